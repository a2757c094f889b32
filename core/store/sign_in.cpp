#include "core/store/sign_in.h"

#include "core/store/connection.h"
#include "core/store/login_role.h"
#include "core/store/migrator.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Connection>> opened(const DatabaseUrl& url, const QString& refusal) {
  auto connection = Connection::open(url);
  if (connection || connection.error().code != ErrorCode::Forbidden) return connection;
  return Error{ErrorCode::Forbidden, refusal, connection.error().detail};
}

}  // namespace

Result<DatabaseUrl> signIn(const DatabaseUrl& server, const QString& email,
                           const QString& password) {
  const DatabaseUrl url = server.withLogin(loginRole(email), password);
  const auto connection = opened(url, u"The e-mail address or the password is wrong."_s);
  if (!connection) return connection.error();
  const auto set = MigrationSet::load();
  if (!set) return set.error();
  auto version =
      (*connection)->exec(u"select app.my_login_id() is not null, app.schema_version()"_s);
  if (!version || !version->next() || !version->value(0).toBool())
    return Error{ErrorCode::NotFound, u"This is no database of Owner Console."_s,
                 version ? QString() : version.error().detail};
  if (const qint64 there = version->integer(1); there != set->newest())
    return Error{ErrorCode::Internal,
                 there < set->newest()
                     ? u"The database is older than this program: run `ownerctl migrate`."_s
                     : u"The database is newer than this program: install the newer program."_s,
                 u"version %1"_s.arg(there)};
  if (const auto noted = (*connection)->exec(u"select app.note_sign_in()"_s); !noted)
    return noted.error();
  return url;
}

Result<Done> checkPassword(const DatabaseUrl& person, const QString& password) {
  const auto connection =
      opened(person.withLogin(person.user, password), u"The password is wrong."_s);
  if (!connection) return connection.error();
  return Done{};
}

}  // namespace oc::store
