#include <QTest>

#include "core/twilio/media_rules.h"

using namespace Qt::StringLiterals;
using namespace oc::twilio;

class TestMediaRules : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void hosts_data() {
    QTest::addColumn<bool>("allowed");
    for (const char* url : {"https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1",
                            "https://api.dublin.ie1.twilio.com/x", "https://mms.twiliocdn.com/x",
                            "https://media.twiliocdn.com/AC1/x", "https://API.TWILIO.COM:443/x",
                            "https://s3-external-1.amazonaws.com/media.twiliocdn.com/AC1/x"})
      QTest::newRow(url) << true;
    for (const char* url :
         {"http://api.twilio.com/x", "https://api.twilio.com:8443/x", "https://me@api.twilio.com/x",
          "https://api.twilio.com.evil.example/x", "https://evil.example/api.twilio.com",
          "https://twiliocdn.com.evil.example/", "https://eviltwiliocdn.com/x",
          "https://nottwilio.com/", "https://www.twilio.com/x", "https://127.0.0.1/x",
          "https://169.254.169.254/latest", "https://s3-external-1.amazonaws.com/evil/x",
          "https://s3-external-1.amazonaws.com/../media.twiliocdn.com.evil/", "file:///etc/passwd",
          ""})
      QTest::newRow(*url ? url : "empty") << false;
  }
  void hosts() {
    QFETCH(bool, allowed);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(isMediaHost(QUrl(tag == "empty"_L1 ? QString() : tag)), allowed);
  }

  void declared_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* name, const QString& type, const QByteArray& head, bool fits) {
      QTest::newRow(name) << type << head << fits;
    };
    const QByteArray jpeg = "\xff\xd8\xff\xe0....JFIF";
    const QByteArray html = "\n <!DOCTYPE html><script>";
    row("jpeg", u"image/jpeg"_s, jpeg, true);
    row("with a parameter", u"Image/JPEG; name=x"_s, jpeg, true);
    row("jpeg as png", u"image/png"_s, jpeg, false);
    row("jpeg as a document", u"application/pdf"_s, jpeg, false);
    row("jpeg as bytes", u"application/octet-stream"_s, jpeg, true);
    row("webp", u"image/webp"_s, "RIFF....WEBPVP8 ", true);
    row("voice message", u"audio/ogg; codecs=opus"_s, "OggS...", true);
    row("video", u"video/mp4"_s,
        QByteArray("\0\0\0\x18"
                   "ftypmp42",
                   12),
        true);
    row("video as a picture", u"image/jpeg"_s,
        QByteArray("\0\0\0\x18"
                   "ftypmp42",
                   12),
        false);
    row("pdf", u"application/pdf"_s, "%PDF-1.7", true);
    row("no pdf", u"application/pdf"_s, "hello", false);
    row("empty picture", u"image/jpeg"_s, "", false);
    row("page as a picture", u"image/png"_s, html, false);
    row("page as an unknown document", u"application/msword"_s, html, false);
    row("page as bytes", u"application/octet-stream"_s, html, false);
    row("drawing as a picture", u"image/jpeg"_s, "<svg onload=x>", false);
    row("program as a document", u"application/msword"_s, "MZ\x90", false);
    row("text", u"text/plain"_s, "hello", true);
    row("unknown type", u"application/x-unknown"_s, "hello", true);
    row("no type", {}, "hello", true);
  }
  void declared() {
    QFETCH(QString, type);
    QFETCH(QByteArray, head);
    QFETCH(bool, fits);
    QCOMPARE(isAsDeclared(type, head), fits);
  }

  void fileNames_data() {
    QTest::addColumn<QString>("safe");
    const auto row = [](const QString& name, const QString& safe) {
      QTest::newRow(qUtf8Printable(name)) << safe;
    };
    row(u"nota fiscal 7.pdf"_s, u"nota fiscal 7.pdf"_s);
    row(u"ação – çã.docx"_s, u"ação – çã.docx"_s);
    row(u"../../etc/passwd"_s, u"passwd"_s);
    row(u"C:\\windows\\system32\\x.dll"_s, u"x.dll"_s);
    row(u".bashrc"_s, u"bashrc"_s);
    row(u" .. "_s, u"file"_s);
    row(u"a/"_s, u"file"_s);
    row(u"a:b*c?.txt"_s, u"a_b_c_.txt"_s);
    row(u"invoice\u202egpj.exe"_s, u"invoicegpj.exe"_s);
    row(u"a\nb\tc\u0007.txt"_s, u"abc.txt"_s);
    row(u"x. . ."_s, u"x"_s);
  }
  void fileNames() {
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(QString::fromUtf8(QTest::currentDataTag())), safe);
  }

  void longNames() {
    const QString name = safeFileName(QString(u"😀"_s).repeated(500) + u".jpeg"_s);
    QVERIFY(name.toUtf8().size() <= 120);
    QVERIFY(name.endsWith(u"😀.jpeg"_s));
    QVERIFY(safeFileName(u"x."_s + QString(5000, u'y')).size() <= 120);
  }
};

QTEST_GUILESS_MAIN(TestMediaRules)
#include "tst_media_rules.moc"
