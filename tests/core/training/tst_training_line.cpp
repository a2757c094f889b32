#include <QJsonArray>

#include "core/twilio/inbound.h"
#include "core/twilio/status_callback.h"
#include "stage.h"

using namespace oc;
using namespace oc::training;

namespace {

const QStringList kWay{QStringLiteral("queued"), QStringLiteral("sent"),
                       QStringLiteral("delivered"), QStringLiteral("read")};

twilio::InboundMessage parsed(const Stage::Hook& hook) {
  auto message = twilio::parseInbound(hook.form, {}, QDateTime::currentDateTimeUtc());
  if (!message) qFatal("the webhook can't be read");
  return *message;
}

}  // namespace

class TestTrainingLine : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void kinds_data() {
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("number");
    QTest::addColumn<MessageType>("type");
    QTest::addColumn<QString>("told");
    const QString whatsApp = QStringLiteral("whatsapp:+551133334444");
    const QString sms = QStringLiteral("+12025550100");
    for (const QString& language : scriptLanguages()) {
      const auto row = [&](Kind kind, const QString& number, MessageType type, const char* told) {
        QTest::addRow("%s %s %s", qPrintable(language), qPrintable(toText(kind)),
                      qPrintable(number))
            << kind << language << number << type << QString::fromLatin1(told);
      };
      row(Kind::Text, whatsApp, MessageType::Text, "text");
      row(Kind::Text, sms, MessageType::Text, "text");
      row(Kind::Picture, whatsApp, MessageType::Image, "image");
      row(Kind::Picture, sms, MessageType::Image, "image");
      row(Kind::VoiceNote, whatsApp, MessageType::Audio, "audio");
      row(Kind::Location, whatsApp, MessageType::Text, "location");
      row(Kind::Button, whatsApp, MessageType::Text, "button");
    }
  }
  void kinds() {
    QFETCH(Kind, kind);
    QFETCH(QString, language);
    QFETCH(QString, number);
    TrainingAccount account = Stage::account();
    account.language = language;
    account.numbers = {number};
    Stage stage({account});
    const Customer customer = stage.line->bringOn(account);
    const QString sid = stage.line->playInbound(customer, kind);
    QTRY_COMPARE(stage.inbound().size(), size_t{1});
    const Stage::Hook hook = stage.inbound().front();
    QVERIFY(hook.genuine);
    QCOMPARE(hook.path, QStringLiteral("/webhooks/twilio/inbound"));
    const twilio::InboundMessage message = parsed(hook);
    QCOMPARE(message.messageSid, sid);
    QCOMPARE(message.from.raw, customer.address);
    QCOMPARE(message.to.raw, number);
    QTEST(message.type, "type");
    QTEST(message.kind, "told");
    QVERIFY2(!message.metadata.contains(u"extra"),
             QJsonDocument(message.metadata).toJson().constData());
    QVERIFY(!message.metadata.contains(u"referral"));
    QCOMPARE(message.profileName, number.startsWith(u'+') ? QString() : customer.name);
    if (kind == Kind::Location) {
      QVERIFY(message.metadata[u"location"][u"latitude"].isDouble());
      QVERIFY(message.body.isEmpty());
    }
    if (kind == Kind::Button) QCOMPARE(message.metadata[u"button"][u"text"], message.body);
  }

  void mediaCanBeFetched_data() {
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("picture") << Kind::Picture << QByteArray("image/png") << QByteArray("\x89PNG");
    QTest::newRow("voice") << Kind::VoiceNote << QByteArray("audio/wav") << QByteArray("RIFF");
  }
  void mediaCanBeFetched() {
    QFETCH(Kind, kind);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, begins);
    Stage stage;
    stage.line->playInbound(stage.line->bringOn(Stage::account()), kind);
    QTRY_COMPARE(stage.inbound().size(), size_t{1});
    const MediaItem media = parsed(stage.inbound().front()).media.first();
    QCOMPARE(media.contentType.toLatin1(), type);
    const Stage::Page redirect = stage.fetch("GET", media.url);
    QCOMPARE(redirect.status, 307);
    const Stage::Page file = stage.fetch("GET", QString::fromLatin1(redirect.location));
    QCOMPARE(file.status, 200);
    QCOMPARE(file.type, type);
    QVERIFY(file.body.startsWith(begins));
    QCOMPARE(stage.fetch("GET", media.url + u'0').status, 404);
    QCOMPARE(stage.fetch("GET", media.url, {}, "Basic eDp5").status, 401);
  }

  void statusesAndAnswer() {
    Stage stage;
    const QList<Played> played = stage.line->play(1);
    QCOMPARE(played.size(), 1);
    // The opening words come in order, the first with the sid that play() told.
    QTRY_VERIFY(!stage.inbound().empty());
    QCOMPARE(stage.inbound().front().value("MessageSid"), played[0].messageSid);
    const auto outcome = stage.send(stage.message(played[0].customer.address));
    const QString sid = std::get<twilio::Accepted>(outcome).sid;

    QTRY_COMPARE(stage.statuses(), kWay);
    for (const Stage::Hook& hook : stage.hooks(QStringLiteral("/status"))) {
      QVERIFY(hook.genuine);
      QCOMPARE(hook.query, QByteArray("m=7"));
      const auto callback = twilio::parseStatusCallback(
          hook.form, twilio::FormParameters::decode(hook.query), {}, QDateTime());
      QVERIFY(callback);
      QCOMPARE(callback->ourId, MsgId{7});
      QCOMPARE(callback->messageSid, sid);
      QVERIFY(callback->status.has_value());
    }
    QCOMPARE(stage.line->ledger().find(sid)->status, QStringLiteral("read"));

    // And the customer answers the agent.
    const auto answered = [&] {
      const auto hooks = stage.inbound();
      return std::count_if(hooks.begin(), hooks.end(), [&](const Stage::Hook& hook) {
        return hook.value("From") == played[0].customer.address;
      });
    };
    const auto before = answered();
    stage.send(stage.message(played[0].customer.address));
    QTRY_VERIFY(answered() > before);
  }

  void dialogueEnds() {
    Stage stage;
    const Customer customer = stage.line->play(1).first().customer;
    // Each of our messages is answered until the part is over; then the customer is silent.
    for (int i = 0; i < 12; ++i) {
      stage.all.clear();
      stage.send(stage.message(customer.address));
      QTRY_VERIFY(stage.statuses().contains(QStringLiteral("read")));
    }
    stage.all.clear();
    stage.send(stage.message(customer.address));
    QTRY_COMPARE(stage.statuses(), kWay);
    QCOMPARE(stage.inbound().size(), size_t{0});
  }

  void smsIsNotRead() {
    TrainingAccount account = Stage::account();
    account.numbers = {QStringLiteral("+551133334444")};
    Stage stage({account});
    auto message = stage.message(QStringLiteral("+5511900000000"));
    message.from = account.numbers.first();
    stage.send(message);
    QTRY_VERIFY(!stage.inbound().empty());  // the answer comes after the last state
    QCOMPARE(stage.statuses(), kWay.first(3));
    QVERIFY(!stage.hooks(QStringLiteral("/status")).back().value("RawDlrDoneDate").isEmpty());
  }

  void manyCustomersAtOnce() {
    Stage stage({Stage::account('1'), Stage::account('2'), Stage::account('3')});
    const QList<Played> played = stage.line->play(60, Kind::Text);
    QCOMPARE(played.size(), 60);
    QTRY_COMPARE(stage.inbound().size(), size_t{60});
    QSet<QString> customers;
    QHash<QString, int> perAccount;
    for (const Stage::Hook& hook : stage.inbound()) {
      QVERIFY(hook.genuine);
      customers += hook.value("From");
      ++perAccount[hook.value("AccountSid")];
    }
    QCOMPARE(customers.size(), 60);
    QCOMPARE(perAccount.values(), QList<int>({20, 20, 20}));
  }

  void sameSeedSameRun() {
    QStringList runs[2];
    for (QStringList& run : runs) {
      Stage stage;
      for (const Played& one : stage.line->play(5))
        run += one.messageSid + one.customer.name;
      for (const LineMessage& message : stage.line->ledger().all())
        run += message.body;
    }
    QCOMPARE(runs[0], runs[1]);
  }

  void retriesUntilTheReceiverTakesIt() {
    Stage stage;
    QSignalSpy delivered(stage.line.get(), &TrainingLine::delivered);
    stage.refusals = 2;
    stage.line->playInbound(stage.line->bringOn(Stage::account()), Kind::Text);
    QTRY_COMPARE(delivered.size(), 1);
    const auto delivery = delivered[0][0].value<Delivery>();
    QVERIFY(delivery.ok());
    QCOMPARE(delivery.attempts, 3);
    const auto hooks = stage.inbound();
    QCOMPARE(hooks.size(), size_t{3});
    QCOMPARE(hooks[1].idempotency, hooks[0].idempotency);
    QCOMPARE(hooks[2].form, hooks[0].form);
    QVERIFY(!hooks[0].idempotency.isEmpty());
  }

  void retriesAreBounded() {
    Stage stage;
    QSignalSpy delivered(stage.line.get(), &TrainingLine::delivered);
    stage.refusals = 1000;
    stage.line->playInbound(stage.line->bringOn(Stage::account()), Kind::Text);
    QTRY_COMPARE(delivered.size(), 1);
    QCOMPARE(delivered[0][0].value<Delivery>().httpStatus, 503);
    QCOMPARE(stage.inbound().size(), size_t{5});
  }

  void duplicated() {
    Stage stage;
    Faults faults;
    faults.duplicated.count = 1;
    stage.line->setFaults(faults);
    stage.line->playInbound(stage.line->bringOn(Stage::account()), Kind::Text);
    QTRY_COMPARE(stage.inbound().size(), size_t{2});
    QCOMPARE(stage.inbound()[0].form, stage.inbound()[1].form);
    QCOMPARE(stage.line->faults().duplicated.count, 0);
  }

  void reordered() {
    Stage stage;
    Faults faults;
    faults.reordered.count = 1;
    stage.line->setFaults(faults);
    stage.send(stage.message(QStringLiteral("whatsapp:+5511900000000")));
    QTRY_COMPARE(stage.statuses().size(), 4);
    QCOMPARE(stage.statuses().first(2),
             QStringList({QStringLiteral("sent"), QStringLiteral("queued")}));
  }

  void reorderedWithoutAFollower() {
    Stage stage;
    Faults faults;
    faults.reordered.count = 1;
    faults.lateBy = std::chrono::milliseconds(30);
    stage.line->setFaults(faults);
    stage.line->playInbound(stage.line->bringOn(Stage::account()), Kind::Text);
    QTRY_COMPARE(stage.inbound().size(), size_t{1});
  }

  void late() {
    Stage stage;
    Faults faults;
    faults.late.count = 1;
    faults.lateBy = std::chrono::milliseconds(300);
    stage.line->setFaults(faults);
    stage.send(stage.message(QStringLiteral("whatsapp:+5511900000000")));
    QTRY_COMPARE(stage.statuses().size(), 4);
    QCOMPARE(stage.statuses().last(), QStringLiteral("queued"));
  }

  void undelivered() {
    Stage stage;
    Faults faults;
    faults.undelivered.count = 1;
    stage.line->setFaults(faults);
    stage.send(stage.message(QStringLiteral("whatsapp:+5511900000000")));
    QTRY_COMPARE(stage.statuses(), QStringList({QStringLiteral("queued"), QStringLiteral("sent"),
                                                QStringLiteral("undelivered")}));
    QCOMPARE(stage.all.back().value("ErrorCode"), QStringLiteral("63024"));
    // Whom it did not reach does not answer; the next message's callbacks come after any answer.
    stage.send(stage.message(QStringLiteral("whatsapp:+5511900000001")));
    QTRY_VERIFY(!stage.inbound().empty());
    for (const Stage::Hook& hook : stage.inbound())
      QCOMPARE(hook.value("From"), QStringLiteral("whatsapp:+5511900000001"));
  }

  void signsThePublicAddress() {
    Stage stage({Stage::account()}, QUrl(QStringLiteral("https://chat.example.com")));
    stage.line->playInbound(stage.line->bringOn(Stage::account()), Kind::Text);
    QTRY_COMPARE(stage.inbound().size(), size_t{1});
    QVERIFY(stage.inbound().front().genuine);
    stage.send(stage.message(QStringLiteral("whatsapp:+5511900000000")));
    QTRY_COMPARE(stage.statuses(), kWay);
    QVERIFY(stage.hooks(QStringLiteral("/status")).front().genuine);
  }

  // Training traffic never leaves the machine.
  void callsNobodyElse() {
    Stage stage;
    auto message = stage.message(QStringLiteral("whatsapp:+5511900000000"));
    message.statusCallback = QUrl(QStringLiteral("https://elsewhere.example.com/status"));
    for (qsizetype i = 0; i < kWay.size(); ++i)
      QTest::ignoreMessage(QtWarningMsg,
                           "a status callback goes elsewhere than to the receiver: not called");
    const auto outcome = stage.send(message);
    const QString sid = std::get<twilio::Accepted>(outcome).sid;
    QTRY_COMPARE(stage.line->ledger().find(sid)->status, QStringLiteral("read"));
    QVERIFY(stage.statuses().isEmpty());
  }

  void control() {
    Stage stage;
    QCOMPARE(stage.fetch("PUT", QStringLiteral("/faults"), R"({"late": {"count": 3}})").status,
             200);
    QCOMPARE(stage.line->faults().late.count, 3);
    QCOMPARE(stage.fetch("GET", QStringLiteral("/faults")).json()[u"late"][u"count"].toInt(), 3);
    QCOMPARE(stage.fetch("PUT", QStringLiteral("/faults"), R"({"oops": 1})").status, 422);
    QCOMPARE(stage.fetch("PUT", QStringLiteral("/faults"), "[]").status, 422);
    QCOMPARE(stage.line->faults().late.count, 3);
    QCOMPARE(stage.fetch("PUT", QStringLiteral("/faults")).status, 200);
    QCOMPARE(stage.line->faults(), Faults{});

    const auto played =
        stage.fetch("POST", QStringLiteral("/play"), R"({"count": 2, "kind": "location"})");
    QCOMPARE(played.status, 202);
    QCOMPARE(played.json()[u"played"].toArray().size(), 2);
    QTRY_COMPARE(stage.inbound().size(), size_t{2});
    const QJsonArray messages =
        stage.fetch("GET", QStringLiteral("/messages")).json()[u"messages"].toArray();
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0][u"sid"], played.json()[u"played"][0][u"message_sid"]);
    QCOMPARE(messages[0][u"direction"].toString(), QStringLiteral("inbound"));

    for (const char* wrong : {R"({"count": 0})", R"({"count": 1001})", R"({"count": "x"})",
                              R"({"kind": "smell"})", "7"})
      QCOMPARE(stage.fetch("POST", QStringLiteral("/play"), wrong).status, 422);
    QCOMPARE(stage.fetch("POST", QStringLiteral("/play"), R"({"owner_id": 9})").status, 404);
    QCOMPARE(stage.fetch("GET", QStringLiteral("/")).status, 200);
    QCOMPARE(stage.fetch("GET", QStringLiteral("/nothing")).status, 404);
  }

  void portInUse() {
    Stage stage;
    TrainingLine second({Stage::account()}, {});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("in use")));
    const auto url = second.listen(static_cast<quint16>(stage.line->url().port()));
    QVERIFY(!url);
    QVERIFY(url.error().message.contains(QString::number(stage.line->url().port())));
  }

  void customersArriveByThemselves() {
    Stage stage;
    Options options;
    options.receiver = stage.receiverUrl;
    options.replyMin = options.replyMax = std::chrono::milliseconds(0);
    options.arrivalEvery = std::chrono::milliseconds(20);
    TrainingLine line({Stage::account()}, options);
    QVERIFY(line.listen());
    QTRY_VERIFY(stage.inbound().size() >= 3);
  }
};

QTEST_GUILESS_MAIN(TestTrainingLine)
#include "tst_training_line.moc"
