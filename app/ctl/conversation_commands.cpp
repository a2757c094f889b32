#include "app/ctl/command.h"
#include "core/domain/conversation_status.h"
#include "core/store/admin_queries.h"

namespace oc::ctl {
namespace {

using namespace Qt::StringLiterals;
namespace admin = store::admin;

constexpr int kMostRows = 1000;

QString line(const QJsonObject& c) {
  return u"%1  %2  %3  %4"_s.arg(QString::number(c["conv_id"_L1].toInteger()),
                                 c["status"_L1].toString(), c["phone_number"_L1].toString(),
                                 c["updated_at"_L1].toString());
}

Result<ConvId> conversationArgument(const Session& session) {
  if (session.positional().size() != 1)
    return Error{ErrorCode::Invalid, u"Give one conv_id."_s, {}};
  const auto id = Session::idFrom(session.positional().first(), u"The conv_id"_s);
  if (!id) return id.error();
  return ConvId{*id};
}

Result<Output> list(Session& session) {
  const QString status = session.isSet(u"status"_s) ? session.value(u"status"_s) : u"active"_s;
  const auto filter = conversationFilterFromText(status);
  // Mine is a person's, and what ends soon is the clock's to say.
  if (!filter || filter == ConversationFilter::Mine || filter == ConversationFilter::ClosingSoon)
    return Error{
        ErrorCode::Invalid,
        u"--status is active, unassigned, waiting, snoozed, closed, unanswered or all, not "
        "\"%1\"."_s.arg(status),
        {}};
  const auto limit = session.limit(100, kMostRows);
  if (!limit) return limit.error();
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  const auto found = admin::conversations(*tenant->db, tenant->owner, *filter, *limit);
  if (!found) return found.error();
  QStringList lines;
  for (const QJsonValue& item : (*found)["conversations"_L1].toArray())
    lines.append(line(item.toObject()));
  lines.append(u"%1 in all"_s.arg((*found)["total"_L1].toInteger()));
  return Output{*found, lines.join(u'\n')};
}

// "TIME  progress, by key:3", "TIME  extended by 60 minutes, by login:7": a step of its history.
QString step(const QJsonValue& t) {
  const QString what = t["extended_minutes"_L1].isNull()
                           ? t["to_status"_L1].toString()
                           : u"extended by %1 minutes, expires %2"_s.arg(
                                 QString::number(t["extended_minutes"_L1].toInteger()),
                                 t["expires_after"_L1].toString());
  const QString reason = t["reason"_L1].toString();
  return u"  %1 * %2, by %3%4"_s.arg(t["at"_L1].toString(), what, t["actor"_L1].toString(),
                                     reason.isEmpty() ? QString() : u": "_s + reason);
}

Result<Output> show(Session& session) {
  const auto id = conversationArgument(session);
  if (!id) return id.error();
  const auto db = session.admin();
  if (!db) return db.error();
  const auto found = admin::conversation(**db, *id);
  if (!found) return found.error();
  QStringList lines{line(*found)};
  if (const QString assignee = (*found)["assignee"_L1].toString(); !assignee.isEmpty())
    lines.append(u"  %1 has it"_s.arg(assignee));
  for (const QJsonValue& message : (*found)["messages"_L1].toArray()) {
    lines.append(u"  %1 %2 [%3] %4"_s.arg(
        message["timestamp"_L1].toString(),
        message["direction"_L1].toString() == "inbound"_L1 ? u"<"_s : u">"_s,
        message["status"_L1].toString(), message["body"_L1].toString()));
  }
  for (const QJsonValue& note : (*found)["notes"_L1].toArray())
    lines.append(u"  %1 note by %2: %3"_s.arg(
        note["created_at"_L1].toString(), note["author"_L1].toString(),
        note["deleted_at"_L1].isNull() ? note["body"_L1].toString() : u"(deleted)"_s));
  for (const QJsonValue& transition : (*found)["transitions"_L1].toArray())
    lines.append(step(transition));
  return Output{*found, lines.join(u'\n')};
}

Result<Output> close(Session& session) {
  const auto id = conversationArgument(session);
  if (!id) return id.error();
  const auto db = session.admin();
  if (!db) return db.error();
  const QString status = session.isSet(u"status"_s) ? session.value(u"status"_s)
                                                    : toText(ConversationStatus::SupportClosed);
  const auto closed = admin::closeConversation(**db, *id, status, session.value(u"reason"_s));
  if (!closed) return closed.error();
  return Output{*closed, line(*closed)};
}

Result<Output> extend(Session& session) {
  const auto id = conversationArgument(session);
  if (!id) return id.error();
  std::optional<int> minutes;
  if (session.isSet(u"minutes"_s)) {
    const auto given = session.id(u"minutes"_s);
    if (!given) return given.error();
    minutes = static_cast<int>(std::min<qint64>(*given, std::numeric_limits<int>::max()));
  }
  const auto db = session.admin();
  if (!db) return db.error();
  const auto extended = admin::extendConversation(**db, *id, minutes,
                                                  session.settings().conversationExpirationMinutes);
  if (!extended) return extended.error();
  return Output{*extended, u"Expires at %1."_s.arg((*extended)["expires_at"_L1].toString())};
}

Result<Output> send(Session& session) {
  const auto id = session.id(u"conversation"_s);
  if (!id) return id.error();
  auto body = session.required(u"body"_s);
  if (body && *body == "-"_L1) body = readStandardInput(u"The message"_s);
  if (!body) return body.error();
  const auto db = session.admin();
  if (!db) return db.error();
  const auto message = admin::sendReply(**db, ConvId{*id}, *body);
  if (!message) return message.error();
  return Output{*message, u"Message %1 is queued."_s.arg((*message)["msg_id"_L1].toInteger())};
}

const QCommandLineOption kReason{u"reason"_s, u"Why."_s, u"TEXT"_s};

const Command kCommands[] = {
    {"conversation list", "Lists a tenant's conversations, newest activity first.", "",
     [] {
       return QList{ownerOption(),
                    QCommandLineOption(u"status"_s,
                                       u"active (default), unassigned, waiting, snoozed, closed, "
                                       u"unanswered (ended by the clock "
                                       "while the customer waited) or all."_s,
                                       u"STATUS"_s),
                    QCommandLineOption(u"limit"_s, u"At most so many (default 100)."_s, u"N"_s)};
     },
     &list},
    {"conversation show",
     "Shows a conversation with its messages, notes and history, oldest first.", "CONV_ID",
     [] { return QList<QCommandLineOption>{}; }, &show},
    {"conversation close", "Closes a conversation.", "CONV_ID",
     [] {
       return QList{QCommandLineOption(u"status"_s, u"The final status (default support_closed)."_s,
                                       u"STATUS"_s),
                    kReason};
     },
     &close},
    {"conversation extend", "Lets a conversation expire later.", "CONV_ID",
     [] {
       return QList{QCommandLineOption(
           u"minutes"_s, u"How much later (default: the tenant's expiry)."_s, u"N"_s)};
     },
     &extend},
    {"message send", "Queues an agent's reply.", "",
     [] {
       return QList{
           QCommandLineOption(u"conversation"_s, u"The conv_id."_s, u"CONV_ID"_s),
           QCommandLineOption(u"body"_s, u"The text; - reads standard input."_s, u"TEXT"_s)};
     },
     &send},
};

}  // namespace

std::span<const Command> conversationCommands() {
  return kCommands;
}

}  // namespace oc::ctl
