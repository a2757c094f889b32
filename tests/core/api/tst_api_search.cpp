#include <QJsonArray>
#include <QTest>

#include "core/api/entities.h"
#include "core/api/parameters.h"
#include "tests/core/api/api_client.h"
#include "tests/core/gateway/gateway_test.h"
#include "tests/core/store/library.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// GET /search.
class TestApiSearch : public GatewayTest {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    GatewayTest::initTestCase();
    m_library = std::make_unique<Library>(*m_cluster, u"Acme"_s);
    m_conv = m_library->begin(kCustomer, u"Ana Souza"_s);
    for (int i = 0; i < 5; ++i)
      m_ids.prepend(m_library->say(m_conv, u"Os pedidos não chegaram, %1"_s.arg(i)).value);
    m_client = std::make_unique<ApiClient>(m_gateway->base(),
                                           addKey(*m_admin, m_library->owner, u"read"_s));
    m_stranger = std::make_unique<ApiClient>(m_gateway->base(),
                                             addKey(*m_admin, addOwner(*m_admin, u"Other"_s)));
  }

  void findsWhatIsAskedFor() {
    const auto answer = m_client->get("/search?q=pedido%20n%C3%A3o");
    QCOMPARE(answer.status, 200);
    QCOMPARE(idsOf(answer), m_ids);
    QCOMPARE(answer["time_was_up"_L1], QJsonValue(false));
    QCOMPARE(answer["next_cursor"_L1], QJsonValue());
    QCOMPARE(mismatch(api::messageSchema(), answer["messages"_L1][0].toObject()), QString());
    for (const auto* q : {"ana", "(11)%2098888-7777", "8888-7777", "%2B551188887777"}) {
      const auto found = m_client->get("/search/?q=" + QByteArray(q));
      const QJsonValue customer = found["customers"_L1][0];
      QCOMPARE(mismatch(api::contactSchema(), customer["contact"_L1].toObject()), QString());
      QCOMPARE(customer["contact"_L1]["name"_L1].toString(), u"Ana Souza"_s);
      QCOMPARE(customer["conversation"_L1]["conv_id"_L1].toInteger(), m_conv.value);
    }
    const auto byId = m_client->get("/search?q=" + QByteArray::number(m_conv.value));
    QCOMPARE(byId["conversations"_L1][0]["conv_id"_L1].toInteger(), m_conv.value);
  }

  void pageByPage() {
    QList<qint64> ids;
    QByteArray target = "/search?q=pedido&limit=2";
    for (int pages = 0; pages < 3; ++pages) {
      const auto answer = m_client->get(target);
      ids += idsOf(answer);
      QCOMPARE(answer["customers"_L1].toArray().size(), 0);
      const QByteArray cursor = answer["next_cursor"_L1].toString().toLatin1();
      QCOMPARE(cursor.isEmpty(), pages == 2);
      target = "/search?q=pedido&limit=2&cursor=" + cursor;
    }
    QCOMPARE(ids, m_ids);
    const QByteArray cursor =
        m_client->get("/search?q=pedido&limit=2")["next_cursor"_L1].toString().toLatin1();
    QCOMPARE(m_client->get("/search?q=other&limit=2&cursor=" + cursor).status, 422);
  }

  void saysWhatIsWrong() {
    QCOMPARE(m_client->get("/search").status, 422);
    QCOMPARE(m_client->get("/search?q=x&limit=201").status, 422);
    const auto unread = m_client->get("/search?q=x%20before:soon");
    QCOMPARE(unread.status, 422);
    QCOMPARE(unread.problems(), QStringList{u"value_error at query/q"_s});
    QCOMPARE(m_client->get("/search?q=%27%26%7C%21%3A%2A%5C%22").status, 200);
  }

  void strangersFindNothing() {
    const QByteArray owner = QByteArray::number(m_library->owner.value);
    QCOMPARE(m_stranger->get("/search?q=pedido&owner_id=" + owner).status, 404);
    const auto answer = m_stranger->get("/search?q=pedido");
    QCOMPARE(answer.status, 200);
    QCOMPARE(idsOf(answer), QList<qint64>());
    QCOMPARE(m_stranger->get("/search?q=ana")["customers"_L1].toArray().size(), 0);
    QCOMPARE(ApiClient(m_gateway->base(), {}).get("/search?q=pedido").status, 401);
  }

 private:
  static QList<qint64> idsOf(const ApiAnswer& answer) {
    QList<qint64> ids;
    for (const QJsonValue& message : answer["messages"_L1].toArray())
      ids.append(message["msg_id"_L1].toInteger());
    return ids;
  }

  std::unique_ptr<Library> m_library;
  std::unique_ptr<ApiClient> m_client;
  std::unique_ptr<ApiClient> m_stranger;
  ConvId m_conv;
  QList<qint64> m_ids;
};

QTEST_GUILESS_MAIN(TestApiSearch)
#include "tst_api_search.moc"
