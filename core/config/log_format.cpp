#include "core/config/log_format.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace oc::log {
namespace {

using namespace Qt::StringLiterals;

QString levelName(QtMsgType type) {
  switch (type) {
    case QtDebugMsg: return u"debug"_s;
    case QtInfoMsg: return u"info"_s;
    case QtWarningMsg: return u"warning"_s;
    case QtCriticalMsg: return u"error"_s;
    case QtFatalMsg: return u"fatal"_s;
  }
  return {};
}

QByteArray json(const QJsonValue& value) {
  const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
  return list.sliced(1, list.size() - 2);
}

void appendJson(QByteArray& line, const char* name, const QJsonValue& value) {
  line += line.isEmpty() ? '{' : ',';
  line += '"';
  line += name;
  line += "\":";
  line += json(value);
}

// One line stays one line, whatever was logged.
QString escaped(const QString& text) {
  QString result;
  result.reserve(text.size());
  for (const QChar c : text) {
    if (c == u'\n')
      result += u"\\n"_s;
    else if (c.category() == QChar::Other_Control)
      result += u"\\x%1"_s.arg(c.unicode(), 2, 16, QChar(u'0'));
    else
      result += c;
  }
  return result;
}

QString plain(const QJsonValue& value) {
  if (!value.isString()) return QString::fromUtf8(json(value));
  const QString text = escaped(value.toString());
  const bool needsQuotes = text.isEmpty() || text.contains(u' ') || text.contains(u'"');
  return needsQuotes ? QString::fromUtf8(json(text)) : text;
}

}  // namespace

QByteArray jsonLine(const Record& record) {
  QByteArray line;
  appendJson(line, "time", record.time.toUTC().toString(Qt::ISODateWithMs));
  appendJson(line, "level", levelName(record.type));
  appendJson(line, "category", record.category);
  if (!record.event.isEmpty()) appendJson(line, "event", record.event);
  if (!record.text.isEmpty()) appendJson(line, "message", record.text);
  for (const Field& field : record.fields)
    appendJson(line, field.name, field.value);
  return line + "}\n";
}

QByteArray textLine(const Record& record) {
  QString line = record.time.toUTC().toString(u"hh:mm:ss.zzz"_s) + u' ' +
                 levelName(record.type).leftJustified(7) + u' ' +
                 (record.category.startsWith(u"oc.") ? record.category.sliced(3) : record.category)
                     .leftJustified(8) +
                 u' ' + escaped(record.event.isEmpty() ? record.text : record.event);
  for (const Field& field : record.fields)
    line += u' ' + QString::fromLatin1(field.name) + u'=' + plain(field.value);
  return line.toUtf8() + '\n';
}

QString filterRules(const QString& level) {
  if (level == u"debug") return u"*.debug=false\ndefault.debug=true\noc.*.debug=true"_s;
  QString rules = u"*.debug=false"_s;
  if (level == u"info") return rules;
  rules += u"\n*.info=false"_s;
  return level == u"warning" ? rules : rules + u"\n*.warning=false"_s;
}

}  // namespace oc::log
