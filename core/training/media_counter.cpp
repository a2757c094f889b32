#include "core/training/media_counter.h"

#include <QTimer>
#include <algorithm>
#include <memory>

namespace oc::training {
namespace {

constexpr qint64 kHuge = qint64{64} * 1024 * 1024;
constexpr qint64 kPiece = qint64{256} * 1024;
constexpr qint64 kDrop = 16;
constexpr int kDripMs = 500;

// The file, and then more and more.
http::BodyStream huge(const QByteArray& file) {
  http::BodyStream body;
  body.length = kHuge;
  body.next = [file, given = std::make_shared<qint64>(0)](const http::BodyStream::Take& take) {
    QByteArray piece = *given == 0 ? file : QByteArray();
    piece.resize(std::min(kPiece, kHuge - *given), '\0');
    *given += piece.size();
    take(piece);
  };
  return body;
}

http::BodyStream dripping(const QByteArray& file, QObject* context) {
  http::BodyStream body;
  body.length = file.size();
  body.next = [file, context,
               at = std::make_shared<qint64>(0)](const http::BodyStream::Take& take) {
    QTimer::singleShot(kDripMs, context, [take, drop = file.mid(*at, kDrop)] { take(drop); });
    *at += kDrop;
  };
  return body;
}

}  // namespace

MediaCounter::MediaCounter(const MediaShelf& shelf, Faults& faults, Dice& dice, QObject* parent)
    : QObject(parent), m_shelf(shelf), m_faults(faults), m_dice(dice) {}

bool MediaCounter::serve(const http::Request& request, const http::Reply& reply) {
  if (request.method != "GET") return false;
  auto file = m_shelf.get(request.path);
  if (!file) return false;
  if (m_dice.strikes(m_faults.mediaGone))
    file = http::Response::error(404, QStringLiteral("No such media."));
  if (m_dice.strikes(m_faults.mediaElsewhere)) {
    file->status = 307;
    file->headers = {{"Location", "http://169.254.169.254/latest/meta-data/"}};
  }
  if (m_dice.strikes(m_faults.mediaWrongType)) file->body = "<!doctype html><title>lies</title>";
  if (m_dice.strikes(m_faults.mediaHuge))
    file->stream = std::make_shared<const http::BodyStream>(huge(file->body));
  if (m_dice.strikes(m_faults.mediaSlow))
    file->stream = std::make_shared<const http::BodyStream>(dripping(file->body, this));
  if (m_dice.strikes(m_faults.mediaLate)) {
    QTimer::singleShot(m_faults.lateBy, this, [reply, file = *file] { reply.send(file); });
  } else {
    reply.send(*file);
  }
  return true;
}

}  // namespace oc::training
