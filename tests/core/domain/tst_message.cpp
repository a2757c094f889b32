#include <QTest>

#include "core/domain/message.h"

using namespace oc;
using enum DeliveryStatus;

class TestMessage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // In this order and no other a callback may move a message on.
  void ranks() {
    const QList<QList<DeliveryStatus>> ascending{
        {Queued},  {DeliveryStatus::Unknown},       {Accepted},  {Sending},
        {Sent},    {Failed, Undelivered, Canceled}, {Delivered}, {Read},
        {Received}};
    int last = -1;
    for (const QList<DeliveryStatus>& equals : ascending) {
      for (const DeliveryStatus status : equals) {
        QCOMPARE(rank(status), rank(equals.first()));
        QVERIFY2(rank(status) > last, qPrintable(toText(status)));
      }
      last = rank(equals.first());
    }
  }

  void failures() {
    for (const DeliveryStatus status : {Failed, Undelivered, Canceled})
      QVERIFY(isFailure(status));
    for (const DeliveryStatus status :
         {Received, Queued, Accepted, Sending, Sent, Delivered, Read, DeliveryStatus::Unknown})
      QVERIFY(!isFailure(status));
  }

  void wordsGoBothWays() {
    for (const auto* word : {u"inbound", u"outbound"})
      QCOMPARE(toText(directionFromText(QStringView(word)).value()), QStringView(word));
    for (const auto* word : {u"user", u"agent", u"system", u"tool", u"support"})
      QCOMPARE(toText(messageOwnerFromText(QStringView(word)).value()), QStringView(word));
    for (const auto* word : {u"text", u"image", u"audio", u"video", u"document"})
      QCOMPARE(toText(messageTypeFromText(QStringView(word)).value()), QStringView(word));
    for (const auto* word : {u"received", u"queued", u"accepted", u"sending", u"sent", u"delivered",
                             u"read", u"undelivered", u"failed", u"canceled", u"unknown"})
      QCOMPARE(toText(deliveryStatusFromText(QStringView(word)).value()), QStringView(word));
  }

  void otherWordsMeanNothing() {
    for (const auto* word : {u"", u"Text", u"sticker", u"inbound "}) {
      QVERIFY(!directionFromText(QStringView(word)));
      QVERIFY(!messageOwnerFromText(QStringView(word)));
      QVERIFY(!messageTypeFromText(QStringView(word)));
      QVERIFY(!deliveryStatusFromText(QStringView(word)));
    }
  }
};

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
