#pragma once

#include <QMap>
#include <QString>

#include "core/domain/result.h"

class QSqlDatabase;

namespace oc::store {

// A PostgreSQL connection string, `postgresql://user:password@host:port/database?name=value&…`
// (also `postgres://`), as libpq reads it: parts are percent-encoded, an IPv6 host stands in
// brackets, and `?host=/folder` (or a percent-encoded host) names the folder of a Unix socket.
struct DatabaseUrl {
  QString user;
  QString password;
  QString host;  // name, address without brackets, or a folder when it begins with '/'
  int port = 5432;
  QString database;
  QMap<QString, QString> options;  // sslmode, connect_timeout, options …

  bool operator==(const DatabaseUrl&) const = default;

  // Whether a URL must say who signs in. Without a user the database is owner_console by default.
  enum class Login { Required, Optional };

  // Invalid with a sentence that says what is wrong and never shows the password.
  static Result<DatabaseUrl> parse(const QString& text, Login login = Login::Required);

  // A server as people write it, "host[:port][/database][?name=value]", or a whole URL, whose login
  // is left out.
  static Result<DatabaseUrl> parseServer(const QString& text);

  bool isLocalSocket() const { return host.startsWith(u'/'); }
  bool isLocal() const;  // on this machine: a Unix socket or a loopback address

  // What is really connected with. Off this machine TLS is required and the server's certificate
  // and name are checked, against the system's authorities unless the URL names others
  // (sslrootcert). Invalid where the URL asks for less.
  Result<DatabaseUrl> secured() const;

  QString toString() const;  // with the password: for a person who asked for it
  QString redacted() const;  // for logs
  DatabaseUrl withLogin(const QString& newUser, const QString& newPassword) const;

  // Fills in everything that QPSQL needs; `extra` are further libpq options, which the URL's win
  // over.
  void applyTo(QSqlDatabase& database, const QMap<QString, QString>& extra = {}) const;
};

}  // namespace oc::store
