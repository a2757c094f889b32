#include <QJsonArray>
#include <QTest>

#include "core/api/entities.h"
#include "core/store/media_queries.h"
#include "tests/core/api/api_client.h"
#include "tests/core/gateway/fake_twilio.h"
#include "tests/core/gateway/gateway_test.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

namespace {

const QByteArray kText = QByteArray(store::kMediaChunk, 'a') + "and the rest";

}  // namespace

// Files of messages over the API.
class TestApiMedia : public GatewayTest {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    GatewayTest::initTestCase();
    m_owner = addOwner(*m_admin, u"Acme"_s);
    // Files of nobody's: the running fetcher leaves them alone while the tenant has media off.
    run(*m_admin, u"select app.set_feature(?, 'media', false)"_s, {m_owner.value});
    store::InboundEntry entry = inboundEntry(m_owner);
    const QJsonObject file{{u"url"_s, u"https://api.twilio.com/x"_s},
                           {u"content_type"_s, u"text/plain"_s}};
    entry.metadata = {{u"media"_s, QJsonArray{file, file}}};
    const store::Verdict stored = ingest(*m_service, entry);
    m_conv = stored.convId;
    const qint64 object = need(store::beginMediaObject(*m_service, m_owner), "begin");
    for (const QByteArray& chunk :
         {kText.first(store::kMediaChunk), kText.sliced(store::kMediaChunk)})
      QVERIFY(store::appendMediaChunk(*m_service, m_owner, object, chunk));
    run(*m_admin,
        u"with o as (update app.media_objects set sha256 = sha256('x') where object_id = ? "
        "returning object_id) update app.message_media m set state = 'stored', object_id = "
        "o.object_id from o where msg_id = ? and position = 0"_s,
        {object, stored.msgId.value});
    m_media = id(0);
  }

  void aMessageListsItsFiles() {
    const ApiClient client = clientOf(m_owner, u"read"_s);
    const QByteArray path = "/conversations/" + QByteArray::number(m_conv.value) + "/messages";
    const QJsonObject message = client.get(path).array().first().toObject();
    QCOMPARE(mismatch(api::messageSchema(), message), QString());
    const QJsonArray media = message["media"_L1].toArray();
    QCOMPARE(media.size(), 2);
    QCOMPARE(media[0]["media_id"_L1].toInteger(), m_media);
    QCOMPARE(media[0]["state"_L1].toString(), u"stored"_s);
    QCOMPARE(media[0]["size"_L1].toInteger(), kText.size());
    QCOMPARE(media[1]["state"_L1].toString(), u"wanted"_s);
    QVERIFY(message["metadata"_L1]["media"_L1].toArray().size() == 2);
  }

  void aFileIsFetched() {
    const auto file = clientOf(m_owner, u"read"_s).get(path(m_media));
    QCOMPARE(file.status, 200);
    QCOMPARE(file.body, kText);
    QCOMPARE(file.header("Content-Type"), "text/plain");
    QCOMPARE(file.header("X-Content-Type-Options"), "nosniff");
    QVERIFY(file.header("Content-Disposition").startsWith("attachment;"));
    QVERIFY(!file.header("X-RateLimit-Limit").isEmpty());
    const auto head = clientOf(m_owner, u"read"_s).send("HEAD", path(m_media));
    QCOMPARE(head.header("Content-Length"), QByteArray::number(kText.size()));
  }

  void whatIsNotHere() {
    const ApiClient client = clientOf(m_owner, u"read"_s);
    QCOMPARE(client.get(path(id(1))).status, 404);
    QCOMPARE(client.get(path(id(1)))["detail"_L1].toString(),
             u"This file is still being fetched from Twilio."_s);
    QCOMPARE(client.get(path(999'999)).status, 404);
    QCOMPARE(client.get("/media/x").status, 422);
  }

  void anothersIsNotFound() {
    const OwnerId other = addOwner(*m_admin, u"Other"_s);
    const ApiClient stranger = clientOf(other, u"admin"_s);
    QCOMPARE(stranger.get(path(m_media)).status, 404);
    QCOMPARE(stranger.get(path(m_media)).body, stranger.get(path(999'999)).body);
    QCOMPARE(ApiClient(m_gateway->base(), {}).get(path(m_media)).status, 401);
  }

  // A file of one message may go into another.
  void aFileIsSentOn() {
    run(*m_admin, u"select app.set_feature(?, 'media', true)"_s, {m_owner.value});
    const ApiClient client = clientOf(m_owner, u"write"_s);
    const auto sent = client.post(messages(), message({{u"media_id"_s, m_media}}));
    QCOMPARE(sent.status, 201);
    QCOMPARE(sent["media"_L1].toArray().first()["state"_L1].toString(), u"stored"_s);
    QCOMPARE(client.post(messages(), message({{u"media_id"_s, 999'999}})).status, 422);
    QCOMPARE(client.post(messages(), message({})).problems(),
             QStringList{u"value_error at body/metadata/media/0"_s});
    const QJsonObject both{{u"media_id"_s, m_media}, {u"url"_s, u"https://x.example/a"_s}};
    QCOMPARE(client.post(messages(), message(both)).status, 422);
  }

 private:
  ApiClient clientOf(OwnerId owner, const QString& scope) {
    return {m_gateway->base(), addKey(*m_admin, owner, scope)};
  }
  static QByteArray path(qint64 media) { return "/media/" + QByteArray::number(media); }
  QByteArray messages() const {
    return "/conversations/" + QByteArray::number(m_conv.value) + "/messages";
  }
  static QJsonObject message(const QJsonObject& item) {
    return {{u"from_number"_s, kBusiness},
            {u"to_number"_s, kCustomer},
            {u"body"_s, u""_s},
            {u"direction"_s, u"outbound"_s},
            {u"message_owner"_s, u"agent"_s},
            {u"metadata"_s, QJsonObject{{u"media"_s, QJsonArray{item}}}}};
  }
  qint64 id(int position) {
    return number(*m_admin,
                  u"select media_id from app.message_media where owner_id = ? and position = ? "
                  "order by media_id limit 1"_s,
                  {m_owner.value, position});
  }

  OwnerId m_owner;
  ConvId m_conv;
  qint64 m_media = 0;
};

QTEST_GUILESS_MAIN(TestApiMedia)
#include "tst_api_media.moc"
