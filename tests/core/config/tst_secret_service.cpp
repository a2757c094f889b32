#include <QTest>

#include "core/config/system_keychain.h"

using namespace oc;
using namespace Qt::StringLiterals;

// The real library and a real Secret Service: with_secret_service starts one for the test alone.
class TestSecretService : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepsAndForgets() {
    config::SystemKeychain keychain;
    QVERIFY(answered(keychain.check()).ok());
    QCOMPARE(answered(keychain.read(u"ana@acme"_s)).error().code, ErrorCode::NotFound);
    QVERIFY(answered(keychain.write(u"ana@acme"_s, u"geheim ü"_s)).ok());
    QVERIFY(answered(keychain.write(u"bia@acme"_s, u"other"_s)).ok());
    QCOMPARE(*answered(keychain.read(u"ana@acme"_s)), u"geheim ü"_s);
    QVERIFY(answered(keychain.write(u"ana@acme"_s, u"changed"_s)).ok());
    QCOMPARE(*answered(keychain.read(u"ana@acme"_s)), u"changed"_s);
    QVERIFY(answered(keychain.forget(u"ana@acme"_s)).ok());
    QCOMPARE(answered(keychain.read(u"ana@acme"_s)).error().code, ErrorCode::NotFound);
    QVERIFY(answered(keychain.forget(u"ana@acme"_s)).ok());  // as before
    QCOMPARE(*answered(keychain.read(u"bia@acme"_s)), u"other"_s);
  }

 private:
  template <typename T>
  Result<T> answered(const QFuture<Result<T>>& future) {
    if (!QTest::qWaitFor([&] { return future.isFinished(); })) qFatal("no answer");
    return future.result();
  }
};

QTEST_GUILESS_MAIN(TestSecretService)
#include "tst_secret_service.moc"
