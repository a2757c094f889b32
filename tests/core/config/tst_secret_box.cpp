#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include "core/config/private_file.h"
#include "core/config/secret_box.h"

using namespace oc;
using namespace oc::config;
using namespace Qt::StringLiterals;

namespace {

const QString kHexKey = u"00112233445566778899aabbccddeeff00112233445566778899AABBCCDDEEFF"_s;

SecretBox box(const QString& key = kHexKey) {
  return *SecretBox::open(key, u"/nowhere"_s);
}

}  // namespace

class TestSecretBox : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void opensWhatItSealed_data();
  void opensWhatItSealed();
  void sealsDifferentlyEachTime();
  void refusesWhatWasChanged();
  void refusesAnotherContext();
  void refusesAnotherKey();
  void acceptsKeys_data();
  void acceptsKeys();
  void makesAKeyFileOnce();
  void refusesAKeyFileThatOthersRead();
  void refusesADamagedKeyFile();
  void derivesKeysByPurpose();
  void privateFilesAreNeverReplacedByChance();
  void aKeychainThatIsAwayIsSaid();
  void passwordsDiffer();
};

void TestSecretBox::opensWhatItSealed_data() {
  QTest::addColumn<QByteArray>("plain");
  QTest::newRow("token") << QByteArray("0123456789abcdef0123456789abcdef");
  QTest::newRow("empty") << QByteArray();
  QTest::newRow("binary") << QByteArray("\0\xff\0", 3);
}

void TestSecretBox::opensWhatItSealed() {
  QFETCH(QByteArray, plain);
  const QByteArray sealed = box().seal(plain, "row/1");
  QVERIFY(plain.isEmpty() || !sealed.contains(plain));
  const auto opened = box().open(sealed, "row/1");
  QVERIFY(opened.ok());
  QCOMPARE(*opened, plain);
}

void TestSecretBox::sealsDifferentlyEachTime() {
  QVERIFY(box().seal("x", "row/1") != box().seal("x", "row/1"));
}

void TestSecretBox::refusesWhatWasChanged() {
  const QByteArray sealed = box().seal("secret", "row/1");
  for (qsizetype i = 0; i < sealed.size(); ++i) {
    QByteArray changed = sealed;
    changed[i] = static_cast<char>(changed[i] ^ 1);
    QVERIFY2(!box().open(changed, "row/1").ok(), qPrintable(QString::number(i)));
    QVERIFY(!box().open(sealed.first(i), "row/1").ok());
  }
}

void TestSecretBox::refusesAnotherContext() {
  const auto opened = box().open(box().seal("secret", "row/1"), "row/2");
  QVERIFY(!opened.ok());
  QCOMPARE(opened.error().code, ErrorCode::Invalid);
}

void TestSecretBox::refusesAnotherKey() {
  const QByteArray sealed = box().seal("secret", "row/1");
  const auto opened = box(QString(64, u'a')).open(sealed, "row/1");
  QVERIFY(!opened.ok());
  QVERIFY(opened.error().message.contains(u"another key"));
}

void TestSecretBox::acceptsKeys_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<bool>("good");
  const QByteArray key = QByteArray::fromHex(kHexKey.toLatin1());
  QTest::newRow("hex") << kHexKey << true;
  QTest::newRow("base64") << QString::fromLatin1(key.toBase64()) << true;
  QTest::newRow("base64 without padding")
      << QString::fromLatin1(key.toBase64(QByteArray::OmitTrailingEquals)) << true;
  QTest::newRow("base64url") << QString::fromLatin1(
                                    QByteArray(32, '\xfb').toBase64(QByteArray::Base64UrlEncoding))
                             << true;
  QTest::newRow("blanks around") << u" "_s + kHexKey + u'\n' << true;
  QTest::newRow("passphrase") << u"correct horse battery staple"_s << false;
  QTest::newRow("16 bytes") << kHexKey.first(32) << false;
  QTest::newRow("33 bytes") << kHexKey + u"00"_s << false;
  QTest::newRow("base64 of 31 bytes") << QString::fromLatin1(key.first(31).toBase64()) << false;
}

void TestSecretBox::acceptsKeys() {
  QFETCH(QString, text);
  QFETCH(bool, good);
  const auto decoded = decodeSecretKeys(text);
  QCOMPARE(decoded.ok(), good);
  if (good) {
    QCOMPARE(decoded->first().size(), 32);
  } else {
    QVERIFY(decoded.error().message.contains(u"openssl rand"));
    QVERIFY(!decoded.error().message.contains(text));
  }
}

void TestSecretBox::makesAKeyFileOnce() {
  const QTemporaryDir folder;
  const QString data = folder.path() + u"/owner-console"_s;
  const auto first = SecretBox::open({}, data);
  QVERIFY(first.ok());
  struct stat info {};
  QCOMPARE(::stat(qPrintable(data + u"/secret.key"_s), &info), 0);
  QCOMPARE(info.st_mode & 0777, 0600U);
  const auto second = SecretBox::open({}, data);
  QVERIFY(second.ok());
  QCOMPARE(*second->open(first->seal("x", "c"), "c"), QByteArray("x"));
}

void TestSecretBox::refusesAKeyFileThatOthersRead() {
  const QTemporaryDir folder;
  QVERIFY(SecretBox::open({}, folder.path()).ok());
  const QString path = folder.path() + u"/secret.key"_s;
  QCOMPARE(::chmod(qPrintable(path), 0640), 0);
  const auto refused = SecretBox::open({}, folder.path());
  QVERIFY(!refused.ok());
  QCOMPARE(refused.error().code, ErrorCode::Forbidden);
  QVERIFY(refused.error().message.contains(u"chmod 600"));
}

void TestSecretBox::refusesADamagedKeyFile() {
  const QTemporaryDir folder;
  const QString path = folder.path() + u"/secret.key"_s;
  QVERIFY(createPrivateFile(path, "half a k").ok());
  const auto refused = SecretBox::open({}, folder.path());
  QVERIFY(!refused.ok());
  QVERIFY(refused.error().message.contains(path));
}

void TestSecretBox::derivesKeysByPurpose() {
  QCOMPARE(box().derivedKey("journal").size(), 32);
  QCOMPARE(box().derivedKey("journal"), box().derivedKey("journal"));
  QVERIFY(box().derivedKey("journal") != box().derivedKey("accounts"));
}

void TestSecretBox::privateFilesAreNeverReplacedByChance() {
  const QTemporaryDir folder;
  const QString path = folder.path() + u"/file"_s;
  QCOMPARE(readPrivateFile(path).error().code, ErrorCode::NotFound);
  QVERIFY(createPrivateFile(path, "one").ok());
  QCOMPARE(createPrivateFile(path, "two").error().code, ErrorCode::Conflict);
  QCOMPARE(*readPrivateFile(path), QByteArray("one"));
  QVERIFY(writePrivateFile(path, "three").ok());
  QCOMPARE(*readPrivateFile(path), QByteArray("three"));
  QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestSecretBox::aKeychainThatIsAwayIsSaid() {
  if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) QSKIP("a keychain may run here");
  const QTemporaryDir folder;
  const auto refused = SecretBox::open(kKeychainWord, folder.path());
  QVERIFY(!refused.ok());
  QCOMPARE(refused.error().code, ErrorCode::Unavailable);
  QVERIFY(refused.error().message.contains(u"secret.key"));
  QVERIFY(!QFile::exists(folder.path() + u"/secret.key"_s));  // no other key instead
}

void TestSecretBox::passwordsDiffer() {
  QSet<QString> seen;
  for (int i = 0; i < 100; ++i)
    seen += randomPassword();
  QCOMPARE(seen.size(), 100);
  QCOMPARE(seen.begin()->size(), 32);
}

QTEST_GUILESS_MAIN(TestSecretBox)
#include "tst_secret_box.moc"
