#include <QJsonArray>
#include <QRegularExpression>

#include "stage.h"

using namespace oc;
using namespace oc::training;
using namespace oc::twilio;

namespace {
const QString kCustomer = QStringLiteral("whatsapp:+5511900000000");
}

class TestTrainingApi : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void createsFetchesAndLists() {
    Stage stage;
    const auto outcome = stage.send(stage.message(kCustomer));
    QVERIFY(std::holds_alternative<Accepted>(outcome));
    const QString sid = std::get<Accepted>(outcome).sid;
    static const QRegularExpression kSid(QStringLiteral("^SM[0-9a-f]{32}$"));
    QVERIFY(kSid.match(sid).hasMatch());

    const auto fetched = Stage::wait(stage.client.fetchMessage(stage.api(), sid));
    QVERIFY(fetched);
    QCOMPARE(fetched->body, QStringLiteral("Oi"));
    QCOMPARE(fetched->to, kCustomer);
    QCOMPARE(fetched->direction, QStringLiteral("outbound-api"));
    QVERIFY(qAbs(fetched->createdAt.secsTo(QDateTime::currentDateTimeUtc())) < 10);

    ListQuery query;
    query.to = kCustomer;
    query.from = QStringLiteral("whatsapp:+551133334444");
    const auto listed = Stage::wait(stage.client.listMessages(stage.api(), query));
    QVERIFY(listed);
    QCOMPARE(listed->items.size(), 1);
    QCOMPARE(listed->items[0].sid, sid);
    query.to = QStringLiteral("+1");
    QVERIFY(Stage::wait(stage.client.listMessages(stage.api(), query))->items.isEmpty());
  }

  // Each member that Twilio's resource has, with its type.
  void answersInTwiliosShape() {
    Stage stage;
    const QByteArray auth = "Basic " + QByteArray(Stage::account().accountSid.toLatin1() + ':' +
                                                  Stage::account().authToken.toLatin1())
                                           .toBase64();
    const auto page = stage.fetch(
        "POST", u"/2010-04-01/Accounts/" + Stage::account().accountSid + u"/Messages.json",
        "To=whatsapp%3A%2B5511900000000&From=whatsapp%3A%2B551133334444&"
        "Body=oi&MediaUrl=https%3A%2F%2Fe.com%2Fa.png",
        auth);
    QCOMPARE(page.status, 201);
    const QJsonObject json = page.json();
    for (const char* text :
         {"account_sid", "api_version", "body", "date_created", "date_updated", "direction", "from",
          "num_media", "num_segments", "sid", "status", "to", "uri"})
      QVERIFY2(json.value(QLatin1StringView(text)).isString(), text);
    for (const char* null : {"date_sent", "error_code", "error_message", "messaging_service_sid",
                             "price", "price_unit"})
      QVERIFY2(json.value(QLatin1StringView(null)).isNull(), null);
    QCOMPARE(json.size(), 20);
    QCOMPARE(json.value(u"num_media").toString(), QStringLiteral("1"));
    QVERIFY(json.value(u"sid").toString().startsWith(u"MM"));
    QCOMPARE(json.value(u"subresource_uris")[u"media"].toString(),
             json.value(u"uri").toString().replace(QStringLiteral(".json"),
                                                   QStringLiteral("/Media.json")));
  }

  void objections_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("media");
    QTest::addColumn<int>("code");
    const QString own = QStringLiteral("whatsapp:+551133334444");
    const QString text = QStringLiteral("Oi");
    QTest::newRow("fine") << own << kCustomer << text << QStringList() << 0;
    QTest::newRow("business-scoped id")
        << own << QStringLiteral("whatsapp:IN.2081978709342942") << text << QStringList() << 0;
    QTest::newRow("no To") << own << QString() << text << QStringList() << 21604;
    QTest::newRow("no From") << QString() << kCustomer << text << QStringList() << 21603;
    QTest::newRow("nothing said") << own << kCustomer << QString() << QStringList() << 21619;
    QTest::newRow("longest") << own << kCustomer << QString(1600, u'é') << QStringList() << 0;
    QTest::newRow("too long") << own << kCustomer << QString(1601, u'x') << QStringList() << 21617;
    QTest::newRow("bad To") << own << QStringLiteral("whatsapp:+55") << text << QStringList()
                            << 21211;
    QTest::newRow("other's From") << QStringLiteral("whatsapp:+12025550199") << kCustomer << text
                                  << QStringList() << 63007;
    QTest::newRow("two channels") << own << QStringLiteral("+5511900000000") << text
                                  << QStringList() << 21910;
    QTest::newRow("to itself") << own << own << text << QStringList() << 21266;
    QTest::newRow("eleven files") << own << kCustomer << QString()
                                  << QStringList(11, QStringLiteral("https://e.com/a")) << 21623;
    QTest::newRow("no address of a file")
        << own << kCustomer << QString() << QStringList{QStringLiteral("ftp://e.com/a")} << 21620;
    QTest::newRow("magic: opted out")
        << own << QStringLiteral("whatsapp:+15005550004") << text << QStringList() << 21610;
  }
  void objections() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, body);
    QFETCH(QStringList, media);
    QFETCH(int, code);
    Stage stage;
    OutgoingMessage message = stage.message(to);
    message.from = from;
    message.body = body;
    for (const QString& url : media)
      message.mediaUrls += QUrl(url);
    const Outcome outcome = stage.send(message);
    if (code == 0) {
      QVERIFY(std::holds_alternative<Accepted>(outcome));
    } else {
      QVERIFY(std::holds_alternative<Rejected>(outcome));
      QCOMPARE(std::get<Rejected>(outcome).httpStatus, 400);
      QCOMPARE(std::get<Rejected>(outcome).code, code);
      QVERIFY(stage.line->ledger().all().empty());
    }
  }

  void otherParametersAreChecked() {
    Stage stage;
    OutgoingMessage message = stage.message(kCustomer);
    message.contentSid = QStringLiteral("HX1");
    QCOMPARE(std::get<Rejected>(stage.send(message)).code, 21655);
    message.contentSid = QStringLiteral("HX") + QString(32, u'a');
    message.contentVariables = QStringLiteral("[1]");
    QCOMPARE(std::get<Rejected>(stage.send(message)).code, 21656);
    message.contentVariables = QStringLiteral("{\"1\": \"Ana\"}");
    message.statusCallback = QUrl(QStringLiteral("nowhere"));
    QCOMPARE(std::get<Rejected>(stage.send(message)).code, 21609);
  }

  void serviceChoosesTheSender() {
    Stage stage;
    OutgoingMessage message = stage.message(kCustomer);
    message.from.clear();
    message.messagingServiceSid = QStringLiteral("MG1");
    QVERIFY(std::holds_alternative<Accepted>(stage.send(message)));
    QTRY_VERIFY(stage.statuses().contains(QStringLiteral("read")));
    QCOMPARE(stage.all.front().value("From"), QStringLiteral("whatsapp:+551133334444"));
  }

  void credentials() {
    Stage stage({Stage::account('1'), Stage::account('2')});
    twilio::Account wrong = stage.api();
    wrong.authToken = QStringLiteral("token-2");
    const auto outcome = Stage::wait(stage.client.createMessage(wrong, stage.message(kCustomer)));
    QCOMPARE(std::get<Rejected>(outcome).httpStatus, 401);
    QCOMPARE(std::get<Rejected>(outcome).code, 20003);
    QCOMPARE(Stage::wait(stage.client.listMessages(wrong, {})).error().code, ErrorCode::Forbidden);

    // Another account's messages do not exist.
    const auto mine = std::get<Accepted>(stage.send(stage.message(kCustomer)));
    QCOMPARE(Stage::wait(stage.client.fetchMessage(stage.api('2'), mine.sid)).error().code,
             ErrorCode::NotFound);
    QVERIFY(Stage::wait(stage.client.listMessages(stage.api('2'), {}))->items.isEmpty());
    const QString path = u"/2010-04-01/Accounts/" + Stage::account('1').accountSid;
    const QByteArray second =
        "Basic " + QByteArray(Stage::account('2').accountSid.toLatin1() + ":token-2").toBase64();
    QCOMPARE(stage.fetch("GET", path + u"/Messages.json", {}, second).status, 404);
    QCOMPARE(stage.fetch("GET", path + u".json", {}, second).status, 404);
    QCOMPARE(stage.fetch("GET", path + u".json").status, 401);
  }

  void pagesStayWholeWhileMessagesCome() {
    Stage stage;
    for (int i = 0; i < 5; ++i)
      stage.send(stage.message(kCustomer));
    const QByteArray auth =
        "Basic " + QByteArray(Stage::account().accountSid.toLatin1() + ":token-1").toBase64();
    QString path = u"/2010-04-01/Accounts/" + Stage::account().accountSid +
                   u"/Messages.json?PageSize=2&To=whatsapp%3A%2B5511900000000";
    QStringList seen;
    for (int page = 0; page < 3; ++page) {
      const QJsonObject json = stage.fetch("GET", path, {}, auth).json();
      for (const QJsonValue& message : json.value(u"messages").toArray())
        seen += message[u"sid"].toString();
      path = json.value(u"next_page_uri").toString();
      QCOMPARE(path.isEmpty(), page == 2);
      stage.send(stage.message(kCustomer));  // comes on top and must not shift the pages
    }
    QCOMPARE(seen.size(), 5);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 5);
  }

  void faults() {
    Stage stage;
    Faults faults;
    faults.throttle429.count = 1;
    faults.serverError500.count = 1;
    faults.cutAfterAccept.count = 1;
    faults.retryAfter = std::chrono::seconds(3);
    stage.line->setFaults(faults);
    QVERIFY(stage.send(stage.message(kCustomer)) == Outcome(Throttled{std::chrono::seconds(3)}));
    QVERIFY(stage.send(stage.message(kCustomer)) == Outcome(ServerError{500}));
    QVERIFY(stage.line->ledger().all().empty());
    // Cut: the client can't know, yet the message is there and is reported.
    QVERIFY(std::holds_alternative<Unknown>(stage.send(stage.message(kCustomer))));
    QCOMPARE(Stage::wait(stage.client.listMessages(stage.api(), {}))->items.size(), 1);
    QTRY_VERIFY(stage.statuses().contains(QStringLiteral("read")));
    QVERIFY(std::holds_alternative<Accepted>(stage.send(stage.message(kCustomer))));
  }

  void lateAnswer() {
    Stage stage;
    stage.client.setTimeout(std::chrono::milliseconds(100));
    Faults faults;
    faults.lateAnswer.count = 1;
    faults.lateBy = std::chrono::milliseconds(400);
    stage.line->setFaults(faults);
    QVERIFY(std::holds_alternative<Unknown>(stage.send(stage.message(kCustomer))));
    QVERIFY(!stage.line->ledger().all().empty());
    QVERIFY(!stage.line->ledger().all().front().inbound);
  }
};

QTEST_GUILESS_MAIN(TestTrainingApi)
#include "tst_training_api.moc"
