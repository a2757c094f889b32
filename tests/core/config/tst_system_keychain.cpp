#include <QTest>

#include "core/config/system_keychain.h"

using namespace oc;
using namespace Qt::StringLiterals;

// The real library on a machine where no keychain runs: no D-Bus to reach one by.
class TestSystemKeychain : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qunsetenv("DISPLAY");
  }

  void saysThatThereIsNone() {
    config::SystemKeychain keychain;
    const auto checked = answered(keychain.check());
    QVERIFY(!checked.ok());
    QCOMPARE(checked.error().code, ErrorCode::Unavailable);
    QCOMPARE(checked.error().message, u"No keychain runs here."_s);
  }

  void keepsNothingElsewhere() {
    config::SystemKeychain keychain;
    QCOMPARE(answered(keychain.write(u"a@b"_s, u"geheim"_s)).error().code, ErrorCode::Unavailable);
    QCOMPARE(answered(keychain.read(u"a@b"_s)).error().code, ErrorCode::Unavailable);
    QCOMPARE(answered(keychain.forget(u"a@b"_s)).error().code, ErrorCode::Unavailable);
  }

 private:
  template <typename T>
  Result<T> answered(const QFuture<Result<T>>& future) {
    if (!QTest::qWaitFor([&] { return future.isFinished(); })) qFatal("no answer");
    return future.result();
  }
};

QTEST_GUILESS_MAIN(TestSystemKeychain)
#include "tst_system_keychain.moc"
