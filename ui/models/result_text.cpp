#include "ui/models/result_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <algorithm>

#include "core/domain/feature.h"
#include "core/domain/text_safety.h"
#include "ui/models/verdict_text.h"

namespace oc::ui {
namespace {

struct ResultWords {
  Q_DECLARE_TR_FUNCTIONS(ResultWords)
};

constexpr qsizetype kMostLines = 200;
constexpr int kDeepest = 6;

bool isSummary(const AiResult& result) {
  return result.feature == kAssistant && result.result[u"kind"].toString() == u"summary";
}

// Most whole numbers in results are somebody's ids: no separators.
QString numberText(double number) {
  QLocale locale;
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  return locale.toString(number, 'g', 15);
}

QString scalarText(const QJsonValue& value) {
  switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? ResultWords::tr("yes") : ResultWords::tr("no");
    case QJsonValue::Double: return numberText(value.toDouble());
    case QJsonValue::String: return value.toString();
    default: return QStringLiteral("–");
  }
}

void describe(const QString& name, const QJsonValue& value, int depth, QStringList& lines) {
  if (lines.size() >= kMostLines) return;
  const QString indent(depth * 2, u' ');
  const QString lead = indent + (name.isEmpty() ? QStringLiteral("• ") : name + u": ");
  const bool deeper = (value.isObject() || value.isArray()) && depth < kDeepest;
  if (!deeper) {
    lines << lead + scalarText(value);
    return;
  }
  lines << lead.chopped(1);
  if (value.isArray()) {
    for (const QJsonValue& item : value.toArray())
      describe({}, item, depth + 1, lines);
    return;
  }
  const QJsonObject members = value.toObject();
  for (auto it = members.begin(); it != members.end(); ++it)
    describe(it.key(), it.value(), depth + 1, lines);
}

}  // namespace

QString featureName(const QString& feature) {
  if (feature == kClosureDetection) return ResultWords::tr("closure detection");
  if (feature == kAutomaticClosing) return ResultWords::tr("automatic closing");
  if (feature == kAssistant) return ResultWords::tr("assistant");
  QString name = visibleLine(feature);
  return name.replace(u'_', u' ');
}

QString resultLabel(const AiResult& result) {
  if (result.feature == kClosureDetection)
    //: Mark under a message: how surely the customer is done, %1 is "72 %"
    return ResultWords::tr("closure %1").arg(percentText(verdictOf(result.result).confidence));
  if (isSummary(result)) return ResultWords::tr("assistant: summary");
  if (result.feature == kAssistant) return ResultWords::tr("assistant: suggestion");
  return featureName(result.feature);
}

QString resultText(const AiResult& result) {
  const QString text = result.result[u"text"].toString();
  if (result.feature == kAssistant && !text.isEmpty()) return text;
  QStringList lines;
  for (auto it = result.result.begin(); it != result.result.end(); ++it)
    describe(it.key(), it.value(), 0, lines);
  if (lines.size() >= kMostLines) lines << QStringLiteral("…");
  return lines.isEmpty() ? ResultWords::tr("Nothing") : lines.join(u'\n');
}

QList<AiResult> currentResults(const QList<AiResult>& results) {
  QList<AiResult> current;
  for (const AiResult& result : results) {
    const auto same = [&](const AiResult& other) {
      return other.feature == result.feature && isSummary(other) == isSummary(result);
    };
    current.removeIf(same);
    current += result;
  }
  return current;
}

}  // namespace oc::ui
