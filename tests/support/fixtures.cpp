#include "tests/support/fixtures.h"

#include <QUuid>
#include <barrier>
#include <thread>
#include <vector>

#include "core/store/scram.h"

namespace oc::test {

using namespace Qt::StringLiterals;
using namespace oc::store;

OwnerId addOwner(Connection& admin, const QString& name) {
  const QString mail = QUuid::createUuid().toString(QUuid::Id128) + u"@example.org"_s;
  return {number(admin, u"select owner_id from app.create_owner(?, ?)"_s, {name, mail})};
}

DatabaseUrl addLogin(Connection& admin, const TestCluster& cluster, OwnerId owner,
                     const QString& role) {
  const QString mail = QUuid::createUuid().toString(QUuid::Id128) + u"@example.org"_s;
  const QString password = QUuid::createUuid().toString(QUuid::Id128);
  const QString name = text(admin, u"select app.login_role(?) from app.add_login(?, ?, ?, ?, ?)"_s,
                            {mail, owner.value, mail, scramVerifier(password), role, mail});
  return cluster.admin().withLogin(name, password);
}

QString newSid() {
  return u"SM"_s + QUuid::createUuid().toString(QUuid::Id128);
}

InboundEntry inboundEntry(OwnerId owner, const QString& from, const QString& sid) {
  InboundEntry entry;
  entry.owner = owner;
  entry.messageSid = sid;
  entry.from = parseAddress(from);
  entry.to = parseAddress(kBusiness);
  entry.body = u"bom dia"_s;
  entry.metadata = {{u"kind"_s, u"text"_s}};
  entry.receivedAt = QDateTime::currentDateTimeUtc();
  entry.raw = "Body=bom+dia";
  return entry;
}

StatusEntry statusEntry(OwnerId owner, const QString& sid, MsgId ourId, DeliveryStatus status) {
  StatusEntry entry;
  entry.owner = owner;
  entry.messageSid = sid;
  entry.ourId = ourId;
  entry.status = status;
  entry.receivedAt = QDateTime::currentDateTimeUtc();
  entry.raw = "MessageStatus=x";
  return entry;
}

Verdict ingest(Connection& service, const InboundEntry& entry) {
  return need(ingestInbound(service, {entry}, 1440), "ingest").first();
}

Verdict applyStatus(Connection& service, const StatusEntry& entry) {
  return need(applyStatuses(service, {entry}), "status").first();
}

qint64 number(Connection& db, const QString& sql, const QVariantList& binds) {
  auto rows = need(db.exec(sql, binds), qUtf8Printable(sql));
  if (!rows.next()) qFatal("no row: %s", qUtf8Printable(sql));
  return rows.integer(0);
}

QString text(Connection& db, const QString& sql, const QVariantList& binds) {
  auto rows = need(db.exec(sql, binds), qUtf8Printable(sql));
  if (!rows.next()) qFatal("no row: %s", qUtf8Printable(sql));
  return rows.text(0);
}

QStringList column(Connection& db, const QString& sql, const QVariantList& binds) {
  auto rows = need(db.exec(sql, binds), qUtf8Printable(sql));
  QStringList values;
  while (rows.next())
    values.append(rows.text(0));
  return values;
}

void run(Connection& db, const QString& sql, const QVariantList& binds) {
  need(db.exec(sql, binds), qUtf8Printable(sql));
}

void inParallel(int count, const std::function<std::function<void()>(int)>& prepare) {
  std::barrier start(count);
  std::vector<std::thread> threads;
  for (int i = 0; i < count; ++i)
    threads.emplace_back([&, i] {
      const std::function<void()> work = prepare(i);
      start.arrive_and_wait();
      work();
    });
  for (std::thread& thread : threads)
    thread.join();
}

}  // namespace oc::test
