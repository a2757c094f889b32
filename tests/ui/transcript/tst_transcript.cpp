#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/support/fake_desk.h"
#include "ui/theme/theme.h"
#include "ui/transcript/transcript_dialog.h"
#include "ui/transcript/transcript_file.h"
#include "ui/transcript/transcript_reader.h"

using namespace oc;
using namespace oc::ui;
using oc::test::FakeDesk;
using Call = FakeDesk::Call;

namespace {

QDateTime at(int day, int hour, int minute) {
  return {QDate(2026, 11, day), QTime(hour, minute), Qt::UTC};
}

QByteArray contents(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A conversation over two days with what can go wrong in a file: markup, hidden characters, a
// failed message, a picture, a note.
struct World {
  FakeDesk desk;
  OwnerId owner = desk.addTenant(QStringLiteral("Acme <Corp> & Co"));
  ConvId conv = desk.addConversation(owner, QStringLiteral("Maria <b>Souza</b>"),
                                     QStringLiteral("+5511988887777"), QStringLiteral("whatsapp"),
                                     at(22, 13, 0));

  World() {
    add({.body = QStringLiteral("Olá!\nO rastreio <script>alert(1)</script> não anda"),
         .at = at(22, 13, 2)});
    Message photo{
        .type = MessageType::Image, .body = QStringLiteral("Pedido 48213"), .at = at(22, 13, 3)};
    photo.media += MediaItem{.contentType = QStringLiteral("image/jpeg")};
    add(photo);
    add({.direction = Direction::Outbound,
         .author = MessageOwner::Agent,
         .status = DeliveryStatus::Read,
         .body = QStringLiteral("Chega hoje \u202Eexe.fdp até as 18 h."),
         .at = at(23, 13, 6)});
    add({.direction = Direction::Outbound,
         .author = MessageOwner::Agent,
         .status = DeliveryStatus::Failed,
         .body = QStringLiteral("Mais alguma coisa?"),
         .errorCode = QStringLiteral("63016"),
         .at = at(23, 13, 7)});
    Conversation& c = desk.conversation(conv);
    c.status = ConversationStatus::AgentClosed;
    c.endedAt = at(23, 13, 30);
    c.labels = {QStringLiteral("entrega")};
  }
  void add(const Message& message) { desk.addMessage(conv, message); }
  TranscriptReader::Wish wish(bool notes, bool data) {
    return {.tenant = desk.tenant(owner),
            .conversation = desk.conversation(conv),
            .notes = notes,
            .data = data};
  }
  Transcript read(bool notes, bool data = false) {
    auto future = TranscriptReader::read(desk, wish(notes, data), &desk);
    if (!QTest::qWaitFor([&] { return future.isFinished(); })) qFatal("not read");
    Transcript all = future.result().value();
    all.details.removeLast();  // when it was written down
    return all;
  }
};

QByteArray expected(const char* name) {
  return contents(QStringLiteral(OC_EXPECTED "/") + QLatin1String(name));
}

}  // namespace

class TestTranscript : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    applyScheme(*qApp, Scheme::Light);
    QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
  }

  void text() {
    World w;
    QCOMPARE(transcriptText(w.read(false)), QString::fromUtf8(expected("transcript.txt")));
  }

  void htmlIsEscaped() {
    World w;
    const QString html = transcriptHtml(w.read(false));
    QVERIFY(!html.contains(u"<script"));
    QCOMPARE(html, QString::fromUtf8(expected("transcript.html")));
  }

  void jsonIsTheData() {
    World w;
    // Every character as it was, also one that can't be seen.
    QCOMPARE(QJsonDocument::fromJson(transcriptJson(w.read(false, true))),
             QJsonDocument::fromJson(expected("transcript.json")));
  }

  void notesOnlyWhereAskedFor() {
    World w;
    const Note note = w.desk.team().write(w.owner, w.conv, QStringLiteral("cliente difícil"));
    const Note gone = w.desk.team().write(w.owner, w.conv, QStringLiteral("engano"));
    w.desk.team().deleteNote(w.owner, gone.noteId);
    QTest::qWait(0);
    QVERIFY(!transcriptText(w.read(false)).contains(note.body));
    QVERIFY(!transcriptJson(w.read(false, true)).contains("notes"));
    const QString text = transcriptText(w.read(true));
    QVERIFY(text.contains(QStringLiteral("Internal note by Paulo: cliente difícil")));
    QVERIFY(!text.contains(QStringLiteral("engano")));
    const auto json = QJsonDocument::fromJson(transcriptJson(w.read(true, true))).object();
    QCOMPARE(json[u"notes"].toArray().size(), 1);
  }

  void allPagesAreRead() {
    World w;
    for (int i = 0; i < 450; ++i)
      w.add({.body = QString::number(i), .at = at(24, 0, 0).addSecs(i)});
    const Transcript all = w.read(false);
    QCOMPARE(all.lines.size(), 454);
    QVERIFY(std::ranges::is_sorted(all.lines, {}, &TranscriptLine::at));
    QCOMPARE(w.desk.calls(Call::Messages), 3);
  }

  void readingCanBeCancelled() {
    World w;
    for (int i = 0; i < 450; ++i)
      w.add({.body = QString::number(i), .at = at(24, 0, 0).addSecs(i)});
    auto future = TranscriptReader::read(w.desk, w.wish(false, false), &w.desk);
    QVERIFY(QTest::qWaitFor([&] { return future.progressValue() >= 200; }));
    future.cancel();
    QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }));
    QVERIFY(w.desk.calls(Call::Messages) < 3);
  }

  void fileNamesAreSafe_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << QStringLiteral("Maria Souza")
                           << QStringLiteral("Maria Souza 2026-11-22.pdf");
    QTest::newRow("number") << QString() << QStringLiteral("+55 11 98888-7777 2026-11-22.pdf");
    QTest::newRow("folders") << QStringLiteral("../../etc/passwd")
                             << QStringLiteral("passwd 2026-11-22.pdf");
  }

  void fileNamesAreSafe() {
    QFETCH(QString, name);
    QFETCH(QString, file);
    World w;
    Conversation c = w.desk.conversation(w.conv);
    c.customerName = name;
    const QString made = transcriptFileName(c, TranscriptFormat::Pdf);
    QVERIFY(!made.contains(u'/') && !made.contains(u'\\'));
    QVERIFY2(made.endsWith(QStringLiteral("2026-11-22.pdf")), qPrintable(made));
    if (!name.contains(u'/')) QCOMPARE(made, file);
  }

  void theDialogWritesTheFile_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("begin");
    const auto row = [](const char* name, TranscriptFormat format, const char* begin) {
      QTest::newRow(name) << static_cast<int>(format) << QByteArray(begin);
    };
    row("text", TranscriptFormat::Text, "Conversation 1 with Maria");
    row("html", TranscriptFormat::Html, "<!DOCTYPE html>");
    row("pdf", TranscriptFormat::Pdf, "%PDF-1.");
    row("json", TranscriptFormat::Json, "{");
  }

  void theDialogWritesTheFile() {
    QFETCH(int, format);
    QFETCH(QByteArray, begin);
    World w;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out"));
    QWidget window;
    window.show();
    auto* dialog =
        new TranscriptDialog(w.desk, w.desk.tenant(w.owner), w.desk.conversation(w.conv), &window);
    dialog->setFormat(static_cast<TranscriptFormat>(format));
    dialog->open();
    dialog->exportTo(path);
    QVERIFY(dialog->running());
    QTRY_VERIFY(!dialog->running() && QFile::exists(path));
    QVERIFY(contents(path).startsWith(begin));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QVERIFY(!dialog->commitButton()->isVisible());
  }

  void whatFailsIsSaidAndTriedAgain() {
    World w;
    QTemporaryDir folder;
    QWidget window;
    window.show();
    auto* dialog =
        new TranscriptDialog(w.desk, w.desk.tenant(w.owner), w.desk.conversation(w.conv), &window);
    dialog->open();
    w.desk.failAll(Call::Messages, {.code = ErrorCode::Unavailable,
                                    .message = QStringLiteral("The database is away.")});
    const QString path = folder.filePath(QStringLiteral("out.pdf"));
    dialog->exportTo(path);
    QTRY_VERIFY(!dialog->fault().isEmpty());
    QVERIFY(!QFile::exists(path));
    w.desk.succeed();
    dialog->exportTo(folder.filePath(QStringLiteral("missing/out.pdf")));
    QTRY_VERIFY(dialog->fault().contains(QStringLiteral("could not be written")));
    dialog->exportTo(path);
    QTRY_VERIFY(QFile::exists(path));
  }
};

QTEST_MAIN(TestTranscript)
#include "tst_transcript.moc"
