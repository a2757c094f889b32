#pragma once

#include <QFuture>
#include <QObject>
#include <QString>

#include "core/domain/result.h"
#include "core/domain/staff.h"

namespace oc {

// The server whose people sign in: host[:port][/database]; empty is this computer's own.
struct SignIn {
  QString server;
  QString email;
  QString password;

  bool operator==(const SignIn&) const = default;
};

// The first tenant of an empty installation and its first administrator.
struct FirstRun {
  QString tenantName;
  QString tenantEmail;
  QString name;
  QString email;
  QString password;

  bool operator==(const FirstRun&) const = default;
};

// The way in, and what a person does at it. Calls return at once; futures finish on a thread of
// their own (use whenDone). Cancelling gives an attempt up: nobody is signed in by it. Nothing here
// keeps a password.
//
// Errors of what takes a password, so that the screens can say them in the person's language:
//   Forbidden    the e-mail or the password is wrong; which of them nobody is told
//   Conflict     the password is right, but the login is disabled
//   NotFound     there is no such database, or it is none of ours
//   Unavailable  there is no server, or it doesn't answer
//   Invalid      no secure connection: the certificate isn't trusted, or the server has no TLS
// Others are said with their own sentence.
class Door : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  // Lets the person in: whoever was in before is out.
  virtual QFuture<Result<Person>> signIn(SignIn attempt) = 0;

  // Makes tenant and administrator in one transaction, then signs them in. Conflict when there is
  // a tenant or somebody to sign in as already.
  virtual QFuture<Result<Person>> firstRun(FirstRun first) = 0;

  // Fills the empty installation with sample data and lets its operator in.
  virtual QFuture<Result<Person>> lookAround() = 0;

  // Whether this is the password of the person who is in: a real authentication at the server.
  virtual QFuture<Result<Done>> authenticate(QString password) = 0;

  // Forbidden when `current` is wrong.
  virtual QFuture<Result<Done>> changePassword(QString current, QString wanted) = 0;
};

}  // namespace oc
