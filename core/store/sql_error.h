#pragma once

#include <QString>

#include "core/domain/result.h"

class QSqlError;

namespace oc::store {

// What an error of PostgreSQL means to us, by SQLSTATE:
//   08*, 57P0*, 53300, none at all (the connection broke)  Unavailable
//   57014                                                   Timeout
//   55P03, 40P01, 40001                                     Conflict, isRetryable()
//   23505, 23P01                                            Conflict
//   23*, 22*                                                Invalid
//   42501, 28*                                              Forbidden
//   OC404 OC409 OC403 OC422 (our functions)                 NotFound Conflict Forbidden Invalid,
//                                                           their text is the sentence
//   everything else                                         Internal
// The detail is "SQLSTATE: primary message", without the values that PostgreSQL quotes in it, and
// never the statement; for a retryable one it begins with "retry ".
Error errorFromSql(const QSqlError& error);

// The same for a failed connection attempt, which carries no SQLSTATE.
Error errorFromConnecting(const QSqlError& error);

// The server has answered a connection attempt with an error that errorFromConnecting() can't read,
// because it is written in another language or says nothing about the login.
bool isInOtherWords(const QSqlError& error);

// What every call on a connection is answered once it broke.
Error connectionBroken();

// Deadlock, serialisation failure, lock timeout: the same transaction may well succeed now.
bool isRetryable(const Error& error);

// The connection is gone or its prepared statements are.
bool breaksConnection(const QSqlError& error);

}  // namespace oc::store
