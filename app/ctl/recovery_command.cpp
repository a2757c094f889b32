#include <QEventLoop>
#include <QTimer>
#include <chrono>

#include "app/ctl/command.h"
#include "core/store/recovery_queries.h"

namespace oc::ctl {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto kPatience = 10min;

Result<QDateTime> timeIn(const Session& session, const QString& option) {
  const QString text = session.value(option);
  const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
  if (at.isValid()) return at;
  return Error{
      ErrorCode::Invalid,
      u"--%1 is a time such as 2026-03-02T07:10 or 2026-03-02T10:10:00Z, not \"%2\"."_s.arg(option,
                                                                                            text),
      {}};
}

Output told(OwnerId owner, const store::Recovery& recovery) {
  const QString since = recovery.since.toString(Qt::ISODate);
  const QString until = recovery.until.toString(Qt::ISODate);
  QString text =
      u"%1 – %2: Twilio lists %3 messages of customers, %4 were missing and are here "
      "now."_s.arg(since, until, QString::number(recovery.found),
                   QString::number(recovery.recovered));
  if (!recovery.message.isEmpty()) text += u'\n' % recovery.message;
  return {{{u"owner_id"_s, owner.value},
           {u"recovery_id"_s, recovery.id},
           {u"since"_s, since},
           {u"until"_s, until},
           {u"found"_s, recovery.found},
           {u"recovered"_s, recovery.recovered},
           {u"over"_s, recovery.isOver},
           {u"failed"_s, recovery.failed},
           {u"message"_s, recovery.message}},
          text,
          recovery.isOver && !recovery.failed ? 0 : 1};
}

// A running receiver asks Twilio and stores; the database tells of each attempt.
Result<Output> recover(Session& session) {
  const auto since = timeIn(session, u"since"_s);
  if (!since) return since.error();
  Result<QDateTime> until = QDateTime::currentDateTimeUtc();
  if (session.isSet(u"until"_s)) until = timeIn(session, u"until"_s);
  if (!until) return until.error();
  const auto found = session.tenant();
  if (!found) return found.error();

  QEventLoop loop;
  QTimer::singleShot(kPatience, &loop, [&loop] { loop.exit(1); });
  qint64 id = 0;
  found->db->onNotification([&](const QString&, const QString& payload) {
    if (payload.section(u':', 1).toLongLong() == id) loop.exit(0);
  });
  if (const auto listening = found->db->listen(store::kRecovered); !listening)
    return listening.error();
  const auto asked = store::requestRecovery(*found->db, found->owner, *since, *until);
  if (!asked) return asked.error();
  id = *asked;
  const bool heard = loop.exec() == 0;
  const auto recovery = store::recovery(*found->db, found->owner, id);
  if (!recovery) return recovery.error();
  if (!heard)
    return Error{ErrorCode::Timeout,
                 u"No receiver has ended it within 10 minutes: is `ownerctl serve` or the console "
                 "with its receiver running? It stays asked for."_s,
                 {}};
  return told(found->owner, *recovery);
}

const Command kCommands[] = {
    {"twilio recover",
     "Has a running receiver fetch customers' messages that are missing from Twilio.", "",
     [] {
       return QList{ownerOption(),
                    QCommandLineOption(u"since"_s, u"Sent at this time or later."_s, u"TIME"_s),
                    QCommandLineOption(u"until"_s, u"Sent until then (now)."_s, u"TIME"_s)};
     },
     &recover},
};

}  // namespace

std::span<const Command> recoveryCommands() {
  return kCommands;
}

}  // namespace oc::ctl
