#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>

namespace oc::test {

// A page of metrics, read as strictly as Prometheus' text format 0.0.4 is written down: `error`
// says what is wrong with it, and where.
//
// Checked: each family's lines stand together with HELP, then TYPE, before them; names, labels,
// escapes and numbers are well formed; no series comes twice; counters aren't negative; a
// histogram's buckets ascend to +Inf, which equals its count.
class Exposition {
 public:
  using Labels = std::map<QString, QString>;

  explicit Exposition(const QByteArray& page) {
    if (!page.endsWith('\n')) fail(u"it does not end with a line feed");
    const QStringList lines = QString::fromUtf8(page).chopped(1).split(u'\n');
    for (const QString& line : lines) {
      if (!error.isEmpty()) break;
      ++m_line;
      if (line.startsWith(u'#'))
        comment(line);
      else
        sample(line);
    }
    if (error.isEmpty()) finish();
  }

  QString error;  // empty: all is well

  QStringList families() const { return m_types.keys(); }
  QString type(const QString& family) const { return m_types.value(family); }

  // A series' value; nothing when there is no such series.
  std::optional<double> value(const QString& name, const Labels& labels = {}) const {
    const auto found = m_values.constFind({name, labels});
    return found == m_values.cend() ? std::nullopt : std::optional(*found);
  }

  // Over all series of the name that have these labels among theirs.
  double sum(const QString& name, const Labels& some = {}) const {
    double result = 0;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
      if (it.key().first == name && holds(it.key().second, some)) result += it.value();
    return result;
  }

  QSet<QString> labelValues(const QString& label) const {
    QSet<QString> found;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
      if (const auto at = it.key().second.find(label); at != it.key().second.end())
        found.insert(at->second);
    return found;
  }

 private:
  using Series = std::pair<QString, Labels>;

  static bool holds(const Labels& all, const Labels& some) {
    return std::ranges::includes(all, some);
  }

  void fail(QStringView what) {
    if (error.isEmpty()) error = QStringLiteral("line %1: %2").arg(m_line).arg(what);
  }
  void fail(const QString& what) { fail(QStringView(what)); }

  static std::optional<double> number(const QString& text) {
    if (text == u"+Inf") return std::numeric_limits<double>::infinity();
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
  }

  void comment(const QString& line) {
    static const QRegularExpression help(
        QStringLiteral("^# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)$"));
    static const QRegularExpression type(
        QStringLiteral("^# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram)$"));
    if (const auto match = help.match(line); match.hasMatch()) {
      finish();
      m_helped = match.captured(1);
      return;
    }
    const auto match = type.match(line);
    if (!match.hasMatch()) return fail(u"neither HELP nor TYPE: " + line);
    const QString name = match.captured(1);
    if (name != m_helped) return fail(u"TYPE without HELP before it: " + name);
    if (m_types.contains(name)) return fail(u"a second family " + name);
    m_types.insert(name, match.captured(2));
    m_family = name;
  }

  void sample(const QString& line) {
    static const QRegularExpression form(QStringLiteral(
        "^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*)\\})? ([-+]?(?:[0-9.]+(?:e[-+]?[0-9]+)?|Inf)|NaN)$"));
    const auto match = form.match(line);
    if (!match.hasMatch()) return fail(u"no sample: " + line);
    const QString name = match.captured(1);
    QString suffix = name;
    if (m_family.isEmpty() || !name.startsWith(m_family))
      return fail(u"outside its family: " + name);
    suffix.remove(0, m_family.size());
    const QString type = m_types.value(m_family);
    if (type == u"histogram" ? !QStringList{QStringLiteral("_bucket"), QStringLiteral("_sum"),
                                            QStringLiteral("_count")}
                                    .contains(suffix)
                             : !suffix.isEmpty())
      return fail(u"outside its family: " + name);
    const auto value = number(match.captured(3));
    if (!value) return fail(u"no number: " + line);
    if (type == u"counter" && !(*value >= 0)) return fail(u"a negative counter: " + line);
    const auto labels = parsedLabels(match.captured(2));
    if (!labels) return fail(u"malformed labels: " + line);
    if (suffix == u"_bucket" && !labels->contains(QStringLiteral("le")))
      return fail(u"a bucket without le: " + line);
    if (m_values.contains({name, *labels})) return fail(u"a second series " + line);
    m_values.insert({name, *labels}, *value);
    m_ofFamily.append({name, *labels});
  }

  static std::optional<Labels> parsedLabels(const QString& text) {
    static const QRegularExpression one(QStringLiteral(
        "\\G([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\]|\\\\[\\\\\"n])*)\"(?:,(?=.)|$)"));
    Labels labels;
    qsizetype at = 0;
    while (at < text.size()) {
      const auto match = one.match(text, at);
      if (!match.hasMatch() || labels.contains(match.captured(1))) return std::nullopt;
      labels.emplace(match.captured(1), match.captured(2));
      at = match.capturedEnd();
    }
    return labels;
  }

  // What can be told only when a family is complete.
  void finish() {
    if (!m_family.isEmpty() && m_ofFamily.isEmpty()) fail(u"an empty family " + m_family);
    if (m_types.value(m_family) == u"histogram") checkHistogram();
    m_ofFamily.clear();
    m_family.clear();
  }

  void checkHistogram() {
    struct Last {
      double bound = -std::numeric_limits<double>::infinity();
      double count = 0;
    };
    QMap<Labels, Last> last;
    for (auto [name, labels] : std::as_const(m_ofFamily)) {
      if (!name.endsWith(u"_bucket")) continue;
      const double count = m_values.value({name, labels});
      const auto le = labels.extract(QStringLiteral("le"));
      const double bound = le.empty() ? std::nan("") : number(le.mapped()).value_or(std::nan(""));
      Last& before = last[labels];
      if (!(bound > before.bound) || count < before.count)
        return fail(u"buckets that don't ascend in " + m_family);
      before = {bound, count};
    }
    for (auto it = last.cbegin(); it != last.cend(); ++it) {
      if (!std::isinf(it->bound)) return fail(u"no +Inf in " + m_family);
      if (value(m_family + u"_count", it.key()) != it->count ||
          !value(m_family + u"_sum", it.key()))
        return fail(u"count or sum missing or wrong in " + m_family);
    }
  }

  int m_line = 0;
  QString m_helped;
  QString m_family;
  QList<Series> m_ofFamily;
  QMap<QString, QString> m_types;
  QMap<Series, double> m_values;
};

}  // namespace oc::test
