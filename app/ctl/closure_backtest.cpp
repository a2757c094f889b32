#include "app/ctl/closure_backtest.h"

#include "core/domain/closure_record.h"
#include "core/store/back_test.h"

namespace oc::ctl {
namespace {

using namespace Qt::StringLiterals;

Result<std::optional<double>> threshold(const Session& session, const QString& option) {
  if (!session.isSet(option)) return std::optional<double>();
  bool ok = false;
  const double value = session.value(option).toDouble(&ok);
  if (!ok)
    return Error{
        ErrorCode::Invalid,
        u"--%1 is a number from 0.5 to 1, not \"%2\"."_s.arg(option, session.value(option)),
        {}};
  return std::optional(value);
}

Result<BackTestQuery> queryFrom(const Session& session) {
  BackTestQuery query;
  if (session.isSet(u"days"_s)) {
    const auto days = session.id(u"days"_s);
    if (!days) return days.error();
    query.days = static_cast<int>(std::min<qint64>(*days, std::numeric_limits<int>::max()));
  }
  const auto closeAt =
      threshold(session, session.isSet(u"threshold"_s) ? u"threshold"_s : u"close-at"_s);
  if (!closeAt) return closeAt.error();
  const auto recordAt = threshold(session, u"record-at"_s);
  if (!recordAt) return recordAt.error();
  query.closeAt = *closeAt;
  query.recordAt = *recordAt;
  if (session.isSet(u"keyword"_s)) query.keywords = session.values(u"keyword"_s);
  return query;
}

QJsonObject json(const BackTestCase& item) {
  return {{u"conv_id"_s, item.convId.value},
          {u"msg_id"_s, item.msgId.value},
          {u"customer"_s, item.customer},
          {u"preview"_s, item.preview},
          {u"at"_s, item.at.toString(Qt::ISODateWithMs)},
          {u"confidence"_s, item.confidence},
          {u"would_close"_s, item.wouldClose},
          {u"customer_wrote_again"_s, item.customerWroteAgain},
          {u"ended_as"_s, item.endedAs.isEmpty() ? QJsonValue() : QJsonValue(item.endedAs)},
          {u"reasons"_s, toJson(item.reasons)}};
}

QJsonObject json(OwnerId owner, int days, const BackTest& found) {
  QJsonArray cases;
  for (const BackTestCase& item : found.cases)
    cases.append(json(item));
  return {{u"owner_id"_s, owner.value},
          {u"days"_s, days},
          {u"conversations"_s, found.conversations},
          {u"messages"_s, found.messages},
          {u"would_close"_s, found.wouldClose},
          {u"would_close_wrongly"_s, found.wouldCloseWrongly},
          {u"would_announce"_s, found.wouldAnnounce},
          {u"closed_by_people"_s, found.closedByPeople},
          {u"found_of_closed_by_people"_s, found.foundOfClosedByPeople},
          {u"kept_open_by_people"_s, found.keptOpenByPeople},
          {u"truncated"_s, found.truncated},
          {u"cases"_s, cases}};
}

QString line(const BackTestCase& item) {
  QStringList reasons;
  for (const ClosureReason& reason : item.reasons)
    reasons.append(reason.text);
  return u"%1  %2  %3 %  %4%5  %6"_s.arg(
      QString::number(item.convId.value), item.at.toString(Qt::ISODate),
      QString::number(item.confidence * 100, 'f', 0), item.wouldClose ? u"close"_s : u"announce"_s,
      item.customerWroteAgain ? u" (wrote again)"_s : QString(), reasons.join(u", "_s));
}

QString summary(const BackTest& found) {
  QStringList lines;
  for (const BackTestCase& item : found.cases)
    lines.append(line(item));
  lines.append(u"%1 conversations, %2 messages of customers judged."_s.arg(found.conversations)
                   .arg(found.messages));
  if (found.truncated) lines.append(u"Only the newest were looked at: fewer days show all."_s);
  lines.append(
      u"%1 would have been closed, in %2 of them the customer wrote again."_s.arg(found.wouldClose)
          .arg(found.wouldCloseWrongly));
  lines.append(u"%1 more would have been announced; agents had kept %2 of all these open."_s
                   .arg(found.wouldAnnounce)
                   .arg(found.keptOpenByPeople));
  lines.append(
      u"%1 of the %2 that people closed would have been found."_s.arg(found.foundOfClosedByPeople)
          .arg(found.closedByPeople));
  return lines.join(u'\n');
}

}  // namespace

QList<QCommandLineOption> closureBacktestOptions() {
  return {ownerOption(),
          QCommandLineOption(u"days"_s, u"Conversations begun in the last N days (30)."_s, u"N"_s),
          QCommandLineOption(u"close-at"_s, u"Closes from this confidence on."_s, u"X"_s),
          QCommandLineOption(u"threshold"_s, u"The same as --close-at."_s, u"X"_s),
          QCommandLineOption(u"record-at"_s, u"Announces from this confidence on."_s, u"X"_s),
          QCommandLineOption(u"keyword"_s,
                             u"A key word instead of the tenant's; may be repeated."_s, u"WORD"_s)};
}

Result<Output> closureBacktest(Session& session) {
  const auto query = queryFrom(session);
  if (!query) return query.error();
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  const auto found =
      store::backTest(*tenant->db, tenant->owner, *query, app::closureDefaults(session.settings()));
  if (!found) return found.error();
  return Output{json(tenant->owner, query->days, *found), summary(*found)};
}

}  // namespace oc::ctl
