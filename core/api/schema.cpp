#include "core/api/schema.h"

#include "core/api/schema_data.h"

namespace oc::api {

Schema::Schema(Type type) {
  auto data = std::make_shared<Data>();
  data->type = type;
  m_data = std::move(data);
}

// Each step of a description makes a value of its own.
Schema::Data& Schema::edit() {
  auto copy = std::make_shared<Data>(*m_data);
  Data& data = *copy;
  m_data = std::move(copy);
  return data;
}

Schema Schema::any() {
  return Schema(Type::Any);
}
Schema Schema::boolean() {
  return Schema(Type::Boolean);
}
Schema Schema::integer() {
  return Schema(Type::Integer);
}
Schema Schema::number() {
  return Schema(Type::Number);
}
Schema Schema::text() {
  return Schema(Type::Text);
}
Schema Schema::time() {
  return Schema(Type::Time);
}

Schema Schema::array(const Schema& items) {
  Schema schema(Type::Array);
  schema.edit().items = items;
  return schema;
}

Schema Schema::object() {
  return Schema(Type::Object);
}

Schema Schema::object(const QList<Member>& members) {
  Schema schema(Type::Object);
  schema.edit().members = members;
  return schema;
}

Schema Schema::atLeast(double least) const {
  Schema copy = *this;
  copy.edit().least = least;
  return copy;
}

Schema Schema::atMost(double most) const {
  Schema copy = *this;
  copy.edit().most = most;
  return copy;
}

Schema Schema::lengths(int shortest, int longest) const {
  Schema copy = *this;
  Data& data = copy.edit();
  if (shortest > 0) data.shortest = shortest;
  data.longest = longest;
  return copy;
}

Schema Schema::matching(const QString& pattern) const {
  Schema copy = *this;
  Data& data = copy.edit();
  data.pattern = pattern;
  data.expression.setPattern(pattern);
  Q_ASSERT(data.expression.isValid());
  return copy;
}

Schema Schema::oneOf(const QStringList& words) const {
  Schema copy = *this;
  copy.edit().words = words;
  return copy;
}

Schema Schema::orNull() const {
  Schema copy = *this;
  copy.edit().nullable = true;
  return copy;
}

Schema Schema::byDefault(const QJsonValue& value) const {
  Schema copy = *this;
  copy.edit().fallback = value;
  return copy;
}

Schema Schema::about(const QString& description) const {
  Schema copy = *this;
  copy.edit().description = description;
  return copy;
}

Schema Schema::like(const QJsonValue& example) const {
  Schema copy = *this;
  copy.edit().example = example;
  return copy;
}

Schema Schema::named(const QString& component) const {
  Schema copy = *this;
  copy.edit().component = component;
  return copy;
}

const QJsonValue& Schema::defaultValue() const {
  return m_data->fallback;
}

const QList<Member>& Schema::members() const {
  return m_data->members;
}

}  // namespace oc::api
