#include "core/store/lent_role.h"

#include <QElapsedTimer>
#include <QSqlDriver>
#include <QSqlField>
#include <QThread>

#include "core/config/log.h"
#include "core/config/secret_box.h"
#include "core/store/scram.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

constexpr int kTakeMs = 5000;
constexpr int kPollMs = 10;

const QString kLock = u"hashtext('owner console lent role')"_s;

// Lends the role and waits on the server until it was given back; after ten seconds it isn't waited
// for. Commits on its way, so that it goes on when this process dies.
QString guardSql(Connection& db, const QString& role, const QString& verifier) {
  const auto quoted = [&db](const QString& text) {
    QSqlField field{QString(), QMetaType(QMetaType::QString)};
    field.setValue(text);
    return db.database().driver()->formatValue(field);
  };
  return uR"(
do $guard$
declare
  role_taken constant text := %1;
  lent constant text := %2;
begin
  insert into app.lent_roles select rolname, rolpassword, lent from pg_authid where rolname = role_taken;
  execute format('alter role %I password %L', role_taken, lent);
  commit;
  for i in 1..500 loop
    perform pg_sleep(0.02);
    exit when not exists (select from app.lent_roles where role_name = role_taken);
  end loop;
  perform app.return_lent_role(role_taken);
  commit;
end
$guard$)"_s.arg(quoted(role), quoted(verifier));
}

}  // namespace

Result<std::unique_ptr<LentRole>> LentRole::take(const DatabaseUrl& admin, const QString& role) {
  auto db = Connection::open(admin);
  if (!db) return db.error();
  const QString password = config::randomPassword();
  std::unique_ptr<LentRole> lent(new LentRole(admin.withLogin(role, password)));
  lent->m_admin = std::move(db).value();
  const QString verifier = scramVerifier(password);
  lent->m_guard = std::thread([admin, role, verifier] {
    const auto guard = Connection::open(admin);
    if (!guard) return;
    Connection& server = **guard;
    if (!server.exec(u"select pg_advisory_lock("_s + kLock + u')')) return;
    const auto done = server.script(guardSql(server, role, verifier));
    if (!done)
      log::event(lcStore(), QtWarningMsg, "role not lent", {{"error", done.error().detail}});
  });

  QElapsedTimer clock;
  clock.start();
  while (!clock.hasExpired(kTakeMs)) {
    auto rows = lent->m_admin->exec(
        u"select from app.lent_roles where role_name = ? and lent_verifier = ?"_s,
        {role, verifier});
    if (!rows) return rows.error();
    if (rows->next()) return lent;
    QThread::msleep(kPollMs);
  }
  return Error{ErrorCode::Conflict, u"Another shell takes a person's role just now. Try again."_s,
               u"role %1 was not lent"_s.arg(role)};
}

LentRole::~LentRole() {
  giveBack();
  m_guard.join();
}

bool LentRole::isUsedBy(const QString& application) {
  auto rows =
      m_admin->exec(u"select from pg_stat_activity where usename = ? and application_name = ?"_s,
                    {m_url.user, application});
  return rows && rows->next();
}

void LentRole::giveBack() {
  // When this fails the guard does it.
  (void)m_admin->exec(u"select app.return_lent_role(?)"_s, {m_url.user});
}

Result<Done> returnLentRoles(Connection& superuser) {
  const auto rows = superuser.exec(
      u"select app.return_lent_role(role_name) from app.lent_roles "
      "where pg_try_advisory_xact_lock("_s +
      kLock + u')');
  if (!rows) return rows.error();
  return Done{};
}

}  // namespace oc::store
