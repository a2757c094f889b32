#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include "core/domain/closure.h"
#include "core/domain/ids.h"
#include "core/store/connection.h"

// What the closure judge reads and records. Run as owner_service.
namespace oc::store {

// A customer's message that has just come.
struct ClosureTarget {
  OwnerId owner;
  ConvId conv;
  MsgId msg;

  bool operator==(const ClosureTarget&) const = default;
};

struct ClosureTask {
  ClosureTarget target;
  bool announced = false;  // an older message of the conversation stands announced as its end
  ClosureCase closureCase;
};

// Tasks of the targets that are still the last message of an open conversation.
Result<QList<ClosureTask>> closureCases(Connection& db, const QList<ClosureTarget>& targets);

// Last messages of customers, of the last 15 minutes, that no verdict is stored of.
Result<QList<ClosureTarget>> unjudgedMessages(Connection& db, int howMany);

struct JudgedMessage {
  ClosureTarget target;
  ClosureVerdict verdict;
};

enum class ClosureOutcome {
  Closed,
  Announced,  // to the agent
  Cleared,    // an older announcement is void
  Nothing,
  Overtaken,  // the conversation moved on, or the verdict was there already
  Off,        // the tenant has switched detection off meanwhile
};

// One outcome a verdict, in their order; all in one transaction.
Result<QList<ClosureOutcome>> applyClosureVerdicts(Connection& db,
                                                   const QList<JudgedMessage>& judged);

struct TenantFeature {
  OwnerId owner;
  QString name;
  bool enabled = false;
  QJsonObject config;
};

// Of all tenants that are active.
Result<QList<TenantFeature>> serviceFeatures(Connection& db);

}  // namespace oc::store
