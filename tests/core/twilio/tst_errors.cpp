#include <QTest>
#include <algorithm>

#include "core/twilio/errors.h"

using namespace oc::twilio;

class TestErrors : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void ascendingWithoutRepeats() {
    const auto all = allErrors();
    QVERIFY(std::ranges::adjacent_find(all, std::ranges::greater_equal{}, &ErrorInfo::code) ==
            all.end());
  }

  void everyRowSaysSomething() {
    for (const ErrorInfo& info : allErrors()) {
      QVERIFY2(QStringView(info.title).size() > 5, qPrintable(QString::number(info.code)));
      QVERIFY2(QStringView(info.advice).endsWith(u'.'), qPrintable(QString::number(info.code)));
      QCOMPARE(errorInfo(info.code)->code, info.code);
    }
  }

  void knows_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorCategory>("category");
    QTest::newRow("credentials") << 20003 << ErrorCategory::Account;
    QTest::newRow("throttled") << 20429 << ErrorCategory::Retryable;
    QTest::newRow("bad number") << 21211 << ErrorCategory::Recipient;
    QTest::newRow("opted out") << 21610 << ErrorCategory::Recipient;
    QTest::newRow("too long") << 21617 << ErrorCategory::Permanent;
    QTest::newRow("24 h window") << 63016 << ErrorCategory::Permanent;
    QTest::newRow("sandbox") << 63015 << ErrorCategory::Recipient;
  }
  void knows() {
    QFETCH(int, code);
    const ErrorInfo* info = errorInfo(code);
    QVERIFY(info != nullptr);
    QTEST(info->category, "category");
    QCOMPARE(isRetryable(code), info->category == ErrorCategory::Retryable);
    QVERIFY(errorText(code).startsWith(QString::number(code) + u' '));
  }

  void unknownCode() {
    for (const int code : {-1, 0, 20004, 99999}) {
      QVERIFY(errorInfo(code) == nullptr);
      QVERIFY(!isRetryable(code));
      QCOMPARE(errorText(code), QString::number(code));
    }
  }
};

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
