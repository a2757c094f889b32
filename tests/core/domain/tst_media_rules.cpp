#include <QTest>

#include "core/domain/media_rules.h"

using namespace Qt::StringLiterals;
using namespace oc;

class TestMediaRules : public QObject {
  Q_OBJECT

 private Q_SLOTS:
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
    row("a picture of no type", {}, jpeg, true);
    row("a page of no type", {}, html, false);
    row("another name for it", u"audio/x-m4a"_s,
        QByteArray("\0\0\0\x18"
                   "ftypM4A ",
                   12),
        true);
    row("another kind of it", u"image/x-unknown"_s, "%PDF-1.4", false);
    row("a program of unknown type", u"application/x-unknown"_s, "MZ\x90", false);
    row("a contact", u"application/vcard"_s, "BEGIN:VCARD", true);
  }
  void declared() {
    QFETCH(QString, type);
    QFETCH(QByteArray, head);
    QFETCH(bool, fits);
    QCOMPARE(isAsDeclared(type, head), fits);
  }

  void attached_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("type");
    const auto row = [](const QString& name, const QByteArray& head, const QString& type) {
      QTest::newRow(qUtf8Printable(name)) << name << head << type;
    };
    const QByteArray zip = "PK\x03\x04";
    const auto box = [](const QByteArray& brand) -> QByteArray {
      return QByteArray("\0\0\0\x18", 4) + "ftyp" + brand;
    };
    row(u"foto.jpg"_s, "\xff\xd8\xff\xe0", u"image/jpeg"_s);
    row(u"lies.pdf"_s, "\xff\xd8\xff\xe0", u"image/jpeg"_s);
    row(u"no ending"_s, "%PDF-1.4", u"application/pdf"_s);
    row(u"nota.DOCX"_s, zip,
        u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s);
    row(u"all.zip"_s, zip, u"application/zip"_s);
    row(u"voz.opus"_s, "OggS", u"audio/ogg"_s);
    row(u"voz.m4a"_s, box("M4A "), u"audio/mp4"_s);
    row(u"film.mov"_s, box("qt  "), u"video/quicktime"_s);
    row(u"film.mp4"_s, box("mp42"), u"video/mp4"_s);
    row(u"phone.heic"_s, box("heic"), u"image/heic"_s);
    row(u"cut"_s, box({}), u"video/mp4"_s);
    row(u"list.csv"_s, "a,b", u"text/csv"_s);
    row(u"fake.png"_s, "hello", u"application/octet-stream"_s);
    row(u"page.txt"_s, "<html>", u"application/octet-stream"_s);
    row(u"drawing.svg"_s, "<svg>", u"application/octet-stream"_s);
    row(u"run.pdf"_s, "MZ", u"application/vnd.microsoft.portable-executable"_s);
    row(u"unknown"_s, "xyz", u"application/octet-stream"_s);
  }
  void attached() {
    QFETCH(QString, name);
    QFETCH(QByteArray, head);
    QTEST(typeOfFile(name, head), "type");
  }

  void namesByType() {
    QCOMPARE(fileNameFor({}, u"image/jpeg"_s), u"image.jpg"_s);
    QCOMPARE(fileNameFor({}, u"audio/ogg; codecs=opus"_s), u"audio.ogg"_s);
    QCOMPARE(fileNameFor({}, u"application/pdf"_s), u"document.pdf"_s);
    QCOMPARE(fileNameFor({}, u"x/y"_s), u"document"_s);
    QCOMPARE(fileNameFor({}, {}), u"document"_s);
    QCOMPARE(fileNameFor(u"../nota"_s, u"application/pdf"_s), u"nota.pdf"_s);
    QCOMPARE(fileNameFor(u"nota.txt"_s, u"application/pdf"_s), u"nota.txt"_s);
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
