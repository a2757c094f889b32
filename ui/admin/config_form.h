#pragma once

#include <QJsonObject>
#include <QWidget>
#include <optional>

#include "ui/admin/config_check.h"

namespace oc::ui {

class Form;

// A field for each setting of a JSON Schema. What is left empty is left out of the config: the
// default holds, which stands in the field in grey.
class ConfigForm : public QWidget {
  Q_OBJECT

 public:
  explicit ConfigForm(QWidget* parent = nullptr);

  void setSchema(const QJsonObject& schema);
  void setConfig(const QJsonObject& config);
  // Nothing where a field can't be read at all, which it then says.
  std::optional<QJsonObject> config() const;
  void showFaults(const QList<ConfigFault>& faults);
  bool isEmpty() const { return m_fields.isEmpty(); }

 Q_SIGNALS:
  void edited();

 private:
  struct Field {
    QString key;
    QJsonObject rule;
    QWidget* widget;
  };

  QWidget* fieldFor(const QJsonObject& rule);
  void fill(const Field& field, const QJsonValue& value);
  // Undefined: left out; nothing: not readable.
  std::optional<QJsonValue> valueOf(const Field& field) const;

  QJsonObject m_schema;
  QJsonObject m_rest;  // what has no field
  Form* m_form = nullptr;
  QList<Field> m_fields;
};

}  // namespace oc::ui
