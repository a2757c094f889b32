#include "app/ctl/command.h"
#include "core/store/media_transfer.h"

namespace oc::ctl {
namespace {

using namespace Qt::StringLiterals;
namespace media = store::media;

constexpr int kMostRows = 1000;

const QStringList kStates{u"uploading"_s, u"wanted"_s, u"fetching"_s, u"stored"_s,
                          u"refused"_s,   u"gone"_s,   u"failed"_s};

// The tenant and the one media_id of the command.
struct Named {
  Session::Tenant tenant;
  MediaId media;
};

Result<Named> named(Session& session) {
  if (session.positional().size() != 1)
    return Error{ErrorCode::Invalid, u"Give one media_id."_s, {}};
  const auto id = Session::idFrom(session.positional().first(), u"The media_id"_s);
  if (!id) return id.error();
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  return Named{*tenant, MediaId{*id}};
}

Result<Output> list(Session& session) {
  const QString state = session.value(u"state"_s);
  if (!state.isEmpty() && !kStates.contains(state))
    return Error{ErrorCode::Invalid,
                 u"--state is one of %1, not \"%2\"."_s.arg(kStates.join(u", "_s), state),
                 {}};
  const auto limit = session.limit(100, kMostRows);
  if (!limit) return limit.error();
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  const auto files = media::list(*tenant->db, tenant->owner, state, *limit);
  if (!files) return files.error();
  return listing(
      u"media"_s, *files,
      {u"media_id"_s, u"msg_id"_s, u"state"_s, u"content_type"_s, u"size"_s, u"error"_s});
}

Result<Output> show(Session& session) {
  const auto which = named(session);
  if (!which) return which.error();
  const auto file = media::show(*which->tenant.db, which->tenant.owner, which->media);
  if (!file) return file.error();
  QStringList lines;
  for (auto it = file->begin(); it != file->end(); ++it)
    if (!it->isNull()) lines.append(u"%1: %2"_s.arg(it.key(), it->toVariant().toString()));
  return Output{*file, lines.join(u'\n')};
}

Result<Output> fetch(Session& session) {
  const auto which = named(session);
  if (!which) return which.error();
  const auto asked = media::retry(*which->tenant.db, which->tenant.owner, which->media);
  if (!asked) return asked.error();
  return Output{{{u"media_id"_s, which->media.value}, {u"state"_s, u"wanted"_s}},
                u"The receiver fetches it; `media show` tells how that ends."_s};
}

Result<Output> save(Session& session) {
  const auto path = session.required(u"file"_s);
  if (!path) return path.error();
  const auto which = named(session);
  if (!which) return which.error();
  const store::AnalysisWatch watch{[](qint64, qint64) {}, [] { return false; }};
  const auto saved =
      media::save(*which->tenant.db, which->tenant.owner, which->media, *path, watch);
  if (!saved) return saved.error();
  return Output{{{u"media_id"_s, which->media.value}, {u"file"_s, *path}},
                u"It is in %1."_s.arg(*path)};
}

const Command kCommands[] = {
    {"media list", "Lists the files of a tenant's messages, the newest first.", "",
     [] {
       return QList{
           ownerOption(),
           QCommandLineOption(u"state"_s, u"Only these: %1."_s.arg(kStates.join(u", "_s)),
                              u"STATE"_s),
           QCommandLineOption(u"limit"_s, u"At most so many (100, up to 1000)."_s, u"N"_s)};
     },
     &list},
    {"media show", "Tells all about one file.", "MEDIA_ID", [] { return QList{ownerOption()}; },
     &show},
    {"media fetch", "Has the receiver fetch a file again that could not be had.", "MEDIA_ID",
     [] { return QList{ownerOption()}; }, &fetch},
    {"media save", "Writes a stored file.", "MEDIA_ID",
     [] {
       return QList{ownerOption(), QCommandLineOption(u"file"_s,
                                                      u"Where to; replaced when it is "
                                                      "there."_s,
                                                      u"PATH"_s)};
     },
     &save},
};

}  // namespace

std::span<const Command> mediaCommands() {
  return kCommands;
}

}  // namespace oc::ctl
