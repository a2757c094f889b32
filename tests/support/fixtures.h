#pragma once

#include <QString>
#include <QStringList>
#include <QVariantList>
#include <functional>

#include "core/domain/ids.h"
#include "core/store/ingest_queries.h"
#include "tests/support/test_cluster.h"

// What tests put into the database and read from it. Each ends the program, with the reason, when
// the database refuses: what a test expects to fail it calls itself.
namespace oc::test {

// The value of a Result; ends the program with `what` and the error when there is none.
template <typename T>
T need(Result<T> result, const char* what) {
  if (!result)
    qFatal("%s: %s (%s)", what, qUtf8Printable(result.error().message),
           qUtf8Printable(result.error().detail));
  return std::move(result).value();
}

// As the program does it: a transaction that only lost a race is tried again.
template <typename F>
auto retrying(F f) {
  auto result = f();
  for (int i = 0; i < 20 && !result && store::isRetryable(result.error()); ++i)
    result = f();
  return need(std::move(result), "command");
}

OwnerId addOwner(store::Connection& admin, const QString& name);

// A person with a membership in one tenant.
store::DatabaseUrl addLogin(store::Connection& admin, const TestCluster& cluster, OwnerId owner,
                            const QString& role = QStringLiteral("agent"));

inline const QString kCustomer = QStringLiteral("whatsapp:+5511988887777");
inline const QString kBusiness = QStringLiteral("whatsapp:+551140000000");

QString newSid();  // SM and 32 hex digits, never the same

// A text of `from` to kBusiness, just received.
store::InboundEntry inboundEntry(OwnerId owner, const QString& from = kCustomer,
                                 const QString& sid = newSid());
store::StatusEntry statusEntry(OwnerId owner, const QString& sid, MsgId ourId,
                               DeliveryStatus status);

store::Verdict ingest(store::Connection& service, const store::InboundEntry& entry);
store::Verdict applyStatus(store::Connection& service, const store::StatusEntry& entry);

// The first column: of the first row, of all rows.
qint64 number(store::Connection& db, const QString& sql, const QVariantList& binds = {});
QString text(store::Connection& db, const QString& sql, const QVariantList& binds = {});
QStringList column(store::Connection& db, const QString& sql, const QVariantList& binds = {});
void run(store::Connection& db, const QString& sql, const QVariantList& binds = {});

// Calls `prepare(0)` … `prepare(count - 1)` on a thread each and then what they returned, all let
// go at the same moment; waits for all.
void inParallel(int count, const std::function<std::function<void()>(int)>& prepare);

}  // namespace oc::test
