#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>
#include <utility>

#include "core/domain/ids.h"

// The log of the webhooks that Twilio sent for a tenant, and those who pretend to be it. Times are
// UTC.
namespace oc {

enum class WebhookKind { Inbound, Status };

enum class WebhookVerdict {
  Stored,      // a new message
  Duplicate,   // a message that was there already
  Applied,     // a status that was news
  Stale,       // a status behind the one that was known
  Unknown,     // a status of a message that isn't this tenant's
  Ignored,     // signed: a status that this program doesn't know
  Incomplete,  // signed: without what a message needs
  Refused,     // not signed by this tenant's account, or not for an address of it
};

QString toText(WebhookKind kind);
QString toText(WebhookVerdict verdict);
std::optional<WebhookKind> webhookKindOf(QStringView text);
std::optional<WebhookVerdict> webhookVerdictOf(QStringView text);
QStringList webhookVerdicts();  // their words, in the order above

// Why a webhook was refused, as the log has it.
inline constexpr QLatin1StringView kNoSignature{"no signature"};
inline constexpr QLatin1StringView kWrongSignature{"wrong signature"};
inline constexpr QLatin1StringView kForeignAddress{"address is not this account's"};

struct WebhookLogEntry {
  qint64 webhookId = 0;
  QDateTime receivedAt;
  WebhookKind kind = WebhookKind::Inbound;
  QString messageSid;  // may be empty where it was not taken
  WebhookVerdict verdict = WebhookVerdict::Stored;
  QString reason;    // why it was not taken: one of the above or a sentence
  QString customer;  // normalised; empty where it is not known
  QString body;      // in lists its beginning
  ConvId convId;     // of the message with this SID; invalid where there is none
  MsgId msgId;

  bool operator==(const WebhookLogEntry&) const = default;
};

// Entries that have all of it; what is empty or invalid is anything.
struct WebhookLogQuery {
  std::optional<WebhookKind> kind;
  std::optional<WebhookVerdict> verdict;
  QString messageSid;
  QString customer;  // normalised
  QString text;      // in the body, whatever its case
  QDateTime from;
  QDateTime to;
  std::optional<qint64> before;  // webhookId of the last one known
  int limit = 50;

  bool operator==(const WebhookLogQuery&) const = default;
};

// The query of what somebody typed: a message's SID, a customer's number, else text.
WebhookLogQuery webhookQuery(const QString& typed);

using FormFields = QList<std::pair<QString, QString>>;

struct WebhookLogDetails {
  WebhookLogEntry entry;
  QByteArray raw;  // as it came; of what was refused its first 64 KiB

  bool operator==(const WebhookLogDetails&) const = default;
};

// The fields of a form in the order in which they came.
FormFields formFields(const QByteArray& raw);

// What became of an entry that was put in again.
struct WebhookReplay {
  std::optional<WebhookVerdict> verdict;  // nothing: it could not be put in
  QString message;                        // then why, in one sentence
  ConvId convId;
  MsgId msgId;

  bool operator==(const WebhookReplay&) const = default;
};

}  // namespace oc
