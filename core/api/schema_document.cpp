#include "core/api/schema_data.h"

namespace oc::api {

using namespace Qt::StringLiterals;

QJsonObject Schema::document(QJsonObject* components) const {
  if (m_data->component.isEmpty()) return inline_(components);
  if (!components->contains(m_data->component)) {
    components->insert(m_data->component, QJsonObject());  // one that holds itself ends here
    const QJsonObject described = inline_(components);
    components->insert(m_data->component, described);
  }
  return {{u"$ref"_s, QString(u"#/components/schemas/"_s + m_data->component)}};
}

QJsonObject Schema::inline_(QJsonObject* components) const {
  QJsonObject out;
  const auto put = [&out](const QString& key, const auto& value) { out.insert(key, value); };
  switch (m_data->type) {
    case Type::Any: break;
    case Type::Boolean: put(u"type"_s, u"boolean"_s); break;
    case Type::Integer:
      put(u"type"_s, u"integer"_s);
      put(u"format"_s, u"int64"_s);
      break;
    case Type::Number: put(u"type"_s, u"number"_s); break;
    case Type::Text: put(u"type"_s, u"string"_s); break;
    case Type::Time:
      put(u"type"_s, u"string"_s);
      put(u"format"_s, u"date-time"_s);
      break;
    case Type::Array:
      put(u"type"_s, u"array"_s);
      put(u"items"_s, m_data->items->document(components));
      if (m_data->shortest) put(u"minItems"_s, *m_data->shortest);
      if (m_data->longest) put(u"maxItems"_s, *m_data->longest);
      break;
    case Type::Object: {
      put(u"type"_s, u"object"_s);
      QJsonObject properties;
      QJsonArray required;
      for (const Member& member : m_data->members) {
        properties.insert(member.name, member.schema.document(components));
        if (member.need == Need::Required) required.append(member.name);
      }
      if (!properties.isEmpty()) put(u"properties"_s, properties);
      if (!required.isEmpty()) put(u"required"_s, required);
      if (m_data->members.isEmpty()) put(u"additionalProperties"_s, true);
      break;
    }
  }
  if (m_data->type == Type::Text) {
    if (m_data->shortest) put(u"minLength"_s, *m_data->shortest);
    if (m_data->longest) put(u"maxLength"_s, *m_data->longest);
    if (!m_data->pattern.isEmpty()) put(u"pattern"_s, m_data->pattern);
    if (!m_data->words.isEmpty()) {
      QJsonArray words = QJsonArray::fromStringList(m_data->words);
      if (m_data->nullable) words.append(QJsonValue::Null);
      put(u"enum"_s, words);
    }
  }
  if (m_data->least) put(u"minimum"_s, *m_data->least);
  if (m_data->most) put(u"maximum"_s, *m_data->most);
  if (m_data->nullable) put(u"nullable"_s, true);
  if (!m_data->fallback.isUndefined()) put(u"default"_s, m_data->fallback);
  if (!m_data->example.isUndefined()) put(u"example"_s, m_data->example);
  if (!m_data->description.isEmpty()) put(u"description"_s, m_data->description);
  return out;
}

}  // namespace oc::api
