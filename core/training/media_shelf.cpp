#include "core/training/media_shelf.h"

#include "core/training/media.h"

namespace oc::training {
namespace {

const QString kStore = QStringLiteral("/store/");

quint32 seedOf(const QString& mediaSid) {
  return mediaSid.last(8).toUInt(nullptr, 16);
}

}  // namespace

QString MediaShelf::contentType(Kind kind) {
  if (kind == Kind::Picture) return QStringLiteral("image/png");
  if (kind == Kind::VoiceNote) return QStringLiteral("audio/wav");
  return {};
}

http::Response MediaShelf::redirect(const QString& mediaSid) const {
  if (!m_kinds.contains(mediaSid))
    return http::Response::error(404, QStringLiteral("No such media."));
  http::Response response;
  response.status = 307;
  response.headers = {{"Location", QString(kStore + mediaSid).toLatin1()}};
  return response;
}

std::optional<http::Response> MediaShelf::get(const QString& path) const {
  if (!path.startsWith(kStore)) return std::nullopt;
  const QString mediaSid = path.mid(kStore.size());
  const auto kind = m_kinds.constFind(mediaSid);
  if (kind == m_kinds.cend()) return http::Response::error(404, QStringLiteral("No such media."));
  const quint32 seed = seedOf(mediaSid);
  return http::Response{
      200, contentType(*kind).toLatin1(), *kind == Kind::Picture ? png(seed) : waveform(seed), {}};
}

}  // namespace oc::training
