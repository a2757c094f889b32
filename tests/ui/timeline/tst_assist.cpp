#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/timeline/thread_window.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_edit.h"
#include "ui/composer/suggestion_strip.h"
#include "ui/theme/theme.h"
#include "ui/timeline/summary_popover.h"
#include "ui/timeline/thread_pane.h"
#include "ui/timeline/timeline_view.h"

using namespace oc;
using namespace oc::ui;
using oc::test::FakeDesk;
using Call = FakeDesk::Call;

namespace {

const QJsonObject kConfig{
    {QStringLiteral("base_url"), QStringLiteral("https://llm.example.com/v1")}};

struct Window : test::ThreadWindow {
  Composer* composer = pane.findChild<Composer*>();
  ComposerEdit* edit = pane.findChild<ComposerEdit*>();
  SuggestionStrip* strip = pane.findChild<SuggestionStrip*>();
  SummaryPopover* summary = pane.findChild<SummaryPopover*>();

  explicit Window(bool on = true) : ThreadWindow(760) {
    if (on) desk.setFeature(owner, kAssistant, true, kConfig);
    desk.receive(maria, QStringLiteral("onde está meu pedido?"));
    desk.receive(joao, QStringLiteral("bom dia"));
    open(maria);
    if (on && !QTest::qWaitFor([&] { return suggest()->isVisible(); })) qFatal("no assistant");
  }
  QPushButton* button(const QString& words) {
    for (auto* b : pane.findChildren<QPushButton*>())
      if (b->text() == words && (b->isVisible() || words == u"Suggest reply")) return b;
    return nullptr;
  }
  QPushButton* suggest() { return button(QStringLiteral("Suggest reply")); }
  void click(const QString& words) {
    QPushButton* b = button(words);
    QVERIFY2(b, qPrintable(words));
    QTest::mouseClick(b, Qt::LeftButton);
  }
  // What the assistant has written so far.
  void write(const QString& text, Assist::State state = Assist::State::Running) {
    if (!QTest::qWaitFor([&] { return !desk.assists.isEmpty(); })) qFatal("nothing asked");
    QTest::qWait(1);  // the answer with its number reaches the screen
    Assist now = desk.assists.last();
    now.text = text;
    now.state = state;
    desk.say(now);
  }
};

}  // namespace

class TestAssist : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void absentUnlessSwitchedOn() {
    Window w(false);
    QTRY_COMPARE(w.desk.calls(Call::Features), 1);
    QTest::qWait(1);
    QVERIFY(!w.suggest()->isVisible());
    QVERIFY(!w.button(QStringLiteral("Summarise")));
    w.desk.setFeature(w.owner, kAssistant, true, {});  // nobody to ask
    QTest::qWait(1);
    QVERIFY(!w.suggest()->isVisible());
    w.desk.setFeature(w.owner, kAssistant, true, kConfig);
    QTRY_VERIFY(w.suggest()->isVisible());
    QVERIFY(w.button(QStringLiteral("Summarise")));
    // Switched off while it writes: stopped, and nothing of it stays.
    w.click(QStringLiteral("Suggest reply"));
    w.write(QStringLiteral("Olá"));
    QTRY_VERIFY(w.strip->isVisible());
    w.desk.setFeature(w.owner, kAssistant, false, kConfig);
    QTRY_VERIFY(!w.strip->isVisible());
    QVERIFY(!w.suggest()->isVisible());
    QTRY_COMPARE(w.desk.assists.last().state, Assist::State::Cancelled);
  }

  void readersCannotAsk() {
    FakeDesk desk;
    const OwnerId owner = desk.addTenant(QStringLiteral("Acme"), QStringLiteral("user"));
    desk.setFeature(owner, kAssistant, true, kConfig);
    const ConvId conv = desk.addConversation(owner, {}, QStringLiteral("+5511988887777"));
    ThreadPane pane(desk);
    pane.resize(760, 640);
    pane.show();
    pane.open(desk.tenant(owner), desk.conversation(conv));
    QTRY_COMPARE(desk.calls(Call::Features), 1);
    QTest::qWait(1);
    for (auto* b : pane.findChildren<QPushButton*>())
      QVERIFY(!b->isVisible() || (b->text() != u"Summarise" && b->text() != u"Suggest reply"));
  }

  void theSuggestionGrowsAndIsInserted() {
    Window w;
    w.edit->setFocus();
    QTest::keyClicks(w.edit, QStringLiteral("Hello!"));
    w.click(QStringLiteral("Suggest reply"));
    QCOMPARE(w.strip->statusText(), QStringLiteral("Writing a suggestion …"));
    QVERIFY(!w.suggest()->isEnabled());
    w.write(QStringLiteral("Seu pedido"));
    QCOMPARE(w.strip->text(), QStringLiteral("Seu pedido"));
    QTest::keyClicks(w.edit, QStringLiteral(" One"));  // one may go on writing
    w.write(QStringLiteral("Seu pedido saiu."));
    w.write(QStringLiteral("Seu pedido"));  // late news
    QCOMPARE(w.strip->text(), QStringLiteral("Seu pedido saiu."));
    QVERIFY(!w.button(QStringLiteral("Insert"))->isEnabled());
    QCOMPARE(w.edit->toPlainText(), QStringLiteral("Hello! One"));
    w.write(QStringLiteral("Seu pedido saiu hoje."), Assist::State::Done);
    QCOMPARE(w.strip->statusText(), QStringLiteral("Suggestion"));
    QCOMPARE(w.edit->toPlainText(), QStringLiteral("Hello! One"));
    w.click(QStringLiteral("Insert"));
    QCOMPARE(w.edit->toPlainText(), QStringLiteral("Hello! One\nSeu pedido saiu hoje."));
    QVERIFY(!w.strip->isVisible());
    QVERIFY(w.edit->hasFocus());
    QVERIFY(w.desk.thread(w.maria).size() == 1);  // nothing was sent
    w.edit->undo();
    QCOMPARE(w.edit->toPlainText(), QStringLiteral("Hello! One"));
  }

  void keysInsert() {
    Window w;
    w.click(QStringLiteral("Suggest reply"));
    w.write(QStringLiteral("Bom dia!"), Assist::State::Done);
    w.edit->setFocus();
    QTest::keyClick(w.edit, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(w.edit->toPlainText(), QStringLiteral("Bom dia!"));
    QCOMPARE(w.desk.calls(Call::Reply), 0);
  }

  void escapeCancels() {
    Window w;
    w.edit->setFocus();
    QTest::keyClicks(w.edit, QStringLiteral("mine"));
    w.click(QStringLiteral("Suggest reply"));
    w.write(QStringLiteral("Seu pedido"));
    QTest::keyClick(w.edit, Qt::Key_Escape);
    QVERIFY(!w.strip->isVisible());
    QTRY_COMPARE(w.desk.assists.last().state, Assist::State::Cancelled);
    QCOMPARE(w.edit->toPlainText(), QStringLiteral("mine"));
    QVERIFY(w.suggest()->isEnabled());
    // Before the desk has even given it a number.
    w.desk.hold();
    w.click(QStringLiteral("Suggest reply"));
    QTest::keyClick(w.edit, Qt::Key_Escape);
    QVERIFY(!w.strip->isVisible());
    w.desk.release();
    QTRY_COMPARE(w.desk.assists.size(), 2);
    QTRY_COMPARE(w.desk.assists.last().state, Assist::State::Cancelled);
    QVERIFY(!w.strip->isVisible());
  }

  void belongsToItsConversation() {
    Window w;
    w.click(QStringLiteral("Suggest reply"));
    w.write(QStringLiteral("Maria, seu pedido"));
    w.open(w.joao);
    QVERIFY(!w.strip->isVisible());
    w.write(QStringLiteral("Maria, seu pedido saiu."), Assist::State::Done);
    QVERIFY(!w.strip->isVisible());
    w.open(w.maria);
    QCOMPARE(w.strip->text(), QStringLiteral("Maria, seu pedido saiu."));
    w.click(QStringLiteral("Discard"));
    QVERIFY(!w.strip->isVisible());
    QVERIFY(w.edit->toPlainText().isEmpty());
  }

  void failuresAreSaid() {
    Window w;
    w.desk.failAll(Call::Assist, {.code = ErrorCode::Unavailable,
                                  .message = QStringLiteral("The database is away.")});
    w.click(QStringLiteral("Suggest reply"));
    QTRY_COMPARE(w.strip->statusText(), QStringLiteral("No suggestion: The database is away."));
    w.desk.succeed();
    w.click(QStringLiteral("Try again"));
    w.write(QStringLiteral("Seu"));
    Assist failed = w.desk.assists.last();
    failed.state = Assist::State::Failed;
    failed.error = QStringLiteral("The assistant refused the key.");
    w.desk.say(failed);
    QCOMPARE(w.strip->statusText(),
             QStringLiteral("No suggestion: The assistant refused the key."));
    QVERIFY(!w.button(QStringLiteral("Insert")));
    w.click(QStringLiteral("Dismiss"));
    QVERIFY(!w.strip->isVisible());
  }

  void aSentReplyMakesItStale() {
    Window w;
    w.click(QStringLiteral("Suggest reply"));
    w.write(QStringLiteral("Seu pedido"));
    QTest::keyClicks(w.edit, QStringLiteral("Done"));
    QTest::keyClick(w.edit, Qt::Key_Return);
    QVERIFY(!w.strip->isVisible());
    QTRY_COMPARE(w.desk.assists.last().state, Assist::State::Cancelled);
  }

  void newsThatIsFasterThanTheAnswer() {
    Window w;
    w.desk.hold();
    w.click(QStringLiteral("Suggest reply"));
    QTest::qWait(1);
    Assist early;
    early.id = 1;
    early.ownerId = w.owner;
    early.convId = w.maria;
    early.state = Assist::State::Done;
    early.text = QStringLiteral("Pronto!");
    Q_EMIT w.desk.assistChanged(early);
    w.desk.release();
    QTRY_COMPARE(w.strip->text(), QStringLiteral("Pronto!"));
  }

  void htmlStaysText() {
    Window w;
    w.click(QStringLiteral("Suggest reply"));
    w.write(QStringLiteral("<b>oi</b> <img src=x>"), Assist::State::Done);
    for (auto* label : w.strip->findChildren<QLabel*>())
      if (!label->text().isEmpty()) QCOMPARE(label->textFormat(), Qt::PlainText);
    w.click(QStringLiteral("Insert"));
    QCOMPARE(w.edit->toPlainText(), QStringLiteral("<b>oi</b> <img src=x>"));
  }

  void theSummaryIsACard() {
    Window w;
    w.click(QStringLiteral("Summarise"));
    QVERIFY(w.summary->isVisible());
    QCOMPARE(w.summary->statusText(), QStringLiteral("Writing …"));
    w.write(QStringLiteral("A cliente pergunta"));
    QCOMPARE(w.summary->text(), QStringLiteral("A cliente pergunta"));
    QVERIFY(!w.strip->isVisible());
    w.write(QStringLiteral("A cliente pergunta pelo pedido."), Assist::State::Done);
    QCOMPARE(w.summary->statusText(), QString());
    w.click(QStringLiteral("Copy"));
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("A cliente pergunta pelo pedido."));
    QTest::keyClick(w.summary, Qt::Key_Escape);
    QVERIFY(!w.summary->isVisible());
    QCOMPARE(w.desk.calls(Call::CancelAssist), 0);
    // Leaving it while it is written stops it.
    w.click(QStringLiteral("Summarise"));
    QTRY_COMPARE(w.desk.assists.size(), 2);
    w.write(QStringLiteral("A"));
    QTest::keyClick(w.summary, Qt::Key_Escape);
    QTRY_COMPARE(w.desk.assists.last().state, Assist::State::Cancelled);
  }

  void aFailedSummarySaysWhy() {
    Window w;
    w.click(QStringLiteral("Summarise"));
    w.write(QStringLiteral("A cliente"));
    Assist failed = w.desk.assists.last();
    failed.state = Assist::State::Failed;
    failed.error = QStringLiteral("No answer in 30 s.");
    w.desk.say(failed);
    QCOMPARE(w.summary->statusText(), QStringLiteral("No summary: No answer in 30 s."));
    w.click(QStringLiteral("Try again"));
    QTRY_COMPARE(w.desk.assists.size(), 2);
    QCOMPARE(w.summary->statusText(), QStringLiteral("Writing …"));
  }
};

QTEST_MAIN(TestAssist)
#include "tst_assist.moc"
