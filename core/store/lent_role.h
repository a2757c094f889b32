#pragma once

#include <QString>
#include <memory>
#include <thread>

#include "core/domain/result.h"
#include "core/store/connection.h"

namespace oc::store {

// Lets a program sign in as a person's role without that person's password: an administrator's
// shell that is to be exactly as limited as the person. The role gets a password made for the
// occasion, and its own verifier back as soon as the program is in.
//
// The person's password is never lost. The server itself puts it back after some seconds, whatever
// becomes of this process; and after a crash of the server the next start does (returnLentRoles).
// Meanwhile nobody but the holder of the lent password gets in, and a password that the person
// changes in that moment stays.
class LentRole {
 public:
  // `admin` is a superuser's. Conflict when another shell takes a role just now.
  static Result<std::unique_ptr<LentRole>> take(const DatabaseUrl& admin, const QString& role);
  ~LentRole();  // gives it back
  LentRole(const LentRole&) = delete;
  LentRole& operator=(const LentRole&) = delete;

  const DatabaseUrl& url() const { return m_url; }

  // Whether a session of this name (application_name) of the role is there.
  bool isUsedBy(const QString& application);
  void giveBack();

 private:
  explicit LentRole(const DatabaseUrl& url) : m_url(url) {}

  DatabaseUrl m_url;
  std::unique_ptr<Connection> m_admin;
  std::thread m_guard;  // waits for the server's own putting back
};

// What a crash left lent.
Result<Done> returnLentRoles(Connection& superuser);

}  // namespace oc::store
