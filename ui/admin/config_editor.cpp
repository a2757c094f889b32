#include "ui/admin/config_editor.h"

#include <QButtonGroup>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/admin/config_form.h"
#include "ui/admin/feature_text.h"
#include "ui/parts/form.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kLines = 12;

QString indented(const QJsonObject& config) {
  return QString::fromUtf8(QJsonDocument(config).toJson()).trimmed();
}

// Only the page in front asks for room.
class Pages : public QStackedWidget {
 public:
  QSize sizeHint() const override { return currentWidget()->sizeHint(); }
  QSize minimumSizeHint() const override { return currentWidget()->minimumSizeHint(); }
  bool hasHeightForWidth() const override { return currentWidget()->hasHeightForWidth(); }
  int heightForWidth(int width) const override { return currentWidget()->heightForWidth(width); }
};

}  // namespace

ConfigEditor::ConfigEditor(QWidget* parent)
    : QWidget(parent),
      m_fieldsTab(new QPushButton(tr("Fields"))),
      m_textTab(new QPushButton(QStringLiteral("JSON"))),
      m_pages(new Pages),
      m_fields(new ConfigForm),
      m_textForm(new Form),
      m_json(new QPlainTextEdit) {
  QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  fixed.setPixelSize(ui::font(FontSize::Body).pixelSize());
  m_json->setFont(fixed);
  m_json->setTabChangesFocus(true);
  m_json->setMinimumHeight(kLines * m_json->fontMetrics().lineSpacing());
  m_textForm->add(tr("Settings as JSON"), m_json,
                  tr("What is left out is the default. It is checked before it is stored."));
  auto* group = new QButtonGroup(this);
  auto* tabs = new QHBoxLayout;
  tabs->setSpacing(space::xs);
  for (QPushButton* tab : {m_fieldsTab, m_textTab}) {
    tab->setProperty("kind", QStringLiteral("tab"));
    tab->setCheckable(true);
    tab->setAutoDefault(false);
    group->addButton(tab);
    tabs->addWidget(tab);
  }
  tabs->addStretch();
  m_fieldsTab->setChecked(true);
  m_pages->addWidget(m_fields);
  m_pages->addWidget(m_textForm);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::s);
  column->addLayout(tabs);
  column->addWidget(m_pages);
  connect(m_fieldsTab, &QPushButton::clicked, this, [this] { showAsText(false); });
  connect(m_textTab, &QPushButton::clicked, this, [this] { showAsText(true); });
  connect(m_fields, &ConfigForm::edited, this, &ConfigEditor::edited);
  connect(m_textForm, &Form::edited, this, &ConfigEditor::edited);
}

bool ConfigEditor::asText() const {
  return m_pages->currentWidget() == m_textForm;
}

void ConfigEditor::set(const QJsonObject& schema, const QJsonObject& config) {
  m_schema = schema;
  m_fields->setSchema(schema);
  m_fields->setConfig(config);
  m_json->setPlainText(indented(config));
  m_textForm->settle();
  const bool hasFields = !m_fields->isEmpty();
  // A schema without settings takes none.
  setVisible(hasFields || schema.isEmpty());
  m_fieldsTab->setVisible(hasFields);
  m_textTab->setVisible(hasFields);
  if (!hasFields) m_pages->setCurrentWidget(m_textForm);
  if (hasFields && m_fieldsTab->isChecked()) m_pages->setCurrentWidget(m_fields);
  m_pages->updateGeometry();
}

void ConfigEditor::showAsText(bool on) {
  if (on == asText()) return;
  const auto config = on ? m_fields->config() : parsed();
  if (!config) {  // what can't be read can't be shown the other way
    (on ? m_fieldsTab : m_textTab)->setChecked(true);
    return;
  }
  if (on)
    m_json->setPlainText(indented(*config));
  else
    m_fields->setConfig(*config);
  m_pages->setCurrentIndex(on ? 1 : 0);
  m_pages->updateGeometry();
}

std::optional<QJsonObject> ConfigEditor::parsed() {
  QJsonParseError error;
  const QByteArray json = m_json->toPlainText().toUtf8();
  const QJsonDocument document = QJsonDocument::fromJson(json, &error);
  if (document.isObject()) return document.object();
  if (error.error == QJsonParseError::NoError) {
    m_textForm->setFault(m_json, tr("This must be an object: { … }"));
    return {};
  }
  const qsizetype line = json.first(error.offset).count('\n') + 1;
  m_textForm->setFault(m_json, tr("Line %1: %2").arg(QString::number(line), error.errorString()));
  return {};
}

QString ConfigEditor::text() const {
  const auto compact = [](const QJsonObject& config) {
    return QString::fromUtf8(QJsonDocument(config).toJson(QJsonDocument::Compact));
  };
  if (asText()) {
    const QJsonDocument document = QJsonDocument::fromJson(m_json->toPlainText().toUtf8());
    return document.isObject() ? compact(document.object()) : m_json->toPlainText();
  }
  const auto config = m_fields->config();
  return config ? compact(*config) : QStringLiteral("?");
}

std::optional<QJsonObject> ConfigEditor::checked() {
  const auto config = asText() ? parsed() : m_fields->config();
  if (!config) return {};
  const QList<ConfigFault> faults = checkConfig(m_schema, *config);
  if (asText()) {
    QStringList words;
    for (const ConfigFault& fault : faults)
      words += fault.key.isEmpty() ? fault.words : QString(fault.key + u": " + fault.words);
    m_textForm->setFault(m_json, words.join(u'\n'));
    m_textForm->showFaults();
  } else {
    m_fields->showFaults(faults);
  }
  return faults.isEmpty() ? config : std::nullopt;
}

}  // namespace oc::ui
