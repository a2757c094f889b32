#include "app/ctl/doctor.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include "core/gateway/journal.h"
#include "core/gateway/journal_listing.h"
#include "core/store/migrator.h"
#include "core/store/sealing.h"
#include "core/store/server_log.h"
#include "core/store/service_queries.h"
#include "core/twilio/rest_client.h"
#include "core/twilio/signature.h"

namespace oc::ctl {
namespace {

using namespace Qt::StringLiterals;

// The findings, in the order of the checks. `advice` is empty when all is well.
class Findings {
 public:
  void good(const QString& check, const QString& found) { add(check, u"ok"_s, found, {}); }
  void warn(const QString& check, const QString& found, const QString& advice) {
    add(check, u"warning"_s, found, advice);
  }
  void bad(const QString& check, const QString& found, const QString& advice) {
    add(check, u"failed"_s, found, advice);
    m_failed = true;
  }

  Output output() const {
    Output output;
    output.json = {{u"ok"_s, !m_failed}, {u"checks"_s, m_checks}};
    output.text = m_lines.join(u'\n');
    output.exitCode = m_failed ? 1 : 0;
    return output;
  }

 private:
  void add(const QString& check, const QString& status, const QString& found,
           const QString& advice) {
    m_checks.append(QJsonObject{
        {u"check"_s, check}, {u"status"_s, status}, {u"found"_s, found}, {u"advice"_s, advice}});
    m_lines.append(u"%1 %2: %3"_s.arg(status.leftJustified(8), check, found));
    if (!advice.isEmpty()) m_lines.append(u"         → "_s % advice);
  }

  QJsonArray m_checks;
  QStringList m_lines;
  bool m_failed = false;
};

// A question with one number for an answer; -1 when it could not be asked.
qint64 count(store::Connection& db, const QString& sql) {
  auto rows = db.exec(sql);
  return rows && rows->next() ? rows->integer(0) : -1;
}

void checkDatabase(store::Connection& db, Findings& findings) {
  auto version = db.exec(u"show server_version_num"_s);
  const qint64 number = version && version->next() ? version->text(0).toLongLong() : 0;
  constexpr qint64 kOldest = 150000;
  if (number < kOldest)
    findings.bad(u"database"_s, u"PostgreSQL %1"_s.arg(number / 10000),
                 u"Use PostgreSQL 15 or newer."_s);
  else
    findings.good(u"database"_s, u"PostgreSQL %1"_s.arg(number / 10000));
  findings.good(u"migrations"_s, u"version %1"_s.arg(count(db, u"select app.schema_version()"_s)));
}

void checkServerLog(store::Connection& db, Findings& findings) {
  const auto missing = store::missingLogSettings(db);
  if (!missing)
    findings.bad(u"server log"_s, missing.error().message, u"Check the database."_s);
  else if (!missing->isEmpty())
    findings.warn(u"server log"_s, u"PostgreSQL's log may get message bodies"_s,
                  u"Have a superuser run in psql: %1;"_s.arg(missing->join(u"; "_s)));
  else
    findings.good(u"server log"_s, u"PostgreSQL's log gets no values of statements"_s);
}

void checkRoles(store::Connection& db, Findings& findings) {
  const qint64 roles = count(db,
                             u"select count(*) from pg_roles where rolname in ('owner_schema', "
                             "'owner_console', 'owner_service')"_s);
  if (roles != 3)
    findings.bad(u"roles"_s, u"%1 of 3 are there"_s.arg(roles), u"Run `ownerctl migrate`."_s);
  else
    findings.good(u"roles"_s, u"all are there"_s);
  const qint64 mighty =
      count(db,
            u"select count(*) from pg_roles r where (r.rolsuper or r.rolbypassrls) and (r.rolname "
            "in ('owner_schema', 'owner_console', 'owner_service') or r.rolname ~ '^login_')"_s);
  if (mighty != 0)
    findings.bad(u"rights"_s, u"%1 of our roles get around row level security"_s.arg(mighty),
                 u"alter role … nosuperuser nobypassrls"_s);
  else
    findings.good(u"rights"_s, u"no role of ours gets around row level security"_s);
  const qint64 open = count(
      db,
      u"select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace join "
      "pg_attribute a on a.attrelid = c.oid and a.attname = 'owner_id' where n.nspname = 'app' and "
      "c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)"_s);
  if (open != 0)
    findings.bad(u"isolation"_s,
                 u"%1 tables of tenants have no forced row level security"_s.arg(open),
                 u"Run `ownerctl migrate`; if it stays, restore the policies from a backup."_s);
  else
    findings.good(u"isolation"_s, u"row level security is forced on every table of a tenant"_s);
}

void checkPort(const config::Settings& settings, Findings& findings) {
  QNetworkAccessManager network;
  network.setTransferTimeout(3000);
  const QString where = u"%1:%2"_s.arg(settings.apiHost).arg(settings.apiPort);
  QNetworkReply* reply = network.get(QNetworkRequest(QUrl(u"http://%1/health"_s.arg(where))));
  QEventLoop loop;
  QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
  loop.exec();
  const QJsonObject health = QJsonDocument::fromJson(reply->readAll()).object();
  if (reply->error() == QNetworkReply::ConnectionRefusedError)
    findings.warn(u"receiver"_s, u"nothing listens on %1"_s.arg(where),
                  u"Start the console or `ownerctl serve`."_s);
  else if (!health.contains("receiver"_L1))
    findings.bad(u"receiver"_s, u"another program answers on %1"_s.arg(where),
                 u"Set API_PORT to a free port."_s);
  else if (health["status"_L1].toString() != "ok"_L1)
    findings.bad(u"receiver"_s, u"it listens on %1, but a part is down"_s.arg(where),
                 u"See http://%1/health."_s.arg(where));
  else
    findings.good(u"receiver"_s, u"it listens on %1 and all parts are up"_s.arg(where));
  reply->deleteLater();
}

void checkMedia(store::Connection& db, Findings& findings) {
  const qint64 megabytes =
      count(db, u"select coalesce(sum(size), 0)::bigint / 1048576 from app.media_objects"_s);
  const qint64 late = count(db,
                            u"select count(*) from app.message_media where state = 'wanted' and "
                            "attempts = 0 and next_attempt_at < now() - interval '1 hour'"_s);
  if (late > 0)
    findings.warn(u"media"_s, u"%1 files have waited for more than an hour"_s.arg(late),
                  u"Start the receiver, or see why its tenants have media switched off."_s);
  else
    findings.good(u"media"_s, u"%1 MB of files are stored"_s.arg(megabytes));
}

void checkJournal(const config::Settings& settings, Findings& findings) {
  const auto box = config::SecretBox::open(settings.secretKey, settings.dataFolder);
  if (!box) return findings.bad(u"journal"_s, box.error().message, u"Set SECRET_KEY."_s);
  qint64 waiting = 0;
  bool damaged = false;
  const auto look = [&](const gateway::JournalFile& file) {
    waiting += file.setAside ? 0 : file.records;
    damaged |= file.setAside || file.ending == gateway::SegmentReader::Ending::Damaged;
  };
  const auto seen =
      gateway::visitJournal(gateway::journalFolder(settings.dataFolder), *box, {{}, look});
  if (!seen)
    findings.bad(u"journal"_s, seen.error().message, u"See `ownerctl journal list`."_s);
  else if (damaged)
    findings.warn(u"journal"_s, u"it has damaged files"_s, u"See `ownerctl journal list`."_s);
  else if (waiting > 0)
    findings.warn(u"journal"_s, u"%1 webhooks wait for the database"_s.arg(waiting),
                  u"Start the receiver, or run `ownerctl journal replay`."_s);
  else
    findings.good(u"journal"_s, u"nothing waits in it"_s);
}

// Twilio's own documented example.
void checkSignature(Findings& findings) {
  const twilio::FormParameters form{{"CallSid", "CA1234567890ABCDE"},
                                    {"Caller", "+14158675310"},
                                    {"Digits", "1234"},
                                    {"From", "+14158675310"},
                                    {"To", "+18005551212"}};
  if (twilio::sign("12345", "https://example.com/myapp.php?foo=1&bar=2", form) ==
      "L/OH5YylLD5NRKLltdqwSvS0BnU=")
    findings.good(u"signature"_s, u"Twilio's example verifies"_s);
  else
    findings.bad(u"signature"_s, u"Twilio's example does not verify"_s,
                 u"This build is broken: install it again."_s);
}

void checkAccount(const store::SealedAccount& account, const config::SecretBox& box,
                  const config::Settings& settings, Findings& findings) {
  const QString name = u"twilio account of tenant %1"_s.arg(account.owner.value);
  const auto token = box.open(QByteArray::fromBase64(account.sealedToken.toLatin1()),
                              store::tokenContext(account.owner, account.accountSid));
  if (!token) {
    findings.bad(name, u"its token can't be opened with this machine's key"_s,
                 u"Set SECRET_KEY to the key that sealed it, or set the token again."_s);
    return;
  }
  twilio::RestClient client;
  const QUrl base(account.apiBaseUrl.isEmpty() ? settings.twilioApiBaseUrl : account.apiBaseUrl);
  twilio::ListQuery query;
  query.pageSize = query.mostPages = 1;
  auto answer = client.listMessages({account.accountSid, QString::fromUtf8(*token), base}, query);
  QFutureWatcher<Result<twilio::RemoteMessages>> watcher;
  QEventLoop loop;
  QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
  watcher.setFuture(answer);
  if (!answer.isFinished()) loop.exec();
  const auto result = answer.result();
  if (result)
    findings.good(name, u"Twilio takes its credentials"_s);
  else if (result.error().code == ErrorCode::Forbidden)
    findings.bad(
        name, u"Twilio refuses its credentials"_s,
        u"Set the token again: ownerctl twilio set --owner %1 …"_s.arg(account.owner.value));
  else if (account.training)
    findings.warn(name, u"its training line does not answer"_s,
                  u"Start `ownerctl training-line`."_s);
  else
    findings.warn(name, u"Twilio does not answer"_s,
                  u"Check the network and TWILIO_API_BASE_URL."_s);
}

}  // namespace

Result<Output> doctor(Session& session) {
  Findings findings;
  checkSignature(findings);
  checkJournal(session.settings(), findings);
  const auto db = session.admin();
  if (!db) {
    findings.bad(u"database"_s, db.error().message,
                 u"Check DATABASE_URL and DATABASE_ADMIN_URL."_s);
    return findings.output();
  }
  checkDatabase(**db, findings);
  checkServerLog(**db, findings);
  checkPort(session.settings(), findings);
  if (!(*session.installation())->admin()) {
    findings.warn(u"rights"_s, u"DATABASE_URL is a person's"_s,
                  u"Set DATABASE_ADMIN_URL to check roles and Twilio accounts as well."_s);
    return findings.output();
  }
  checkRoles(**db, findings);
  checkMedia(**db, findings);
  const auto box = (*session.installation())->secretBox();
  if (!box) {
    findings.bad(u"secret key"_s, box.error().message, u"Set SECRET_KEY."_s);
    return findings.output();
  }
  const auto standing = store::nameKey(**db, *box);
  if (standing && *standing == store::KeyStanding::Foreign)
    findings.bad(u"secret key"_s, u"it is not the one that sealed what is stored"_s,
                 store::kForeignKey);
  else
    findings.good(u"secret key"_s, u"it is there"_s);
  const auto accounts = store::serviceAccounts(**db);
  if (accounts)
    for (const store::SealedAccount& account : accounts->accounts)
      checkAccount(account, *box, session.settings(), findings);
  if (accounts && accounts->accounts.isEmpty())
    findings.warn(u"twilio accounts"_s, u"there are none"_s, u"Add one: ownerctl twilio set …"_s);
  return findings.output();
}

}  // namespace oc::ctl
