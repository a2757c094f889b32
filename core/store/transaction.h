#pragma once

#include "core/domain/result.h"
#include "core/store/connection.h"

namespace oc::store {

// A transaction that rolls back unless it was committed. One at a time on a connection.
//
//   auto transaction = Transaction::begin(connection);
//   if (!transaction) return transaction.error();
//   …
//   return transaction->commit();
class Transaction {
 public:
  static Result<Transaction> begin(Connection& connection);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  Transaction(Transaction&& other) noexcept;
  Transaction& operator=(Transaction&&) = delete;

  // After an error the transaction is over as well: nothing was stored, except with Unavailable,
  // when the connection broke and whether it was stored is not known.
  Result<Done> commit();
  void rollback();

 private:
  explicit Transaction(Connection& connection) : m_connection(&connection) {}
  Connection* m_connection;  // null when it is over
};

}  // namespace oc::store
