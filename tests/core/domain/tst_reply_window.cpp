#include <QTest>
#include <QTimeZone>

#include "core/domain/reply_window.h"

using oc::ReplyWindow;

class TestReplyWindow : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void states_data();
  void states();
  void ignoresOtherChannels();
};

void TestReplyWindow::states_data() {
  QTest::addColumn<qint64>("secondsAgo");
  QTest::addColumn<int>("state");
  QTest::addColumn<qint64>("left");
  QTest::newRow("just now") << qint64(0) << int(ReplyWindow::Open) << qint64(86400);
  QTest::newRow("22 h ago") << qint64(79200) << int(ReplyWindow::Open) << qint64(7200);
  QTest::newRow("under 2 h left") << qint64(79201) << int(ReplyWindow::Closing) << qint64(7199);
  QTest::newRow("last second") << qint64(86399) << int(ReplyWindow::Closing) << qint64(1);
  QTest::newRow("24 h ago") << qint64(86400) << int(ReplyWindow::Ended) << qint64(0);
  QTest::newRow("last week") << qint64(604800) << int(ReplyWindow::Ended) << qint64(0);
}

void TestReplyWindow::states() {
  QFETCH(qint64, secondsAgo);
  const QDateTime now(QDate(2026, 5, 12), QTime(12, 0), QTimeZone::utc());
  const ReplyWindow window = oc::replyWindow(u"whatsapp", now.addSecs(-secondsAgo), now);
  QTEST(int(window.state), "state");
  QTEST(window.secondsLeft, "left");
  QCOMPARE(window.mayWriteFreely(), window.state != ReplyWindow::Ended);
  QCOMPARE(window.endsAt, now.addSecs(86400 - secondsAgo));
}

void TestReplyWindow::ignoresOtherChannels() {
  const QDateTime now = QDateTime::currentDateTimeUtc();
  QCOMPARE(oc::replyWindow(u"sms", now.addDays(-9), now).state, ReplyWindow::Unlimited);
  QVERIFY(oc::replyWindow(u"sms", {}, now).mayWriteFreely());
  QCOMPARE(oc::replyWindow(u"whatsapp", {}, now).state, ReplyWindow::NeverOpened);
  QVERIFY(!oc::replyWindow(u"whatsapp", {}, now).mayWriteFreely());
}

QTEST_APPLESS_MAIN(TestReplyWindow)
#include "tst_reply_window.moc"
