#include <QJsonArray>
#include <algorithm>
#include <limits>

#include "core/store/conversation_filter.h"
#include "core/store/desk_queries.h"
#include "core/store/row_mapping.h"

// The lists of conversations. Each reads a stretch of an index in its order, however many there
// are.
namespace oc::store::desk {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kFirst = std::numeric_limits<qint64>::min();
constexpr qint64 kLast = std::numeric_limits<qint64>::max();  // of a time: infinity

// A place's time as PostgreSQL reads it, with its microseconds.
QString timeText(qint64 microseconds) {
  if (microseconds == kFirst) return u"-infinity"_s;
  if (microseconds == kLast) return u"infinity"_s;
  constexpr qint64 kPerSecond = 1'000'000;
  const QDateTime second = QDateTime::fromSecsSinceEpoch(microseconds / kPerSecond, Qt::UTC);
  return second.toString(u"yyyy-MM-dd'T'HH:mm:ss"_s) %
         u".%1Z"_s.arg(microseconds % kPerSecond, 6, 10, QChar(u'0'));
}

QString placeOf(const QString& time) {
  return u"case when %1 = 'infinity' then %2 else (extract(epoch from %1) * 1000000)::bigint end"_s
      .arg(time)
      .arg(kLast);
}

// A statement that grows, and what it is bound to, in order.
class ListSql {
 public:
  ListSql(OwnerId owner, const ConversationQuery& query)
      : m_owner(owner),
        m_query(query),
        m_after(query.after.value_or(
            ListPlace{isByActivity(query.filter) ? kLast : kFirst, ConvId{}})) {}

  // The list's rows with their `place`, at most `most`, in order but for the outermost sort.
  QString source(int most) {
    m_most = most;
    switch (m_query.filter) {
      case ConversationFilter::All: {
        // The two orders stand in partial indexes; the heads of both are merged.
        const QString active = byActivity(ConversationFilter::Active);
        return active % u" union all "_s % byActivity(ConversationFilter::Closed);
      }
      case ConversationFilter::Waiting: return byTime(u"waiting_since"_s);
      case ConversationFilter::Snoozed: return byTime(u"snoozed_until"_s);
      case ConversationFilter::ClosingSoon: {
        const QString first = expiring();
        return first % u" union all "_s % windowEnding();
      }
      default: return byActivity(m_query.filter);
    }
  }

  QVariantList binds;

 private:
  QString byActivity(ConversationFilter filter) {
    QString sql = begin(u"q.activity"_s);
    sql += u" and "_s % filterCondition(filter, u"q"_s);
    if (filter == ConversationFilter::Mine) binds.append(m_owner.value);
    sql += narrowed();
    sql += u" and q.activity < ? order by q.activity desc limit ?)"_s;
    binds += {m_after.key, m_most};
    return sql;
  }

  QString byTime(const QString& column) {
    QString sql = begin(placeOf(u"q."_s % column));
    sql += u" and "_s % filterCondition(m_query.filter, u"q"_s);
    sql += narrowed();
    sql += u" and (q.%1, q.conv_id) > (?::timestamptz, ?) order by q.%1, q.conv_id limit ?)"_s.arg(
        column);
    binds += {timeText(m_after.key), m_after.convId.value, m_most};
    return sql;
  }

  // Those that expire before their reply window ends, or whose window is over.
  QString expiring() {
    QString sql = begin(placeOf(u"q.expires_at"_s));
    sql +=
        u" and q.awake and coalesce(q.channel <> 'whatsapp' or q.expires_at - q.last_inbound_at "
        "<= interval '24 hours' or q.last_inbound_at <= now() - interval '24 hours', true)"_s;
    sql += narrowed();
    sql +=
        u" and (q.expires_at, q.conv_id) > (greatest(?::timestamptz, now()), ?) and "
        "q.expires_at <= now() + make_interval(mins => ?) order by q.expires_at, q.conv_id "
        "limit ?)"_s;
    binds += {timeText(m_after.key), m_after.convId.value, m_query.closingWithinMinutes, m_most};
    return sql;
  }

  QString windowEnding() {
    QString sql = begin(placeOf(u"(q.last_inbound_at + interval '24 hours')"_s));
    sql +=
        u" and q.awake and q.channel = 'whatsapp' and q.expires_at - q.last_inbound_at > "
        "interval '24 hours'"_s;
    sql += narrowed();
    sql +=
        u" and (q.last_inbound_at, q.conv_id) > (greatest(?::timestamptz, now()) - interval "
        "'24 hours', ?) and q.last_inbound_at <= now() - interval '24 hours' + "
        "make_interval(mins => ?) order by q.last_inbound_at, q.conv_id limit ?)"_s;
    binds += {timeText(m_after.key), m_after.convId.value, m_query.closingWithinMinutes, m_most};
    return sql;
  }

  QString begin(const QString& place) {
    binds.append(m_owner.value);
    return u"(select q.*, %1 as place from app.conversations q where q.owner_id = ?"_s.arg(place);
  }

  QString narrowed() {
    QString sql;
    const auto add = [&](QLatin1StringView condition, const QVariant& value) {
      sql += condition;
      binds.append(value);
    };
    if (!m_query.channel.isEmpty()) add(" and q.channel = ?"_L1, m_query.channel);
    if (!m_query.language.isEmpty()) add(" and q.language = ?"_L1, m_query.language);
    if (m_query.status) add(" and q.status = ?"_L1, toText(*m_query.status));
    if (m_query.assignee) add(" and q.assignee_key = ?"_L1, m_query.assignee->value);
    if (!m_query.labels.isEmpty())
      add(" and q.labels && array(select jsonb_array_elements_text(?::jsonb))"_L1,
          QJsonArray::fromStringList(m_query.labels));
    return sql;
  }

  const OwnerId m_owner;
  const ConversationQuery& m_query;
  const ListPlace m_after;
  int m_most = 0;
};

// Where the list stood at query.from. Of the two orders of All the later one counts.
Result<ListPlace> placeAt(Connection& db, OwnerId owner, const ConversationQuery& query) {
  if (!isByActivity(query.filter))
    return ListPlace{query.from.toMSecsSinceEpoch() * 1000, ConvId{}};
  qint64 activity = 0;
  for (const bool closed : {false, true}) {
    const bool wanted = query.filter == ConversationFilter::All ||
                        closed == (query.filter == ConversationFilter::Closed ||
                                   query.filter == ConversationFilter::Unanswered);
    if (!wanted) continue;
    auto rows = db.exec(u"select app.activity_at(?, ?, ?::timestamptz)"_s,
                        {owner.value, closed, query.from.toUTC().toString(Qt::ISODateWithMs)});
    if (!rows) return rows.error();
    rows->next();
    activity = std::max(activity, rows->integer(0));
  }
  return ListPlace{activity + 1, ConvId{}};
}

}  // namespace

Result<Page<Conversation>> conversations(Connection& db, OwnerId owner,
                                         const ConversationQuery& query) {
  ConversationQuery window = query;
  if (!window.after && window.from.isValid()) {
    const auto place = placeAt(db, owner, query);
    if (!place) return place.error();
    window.after = *place;
  }
  const int wanted = query.limit + 1;  // one more tells whether there is more
  ListSql list(owner, window);
  const QString sql = u"select c.place, "_s % conversationColumns() % u" from ("_s %
                      list.source(wanted) %
                      (isByActivity(query.filter) ? u") c order by c.activity desc limit ?"_s
                                                  : u") c order by c.place, c.conv_id limit ?"_s);
  auto rows = db.exec(sql, list.binds + QVariantList{wanted});
  if (!rows) return rows.error();
  Page<Conversation> page;
  page.complete = true;
  while (rows->next()) {
    if (page.items.size() == query.limit) {
      page.complete = false;
      break;
    }
    page.items.append(conversationFrom(*rows, 1));
    page.next = ListPlace{rows->integer(0), page.items.last().convId};
  }
  return page;
}

Result<ClockCounts> clockCounts(Connection& db, OwnerId owner, int closingWithinMinutes) {
  const ConversationQuery closing{.filter = ConversationFilter::ClosingSoon,
                                  .closingWithinMinutes = closingWithinMinutes};
  const ConversationQuery unanswered{.filter = ConversationFilter::Unanswered};
  ListSql first(owner, closing);
  ListSql second(owner, unanswered);
  const auto counted = [](ListSql& list) -> QString {
    return u"(select count(*) from (select from ("_s % list.source(kMostCounted) %
           u") x limit %1) y)"_s.arg(kMostCounted);
  };
  const QString sql = u"select "_s % counted(first) % u", "_s % counted(second);
  auto rows = db.exec(sql, first.binds + second.binds);
  if (!rows) return rows.error();
  rows->next();
  return ClockCounts{static_cast<int>(rows->integer(0)), static_cast<int>(rows->integer(1))};
}

}  // namespace oc::store::desk
