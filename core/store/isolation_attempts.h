#pragma once

#include <QList>
#include <QString>

#include "core/domain/result.h"

namespace oc::store {

class Connection;

// A way in which somebody else could try to get at a tenant's data.
struct Attempt {
  QString name;
  QString sql;     // :owner, :conv and :login stand for the tenant's, :pid for another session
  QString before;  // run first, in the same transaction
  bool command = false;  // brings no rows: doing it at all is too much
  QString table;         // whose rows are sought, where it is one table's
};

// All that the isolation proof tries: on each table, by each function, and around them.
Result<QList<Attempt>> attempts(Connection& admin);

}  // namespace oc::store
