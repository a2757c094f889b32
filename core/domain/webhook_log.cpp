#include "core/domain/webhook_log.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

#include "core/domain/address.h"
#include "core/domain/enum_text.h"

namespace oc {
namespace {

constexpr int kFewestDigits = 8;  // of what is taken for a number

constexpr auto kKinds = enumText<WebhookKind>({
    {WebhookKind::Inbound, u"inbound"},
    {WebhookKind::Status, u"status"},
});

constexpr auto kVerdicts = enumText<WebhookVerdict>({
    {WebhookVerdict::Stored, u"stored"},
    {WebhookVerdict::Duplicate, u"duplicate"},
    {WebhookVerdict::Applied, u"applied"},
    {WebhookVerdict::Stale, u"stale"},
    {WebhookVerdict::Unknown, u"unknown"},
    {WebhookVerdict::Ignored, u"ignored"},
    {WebhookVerdict::Incomplete, u"incomplete"},
    {WebhookVerdict::Refused, u"refused"},
});

QString decoded(QByteArray text) {
  return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

}  // namespace

QString toText(WebhookKind kind) {
  return kKinds.text(kind);
}

QString toText(WebhookVerdict verdict) {
  return kVerdicts.text(verdict);
}

std::optional<WebhookKind> webhookKindOf(QStringView text) {
  return kKinds.value(text);
}

std::optional<WebhookVerdict> webhookVerdictOf(QStringView text) {
  return kVerdicts.value(text);
}

QStringList webhookVerdicts() {
  QStringList words;
  for (int i = 0; i <= int(WebhookVerdict::Refused); ++i)
    words.append(toText(WebhookVerdict(i)));
  return words;
}

WebhookLogQuery webhookQuery(const QString& typed) {
  static const QRegularExpression sid(QStringLiteral("^[A-Z]{2}[0-9a-fA-F]{32}$"));
  static const QRegularExpression number(QStringLiteral("^([a-z]+:)?\\+?[\\d\\s().-]+$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
  const QString text = typed.trimmed();
  WebhookLogQuery query;
  if (sid.match(text).hasMatch()) {
    query.messageSid = text;
  } else if (number.match(text).hasMatch() &&
             std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) >= kFewestDigits) {
    const bool complete = text.contains(u'+') || text.contains(u':');
    query.customer = parseAddress(complete ? text : QString(u'+' + text)).key;
  } else {
    query.text = text;
  }
  return query;
}

FormFields formFields(const QByteArray& raw) {
  FormFields fields;
  for (const QByteArray& pair : raw.split('&')) {
    if (pair.isEmpty()) continue;
    const qsizetype end = pair.indexOf('=');
    fields.append({decoded(pair.first(end < 0 ? pair.size() : end)),
                   end < 0 ? QString() : decoded(pair.sliced(end + 1))});
  }
  return fields;
}

}  // namespace oc
