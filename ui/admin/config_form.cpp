#include "ui/admin/config_form.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/admin/admin_text.h"
#include "ui/admin/feature_text.h"
#include "ui/parts/form.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kLongText = 1000;  // characters: longer ones get several lines
constexpr int kLines = 4;

QPlainTextEdit* linesField() {
  auto* edit = new QPlainTextEdit;
  edit->setTabChangesFocus(true);
  edit->setFixedHeight(kLines * edit->fontMetrics().lineSpacing() + 2 * space::m);
  return edit;
}

bool isNumber(const QJsonObject& rule) {
  return schemaAllows(rule, u"number") || schemaAllows(rule, u"integer");
}

bool isChoice(const QJsonObject& rule) {
  return rule.contains(u"enum") || schemaAllows(rule, u"boolean");
}

// As a person writes it here: the language's decimal sign, and the point.
std::optional<double> numberOf(const QString& text) {
  bool ok = false;
  double number = QLocale().toDouble(text, &ok);
  if (!ok) number = QLocale::c().toDouble(text, &ok);
  return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString plain(double number) {
  QLocale locale;
  locale.setNumberOptions(QLocale::OmitGroupSeparator);
  return locale.toString(number, 'g', 12);
}

}  // namespace

ConfigForm::ConfigForm(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
}

void ConfigForm::setSchema(const QJsonObject& schema) {
  if (m_form && schema == m_schema) return;
  m_schema = schema;
  m_fields.clear();
  delete m_form;
  m_form = new Form(this);
  layout()->addWidget(m_form);
  const QJsonObject properties = schema[u"properties"].toObject();
  QStringList keys = properties.keys();
  std::ranges::stable_sort(keys, {}, settingOrder);
  for (const QString& key : std::as_const(keys)) {
    const QJsonObject rule = properties[key].toObject();
    QWidget* widget = fieldFor(rule);
    if (!widget) continue;  // an object: only as JSON
    m_form->add(QString(settingTitle(key)).replace(QStringLiteral("&"), QStringLiteral("&&")),
                widget, settingText(key, rule[u"description"].toString()));
    m_fields += Field{key, rule, widget};
  }
  connect(m_form, &Form::edited, this, [this] {
    m_form->clearFaults();
    Q_EMIT edited();
  });
}

QWidget* ConfigForm::fieldFor(const QJsonObject& rule) {
  const QJsonValue standard = rule[u"default"];
  const QString shown = standard.isUndefined() ? tr("As the installation has it")
                        : standard.isDouble()  ? tr("Default: %1").arg(plain(standard.toDouble()))
                                               : tr("Default: %1").arg(jsonText(standard));
  if (isChoice(rule)) {
    auto* box = new QComboBox;
    box->addItem(shown, QJsonValue(QJsonValue::Undefined));
    if (rule.contains(u"enum"))
      for (const QJsonValue& each : rule[u"enum"].toArray())
        box->addItem(jsonText(each), each);
    else
      for (const bool on : {true, false})
        box->addItem(jsonText(on), QJsonValue(on));
    return box;
  }
  const bool list = schemaAllows(rule, u"array");
  if (list || rule[u"maxLength"].toInt() > kLongText) {
    auto* edit = linesField();
    if (list) edit->setPlaceholderText(shown);
    return edit;
  }
  if (!isNumber(rule) && !schemaAllows(rule, u"string")) return nullptr;
  auto* line = new QLineEdit;
  if (isNumber(rule) || !standard.isUndefined()) line->setPlaceholderText(shown);
  return line;
}

void ConfigForm::setConfig(const QJsonObject& config) {
  m_rest = config;
  for (const Field& field : std::as_const(m_fields)) {
    fill(field, config[field.key]);
    m_rest.remove(field.key);
  }
  m_form->settle();
}

void ConfigForm::fill(const Field& field, const QJsonValue& value) {
  if (auto* box = qobject_cast<QComboBox*>(field.widget)) {
    int found = 0;
    for (int i = 1; i < box->count(); ++i)
      if (box->itemData(i).toJsonValue() == value) found = i;
    box->setCurrentIndex(found);
  } else if (auto* edit = qobject_cast<QPlainTextEdit*>(field.widget)) {
    QStringList lines;
    for (const QJsonValue& each : value.toArray())
      lines += each.toString();
    edit->setPlainText(value.isArray() ? lines.join(u'\n') : value.toString());
  } else if (auto* line = qobject_cast<QLineEdit*>(field.widget)) {
    line->setText(value.isDouble() ? plain(value.toDouble()) : value.toString());
  }
}

std::optional<QJsonValue> ConfigForm::valueOf(const Field& field) const {
  if (auto* box = qobject_cast<QComboBox*>(field.widget)) return box->currentData().toJsonValue();
  if (auto* edit = qobject_cast<QPlainTextEdit*>(field.widget)) {
    const QString text = edit->toPlainText().trimmed();
    if (text.isEmpty()) return QJsonValue(QJsonValue::Undefined);
    if (!schemaAllows(field.rule, u"array")) return text;
    QJsonArray list;
    for (const QString& each : text.split(u'\n'))
      if (const QString word = each.simplified(); !word.isEmpty()) list += word;
    return list;
  }
  const QString text = qobject_cast<QLineEdit*>(field.widget)->text().trimmed();
  if (text.isEmpty()) return QJsonValue(QJsonValue::Undefined);
  if (!isNumber(field.rule)) return text;
  const std::optional<double> number = numberOf(text);
  return number ? std::optional(QJsonValue(*number)) : std::nullopt;
}

std::optional<QJsonObject> ConfigForm::config() const {
  QJsonObject config = m_rest;
  bool readable = true;
  for (const Field& field : m_fields) {
    const std::optional<QJsonValue> value = valueOf(field);
    readable = readable && value.has_value();
    if (!value)
      m_form->setFault(field.widget, tr("This is not a number."));
    else if (!value->isUndefined())
      config[field.key] = *value;
  }
  return readable ? std::optional(config) : std::nullopt;
}

void ConfigForm::showFaults(const QList<ConfigFault>& faults) {
  m_form->clearFaults();
  for (const Field& field : std::as_const(m_fields)) {
    const auto it = std::ranges::find(faults, field.key, &ConfigFault::key);
    if (it != faults.end()) m_form->setFault(field.widget, it->words);
  }
  m_form->showFaults();
}

}  // namespace oc::ui
