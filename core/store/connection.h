#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>
#include <QVariantList>
#include <functional>
#include <memory>

#include "core/domain/result.h"
#include "core/store/database_url.h"
#include "core/store/rows.h"
#include "core/store/sql_error.h"

namespace oc::store {

class ClosedWatch;

struct ConnectionOptions {
  QString applicationName = QStringLiteral("owner-console");
  int statementTimeoutMs = 15000;  // 0: none, here and below
  int lockTimeoutMs = 5000;
  int idleInTransactionTimeoutMs = 30000;
  int connectTimeoutSeconds = 5;
  QString role;  // SET ROLE after connecting; empty: stays the login
  QString searchPath = QStringLiteral("app, pg_temp");
};

// One connection to PostgreSQL. Belongs to the thread that opened it and is closed there. Blocks:
// never use it on the UI's thread; Worker gives one its own thread. Session time zone is UTC.
class Connection {
 public:
  using Notified = std::function<void(const QString& channel, const QString& payload)>;

  static Result<std::unique_ptr<Connection>> open(const DatabaseUrl& url,
                                                  const ConnectionOptions& options = {});
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  // Runs one statement with `?` placeholders. Statements are prepared once and kept by their text:
  // keep the text constant and put what varies into the binds. A bound text with a NUL character is
  // Invalid.
  Result<Rows> exec(const QString& sql, const QVariantList& binds = {});

  // Runs any number of statements, unprepared and without binds, as one message.
  Result<Done> script(const QString& sql);

  // False once a statement found the connection broken. It never comes back: open a new one.
  bool alive() const { return m_alive; }

  bool inTransaction() const { return m_inTransaction; }
  QSqlDatabase& database() { return m_database; }
  int preparedStatements() const { return static_cast<int>(m_prepared.size()); }

  // Notifications arrive through the thread's event loop, outside of transactions only.
  Result<Done> listen(const QString& channel);
  void onNotification(Notified callback) { m_notified = std::move(callback); }
  // Called, once it listens, when the server has closed the connection. Set it before listening.
  void onClosed(std::function<void()> callback) { m_closed = std::move(callback); }

 private:
  friend class Transaction;
  explicit Connection(const QSqlDatabase& database);

  std::shared_ptr<QSqlQuery> prepared(const QString& sql, Error& error);
  Error failed(const QSqlError& error);

  QSqlDatabase m_database;
  QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
  Notified m_notified;
  std::function<void()> m_closed;
  std::unique_ptr<ClosedWatch> m_watch;
  QMetaObject::Connection m_subscription;
  bool m_alive = true;
  bool m_inTransaction = false;
};

}  // namespace oc::store
