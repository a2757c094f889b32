#include <QTest>

#include "core/gateway/listing_match.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace std::chrono_literals;
using store::Finding;

namespace {

const QDateTime kAt = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);

store::UnknownMessage unknown(int id, const QString& body, int files = 0) {
  QJsonArray media;
  for (int i = 0; i < files; ++i)
    media.append(QJsonObject{{u"url"_s, u"https://acme.example/1"_s}});
  return {MsgId{id}, 0, body, {{u"media"_s, media}}, kAt, kAt.addSecs(15), 130s};
}

twilio::RemoteMessage listed(const QString& sid, const QString& body, int seconds = 1,
                             int files = 0) {
  twilio::RemoteMessage message;
  message.sid = sid;
  message.body = body;
  message.direction = u"outbound-api"_s;
  message.status = DeliveryStatus::Delivered;
  message.mediaCount = files;
  message.createdAt = kAt.addSecs(seconds);
  return message;
}

// "1 found A", "2 absent": in the order of the findings.
QStringList words(const QList<Finding>& findings) {
  QStringList list;
  for (const Finding& finding : findings) {
    const QString id = QString::number(finding.msgId.value);
    switch (finding.kind) {
      case Finding::Found: list.append(id % u" found " % finding.sid); break;
      case Finding::Absent: list.append(id % u" absent"); break;
      case Finding::Later: list.append(id % u" later"); break;
    }
  }
  return list;
}

}  // namespace

class TestListingMatch : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sharesOut_data() {
    QTest::addColumn<QList<store::UnknownMessage>>("messages");
    QTest::addColumn<QList<twilio::RemoteMessage>>("list");
    QTest::addColumn<QStringList>("expected");
    using Ours = QList<store::UnknownMessage>;
    using List = QList<twilio::RemoteMessage>;
    QTest::newRow("nothing listed")
        << Ours{unknown(1, u"a"_s)} << List{} << QStringList{u"1 absent"_s};
    QTest::newRow("it is there") << Ours{unknown(1, u"a"_s)} << List{listed(u"A"_s, u"a"_s)}
                                 << QStringList{u"1 found A"_s};
    QTest::newRow("white space") << Ours{unknown(1, u"a\r\nb "_s)}
                                 << List{listed(u"A"_s, u"a\nb"_s)} << QStringList{u"1 found A"_s};
    QTest::newRow("equal texts, both there")
        << Ours{unknown(1, u"a"_s), unknown(2, u"a"_s)}
        << List{listed(u"B"_s, u"a"_s, 9), listed(u"A"_s, u"a"_s, 1)}
        << QStringList{u"1 found A"_s, u"2 found B"_s};
    QTest::newRow("equal texts, one there")
        << Ours{unknown(1, u"a"_s), unknown(2, u"a"_s)} << List{listed(u"A"_s, u"a"_s)}
        << QStringList{u"1 found A"_s, u"2 absent"_s};
    QTest::newRow("found before absent")
        << Ours{unknown(1, u"a"_s), unknown(2, u"b"_s)} << List{listed(u"B"_s, u"b"_s)}
        << QStringList{u"2 found B"_s, u"1 absent"_s};
    QTest::newRow("other words, of its time")
        << Ours{unknown(1, u"a"_s)} << List{listed(u"X"_s, u"x"_s)} << QStringList{u"1 later"_s};
    QTest::newRow("other words, of another time")
        << Ours{unknown(1, u"a"_s)} << List{listed(u"X"_s, u"x"_s, -3600)}
        << QStringList{u"1 absent"_s};
    QTest::newRow("same words of another time")
        << Ours{unknown(1, u"a"_s)} << List{listed(u"A"_s, u"a"_s, -3600)}
        << QStringList{u"1 absent"_s};
    QTest::newRow("clocks apart") << Ours{unknown(1, u"a"_s)} << List{listed(u"A"_s, u"a"_s, -500)}
                                  << QStringList{u"1 found A"_s};
    QTest::newRow("files count") << Ours{unknown(1, u"a"_s), unknown(2, u"a"_s, 1)}
                                 << List{listed(u"B"_s, u"a"_s, 2), listed(u"A"_s, u"a"_s, 1, 1)}
                                 << QStringList{u"1 found B"_s, u"2 found A"_s};
    auto inbound = listed(u"I"_s, u"a"_s);
    inbound.direction = u"inbound"_s;
    QTest::newRow("a customer's") << Ours{unknown(1, u"a"_s)} << List{inbound}
                                  << QStringList{u"1 absent"_s};
    auto fromTemplate = unknown(1, u"Hello {{1}}"_s);
    fromTemplate.metadata.insert(u"content_sid"_s, u"HX1"_s);
    QTest::newRow("a template's words are Twilio's")
        << Ours{fromTemplate} << List{listed(u"T"_s, u"Hello Ana"_s)}
        << QStringList{u"1 found T"_s};
    auto fresh = unknown(1, u"a"_s);
    fresh.unknownFor = 119s;
    QTest::newRow("too soon to be a proof") << Ours{fresh} << List{} << QStringList{u"1 later"_s};
  }
  void sharesOut() {
    QFETCH(QList<store::UnknownMessage>, messages);
    QFETCH(QList<twilio::RemoteMessage>, list);
    QFETCH(QStringList, expected);
    const store::ClaimedLook look{OwnerId{1}, ConvId{1}, {}, {}, {}, {}, messages};
    QCOMPARE(words(gateway::matched(look, list, true)), expected);
  }

  void anUnfinishedListProvesNothing() {
    const store::ClaimedLook look{
        OwnerId{1}, ConvId{1}, {}, {}, {}, {}, {unknown(1, u"a"_s), unknown(2, u"b"_s)}};
    QCOMPARE(words(gateway::matched(look, {listed(u"B"_s, u"b"_s)}, false)),
             (QStringList{u"2 found B"_s, u"1 later"_s}));
  }

  void tellsWhatBecameOfIt() {
    auto failed = listed(u"A"_s, u"a"_s);
    failed.status = DeliveryStatus::Undelivered;
    failed.errorCode = u"30003"_s;
    failed.errorMessage = u"Unreachable"_s;
    const store::ClaimedLook look{OwnerId{1}, ConvId{1}, {}, {}, {}, {}, {unknown(1, u"a"_s)}};
    const Finding finding = gateway::matched(look, {failed}, true).value(0);
    QCOMPARE(finding.status, DeliveryStatus::Undelivered);
    QCOMPARE(finding.code, u"30003"_s);
    QCOMPARE(finding.detail, u"Unreachable"_s);
  }

  void looksGrowRare() {
    QList<int> minutes;
    for (int looks = 0; looks < 8; ++looks)
      minutes.append(gateway::lookDelayMs(looks) / 60'000);
    QCOMPARE(minutes, (QList<int>{2, 10, 30, 60, 120, 240, 360, 360}));
  }
};

QTEST_GUILESS_MAIN(TestListingMatch)
#include "tst_listing_match.moc"
