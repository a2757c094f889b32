#include "app/ctl/command.h"
#include "core/api/api_key.h"
#include "core/store/api_key_queries.h"

namespace oc::ctl {
namespace {

using namespace Qt::StringLiterals;

Result<Output> create(Session& session) {
  const auto scope = session.required(u"scope"_s);
  if (!scope) return scope.error();
  if (!QStringList{u"read"_s, u"write"_s, u"admin"_s}.contains(*scope))
    return Error{
        ErrorCode::Invalid, u"--scope is read, write or admin, not \"%1\"."_s.arg(*scope), {}};
  int rate = 0;
  if (session.isSet(u"rate"_s)) {
    constexpr qint64 kHighest = 1'000'000;
    const auto given = session.id(u"rate"_s);
    if (!given) return given.error();
    if (*given > kHighest)
      return Error{ErrorCode::Invalid, u"--rate is at most %1."_s.arg(kHighest), {}};
    rate = static_cast<int>(*given);
  }
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  const QString key = store::newApiKeyText();
  const auto id = store::createApiKey(*tenant->db, tenant->owner, session.value(u"name"_s), *scope,
                                      store::apiKeyProof(key.toLatin1()), rate);
  if (!id) return id.error();
  return Output{
      {{u"api_key"_s, key}, {u"key_id"_s, *id}},
      u"%1\nKey %2 of scope %3. It is shown this once; keep it where the program that uses it "
      "finds it."_s.arg(key, QString::number(*id), *scope)};
}

Result<Output> list(Session& session) {
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  const auto keys = store::apiKeys(*tenant->db, tenant->owner);
  if (!keys) return keys.error();
  QStringList lines;
  for (const QJsonValue& key : *keys) {
    const QString revoked = key["revoked_at"_L1].toString();
    const QString used = key["last_used_at"_L1].toString();
    lines.append(u"%1  %2  %3  %4"_s.arg(
        QString::number(key["key_id"_L1].toInteger()), key["scope"_L1].toString(),
        revoked.isEmpty() ? used.isEmpty() ? u"never used"_s : u"used "_s + used
                          : u"revoked "_s + revoked,
        key["name"_L1].toString()));
  }
  return Output{{{u"api_keys"_s, *keys}}, lines.isEmpty() ? u"none"_s : lines.join(u'\n')};
}

Result<Output> revoke(Session& session) {
  const auto key = session.id(u"key"_s);
  if (!key) return key.error();
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  const auto revoked = store::revokeApiKey(*tenant->db, tenant->owner, *key);
  if (!revoked) return revoked.error();
  return Output{{{u"key_id"_s, *key}, {u"revoked"_s, true}},
                u"Key %1 works no longer."_s.arg(*key)};
}

const Command kCommands[] = {
    {"api-key create", "Makes a key with which a program acts for a tenant; prints it once.", "",
     [] {
       return QList{
           ownerOption(),
           QCommandLineOption(u"scope"_s, u"read, write or admin; each holds those before it."_s,
                              u"SCOPE"_s),
           QCommandLineOption(u"name"_s, u"What it is for."_s, u"TEXT"_s),
           QCommandLineOption(u"rate"_s, u"Requests a minute (default: API_RATE_LIMIT)."_s,
                              u"N"_s)};
     },
     &create},
    {"api-key list", "Lists a tenant's API keys.", "", [] { return QList{ownerOption()}; }, &list},
    {"api-key revoke", "Ends a key at once.", "",
     [] {
       return QList{ownerOption(), QCommandLineOption(u"key"_s, u"Its key_id."_s, u"ID"_s)};
     },
     &revoke},
};

}  // namespace

std::span<const Command> apiKeyCommands() {
  return kCommands;
}

}  // namespace oc::ctl
