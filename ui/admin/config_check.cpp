#include "ui/admin/config_check.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <cmath>
#include <optional>

#include "ui/admin/feature_text.h"

namespace oc::ui {
namespace {

struct ConfigCheck {
  Q_DECLARE_TR_FUNCTIONS(ConfigCheck)
};

QString numberText(double number) {
  return QLocale().toString(number, 'g', 12);
}

QString typeFault(const QJsonObject& rule) {
  if (schemaAllows(rule, u"integer")) return ConfigCheck::tr("This must be a whole number.");
  if (schemaAllows(rule, u"number")) return ConfigCheck::tr("This must be a number.");
  if (schemaAllows(rule, u"boolean")) return ConfigCheck::tr("This must be true or false.");
  if (schemaAllows(rule, u"array")) return ConfigCheck::tr("This must be a list.");
  if (schemaAllows(rule, u"object")) return ConfigCheck::tr("This must be an object.");
  return ConfigCheck::tr("This must be a text.");
}

bool fitsType(const QJsonObject& rule, const QJsonValue& value) {
  if (!rule.contains(u"type")) return true;
  switch (value.type()) {
    case QJsonValue::Null: return schemaAllows(rule, u"null");
    case QJsonValue::Bool: return schemaAllows(rule, u"boolean");
    case QJsonValue::Double:
      return schemaAllows(rule, u"number") ||
             (schemaAllows(rule, u"integer") && value.toDouble() == std::trunc(value.toDouble()));
    case QJsonValue::String: return schemaAllows(rule, u"string");
    case QJsonValue::Array: return schemaAllows(rule, u"array");
    case QJsonValue::Object: return schemaAllows(rule, u"object");
    case QJsonValue::Undefined: return false;
  }
  return false;
}

QString numberFault(const QJsonObject& rule, double number) {
  if (rule.contains(u"minimum") && number < rule[u"minimum"].toDouble())
    return ConfigCheck::tr("At least %1.").arg(numberText(rule[u"minimum"].toDouble()));
  if (rule.contains(u"maximum") && number > rule[u"maximum"].toDouble())
    return ConfigCheck::tr("At most %1.").arg(numberText(rule[u"maximum"].toDouble()));
  return {};
}

// POSIX classes are PostgreSQL's; QRegularExpression (PCRE) knows them as well.
QString textFault(const QJsonObject& rule, const QString& text) {
  if (rule.contains(u"minLength") && text.size() < rule[u"minLength"].toInt())
    return ConfigCheck::tr("At least %Ln character(s).", "", rule[u"minLength"].toInt());
  if (rule.contains(u"maxLength") && text.size() > rule[u"maxLength"].toInt())
    return ConfigCheck::tr("At most %Ln character(s).", "", rule[u"maxLength"].toInt());
  const QString pattern = rule[u"pattern"].toString();
  if (pattern.isEmpty() || QRegularExpression(pattern).match(text).hasMatch()) return {};
  if (pattern.startsWith(u"^https?://"))
    return ConfigCheck::tr("This must be an address such as https://api.example.com/v1.");
  return ConfigCheck::tr("This is not as it must be.");
}

QString valueFault(const QJsonObject& rule, const QJsonValue& value);

QString listFault(const QJsonObject& rule, const QJsonArray& list) {
  if (rule.contains(u"minItems") && list.size() < rule[u"minItems"].toInt())
    return ConfigCheck::tr("At least %Ln entry(s).", "", rule[u"minItems"].toInt());
  if (rule.contains(u"maxItems") && list.size() > rule[u"maxItems"].toInt())
    return ConfigCheck::tr("At most %Ln entry(s).", "", rule[u"maxItems"].toInt());
  const QJsonObject items = rule[u"items"].toObject();
  for (int i = 0; i < list.size(); ++i)
    if (const QString fault = valueFault(items, list[i]); !fault.isEmpty())
      //: %1 the number of an entry in a list, %2 what is wrong with it
      return ConfigCheck::tr("Entry %1: %2").arg(QString::number(i + 1), fault);
  return {};
}

QString valueFault(const QJsonObject& rule, const QJsonValue& value) {
  if (!fitsType(rule, value)) return typeFault(rule);
  if (const QJsonArray choices = rule[u"enum"].toArray();
      !choices.isEmpty() && !choices.contains(value))
    return ConfigCheck::tr("This is none of the possible values.");
  if (value.isDouble()) return numberFault(rule, value.toDouble());
  if (value.isString()) return textFault(rule, value.toString());
  if (value.isArray()) return listFault(rule, value.toArray());
  return {};
}

}  // namespace

bool schemaAllows(const QJsonObject& rule, QStringView type) {
  const QJsonValue types = rule[u"type"];
  return types.isArray() ? types.toArray().contains(type.toString()) : types.toString() == type;
}

QList<ConfigFault> checkConfig(const QJsonObject& schema, const QJsonObject& config) {
  QList<ConfigFault> faults;
  const QJsonObject properties = schema[u"properties"].toObject();
  const bool closed = schema[u"additionalProperties"] == QJsonValue(false);
  for (auto it = config.begin(); it != config.end(); ++it) {
    if (properties.contains(it.key())) {
      if (const QString fault = valueFault(properties[it.key()].toObject(), *it); !fault.isEmpty())
        faults += {it.key(), fault};
    } else if (closed) {
      faults += {{}, ConfigCheck::tr("There is no setting “%1”.").arg(it.key())};
    }
  }
  for (const QJsonValue& key : schema[u"required"].toArray())
    if (!config.contains(key.toString()))
      faults += {key.toString(), ConfigCheck::tr("This is needed.")};
  std::optional<double> lower;
  QString lowerKey;
  for (const QJsonValue& each : schema[u"x-ascending"].toArray()) {
    const QString key = each.toString();
    const QJsonValue value =
        config.contains(key) ? config[key] : properties[key].toObject()[u"default"];
    if (!value.isDouble()) continue;
    if (lower && value.toDouble() < *lower)
      faults +=
          {key,
           ConfigCheck::tr("Not below “%1” (%2).").arg(settingTitle(lowerKey), numberText(*lower))};
    lower = value.toDouble();
    lowerKey = key;
  }
  return faults;
}

}  // namespace oc::ui
