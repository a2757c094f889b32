#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace oc::store {

// Counts the rows of each table in what pg_restore prints: "COPY app.users (…) FROM stdin;", a row
// a line, "\.".
class CopyCounter {
 public:
  void add(QByteArrayView bytes);
  const QMap<QString, qint64>& rows() const { return m_rows; }  // by table, without its schema

 private:
  void endLine();

  QByteArray m_line;  // the beginning of the current one
  qint64* m_table = nullptr;
  QMap<QString, qint64> m_rows;
};

}  // namespace oc::store
