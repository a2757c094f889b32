#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include "core/config/sealer.h"
#include "core/domain/assist.h"
#include "core/domain/ids.h"
#include "core/store/connection.h"

// What the assistant's service reads and records (as owner_service), and what an administrator sees
// and sets of it.
namespace oc::store {

// A request that this receiver has claimed; `lease` proves it.
struct ClaimedAssist {
  OwnerId owner;
  qint64 id = 0;
  ConvId convId;
  AssistKind kind = AssistKind::Reply;
  QString language;
  QString lease;
  QString ownerName;
  QJsonObject config;  // of the feature "assistant"
  QString sealedKey;   // base64; empty: none is set
  qint64 featureId = 0;
  QString lines;  // JSON: [{"from_customer":true,"type":"text","body":"…"},…], oldest first
};

Result<QList<ClaimedAssist>> claimAssist(Connection& db, int howMany, int leaseSeconds);

// False when the request was cancelled meanwhile.
Result<bool> appendAssist(Connection& db, const ClaimedAssist& request, const QString& textSoFar,
                          int leaseSeconds);

struct AssistOutcome {
  bool done = false;
  QString text;
  QString error;  // unless done: one sentence for the person
  QString model;
  qint64 inputTokens = 0;
  qint64 outputTokens = 0;
  double cost = 0;
};

// False when the request was cancelled meanwhile; what it took is counted anyhow.
Result<bool> settleAssist(Connection& db, const ClaimedAssist& request,
                          const AssistOutcome& outcome);

Result<bool> isAssistWanted(Connection& db, OwnerId owner, qint64 id);

// Removes requests that ended 30 days ago, a bounded number a call.
Result<Done> pruneAssist(Connection& db);

// Seals and stores the key that a feature needs; an empty one is forgotten.
Result<Done> setFeatureSecret(Connection& db, const config::Sealer& sealer, OwnerId owner,
                              const QString& feature, const QByteArray& key);

// What the tenant's assistant took: {"month":"2026-11-01","requests":…,"input_tokens":…,
// "output_tokens":…,"cost":…}, newest month first.
Result<QJsonArray> assistUsage(Connection& db, OwnerId owner);

}  // namespace oc::store
