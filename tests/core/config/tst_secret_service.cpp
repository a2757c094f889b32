#include <QTest>
#include <latch>
#include <thread>
#include <vector>

#include "core/config/secret_box.h"
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

  // Programs that start for the first time at once: one key is made, and it is everybody's.
  void oneKeyIsMade() {
    constexpr int kPrograms = 6;
    std::latch ready(kPrograms);
    std::vector<QByteArray> keys(kPrograms);
    std::vector<std::thread> programs;
    for (QByteArray& key : keys)
      programs.emplace_back([&ready, &key] {
        ready.arrive_and_wait();
        if (const auto box = inKeychain()) key = box->derivedKey("test");
      });
    for (std::thread& program : programs)
      program.join();
    QCOMPARE(keys.front().size(), 32);
    QCOMPARE(keys, std::vector<QByteArray>(kPrograms, keys.front()));
  }

  void secretKeyIsKeptAndRotated() {
    auto first = inKeychain();
    QVERIFY(first.ok());
    const QByteArray sealed = first->seal("token", "row/1");
    const auto second = inKeychain();
    QVERIFY(second.ok());
    QCOMPARE(*second->open(sealed, "row/1"), "token");

    QVERIFY(first->beginRotation().ok());
    const auto during = inKeychain();
    QVERIFY(during.ok());
    QCOMPARE(during->sealers().size(), 2);
    QCOMPARE(*during->open(sealed, "row/1"), "token");
    const QByteArray anew = first->seal("token", "row/1");
    QCOMPARE(*second->open(anew, "row/1"), "token");  // it runs on and finds the new key
    QVERIFY(first->endRotation().ok());
    const auto after = inKeychain();
    QVERIFY(after.ok());
    QCOMPARE(after->sealers().size(), 1);
    QCOMPARE(*after->open(anew, "row/1"), "token");
    QVERIFY(!after->open(sealed, "row/1").ok());
  }

 private:
  static Result<config::SecretBox> inKeychain() {
    return config::SecretBox::open(config::kKeychainWord, u"/nowhere"_s);
  }

  template <typename T>
  Result<T> answered(const QFuture<Result<T>>& future) {
    if (!QTest::qWaitFor([&] { return future.isFinished(); })) qFatal("no answer");
    return future.result();
  }
};

QTEST_GUILESS_MAIN(TestSecretService)
#include "tst_secret_service.moc"
