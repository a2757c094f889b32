#pragma once

#include <QDateTime>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <memory>

namespace oc::store {

// The answer of one statement: stands before the first row, `next()` moves on. Holds the whole
// answer in memory. Belongs to the connection's thread and must not outlive the connection.
// Converts to QSqlQuery& where one is expected.
class Rows {
 public:
  explicit Rows(std::shared_ptr<QSqlQuery> query) : m_query(std::move(query)) {}

  bool next() { return m_query->next(); }
  int size() const { return m_query->size(); }
  int affected() const { return m_query->numRowsAffected(); }

  QVariant value(int column) const { return m_query->value(column); }
  QVariant value(const QString& column) const { return m_query->value(column); }
  bool isNull(int column) const { return m_query->isNull(column); }
  qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
  QString text(int column) const { return m_query->value(column).toString(); }

  QDateTime utc(int column) const { return m_query->value(column).toDateTime().toUTC(); }

  operator QSqlQuery&() { return *m_query; }
  operator const QSqlQuery&() const { return *m_query; }

 private:
  std::shared_ptr<QSqlQuery> m_query;  // may be the cached prepared one; busy while this holds it
};

// To bind where a column takes '' and no NULL, which a null QString would bind.
inline QString orEmpty(const QString& text) {
  return text.isNull() ? QStringLiteral("") : text;
}

}  // namespace oc::store
