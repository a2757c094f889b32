#pragma once

#include <QJsonObject>
#include <QWidget>
#include <optional>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace oc::ui {

class ConfigForm;
class Form;

// Edits a feature's config: fields where it has a schema, or the JSON itself, checked by the same
// schema. `text` is what it holds, as JSON where it is some.
class ConfigEditor : public QWidget {
  Q_OBJECT
  Q_PROPERTY(QString text READ text NOTIFY edited USER true)

 public:
  explicit ConfigEditor(QWidget* parent = nullptr);

  void set(const QJsonObject& schema, const QJsonObject& config);
  QString text() const;
  // The config if it fits; else nothing, and what is wrong is said at its field.
  std::optional<QJsonObject> checked();

 Q_SIGNALS:
  void edited();

 private:
  void showAsText(bool on);
  std::optional<QJsonObject> parsed();  // of the text; says what is wrong with it
  bool asText() const;

  QJsonObject m_schema;
  QPushButton* m_fieldsTab;
  QPushButton* m_textTab;
  QStackedWidget* m_pages;
  ConfigForm* m_fields;
  Form* m_textForm;
  QPlainTextEdit* m_json;
};

}  // namespace oc::ui
