#include "core/config/dot_env.h"

#include <QFile>

namespace oc::config {
namespace {

using namespace Qt::StringLiterals;

bool isNameStart(QChar c) {
  return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'_';
}

bool isNamePart(QChar c) {
  return isNameStart(c) || (c >= u'0' && c <= u'9');
}

bool isBlank(QChar c) {
  return c == u' ' || c == u'\t';
}

QChar unescaped(QChar c) {
  switch (c.unicode()) {
    case u'n': return u'\n';
    case u'r': return u'\r';
    case u't': return u'\t';
    default: return c;
  }
}

class Parser {
 public:
  explicit Parser(QString text) : m_text(std::move(text)) {}

  Result<QMap<QString, DotEnvValue>> parse() {
    QMap<QString, DotEnvValue> values;
    while (m_at < m_text.size()) {
      skipBlanks();
      if (!atLineEnd() && peek() != u'#') {
        const int line = m_line;
        const QString name = readName();
        if (name.isEmpty()) return wrong(line, u"a line is NAME=value or a comment"_s);
        DotEnvValue value{{}, line};
        if (const QString why = readValue(value.value); !why.isEmpty()) return wrong(line, why);
        values.insert(name, value);
      }
      skipLine();
    }
    return values;
  }

 private:
  QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(u'\n'); }
  bool atLineEnd() const { return peek() == u'\n'; }
  void skipBlanks() {
    while (isBlank(peek()))
      ++m_at;
  }
  void skipLine() {
    while (!atLineEnd())
      ++m_at;
    ++m_at;
    ++m_line;
  }

  static Error wrong(int line, const QString& why) {
    return {ErrorCode::Invalid, u"line %1: %2"_s.arg(line).arg(why), {}};
  }

  QString readWord() {
    const qsizetype from = m_at;
    if (isNameStart(peek()))
      while (isNamePart(peek()))
        ++m_at;
    return m_text.sliced(from, m_at - from);
  }

  // With the equals sign; empty when there is none.
  QString readName() {
    QString name = readWord();
    if (name == u"export" && isBlank(peek())) {
      skipBlanks();
      name = readWord();
    }
    skipBlanks();
    if (peek() != u'=') return {};
    ++m_at;
    return name;
  }

  // Returns what is wrong, empty when nothing is.
  QString readValue(QString& value) {
    skipBlanks();
    if (peek() == u'"' || peek() == u'\'') {
      if (!readQuoted(value)) return u"a quote isn't closed"_s;
      skipBlanks();
      return atLineEnd() || peek() == u'#' ? QString() : u"something follows the closing quote"_s;
    }
    const qsizetype from = m_at;
    while (!atLineEnd() && !(peek() == u'#' && (m_at == from || isBlank(m_text[m_at - 1]))))
      ++m_at;
    value = m_text.sliced(from, m_at - from).trimmed();
    return {};
  }

  bool readQuoted(QString& value) {
    const QChar quote = m_text[m_at++];
    for (; m_at < m_text.size(); ++m_at) {
      QChar c = m_text[m_at];
      if (c == quote) {
        ++m_at;
        return true;
      }
      if (c == u'\n') ++m_line;
      if (c == u'\\' && quote == u'"' && m_at + 1 < m_text.size()) c = unescaped(m_text[++m_at]);
      value += c;
    }
    return false;
  }

  QString m_text;
  qsizetype m_at = 0;
  int m_line = 1;
};

}  // namespace

Result<QMap<QString, DotEnvValue>> parseDotEnv(const QByteArray& text) {
  QString decoded = QString::fromUtf8(text);
  if (decoded.startsWith(QChar(QChar::ByteOrderMark))) decoded.remove(0, 1);
  return Parser(decoded.replace(u"\r\n"_s, u"\n"_s)).parse();
}

Result<QMap<QString, DotEnvValue>> readDotEnv(const QString& path) {
  QFile file(path);
  if (!file.exists()) return QMap<QString, DotEnvValue>{};
  if (!file.open(QIODevice::ReadOnly))
    return Error{ErrorCode::Invalid, path + u" can't be read: "_s + file.errorString(), {}};
  auto values = parseDotEnv(file.readAll());
  if (!values) return Error{ErrorCode::Invalid, path + u", "_s + values.error().message, {}};
  return values;
}

}  // namespace oc::config
