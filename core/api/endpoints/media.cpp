#include "core/api/endpoints/endpoints.h"
#include "core/api/entities.h"
#include "core/api/parameters.h"
#include "core/store/media_files.h"

namespace oc::api {
namespace {

using namespace Qt::StringLiterals;

Result<Answer> fetch(store::Connection& db, const Call& call) {
  const auto file = store::media::find(db, call.key.owner, {call.id(u"media_id"_s)});
  if (!file) return file.error();
  return Answer{.file = *file};
}

}  // namespace

QList<Endpoint> mediaEndpoints() {
  Endpoint file{"GET",      u"/media/{media_id}"_s,      Scope::Read, u"getMedia"_s,
                u"media"_s, u"Get a file of a message"_s};
  file.description =
      u"The bytes, of the type that the message declares. 404 also while the file is not here: the "
      "message's `media` tells its state."_s;
  file.parameters = {idParameter(u"media_id"_s, u"The file."_s)};
  file.answers = {{200, u"The file."_s, Schema::any(), true}};
  file.handler = &fetch;
  return {file};
}

}  // namespace oc::api
