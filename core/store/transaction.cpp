#include "core/store/transaction.h"

#include <QSqlError>
#include <utility>

namespace oc::store {

Result<Transaction> Transaction::begin(Connection& connection) {
  Q_ASSERT(!connection.m_inTransaction);
  if (!connection.m_alive) return connectionBroken();
  if (!connection.m_database.transaction())
    return connection.failed(connection.m_database.lastError());
  connection.m_inTransaction = true;
  return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction() {
  rollback();
}

Result<Done> Transaction::commit() {
  Q_ASSERT(m_connection);
  Connection& connection = *std::exchange(m_connection, nullptr);
  connection.m_inTransaction = false;
  if (connection.m_database.commit()) return Done{};
  const QSqlError error = connection.m_database.lastError();
  // A COMMIT after a failed statement is answered ROLLBACK, without an error of the server's.
  if (error.nativeErrorCode().isEmpty() && connection.exec(QStringLiteral("select 1")))
    return Error{ErrorCode::Internal,
                 QStringLiteral("Something went wrong in the program. The log has the details."),
                 QStringLiteral("commit of a failed transaction")};
  return connection.failed(error);
}

void Transaction::rollback() {
  if (!m_connection) return;
  Connection& connection = *std::exchange(m_connection, nullptr);
  connection.m_inTransaction = false;
  if (connection.m_alive && !connection.m_database.rollback())
    (void)connection.failed(connection.m_database.lastError());
}

}  // namespace oc::store
