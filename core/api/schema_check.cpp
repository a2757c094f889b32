#include <QDateTime>
#include <QMetaType>
#include <QVariant>
#include <algorithm>
#include <cmath>

#include "core/api/schema_data.h"
#include "core/domain/storable.h"

namespace oc::api {
namespace {

using namespace Qt::StringLiterals;

void report(Problems* problems, const Location& loc, const QString& type, const QString& msg) {
  problems->append({loc, msg, type});
}

Location inside(Location loc, const QJsonValue& step) {
  loc.append(step);
  return loc;
}

// 'a', 'b' or 'c'
QString listed(const QStringList& words) {
  QStringList quoted;
  for (const QString& word : words)
    quoted.append(u'\'' + word + u'\'');
  const QString last = quoted.takeLast();
  return quoted.isEmpty() ? last : quoted.join(u", "_s) + u" or "_s + last;
}

QString characters(int count) {
  return QString::number(count) + (count == 1 ? u" character"_s : u" characters"_s);
}

bool isWhole(double number) {
  constexpr double kExact = 9007199254740992.0;  // 2^53
  return std::trunc(number) == number && std::abs(number) <= kExact;
}

// JSON numbers are kept as integers where they were written as such and fit into 64 bits.
bool isInteger(const QJsonValue& value) {
  return value.toVariant().typeId() == QMetaType::LongLong || isWhole(value.toDouble());
}

}  // namespace

void Schema::check(const QJsonValue& value, const Location& loc, Problems* problems,
                   bool strict) const {
  if (value.isNull() && (m_data->nullable || m_data->type == Type::Any)) return;
  switch (m_data->type) {
    case Type::Any:
      // What is stored as it came must be storable in every depth.
      if (storable(value) != value)
        report(problems, loc, u"string_unicode"_s,
               u"NUL characters and halves of surrogate pairs can't be stored"_s);
      return;
    case Type::Boolean:
      if (!value.isBool()) report(problems, loc, u"bool_type"_s, u"Input should be a boolean"_s);
      return;
    case Type::Integer:
    case Type::Number: checkNumber(value, loc, problems); return;
    case Type::Text:
    case Type::Time:
      if (value.isString()) {
        checkText(value.toString(), loc, problems);
      } else {
        report(problems, loc, u"string_type"_s, u"Input should be a valid string"_s);
      }
      return;
    case Type::Array: {
      if (!value.isArray()) {
        report(problems, loc, u"list_type"_s, u"Input should be a valid list"_s);
        return;
      }
      const QJsonArray array = value.toArray();
      if (m_data->longest && array.size() > *m_data->longest)
        report(problems, loc, u"too_long"_s,
               u"List should have at most %1 items"_s.arg(*m_data->longest));
      if (m_data->shortest && array.size() < *m_data->shortest)
        report(problems, loc, u"too_short"_s,
               u"List should have at least %1 items"_s.arg(*m_data->shortest));
      for (qsizetype i = 0; i < array.size(); ++i)
        m_data->items->check(array[i], inside(loc, i), problems, strict);
      return;
    }
    case Type::Object:
      if (!value.isObject()) {
        report(problems, loc, u"dict_type"_s, u"Input should be a valid object"_s);
        return;
      }
      checkObject(value.toObject(), loc, problems, strict);
      return;
  }
}

void Schema::checkNumber(const QJsonValue& value, const Location& loc, Problems* problems) const {
  const bool integer = m_data->type == Type::Integer;
  if (!value.isDouble()) {
    report(problems, loc, integer ? u"int_type"_s : u"float_type"_s,
           integer ? u"Input should be a valid integer"_s : u"Input should be a valid number"_s);
    return;
  }
  if (integer && !isInteger(value)) {
    const bool fraction = std::trunc(value.toDouble()) != value.toDouble();
    report(problems, loc, fraction ? u"int_from_float"_s : u"int_parsing_size"_s,
           fraction ? u"Input should be a valid integer, got a number with a fractional part"_s
                    : u"Input should be a valid integer of at most 64 bits"_s);
    return;
  }
  if (m_data->least && value.toDouble() < *m_data->least)
    report(problems, loc, u"greater_than_equal"_s,
           u"Input should be greater than or equal to %1"_s.arg(*m_data->least));
  if (m_data->most && value.toDouble() > *m_data->most)
    report(problems, loc, u"less_than_equal"_s,
           u"Input should be less than or equal to %1"_s.arg(*m_data->most, 0, 'g', 15));
}

void Schema::checkText(const QString& text, const Location& loc, Problems* problems) const {
  if (storable(text) != text) {
    report(problems, loc, u"string_unicode"_s,
           u"NUL characters and halves of surrogate pairs can't be stored"_s);
    return;
  }
  if (!m_data->words.isEmpty() && !m_data->words.contains(text)) {
    report(problems, loc, u"enum"_s, u"Input should be "_s + listed(m_data->words));
    return;
  }
  if (m_data->shortest && text.size() < *m_data->shortest)
    report(problems, loc, u"string_too_short"_s,
           u"String should have at least "_s + characters(*m_data->shortest));
  if (m_data->longest && text.size() > *m_data->longest)
    report(problems, loc, u"string_too_long"_s,
           u"String should have at most "_s + characters(*m_data->longest));
  if (!m_data->pattern.isEmpty() && !m_data->expression.match(text).hasMatch())
    report(problems, loc, u"string_pattern_mismatch"_s,
           u"String should match pattern '%1'"_s.arg(m_data->pattern));
  if (m_data->type == Type::Time) {
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    const bool within = time.isValid() && time.date().year() >= 1 && time.date().year() <= 9999;
    if (!within || time.timeSpec() == Qt::LocalTime)
      report(problems, loc, u"datetime_parsing"_s,
             u"Input should be a time with its zone, as 2026-11-23T10:00:00Z"_s);
  }
}

void Schema::checkObject(const QJsonObject& object, const Location& loc, Problems* problems,
                         bool strict) const {
  if (m_data->members.isEmpty()) {
    if (storable(object) != object)
      report(problems, loc, u"string_unicode"_s,
             u"NUL characters and halves of surrogate pairs can't be stored"_s);
    return;
  }
  for (const Member& member : m_data->members) {
    const QJsonValue value = object.value(member.name);
    if (!value.isUndefined()) {
      member.schema.check(value, inside(loc, member.name), problems, strict);
    } else if (member.need == Need::Required) {
      report(problems, inside(loc, member.name), u"missing"_s, u"Field required"_s);
    }
  }
  if (!strict) return;
  for (auto it = object.begin(); it != object.end(); ++it) {
    const auto known = [&it](const Member& member) { return member.name == it.key(); };
    if (std::none_of(m_data->members.cbegin(), m_data->members.cend(), known))
      report(problems, inside(loc, it.key()), u"extra_forbidden"_s,
             u"Extra inputs are not permitted"_s);
  }
}

QJsonValue Schema::read(const QString& text, const Location& loc, Problems* problems) const {
  bool ok = false;
  switch (m_data->type) {
    case Type::Integer: {
      // Checked first: to Qt a number ends at a NUL, whatever follows.
      static const QRegularExpression digits(u"^\\s*[+-]?[0-9]+\\s*$"_s);
      const bool whole = digits.match(text).hasMatch();
      const qint64 number = text.trimmed().toLongLong(&ok);
      if (ok && whole) return number;
      report(problems, loc, whole ? u"int_parsing_size"_s : u"int_parsing"_s,
             whole ? u"Unable to parse input string as an integer, exceeded maximum size"_s
                   : u"Input should be a valid integer, unable to parse string as an integer"_s);
      return QJsonValue::Undefined;
    }
    case Type::Number: {
      const double number = text.trimmed().toDouble(&ok);
      if (ok && std::isfinite(number)) return number;
      report(problems, loc, u"float_parsing"_s,
             u"Input should be a valid number, unable to parse string as a number"_s);
      return QJsonValue::Undefined;
    }
    case Type::Boolean: {
      const QString word = text.toLower();
      if (QStringList{u"true"_s, u"1"_s, u"yes"_s, u"on"_s}.contains(word)) return true;
      if (QStringList{u"false"_s, u"0"_s, u"no"_s, u"off"_s}.contains(word)) return false;
      report(problems, loc, u"bool_parsing"_s,
             u"Input should be a valid boolean, unable to interpret input"_s);
      return QJsonValue::Undefined;
    }
    case Type::Time: {
      // "+00:00" whose plus nobody encoded has come as a space.
      QString time = text;
      if (const qsizetype space = time.lastIndexOf(u' ');
          space > time.indexOf(u'T') && time.contains(u'T'))
        time[space] = u'+';
      return time;
    }
    default: return text;
  }
}

}  // namespace oc::api
