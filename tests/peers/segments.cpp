// Reads a JSON array of texts and writes what each costs as SMS, for the comparison with Twilio's
// own calculator.

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/domain/sms_segments.h"

int main() {
  QFile in;
  QFile out;
  if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)) return 1;
  QJsonArray costs;
  const QJsonArray texts = QJsonDocument::fromJson(in.readAll()).array();
  for (const QJsonValue& text : texts) {
    const oc::SmsSegments cost = oc::smsSegments(text.toString());
    costs.append(QJsonObject{{QStringLiteral("unicode"), cost.unicode},
                             {QStringLiteral("segments"), cost.segments}});
  }
  out.write(QJsonDocument(costs).toJson(QJsonDocument::Compact));
  return 0;
}
