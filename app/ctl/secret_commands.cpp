#include <cstdio>

#include "app/ctl/command.h"
#include "core/store/secret_rotation.h"

namespace oc::ctl {
namespace {

using namespace Qt::StringLiterals;

void showProgress(qint64 done, qint64 all) {
  std::fprintf(stderr, "\r%lld of %lld secrets", static_cast<long long>(done),
               static_cast<long long>(all));
}

Result<Output> rotate(Session& session) {
  const auto db = session.admin();
  if (!db) return db.error();
  const app::Installation& installation = **session.installation();
  if (!installation.admin())
    return Error{ErrorCode::Unavailable,
                 u"This takes an administrator of the database: set DATABASE_ADMIN_URL."_s,
                 {}};
  auto box = installation.secretBox();
  if (!box) return box.error();
  if (const auto begun = box->beginRotation(); !begun) return begun.error();
  if (session.isSet(u"prepare"_s))
    return Output{{{u"prepared"_s, true}},
                  u"secret.key holds a new key before the old one. Copy it to every machine that "
                  "runs a receiver, then run `ownerctl secrets rotate`."_s};
  const auto rotation =
      store::reseal(**db, *box, session.json() ? store::RotationProgress() : showProgress);
  if (!session.json()) std::fputc('\n', stderr);
  if (!rotation) return rotation.error();
  Output output;
  output.json = {{u"key_id"_s, box->sealer().keyId()},
                 {u"resealed"_s, rotation->resealed},
                 {u"unreadable"_s, QJsonArray::fromStringList(rotation->unreadable)}};
  if (!rotation->unreadable.isEmpty()) {
    output.exitCode = 1;
    output.text =
        u"%1 secrets are sealed anew. These could not be opened, so that the old keys are kept; "
        "enter them again and rotate once more:\n%2"_s.arg(QString::number(rotation->resealed),
                                                           rotation->unreadable.join(u'\n'));
    return output;
  }
  if (const auto ended = box->endRotation(); !ended) return ended.error();
  if (const auto forgotten = store::forgetOldKeys(**db); !forgotten) return forgotten.error();
  const QString& setting = session.settings().secretKey;
  const QString next =
      setting.isEmpty()
          ? u"secret.key holds the new key alone: copy it to the other machines, and make a backup."_s
      : setting == config::kKeychainWord
          ? u"The keychain holds the new key alone."_s
          : u"Take the old key out of SECRET_KEY on every machine."_s;
  output.text = u"%1 secrets are sealed anew. %2"_s.arg(QString::number(rotation->resealed), next);
  return output;
}

const Command kCommands[] = {
    {"secrets rotate", "Seals all stored secrets with a new secret key; receivers may run on.", "",
     [] {
       return QList{QCommandLineOption(
           u"prepare"_s,
           u"Only adds the new key to secret.key, to be copied to other machines."_s)};
     },
     &rotate},
};

}  // namespace

std::span<const Command> secretCommands() {
  return kCommands;
}

}  // namespace oc::ctl
