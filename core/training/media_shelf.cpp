#include "core/training/media_shelf.h"

#include <array>

#include "core/training/media.h"

namespace oc::training {
namespace {

const QString kStore = QStringLiteral("/store/");

quint32 seedOf(const QString& mediaSid) {
  return mediaSid.last(8).toUInt(nullptr, 16);
}

struct Maker {
  QString contentType;
  QByteArray (*make)(quint32 seed);
};

// Lasting SIDs name a maker by its place here: only ever append.
const std::array kMakers{
    Maker{QStringLiteral("image/png"), &png},
    Maker{QStringLiteral("audio/wav"), &waveform},
    Maker{QStringLiteral("application/pdf"), &pdf},
    Maker{QStringLiteral("text/vcard"), &vcard},
};

// The place and the seed, eight hexadecimal digits each, follow.
const QString kLasting = QStringLiteral("ME7e57f11e7e57f11e");
constexpr qsizetype kSidLength = 34;

QString hex(quint32 number) {
  return QString::number(number, 16).rightJustified(8, u'0');
}

}  // namespace

QString MediaShelf::contentType(Kind kind) {
  if (kind == Kind::Picture) return QStringLiteral("image/png");
  if (kind == Kind::VoiceNote) return QStringLiteral("audio/wav");
  return {};
}

std::optional<QString> MediaShelf::lastingSid(const QString& contentType, quint32 seed) {
  for (quint32 place = 0; place < kMakers.size(); ++place)
    if (kMakers[place].contentType == contentType) return kLasting + hex(place) + hex(seed);
  return std::nullopt;
}

QString MediaShelf::typeOf(const QString& mediaSid) const {
  if (const auto kind = m_kinds.constFind(mediaSid); kind != m_kinds.cend())
    return contentType(*kind);
  if (mediaSid.size() != kSidLength || !mediaSid.startsWith(kLasting)) return {};
  bool isNumber = false;
  const quint32 place = mediaSid.mid(kLasting.size(), 8).toUInt(&isNumber, 16);
  return isNumber && place < kMakers.size() ? kMakers[place].contentType : QString();
}

http::Response MediaShelf::redirect(const QString& mediaSid) const {
  if (typeOf(mediaSid).isEmpty())
    return http::Response::error(404, QStringLiteral("No such media."));
  http::Response response;
  response.status = 307;
  response.headers = {{"Location", QString(kStore + mediaSid).toLatin1()}};
  return response;
}

std::optional<http::Response> MediaShelf::get(const QString& path) const {
  if (!path.startsWith(kStore)) return std::nullopt;
  const QString mediaSid = path.mid(kStore.size());
  const QString type = typeOf(mediaSid);
  for (const Maker& maker : kMakers)
    if (maker.contentType == type)
      return http::Response{200, type.toLatin1(), maker.make(seedOf(mediaSid)), {}};
  return http::Response::error(404, QStringLiteral("No such media."));
}

}  // namespace oc::training
