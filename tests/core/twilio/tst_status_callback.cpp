#include <QTest>

#include "core/twilio/delivery.h"
#include "core/twilio/status_callback.h"

using namespace oc;
using oc::twilio::FormParameters;
using oc::twilio::parseStatusCallback;
using oc::twilio::StatusCallback;

namespace {

Result<StatusCallback> parse(const QByteArray& raw, const QByteArray& query = {}) {
  return parseStatusCallback(FormParameters::decode(raw), FormParameters::decode(query), raw,
                             QDateTime::currentDateTime());
}

}  // namespace

class TestStatusCallback : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void statuses_data() {
    QTest::addColumn<QString>("word");
    QTest::addColumn<std::optional<DeliveryStatus>>("status");
    const auto row = [](const char* word, std::optional<DeliveryStatus> status) {
      QTest::newRow(word) << QString::fromLatin1(word) << status;
    };
    row("accepted", DeliveryStatus::Accepted);
    row("scheduled", DeliveryStatus::Accepted);
    row("queued", DeliveryStatus::Accepted);
    row("sending", DeliveryStatus::Sending);
    row("sent", DeliveryStatus::Sent);
    row("delivered", DeliveryStatus::Delivered);
    row("Delivered", DeliveryStatus::Delivered);
    row("read", DeliveryStatus::Read);
    row("undelivered", DeliveryStatus::Undelivered);
    row("failed", DeliveryStatus::Failed);
    row("canceled", DeliveryStatus::Canceled);
    row("received", std::nullopt);  // of inbound messages; it must not outrank "read" of ours
    row("claimed", std::nullopt);   // our own words are not Twilio's
    row("unknown", std::nullopt);
    row("teleported", std::nullopt);
  }
  void statuses() {
    QFETCH(QString, word);
    QFETCH(std::optional<DeliveryStatus>, status);
    QVERIFY(twilio::deliveryStatusOf(word) == status);
    const auto callback = parse("MessageSid=SM1&MessageStatus=" + word.toUtf8());
    QVERIFY(callback);
    QVERIFY(callback->status == status);
    QCOMPARE(callback->word, word.toLower());
  }

  void fields() {
    const QByteArray raw =
        "MessageSid=SM1&AccountSid=AC1&From=whatsapp%3A%2B1202&To=%2B55119&MessageStatus="
        "undelivered"
        "&ErrorCode=63016&ErrorMessage=Outside%00&ChannelStatusMessage=re-engage"
        "&RawDlrDoneDate=2605041530";
    const auto callback = parse(raw, "m=42");
    QVERIFY(callback);
    QCOMPARE(callback->ourId, MsgId{42});
    QCOMPARE(callback->messageSid, QStringLiteral("SM1"));
    QCOMPARE(callback->accountSid, QStringLiteral("AC1"));
    QCOMPARE(callback->from, QStringLiteral("whatsapp:+1202"));
    QCOMPARE(callback->to, QStringLiteral("+55119"));
    QCOMPARE(callback->errorCode, QStringLiteral("63016"));
    QCOMPARE(callback->errorMessage, QStringLiteral("Outside\ufffd"));
    QCOMPARE(callback->channelMessage, QStringLiteral("re-engage"));
    QCOMPARE(callback->doneAt.toString(Qt::ISODate), QStringLiteral("2026-05-04T15:30:00Z"));
    QCOMPARE(callback->rawForm, raw);
    QCOMPARE(callback->receivedAt.timeSpec(), Qt::UTC);
  }

  void ourId_data() {
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<qint64>("id");
    QTest::newRow("there") << QByteArray("x=1&m=77") << qint64{77};
    QTest::newRow("not there") << QByteArray("x=1") << qint64{0};
    QTest::newRow("empty") << QByteArray("m=") << qint64{0};
    QTest::newRow("no number") << QByteArray("m=7a") << qint64{0};
    QTest::newRow("negative") << QByteArray("m=-7") << qint64{0};
    QTest::newRow("too large") << QByteArray("m=99999999999999999999") << qint64{0};
  }
  void ourId() {
    QFETCH(QByteArray, query);
    const auto callback = parse("MessageSid=SM1&MessageStatus=sent", query);
    QVERIFY(callback);
    QTEST(callback->ourId.value, "id");
  }

  void readReceipt() {
    const auto callback = parse("MessageSid=SM1&EventType=READ");
    QVERIFY(callback);
    QVERIFY(callback->status == DeliveryStatus::Read);
  }

  void namesOfOld() {
    const auto callback = parse("SmsSid=SM1&SmsStatus=sent&ErrorCode=0");
    QVERIFY(callback);
    QCOMPARE(callback->messageSid, QStringLiteral("SM1"));
    QVERIFY(callback->status == DeliveryStatus::Sent);
    QVERIFY(callback->errorCode.isEmpty());
  }

  void doneDate_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("absent") << QByteArray();
    QTest::newRow("short") << QByteArray("26050415");
    QTest::newRow("no date") << QByteArray("2613041530");
    QTest::newRow("no number") << QByteArray("26AB041530");
  }
  void doneDate() {
    QFETCH(QByteArray, text);
    const auto callback = parse("MessageSid=SM1&MessageStatus=sent&RawDlrDoneDate=" + text);
    QVERIFY(callback);
    QVERIFY(!callback->doneAt.isValid());
  }

  void incomplete_data() {
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("missing");
    QTest::newRow("sid") << QByteArray("MessageStatus=sent") << QStringLiteral("MessageSid");
    QTest::newRow("status") << QByteArray("MessageSid=SM1") << QStringLiteral("MessageStatus");
  }
  void incomplete() {
    QFETCH(QByteArray, raw);
    QFETCH(QString, missing);
    const auto callback = parse(raw);
    QVERIFY(!callback);
    QCOMPARE(callback.error().code, ErrorCode::Invalid);
    QVERIFY(callback.error().message.contains(missing));
  }
};

QTEST_GUILESS_MAIN(TestStatusCallback)
#include "tst_status_callback.moc"
