#include <QJsonArray>
#include <QTest>

#include "core/api/entities.h"
#include "core/api/parameters.h"
#include "tests/core/api/api_client.h"
#include "tests/core/gateway/gateway_test.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// What programs do at the agents' desk: a real gateway, real sockets, a real database.
class TestApiDesk : public GatewayTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    GatewayTest::init();
    m_client = std::make_unique<ApiClient>(m_gateway->base(), addKey(*m_admin, m_account.owner));
    m_ana = number(*m_admin, u"select user_id from app.add_user(?, 'Ana', '', '', 'agent', '')"_s,
                   {m_account.owner.value});
    const ConvId conv = ingest(*m_service, inboundEntry(m_account.owner)).convId;
    m_path = "/conversations/" + QByteArray::number(conv.value);
  }

  void assigns() {
    const auto taken = m_client->post(
        m_path + "/assign",
        {{u"user_id"_s, m_ana}, {u"expected_user_id"_s, QJsonValue::Null}, {u"note"_s, u"VIP"_s}});
    QCOMPARE(taken.status, 200);
    QCOMPARE(mismatch(api::conversationSchema(), taken.object()), QString());
    QCOMPARE(taken.id("user_id"_L1), m_ana);
    const auto late = m_client->post(
        m_path + "/assign",
        {{u"user_id"_s, QJsonValue::Null}, {u"expected_user_id"_s, QJsonValue::Null}});
    QCOMPARE(late.status, 409);
    QCOMPARE(late["detail"_L1].toString(), u"Ana has taken it."_s);
    QCOMPARE(m_client->post(m_path + "/assign", {{u"user_id"_s, 999999999}}).status, 422);
    QCOMPARE(m_client->post(m_path + "/assign").status, 422);
    QCOMPARE(m_client->post("/conversations/999999999/assign", {{u"user_id"_s, m_ana}}).status,
             404);
    QVERIFY(m_client->post(m_path + "/assign", {{u"user_id"_s, QJsonValue::Null}})["user_id"_L1]
                .isNull());
    QCOMPARE(m_client->get(m_path + "/notes")["notes"_L1].toArray().size(), 1);
  }

  void labelsAndPriority() {
    auto c = m_client->post(m_path + "/labels", {{u"add"_s, QJsonArray{u"vip"_s, u"late"_s}}});
    QCOMPARE(c.status, 200);
    QCOMPARE(c["labels"_L1].toArray().size(), 2);
    c = m_client->post(m_path + "/labels", {{u"remove"_s, QJsonArray{u"late"_s}}});
    QCOMPARE(c["labels"_L1].toArray(), QJsonArray{u"vip"_s});
    QCOMPARE(m_client->post(m_path + "/priority", {{u"priority"_s, u"urgent"_s}})["priority"_L1]
                 .toString(),
             u"urgent"_s);
    QCOMPARE(m_client->post(m_path + "/priority", {{u"priority"_s, u"huge"_s}}).status, 422);
    QCOMPARE(m_client->get("/conversations/?label=vip").id("total"_L1), 1);
    QCOMPARE(m_client->get("/conversations/?label=late").id("total"_L1), 0);
  }

  void rests() {
    QCOMPARE(m_client->get("/conversations/?status=waiting").id("total"_L1), 1);
    QCOMPARE(m_client->get("/conversations/?status=unassigned").id("total"_L1), 1);
    auto c = m_client->post(m_path + "/snooze");
    QCOMPARE(c.status, 200);
    QVERIFY(c["snoozed"_L1].toBool() && c["snoozed_until"_L1].isNull());
    const QString until = QDateTime::currentDateTimeUtc().addDays(1).toString(Qt::ISODateWithMs);
    c = m_client->post(m_path + "/snooze", {{u"until"_s, until}});
    QVERIFY(c["snoozed_until"_L1].toString().startsWith(until.chopped(1)));
    QCOMPARE(m_client->get("/conversations/?status=snoozed").id("total"_L1), 1);
    QCOMPARE(m_client->get("/conversations/?status=waiting").id("total"_L1), 0);
    QVERIFY(!m_client->post(m_path + "/snooze", {{u"wake"_s, true}})["snoozed"_L1].toBool());
    QCOMPARE(m_client->post(m_path + "/snooze", {{u"until"_s, u"2020-01-01T00:00:00Z"_s}}).status,
             422);
    m_client->send("POST", m_path + "/close");
    QCOMPARE(m_client->post(m_path + "/snooze").status, 409);
  }

  void notes() {
    const auto note = m_client->post(
        m_path + "/notes", {{u"body"_s, u"liga às 9h"_s}, {u"mentions"_s, QJsonArray{m_ana}}});
    QCOMPARE(note.status, 201);
    QCOMPARE(mismatch(api::noteSchema(), note.object()), QString());
    QVERIFY(note["author"_L1].toString().startsWith(u"key:"));
    m_client->post(m_path + "/notes", {{u"body"_s, u"second"_s}});
    const auto first = m_client->get(m_path + "/notes?limit=1");
    QCOMPARE(
        mismatch(api::pageSchema(u"NotePage"_s, u"notes"_s, api::noteSchema()), first.object()),
        QString());
    QCOMPARE(first["notes"_L1][0]["body"_L1].toString(), u"liga às 9h"_s);
    const auto rest = m_client->get(
        m_path + "/notes?limit=1&cursor=" + first["next_cursor"_L1].toString().toUtf8());
    QCOMPARE(rest["notes"_L1][0]["body"_L1].toString(), u"second"_s);
    QVERIFY(rest["next_cursor"_L1].isNull());
    // It is no message.
    QCOMPARE(m_client->get(m_path + "/messages").array().size(), 1);
    QCOMPARE(m_client->post(m_path + "/notes", {{u"body"_s, u""_s}}).status, 422);
    QCOMPARE(m_client->get("/conversations/999999999/notes").status, 404);
    const ApiClient reader(m_gateway->base(), addKey(*m_admin, m_account.owner, u"read"_s));
    QCOMPARE(reader.get(m_path + "/notes").status, 200);
    QCOMPARE(reader.post(m_path + "/notes", {{u"body"_s, u"x"_s}}).status, 403);
    const ApiClient other(m_gateway->base(), addKey(*m_admin, addAccount(*m_admin).owner));
    QCOMPARE(other.get(m_path + "/notes").status, 404);
    QCOMPARE(other.post(m_path + "/notes", {{u"body"_s, u"x"_s}}).status, 404);
  }

 private:
  std::unique_ptr<ApiClient> m_client;
  qint64 m_ana = 0;
  QByteArray m_path;
};

QTEST_GUILESS_MAIN(TestApiDesk)
#include "tst_api_desk.moc"
