#include <QEventLoop>
#include <QTimer>
#include <chrono>
#include <cstdio>

#include "app/ctl/command.h"
#include "core/store/audit_queries.h"
#include "core/store/new_file.h"
#include "core/store/tenant_export.h"
#include "core/store/tenant_queries.h"
#include "core/store/twilio_account_queries.h"

// What the console's administration does with a tenant as a whole, its Twilio accounts and the
// audit log.
namespace oc::ctl {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace tenants = store::tenants;
namespace twilio_accounts = store::twilio_accounts;

constexpr auto kCheckPatience = 15s;
constexpr int kMostEntries = 1000;

using Tenant = Session::Tenant;

Result<Output> changed(Session& session, const tenants::Change& change, const QString& text) {
  const auto found = session.tenant();
  if (!found) return found.error();
  if (const auto set = tenants::set(*found->db, found->owner, change); !set) return set.error();
  const auto profile = tenants::profile(*found->db, found->owner, {});
  if (!profile) return profile.error();
  return Output{{{u"owner_id"_s, profile->ownerId.value},
                 {u"name"_s, profile->name},
                 {u"email"_s, profile->email},
                 {u"active"_s, profile->active}},
                text.arg(profile->name)};
}

Result<Output> rename(Session& session) {
  tenants::Change change;
  if (session.isSet(u"name"_s)) change.name = session.value(u"name"_s);
  if (session.isSet(u"email"_s)) change.email = session.value(u"email"_s);
  if (!change.name && !change.email)
    return Error{ErrorCode::Invalid, u"Give --name or --email to change."_s, {}};
  return changed(session, change, u"The tenant is %1."_s);
}

Result<Output> deactivate(Session& session) {
  return changed(session, {{}, {}, false},
                 u"%1 is switched off: it takes no webhooks and sends nothing."_s);
}

Result<Output> activate(Session& session) {
  return changed(session, {{}, {}, true}, u"%1 is switched on again."_s);
}

Result<Output> remove(Session& session) {
  const auto name = session.required(u"name"_s);
  if (!name) return name.error();
  const auto found = session.tenant();
  if (!found) return found.error();
  if (const auto removed = tenants::remove(*found->db, found->owner, *name); !removed)
    return removed.error();
  return Output{{{u"owner_id"_s, found->owner.value}, {u"removed"_s, true}},
                u"%1 is deleted with all that it had."_s.arg(*name)};
}

Result<Output> exportAll(Session& session) {
  const auto file = session.required(u"file"_s);
  if (!file) return file.error();
  const auto found = session.tenant();
  if (!found) return found.error();
  store::ExportWatch watch;
  qint64 rows = 0;
  watch.progress = [&rows, quiet = session.json()](qint64 done, qint64 all) {
    rows = done;
    if (!quiet)
      std::fprintf(stderr, "\r%lld of %lld rows", static_cast<long long>(done),
                   static_cast<long long>(all));
  };
  const auto exported = store::exportTenant(*found->db, found->owner, *file, watch);
  if (!session.json()) std::fputc('\n', stderr);
  if (!exported) return exported.error();
  return Output{{{u"owner_id"_s, found->owner.value}, {u"file"_s, *file}, {u"rows"_s, rows}},
                u"%1 rows are in %2, a JSON object a line."_s.arg(QString::number(rows), *file)};
}

// The tenant's account with the SID that was given, or its only one.
Result<TwilioAccountInfo> account(const Session& session, const Tenant& of) {
  const auto accounts = twilio_accounts::list(*of.db, of.owner);
  if (!accounts) return accounts.error();
  const QString sid = session.value(u"account-sid"_s);
  for (const TwilioAccountInfo& info : *accounts)
    if (info.accountSid == sid || (sid.isEmpty() && accounts->size() == 1)) return info;
  return Error{ErrorCode::NotFound,
               sid.isEmpty() && !accounts->isEmpty()
                   ? u"The tenant has several Twilio accounts: say which by --account-sid."_s
                   : u"There is no such Twilio account."_s,
               {}};
}

Result<Output> twilioRemove(Session& session) {
  const auto found = session.tenant();
  if (!found) return found.error();
  if (const auto sid = session.required(u"account-sid"_s); !sid) return sid.error();
  const auto of = account(session, *found);
  if (!of) return of.error();
  if (const auto gone = twilio_accounts::remove(*found->db, found->owner, of->accountId); !gone)
    return gone.error();
  return Output{{{u"account_sid"_s, of->accountSid}, {u"removed"_s, true}},
                u"Account %1 is removed."_s.arg(of->accountSid)};
}

// A running receiver asks Twilio and the database tells when it has.
Result<Output> twilioCheck(Session& session) {
  const auto found = session.tenant();
  if (!found) return found.error();
  const auto of = account(session, *found);
  if (!of) return of.error();
  QEventLoop loop;
  QTimer::singleShot(kCheckPatience, &loop, [&loop] { loop.exit(1); });
  qint64 id = 0;
  found->db->onNotification([&](const QString&, const QString& payload) {
    if (payload.section(u':', 1).toLongLong() == id) loop.exit(0);
  });
  if (const auto listening = found->db->listen(twilio_accounts::kChecked); !listening)
    return listening.error();
  const auto asked = twilio_accounts::requestCheck(*found->db, found->owner, of->accountId);
  if (!asked) return asked.error();
  id = *asked;
  if (loop.exec() != 0)
    return Error{ErrorCode::Timeout,
                 u"No receiver answered within 15 s: is `ownerctl serve` or the console with its "
                 "receiver running?"_s,
                 {}};
  const auto answer = twilio_accounts::check(*found->db, found->owner, id);
  if (!answer) return answer.error();
  const TwilioCheck check = answer->value_or(TwilioCheck{});
  return Output{{{u"account_sid"_s, of->accountSid},
                 {u"ok"_s, check.ok},
                 {u"account_name"_s, check.accountName},
                 {u"account_status"_s, check.accountStatus},
                 {u"missing_numbers"_s, QJsonArray::fromStringList(check.missingNumbers)},
                 {u"message"_s, check.message}},
                check.message,
                check.ok ? 0 : 1};
}

// Without --owner it is the installation's.
Result<Tenant> logOf(Session& session) {
  if (session.isSet(u"owner"_s)) return session.tenant();
  const auto db = session.admin();
  if (!db) return db.error();
  return Tenant{{}, *db};
}

Result<AuditQuery> auditQuery(const Session& session) {
  AuditQuery query;
  query.text = session.value(u"text"_s);
  query.action = session.value(u"action"_s);
  const auto from = session.time(u"from"_s);
  if (!from) return from.error();
  const auto to = session.time(u"to"_s);
  if (!to) return to.error();
  query.from = *from;
  query.to = *to;
  const auto before = session.before();
  if (!before) return before.error();
  query.before = *before;
  const auto limit = session.limit(query.limit, kMostEntries);
  if (!limit) return limit.error();
  query.limit = *limit;
  return query;
}

Result<Output> auditList(Session& session) {
  const auto query = auditQuery(session);
  if (!query) return query.error();
  const auto found = logOf(session);
  if (!found) return found.error();
  const auto page = store::audit::read(*found->db, found->owner, *query);
  if (!page) return page.error();
  QJsonArray lines;
  for (const AuditEntry& entry : page->items)
    lines.append(QJsonObject{{u"audit_id"_s, entry.auditId},
                             {u"owner_id"_s, entry.ownerId.value},
                             {u"at"_s, entry.at.toString(Qt::ISODateWithMs)},
                             {u"actor"_s, entry.actor},
                             {u"actor_name"_s, entry.actorName},
                             {u"action"_s, entry.action},
                             {u"subject"_s, entry.subject},
                             {u"details"_s, entry.details}});
  return listing(u"audit"_s, lines,
                 {u"audit_id"_s, u"at"_s, u"actor_name"_s, u"action"_s, u"subject"_s});
}

Result<Output> auditExport(Session& session) {
  const auto query = auditQuery(session);
  if (!query) return query.error();
  const auto path = session.required(u"file"_s);
  if (!path) return path.error();
  const auto found = logOf(session);
  if (!found) return found.error();
  auto file = store::NewFile::create(*path);
  if (!file) return file.error();
  const auto written = store::audit::writeCsv(*found->db, found->owner, *query, file->device());
  if (!written) return written.error();
  if (const auto kept = file->keep(); !kept) return kept.error();
  return Output{{{u"file"_s, *path}}, u"The audit log is in %1."_s.arg(*path)};
}

const QCommandLineOption kFile{u"file"_s, u"A new file."_s, u"PATH"_s};
const QCommandLineOption kSid{u"account-sid"_s, u"The account's SID."_s, u"AC…"_s};

QList<QCommandLineOption> auditOptions() {
  return {QCommandLineOption(u"owner"_s,
                             u"The tenant's owner_id; without it the whole installation's log."_s,
                             u"ID"_s),
          QCommandLineOption(u"text"_s, u"In who, what or whom."_s, u"TEXT"_s),
          QCommandLineOption(u"action"_s, u"What it was, or its beginning: twilio_account."_s,
                             u"WORD"_s),
          QCommandLineOption(u"from"_s, u"Not before (UTC)."_s, u"TIME"_s),
          QCommandLineOption(u"to"_s, u"Before (UTC)."_s, u"TIME"_s),
          QCommandLineOption(u"before"_s, u"Lines older than this one."_s, u"ID"_s),
          QCommandLineOption(u"limit"_s, u"How many (default 100, at most 1000)."_s, u"N"_s)};
}

QList<QCommandLineOption> onlyOwner() {
  return {ownerOption()};
}

const Command kCommands[] = {
    {"owner rename", "Changes a tenant's name or e-mail address.", "",
     [] {
       return QList{ownerOption(), QCommandLineOption(u"name"_s, u"Its name."_s, u"NAME"_s),
                    QCommandLineOption(u"email"_s, u"Its e-mail address."_s, u"MAIL"_s)};
     },
     &rename},
    {"owner deactivate", "Switches a tenant off: no webhooks are taken, nothing is sent.", "",
     &onlyOwner, &deactivate},
    {"owner activate", "Switches a tenant on again.", "", &onlyOwner, &activate},
    {"owner export", "Writes all that a tenant has into a file, a JSON object a line.", "",
     [] {
       return QList{ownerOption(), kFile};
     },
     &exportAll},
    {"owner delete", "Deletes a tenant with all that it has; its name confirms it.", "",
     [] {
       return QList{ownerOption(),
                    QCommandLineOption(u"name"_s, u"The tenant's name, as it is."_s, u"NAME"_s)};
     },
     &remove},
    {"twilio check", "Has a running receiver ask Twilio whether it takes an account.", "",
     [] {
       return QList{ownerOption(), kSid};
     },
     &twilioCheck},
    {"twilio remove", "Removes a Twilio account.", "",
     [] {
       return QList{ownerOption(), kSid};
     },
     &twilioRemove},
    {"audit list", "Tells who did what when, newest first.", "", &auditOptions, &auditList},
    {"audit export", "Writes the audit log as CSV into a new file.", "",
     [] { return auditOptions() + QList{kFile}; }, &auditExport},
};

}  // namespace

std::span<const Command> administrationCommands() {
  return kCommands;
}

}  // namespace oc::ctl
