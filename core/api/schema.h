#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

#include "core/api/problem.h"

namespace oc::api {

class Schema;

// A member of an object, in the order of the document.
struct Member;

// What a value of a request or an answer may be. One such value both checks JSON and describes
// itself as OpenAPI does, so that the two can't drift. Cheap to copy.
//
//   Schema::integer().atLeast(1).atMost(1000).byDefault(100).about(u"How many."_s)
class Schema {
 public:
  static Schema any();
  static Schema boolean();
  static Schema integer();  // within 64 bits
  static Schema number();
  static Schema text();
  static Schema time();  // ISO 8601 with its zone
  static Schema array(const Schema& items);
  static Schema object();  // any
  static Schema object(const QList<Member>& members);

  Schema atLeast(double least) const;
  Schema atMost(double most) const;
  Schema lengths(int shortest, int longest) const;  // of a text or an array
  Schema matching(const QString& pattern) const;
  Schema oneOf(const QStringList& words) const;
  Schema orNull() const;
  Schema byDefault(const QJsonValue& value) const;
  Schema about(const QString& description) const;
  Schema like(const QJsonValue& example) const;
  Schema named(const QString& component) const;  // described once, among the components

  const QJsonValue& defaultValue() const;
  const QList<Member>& members() const;

  // Adds what is wrong with the value. Unknown members of objects are passed over, unless `strict`
  // (tests of answers).
  void check(const QJsonValue& value, const Location& loc, Problems* problems,
             bool strict = false) const;

  // The value that a text of a path or a query stands for; undefined, with a problem, when it
  // stands for none. The value still needs check().
  QJsonValue read(const QString& text, const Location& loc, Problems* problems) const;

  // As OpenAPI 3.0 writes it. Components that it refers to are added to `components`.
  QJsonObject document(QJsonObject* components) const;

 private:
  enum class Type { Any, Boolean, Integer, Number, Text, Time, Array, Object };
  struct Data;

  explicit Schema(Type type);
  Data& edit();
  QJsonObject inline_(QJsonObject* components) const;
  void checkText(const QString& text, const Location& loc, Problems* problems) const;
  void checkNumber(const QJsonValue& value, const Location& loc, Problems* problems) const;
  void checkObject(const QJsonObject& object, const Location& loc, Problems* problems,
                   bool strict) const;

  std::shared_ptr<const Data> m_data;
};

enum class Need { Required, Optional };

struct Member {
  QString name;
  Schema schema;
  Need need = Need::Optional;
};

inline Member needed(const QString& name, const Schema& schema) {
  return {name, schema, Need::Required};
}

}  // namespace oc::api
