#include "core/training/ledger.h"

#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>
#include <optional>

namespace oc::training {
namespace {

constexpr qsizetype kMost = 50'000;
constexpr qsizetype kDroppedAtOnce = 5'000;
constexpr int kDefaultPageSize = 50;
constexpr int kLargestPageSize = 1000;

QJsonValue textOrNull(const QString& text) {
  return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

// SMS alone has segments that matter; WhatsApp reports one.
int segments(const LineMessage& message) {
  if (message.to.contains(u':') || message.body.isEmpty()) return 1;
  const bool narrow = std::ranges::all_of(message.body, [](QChar c) { return c.unicode() < 128; });
  const qsizetype single = narrow ? 160 : 70;
  const qsizetype part = narrow ? 153 : 67;
  if (message.body.size() <= single) return 1;
  return static_cast<int>((message.body.size() + part - 1) / part);
}

// A day or a moment: DateSent takes both.
std::optional<std::pair<QDateTime, QDateTime>> span(const QString& text) {
  if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && text.size() == 10)
    return std::pair(QDateTime(day, QTime(0, 0), QTimeZone::utc()),
                     QDateTime(day.addDays(1), QTime(0, 0), QTimeZone::utc()).addSecs(-1));
  const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
  if (!at.isValid()) return std::nullopt;
  return std::pair(at, at);
}

class Filter {
 public:
  explicit Filter(const twilio::FormParameters& query)
      : m_to(query.value("To")),
        m_from(query.value("From")),
        m_on(span(query.value("DateSent"))),
        m_before(span(query.value("DateSent<"))),
        m_after(span(query.value("DateSent>"))) {}

  bool takes(const LineMessage& message) const {
    if (!m_to.isEmpty() && message.to != m_to) return false;
    if (!m_from.isEmpty() && message.from != m_from) return false;
    if (!m_on && !m_before && !m_after) return true;
    const QDateTime& sent = message.sentAt;
    if (!sent.isValid()) return false;
    return (!m_on || (sent >= m_on->first && sent <= m_on->second)) &&
           (!m_before || sent <= m_before->second) && (!m_after || sent >= m_after->first);
  }

 private:
  using Span = std::optional<std::pair<QDateTime, QDateTime>>;
  QString m_to;
  QString m_from;
  Span m_on;
  Span m_before;
  Span m_after;
};

QString uriOf(const QString& path, const twilio::FormParameters& query, int page,
              const QString& token) {
  twilio::FormParameters named;
  for (const twilio::FormParameter& item : query.items())
    if (item.key != "Page" && item.key != "PageToken")
      named.append(item.key, twilio::textFromUtf8(item.value));
  named.append("Page", QString::number(page));
  if (!token.isEmpty()) named.append("PageToken", token);
  return path + u'?' + QString::fromLatin1(named.encoded());
}

}  // namespace

QJsonValue twilioDate(const QDateTime& at) {
  if (!at.isValid()) return QJsonValue::Null;
  return QString(QLocale::c().toString(at.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")) +
                 u" +0000");
}

QJsonObject LineMessage::toJson() const {
  const QString uri = u"/2010-04-01/Accounts/" + accountSid + u"/Messages/" + sid;
  return {
      {QStringLiteral("account_sid"), accountSid},
      {QStringLiteral("api_version"), QStringLiteral("2010-04-01")},
      {QStringLiteral("body"), body},
      {QStringLiteral("date_created"), twilioDate(createdAt)},
      {QStringLiteral("date_sent"), twilioDate(sentAt)},
      {QStringLiteral("date_updated"), twilioDate(updatedAt)},
      {QStringLiteral("direction"),
       inbound ? QStringLiteral("inbound") : QStringLiteral("outbound-api")},
      {QStringLiteral("error_code"),
       errorCode == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(errorCode)},
      {QStringLiteral("error_message"), textOrNull(errorMessage)},
      {QStringLiteral("from"), textOrNull(from)},
      {QStringLiteral("messaging_service_sid"), textOrNull(messagingServiceSid)},
      {QStringLiteral("num_media"), QString::number(mediaCount)},
      {QStringLiteral("num_segments"), QString::number(segments(*this))},
      {QStringLiteral("price"), QJsonValue::Null},
      {QStringLiteral("price_unit"), QJsonValue::Null},
      {QStringLiteral("sid"), sid},
      {QStringLiteral("status"), status},
      {QStringLiteral("subresource_uris"),
       QJsonObject{{QStringLiteral("media"), QString(uri + u"/Media.json")}}},
      {QStringLiteral("to"), to},
      {QStringLiteral("uri"), QString(uri + u".json")},
  };
}

void Ledger::add(LineMessage message) {
  if (static_cast<qsizetype>(m_messages.size()) >= kMost) {
    for (qsizetype i = 0; i < kDroppedAtOnce; ++i)
      m_positions.remove(m_messages[static_cast<size_t>(i)].sid);
    m_messages.erase(m_messages.begin(), m_messages.begin() + kDroppedAtOnce);
    m_dropped += kDroppedAtOnce;
  }
  m_positions.insert(message.sid, m_dropped + static_cast<qsizetype>(m_messages.size()));
  m_messages.push_back(std::move(message));
}

const LineMessage* Ledger::find(const QString& sid) const {
  const auto it = m_positions.constFind(sid);
  return it == m_positions.cend() ? nullptr : &m_messages[static_cast<size_t>(*it - m_dropped)];
}

void Ledger::setStatus(const QString& sid, const QString& status, int errorCode,
                       const QString& errorMessage, const QDateTime& now) {
  const auto it = m_positions.constFind(sid);
  if (it == m_positions.cend()) return;
  LineMessage& message = m_messages[static_cast<size_t>(*it - m_dropped)];
  message.status = status;
  message.errorCode = errorCode;
  message.errorMessage = errorMessage;
  message.updatedAt = now;
  if (!message.sentAt.isValid() && status != u"queued") message.sentAt = now;
}

QJsonObject Ledger::page(const QString& accountSid, const QString& path,
                         const twilio::FormParameters& query) const {
  int size = query.value("PageSize").toInt();
  size = size <= 0 ? kDefaultPageSize : std::min(size, kLargestPageSize);
  const int number = std::max(0, query.value("Page").toInt());
  const QString token = query.value("PageToken");
  const Filter filter(query);

  // The token names the last message of the page before, so that a page stays whole while new
  // messages come.
  auto below = static_cast<qsizetype>(m_messages.size());
  if (const auto it = m_positions.constFind(token.mid(2)); it != m_positions.cend())
    below = *it - m_dropped;

  QJsonArray items;
  QString last;
  bool more = false;
  for (qsizetype i = below - 1; i >= 0 && !more; --i) {
    const LineMessage& message = m_messages[static_cast<size_t>(i)];
    if (message.accountSid != accountSid || !filter.takes(message)) continue;
    if (items.size() == size) {
      more = true;
    } else {
      items.append(message.toJson());
      last = message.sid;
    }
  }
  const int start = number * size;
  return {
      {QStringLiteral("messages"), items},
      {QStringLiteral("page"), number},
      {QStringLiteral("page_size"), size},
      {QStringLiteral("start"), start},
      {QStringLiteral("end"), start + std::max(0, static_cast<int>(items.size()) - 1)},
      {QStringLiteral("uri"), uriOf(path, query, number, token)},
      {QStringLiteral("first_page_uri"), uriOf(path, query, 0, {})},
      {QStringLiteral("previous_page_uri"), QJsonValue::Null},
      {QStringLiteral("next_page_uri"),
       more ? QJsonValue(uriOf(path, query, number + 1, QString(u"PA" + last)))
            : QJsonValue(QJsonValue::Null)},
  };
}

}  // namespace oc::training
