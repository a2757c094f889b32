#include "core/store/look_queries.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/store/json_rows.h"
#include "core/store/row_mapping.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

QString word(Finding::Kind kind) {
  switch (kind) {
    case Finding::Found: return u"found"_s;
    case Finding::Absent: return u"absent"_s;
    case Finding::Later: break;
  }
  return u"later"_s;
}

LookEnding endingOf(const QString& word) {
  if (word == "found"_L1) return LookEnding::Found;
  if (word == "queued"_L1) return LookEnding::Queued;
  if (word == "failed"_L1) return LookEnding::Failed;
  if (word == "unknown"_L1) return LookEnding::Unknown;
  return LookEnding::Lost;
}

}  // namespace

Result<QList<ClaimedLook>> claimLooks(Connection& db, int conversations, int leaseSeconds) {
  auto rows = db.exec(
      u"select owner_id, conv_id, msg_id, lease_token::text, looks, from_number, to_number, "
      "business_key, body, metadata, claimed_at, unknown_since, unknown_seconds "
      "from app.claim_looks(?, ?)"_s,
      {conversations, leaseSeconds});
  if (!rows) return rows.error();
  QList<ClaimedLook> looks;
  while (rows->next()) {
    const ConvId conv{rows->integer(1)};
    if (looks.isEmpty() || looks.last().convId != conv)
      looks.append({{rows->integer(0)},
                    conv,
                    rows->text(3),
                    rows->text(5),
                    rows->text(6),
                    rows->text(7),
                    {}});
    looks.last().messages.append({{rows->integer(2)},
                                  static_cast<int>(rows->integer(4)),
                                  rows->text(8),
                                  json::from(*rows, 9),
                                  timeFrom(*rows, 10),
                                  timeFrom(*rows, 11),
                                  std::chrono::seconds(rows->integer(12))});
  }
  return looks;
}

Result<QueueState> looksState(Connection& db) {
  return queueState(db.exec(u"select waiting, next_due_ms from app.looks_state()"_s));
}

Result<QSet<QString>> knownSids(Connection& db, OwnerId owner, const QStringList& sids) {
  const QJsonDocument list(QJsonArray::fromStringList(sids));
  auto rows = db.exec(
      u"select * from app.known_sids(?, array(select jsonb_array_elements_text(?::jsonb)))"_s,
      {owner.value, QString::fromUtf8(list.toJson(QJsonDocument::Compact))});
  if (!rows) return rows.error();
  QSet<QString> known;
  while (rows->next())
    known.insert(rows->text(0));
  return known;
}

Result<LookEnding> settleLook(Connection& db, const ClaimedLook& look, const Finding& finding) {
  auto rows = db.exec(
      u"select app.settle_look(?, ?, ?::uuid, ?, ?, ?, ?, ?, ?)"_s,
      {look.owner.value, finding.msgId.value, look.lease, word(finding.kind), orEmpty(finding.sid),
       toText(finding.status), orEmpty(finding.code), orEmpty(finding.detail), finding.delayMs});
  if (!rows) return rows.error();
  rows->next();
  return endingOf(rows->text(0));
}

}  // namespace oc::store
