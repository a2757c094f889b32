#include <QJsonArray>
#include <QTest>

#include "core/api/entities.h"
#include "core/api/parameters.h"
#include "tests/core/api/api_client.h"
#include "tests/core/gateway/gateway_test.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// Contacts, features, results, the tenant and its staff over the API.
class TestApiEntities : public GatewayTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_owner = addOwner(*m_admin, u"Acme"_s);
    m_client = std::make_unique<ApiClient>(m_gateway->base(), addKey(*m_admin, m_owner));
    m_stranger = std::make_unique<ApiClient>(m_gateway->base(),
                                             addKey(*m_admin, addOwner(*m_admin, u"Other"_s)));
  }

  void contactsComeFromConversations() {
    arrive(u"whatsapp:+5511970000001"_s, u"Ana Souza"_s);
    arrive(u"whatsapp:+5511970000002"_s, {});
    arrive(u"whatsapp:+5511970000001"_s, u"Another name"_s);
    const auto all = m_client->get("/contacts/");
    QCOMPARE(all.status, 200);
    QCOMPARE(mismatch(api::pageSchema(u"p"_s, u"contacts"_s, api::contactSchema()), all.object()),
             QString());
    const QJsonArray contacts = all["contacts"_L1].toArray();
    QCOMPARE(contacts.size(), 2);
    QCOMPARE(contacts[0]["phone_number"_L1].toString(), u"+5511970000001"_s);
    QCOMPARE(contacts[0]["name"_L1].toString(), u"Ana Souza"_s);
    QCOMPARE(contacts[1]["name"_L1].toString(), QString());
    // A name that comes later.
    arrive(u"whatsapp:+5511970000002"_s, u"Bia"_s);
    QCOMPARE(found("phone_number=whatsapp:%2B551170000002"), QStringList{u"Bia"_s});
    QCOMPARE(m_stranger->get("/contacts/")["contacts"_L1].toArray().size(), 0);
  }

  void contactsByName() {
    for (const auto* name : {u"Ana", u"ana maria", u"Ánia", u"Beto", u"100% certo", u"an_"})
      arrive(u"whatsapp:+55119700000%1"_s.arg(m_customers++, 2, 10, QChar(u'0')),
             QString::fromUtf16(name));
    QCOMPARE(found("q=ANA"), (QStringList{u"Ana"_s, u"ana maria"_s}));
    QCOMPARE(found("q=%C3%A1"), QStringList{u"Ánia"_s});
    QCOMPARE(found("q=100%25"), QStringList{u"100% certo"_s});
    QCOMPARE(found("q=an_"), QStringList{u"an_"_s});
    QCOMPARE(found("q=x"), QStringList());
    QCOMPARE(found("q=b&phone_number=%2B5511900000000"), QStringList());
  }

  void contactsPageByPage() {
    for (int i = 0; i < 7; ++i)
      arrive(u"whatsapp:+551197100000%1"_s.arg(i), u"N%1"_s.arg(i));
    QStringList names;
    QByteArray cursor;
    for (int pages = 0; pages < 4; ++pages) {
      const auto page =
          m_client->get("/contacts/?limit=3" +
                        (cursor.isEmpty() ? QByteArray() : QByteArray("&cursor=" + cursor)));
      for (const QJsonValue& contact : page["contacts"_L1].toArray())
        names.append(contact["name"_L1].toString());
      cursor = page["next_cursor"_L1].toString().toLatin1();
      if (cursor.isEmpty()) break;
    }
    QCOMPARE(names, (QStringList{u"N0"_s, u"N1"_s, u"N2"_s, u"N3"_s, u"N4"_s, u"N5"_s, u"N6"_s}));
  }

  void aContactIsChanged() {
    arrive(kCustomer, u"Ana"_s);
    const QByteArray path =
        "/contacts/" +
        QByteArray::number(
            m_client->get("/contacts/")["contacts"_L1][0]["contact_id"_L1].toInteger());
    const auto changed = patch(*m_client, path,
                               {{u"name"_s, u"Ana Souza"_s},
                                {u"language"_s, u"pt-BR"_s},
                                {u"opted_out_at"_s, u"2026-11-23T10:00:00Z"_s},
                                {u"metadata"_s, QJsonObject{{u"crm"_s, 7}}}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(mismatch(api::contactSchema(), changed.object()), QString());
    QCOMPARE(changed["opted_out_at"_L1].toString(), u"2026-11-23T10:00:00.000000Z"_s);
    const auto again = patch(*m_client, path, {{u"opted_out_at"_s, QJsonValue::Null}});
    QVERIFY(again["opted_out_at"_L1].isNull());
    QCOMPARE(again["name"_L1].toString(), u"Ana Souza"_s);
    QCOMPARE(again["metadata"_L1]["crm"_L1].toInt(), 7);
    QCOMPARE(m_client->get(path + '/').body, again.body);
    QCOMPARE(patch(*m_client, path, {{u"name"_s, QString(201, u'x')}}).problems(),
             QStringList{u"string_too_long at body/name"_s});
    QCOMPARE(patch(*m_stranger, path, {{u"name"_s, u"x"_s}}).status, 404);
    QCOMPARE(m_stranger->get(path).status, 404);
  }

  void optingOutAndIn() {
    const auto out = [this] {
      return !m_client->get("/contacts/")["contacts"_L1][0]["opted_out_at"_L1].isNull();
    };
    arrive(kCustomer, u"Ana"_s);
    QVERIFY(!out());
    arrive(kCustomer, {}, u"STOP"_s);
    QVERIFY(out());
    arrive(kCustomer, {});
    QVERIFY(out());
    arrive(kCustomer, {}, u"START"_s);
    QVERIFY(!out());
  }

  void aQueryThatTakesTooLongIsGivenUp() {
    run(*m_admin, u"select app.add_user(?, 'Ana', '', '', 'agent', '')"_s, {m_owner.value});
    const QString before = text(*m_admin, u"select pg_get_functiondef('app.user_json'::regproc)"_s);
    run(*m_admin,
        u"create or replace function app.user_json(u app.users) returns json language sql stable "
        "as $$ select json_build_object('slept', pg_sleep(60)::text) $$"_s);
    RawClient slow(m_client->url());
    slow.send(m_client->request("GET", "/users/"));
    // The others are served meanwhile.
    QCOMPARE(m_client->get("/contacts/").status, 200);
    RawClient::Response answer;
    for (int i = 0; i < 8 && answer.status == 0; ++i)  // five seconds each
      answer = slow.receive();
    run(*m_admin, before);
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.head.contains("\r\nRetry-After: "));
    QCOMPARE(QJsonDocument::fromJson(answer.body)["detail"_L1].toString(),
             u"The database took too long to answer."_s);
    QCOMPARE(m_client->get("/users/").status, 200);
  }

  void aSwitchIsTriedFirst() {
    arrive(u"whatsapp:+5511970000001"_s, u"Ana"_s);
    const QByteArray path = "/features/" + QByteArray::number(featureId(u"closure_detection"_s));
    const auto tried =
        patch(*m_client, path + "?dry_run=true", {{u"enabled"_s, false}, {u"unknown"_s, 1}});
    QCOMPARE(tried.status, 200);
    QCOMPARE(tried["enabled"_L1], false);
    QVERIFY(!tried.object().contains(u"unknown"_s));
    QCOMPARE(tried["dry_run"_L1]["conversations"_L1].toInt(), 1);
    QVERIFY(tried["dry_run"_L1]["cases"_L1].isArray());
    const auto now = m_client->get(path);
    QCOMPARE(now["enabled"_L1], true);  // nothing was set
    QVERIFY(!now.object().contains(u"dry_run"_s));
    QCOMPARE(patch(*m_client, path + "?dry_run=true",
                   {{u"config_json"_s, QJsonObject{{u"record_at"_s, 7}}}})
                 .status,
             422);
    QCOMPARE(patch(*m_client, path + "?dry_run=perhaps", {{u"enabled"_s, false}}).status, 422);
  }

  void features() {
    const auto all = m_client->get("/features/?owner_id=" + QByteArray::number(m_owner.value));
    QCOMPARE(all.status, 200);
    const QJsonArray own = all["features"_L1].toArray();
    QVERIFY(own.size() >= 4);
    for (const QJsonValue& feature : own)
      QCOMPARE(mismatch(api::featureSchema(), feature), QString());

    const auto created = m_client->post("/features/", {{u"name"_s, u"hours"_s},
                                                       {u"config_json"_s, QJsonObject{{u"a"_s, 1}}},
                                                       {u"description"_s, u"Opening hours"_s}});
    QCOMPARE(created.status, 201);
    QCOMPARE(mismatch(api::featureSchema(), created.object()), QString());
    QCOMPARE(created["enabled"_L1].toBool(), false);
    QCOMPARE(m_client->post("/features/", {{u"name"_s, u"hours"_s}}).status, 409);
    QCOMPARE(m_client->post("/features/", {{u"name"_s, u"Hours!"_s}}).status, 422);

    const QByteArray path = "/features/" + QByteArray::number(created.id("feature_id"_L1));
    const auto on = patch(*m_client, path, {{u"enabled"_s, true}});
    QCOMPARE(on.status, 200);
    QCOMPARE(on["enabled"_L1].toBool(), true);
    QCOMPARE(on["config_json"_L1]["a"_L1].toInt(), 1);
    QCOMPARE(m_client->get(path).status, 200);
    QCOMPARE(m_stranger->get(path).status, 404);
    QCOMPARE(patch(*m_stranger, path, {{u"enabled"_s, false}}).status, 404);
    QCOMPARE(m_stranger->send("DELETE", path).status, 404);
    const auto gone = m_client->send("DELETE", path);
    QCOMPARE(gone.status, 204);
    QVERIFY(gone.body.isEmpty());
    QCOMPARE(m_client->get(path).status, 404);
  }

  void theProductsOwnFeatures() {
    const QByteArray path = "/features/" + QByteArray::number(featureId(u"closure_detection"_s));
    const auto refused =
        patch(*m_client, path, {{u"config_json"_s, QJsonObject{{u"close_at"_s, 7}}}});
    QCOMPARE(refused.status, 422);
    QVERIFY2(refused.body.contains("close_at"), refused.body);
    QCOMPARE(patch(*m_client, path, {{u"config_json"_s, QJsonObject{{u"close_at"_s, 0.9}}}}).status,
             200);
    QCOMPARE(m_client->send("DELETE", path).status, 409);
  }

  void results() {
    const store::Verdict verdict = arrive(kCustomer, u"Ana"_s);
    QCOMPARE(m_client->post("/features/", {{u"name"_s, u"mood"_s}, {u"enabled"_s, true}}).status,
             201);
    const qint64 feature = featureId(u"mood"_s);
    const QJsonObject byName{{u"msg_id"_s, verdict.msgId.value},
                             {u"feature"_s, u"mood"_s},
                             {u"result_json"_s, QJsonObject{{u"mood"_s, u"glad"_s}}}};
    QJsonObject byId = byName;
    byId.remove("feature"_L1);
    byId.insert(u"feature_id"_s, feature);
    QList<qint64> ids;
    for (const QJsonObject& body : {byName, byId, byName}) {
      const auto stored = m_client->post("/ai_results/", body);
      QCOMPARE(stored.status, 201);
      QCOMPARE(mismatch(api::aiResultSchema(), stored.object()), QString());
      QVERIFY(stored["processed_at"_L1].toString().endsWith(u'Z'));
      ids.prepend(stored.id("ai_result_id"_L1));
    }
    const auto rows = [this](const ApiClient& caller, const QByteArray& query) {
      const auto got = caller.get("/ai_results/?" + query);
      QList<qint64> found;
      for (const QJsonValue& result : got["ai_results"_L1].toArray())
        found.append(result["ai_result_id"_L1].toInteger());
      return found;
    };
    QCOMPARE(rows(*m_client, "feature=mood"), ids);
    QCOMPARE(rows(*m_client, "feature_id=" + QByteArray::number(feature)), ids);
    QCOMPARE(rows(*m_client, "feature=mood&conv_id=" + QByteArray::number(verdict.convId.value)),
             ids);
    QCOMPARE(rows(*m_client, "msg_id=" + QByteArray::number(verdict.msgId.value + 1)),
             QList<qint64>());
    QCOMPARE(rows(*m_client, "feature=mood&limit=2"), ids.first(2));
    const QByteArray cursor =
        m_client->get("/ai_results/?feature=mood&limit=2")["next_cursor"_L1].toString().toLatin1();
    QCOMPARE(rows(*m_client, "feature=mood&limit=2&cursor=" + cursor), ids.sliced(2));
    QCOMPARE(rows(*m_stranger, ""), QList<qint64>());

    QCOMPARE(m_stranger->post("/ai_results/", byName).status, 404);
    QJsonObject nameless = byName;
    nameless.remove("feature"_L1);
    QCOMPARE(m_client->post("/ai_results/", nameless).problems(),
             QStringList{u"missing at body/feature_id"_s});
    QCOMPARE(patch(*m_client, "/features/" + QByteArray::number(feature), {{u"enabled"_s, false}})
                 .status,
             200);
    QCOMPARE(m_client->post("/ai_results/", byName).status, 409);
  }

  void theTenantAndItsStaff() {
    const QByteArray path = "/owners/" + QByteArray::number(m_owner.value);
    const auto owner = m_client->get(path);
    QCOMPARE(owner.status, 200);
    QCOMPARE(mismatch(api::ownerSchema(), owner.object()), QString());
    QCOMPARE(owner["name"_L1].toString(), u"Acme"_s);
    QCOMPARE(m_stranger->get(path).status, 404);
    const auto staff = m_client->get("/users");
    QCOMPARE(staff.status, 200);
    const QJsonArray users = staff["users"_L1].toArray();
    QCOMPARE(users.size(), 1);  // the operator
    QCOMPARE(mismatch(api::userSchema(), users[0]), QString());
    QCOMPARE(m_client->get("/users/?owner_id=" + QByteArray::number(m_owner.value + 1000)).status,
             404);
  }

 private:
  store::Verdict arrive(const QString& from, const QString& name, const QString& optOut = {}) {
    store::InboundEntry entry = inboundEntry(m_owner, from);
    entry.customerName = name;
    if (!optOut.isEmpty()) entry.metadata.insert(u"opt_out"_s, optOut);
    return ingest(*m_service, entry);
  }
  QStringList found(const QByteArray& query) const {
    QStringList names;
    for (const QJsonValue& contact : m_client->get("/contacts/?" + query)["contacts"_L1].toArray())
      names.append(contact["name"_L1].toString());
    return names;
  }
  qint64 featureId(const QString& name) const {
    for (const QJsonValue& feature : m_client->get("/features/")["features"_L1].toArray())
      if (feature["name"_L1].toString() == name) return feature["feature_id"_L1].toInteger();
    return 0;
  }
  static ApiAnswer patch(const ApiClient& caller, const QByteArray& path, const QJsonObject& body) {
    return caller.send("PATCH", path, QJsonDocument(body).toJson(QJsonDocument::Compact));
  }

  OwnerId m_owner;
  int m_customers = 0;
  std::unique_ptr<ApiClient> m_client;
  std::unique_ptr<ApiClient> m_stranger;
};

QTEST_GUILESS_MAIN(TestApiEntities)
#include "tst_api_entities.moc"
