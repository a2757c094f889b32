#include <QTest>

#include "core/http/download.h"
#include "core/training/media.h"
#include "core/training/media_shelf.h"
#include "stage.h"

using namespace oc;
using namespace oc::training;
using namespace Qt::StringLiterals;

// Files on the training line: those of customers, with faults, and those that agents send.
class TestTrainingMedia : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theLineFetchesWhatAgentsSend_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("good");
    QTest::newRow("a picture") << 200 << QByteArray("picture") << true;
    QTest::newRow("not there") << 404 << QByteArray("no") << false;
    QTest::newRow("a redirect") << 302 << QByteArray("x") << false;
    QTest::newRow("empty") << 200 << QByteArray() << false;
    QTest::newRow("too large") << 200 << QByteArray(17 << 20, 'x') << false;
  }
  void theLineFetchesWhatAgentsSend() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, good);
    Stage stage;
    int fetched = 0;
    http::Server files({}, [&](const http::Request&, const http::Reply& reply) {
      ++fetched;
      reply.send({status, "image/png", body, {{"Location", "/elsewhere"}}});
    });
    auto message = stage.message(u"whatsapp:+5511988887777"_s);
    message.mediaUrls = {QUrl(files.listen(QHostAddress::LocalHost, 0)->toString() + u"/a.png"_s)};
    stage.send(message);
    QTRY_COMPARE(stage.statuses().value(1), good ? u"sent"_s : u"failed"_s);
    QCOMPARE(fetched, 1);
    if (good) return;
    QCOMPARE(stage.hooks(u"/status"_s)[1].value("ErrorCode"), u"63019"_s);
  }

  void itGoesNowhereElse() {
    Stage stage;
    auto message = stage.message(u"whatsapp:+5511988887777"_s);
    message.mediaUrls = {QUrl(u"https://public.example/a.png"_s)};
    stage.send(message);
    QTRY_COMPARE(stage.statuses(), (QStringList{u"queued"_s, u"failed"_s}));
  }

  void lastingFilesNeedNoTelling_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("picture") << u"image/png"_s << QByteArray("\x89PNG");
    QTest::newRow("voice note") << u"audio/wav"_s << QByteArray("RIFF");
    QTest::newRow("document") << u"application/pdf"_s << QByteArray("%PDF-");
    QTest::newRow("contact") << u"text/vcard"_s << QByteArray("BEGIN:VCARD\r\n");
  }
  void lastingFilesNeedNoTelling() {
    QFETCH(QString, type);
    QFETCH(QByteArray, begins);
    const auto sid = MediaShelf::lastingSid(type, 7);
    QVERIFY(sid);
    const MediaShelf shelf;
    QCOMPARE(shelf.redirect(*sid).status, 307);
    const auto file = shelf.get(u"/store/"_s + *sid);
    QVERIFY(file);
    QCOMPARE(file->status, 200);
    QCOMPARE(file->contentType, type.toLatin1());
    QVERIFY(file->body.startsWith(begins));
    QCOMPARE(shelf.redirect(*sid + u'0').status, 404);
    QVERIFY(!MediaShelf::lastingSid(u"video/mp4"_s, 7));
  }

  void aDocumentIsWhole() {
    const QByteArray file = pdf(7);
    const qsizetype start = file.lastIndexOf("startxref\n") + 10;
    const qsizetype table = file.mid(start, file.indexOf('\n', start) - start).toLongLong();
    QVERIFY(file.mid(table).startsWith("xref\n0 6\n"));
    for (int number = 1; number < 6; ++number) {
      const qsizetype at = file.mid(table + 9 + 20 * number, 10).toLongLong();
      QVERIFY(file.mid(at).startsWith(QByteArray::number(number).append(" 0 obj\n")));
    }
  }

  void faults_data() {
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("none") << QString() << 200 << QByteArray("\x89PNG");
    QTest::newRow("late") << u"mediaLate"_s << 200 << QByteArray("\x89PNG");
    QTest::newRow("gone") << u"mediaGone"_s << 404 << QByteArray("{");
    QTest::newRow("wrong type") << u"mediaWrongType"_s << 200 << QByteArray("<!doctype html>");
    QTest::newRow("huge") << u"mediaHuge"_s << 200 << QByteArray("\x89PNG");
    QTest::newRow("elsewhere") << u"mediaElsewhere"_s << 307 << QByteArray();
  }
  void faults() {
    QFETCH(QString, fault);
    QFETCH(int, status);
    QFETCH(QByteArray, begins);
    Stage stage;
    stage.line->playInbound(stage.line->bringOn(Stage::account()), Kind::Picture);
    QTRY_COMPARE(stage.inbound().size(), size_t{1});
    const QString url = stage.inbound().front().value("MediaUrl0");
    QCOMPARE(stage.fetch("GET", url).status, 307);
    const QString store = QString::fromLatin1(stage.fetch("GET", url).location);
    if (!fault.isEmpty()) {
      auto faults = Faults::fromJson({{fault, QJsonObject{{u"count"_s, 1}}}, {u"lateByMs"_s, 1}});
      QVERIFY(faults);
      stage.line->setFaults(*faults);
    }
    const auto page = stage.fetch("GET", store);
    QCOMPARE(page.status, status);
    QVERIFY(page.body.startsWith(begins));
    if (fault == "mediaHuge"_L1) QCOMPARE(page.body.size(), 64 << 20);
    if (fault == "mediaElsewhere"_L1) QVERIFY(page.location.contains("169.254.169.254"));
    QCOMPARE(stage.fetch("GET", store).status, 200);  // once only
  }
};

QTEST_GUILESS_MAIN(TestTrainingMedia)
#include "tst_training_media.moc"
