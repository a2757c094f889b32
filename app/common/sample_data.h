#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include "core/config/secret_box.h"
#include "core/domain/ids.h"
#include "core/domain/result.h"
#include "core/store/connection.h"

namespace oc::app {

struct SampleTenant {
  OwnerId owner;
  QString name;
  QString email;
  bool created = false;  // false: the address was taken already, and nothing of it was touched
  int users = 0;         // what was created, here and below
  int features = 0;
  int twilioAccounts = 0;
  int conversations = 0;
  int messages = 0;
};

struct SampleReport {
  QList<SampleTenant> tenants;

  bool changed() const;
  QJsonObject json() const;
  QString text() const;  // one line a tenant
};

// Fills the database with three tenants as a SaaS would have them: staff, features, a training
// account each and conversations in every state, their times counted back from now. Nothing of it
// waits to be sent, and their accounts can't reach the real Twilio. A tenant whose e-mail address
// is there already is left alone, so that a second run changes nothing.
//
// `admin` acts as the schema's owner (see ctl::Session::admin); one transaction a tenant. Blocking,
// about a second in all.
Result<SampleReport> seedSampleData(store::Connection& admin, const config::SecretBox& box);

// Where training accounts look for Twilio until a training line tells its own address.
inline constexpr char kTrainingBaseUrl[] = "http://127.0.0.1:8090";

}  // namespace oc::app
