#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/fake_desk.h"
#include "tests/ui/timeline/messages.h"
#include "ui/composer/completion_list.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_edit.h"
#include "ui/composer/quick_replies_dialog.h"
#include "ui/theme/theme.h"
#include "ui/timeline/thread_pane.h"
#include "ui/timeline/timeline_view.h"

using namespace oc;
using namespace oc::ui;
using oc::test::FakeDesk;
using Call = FakeDesk::Call;
using Kind = MessageContent::Action::Kind;

namespace {

struct Window {
  FakeDesk desk;
  OwnerId owner = desk.addTenant(QStringLiteral("Acme"), QStringLiteral("admin"));
  ConvId maria =
      desk.addConversation(owner, QStringLiteral("Maria Souza"), QStringLiteral("+5511988887777"));
  ConvId joao =
      desk.addConversation(owner, QStringLiteral("João Lima"), QStringLiteral("+5511977776666"));
  ThreadPane pane{desk};
  Composer* composer = pane.findChild<Composer*>();
  ComposerEdit* edit = composer->findChild<ComposerEdit*>();
  TimelineView* view = pane.findChild<TimelineView*>();

  Window() {
    QObject::connect(&desk, &Desk::batchArrived, &pane, &ThreadPane::apply);
    pane.resize(820, 640);
    pane.setUndoSeconds(5);
    pane.setAgent(QStringLiteral("Paulo"));
    pane.show();
    (void)QTest::qWaitForWindowActive(&pane);
    for (const ConvId conv : {maria, joao})
      desk.receive(conv, QStringLiteral("oi"));
    open(maria);
    QTRY_VERIFY(view->store().storedCount() > 0);
    edit->setFocus();
  }
  void open(ConvId conv) { pane.open(desk.tenant(owner), desk.conversation(conv)); }
  void send(const QString& words) {
    QTest::keyClicks(edit, words);
    QTest::keyClick(edit, Qt::Key_Return);
  }
  // What can be done about the newest message, by its kind; -1 where it can't.
  int offer(Kind kind) {
    for (int row = view->store().count() - 1; row >= 0; --row) {
      if (!view->store().at(row).isMessage()) continue;
      const auto& actions = view->actions(row);
      for (int i = 0; i < actions.size(); ++i)
        if (actions[i].kind == kind) return i;
      return -1;
    }
    return -1;
  }
  int newestRow() const {
    for (int row = view->store().count() - 1; row >= 0; --row)
      if (view->store().at(row).isMessage()) return row;
    return -1;
  }
  const Message& newest() { return desk.thread(maria).last(); }
};

Presence ana(Presence::Doing doing) {
  return {LoginId{8}, QStringLiteral("Ana"), doing, QDateTime::currentDateTimeUtc()};
}

}  // namespace

class TestReplies : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }
  void aReplyWaitsAndCanBeUndone();
  void undoingPutsTheWordsBeforeWhatWasTyped();
  void whatHasLeftIsNotTakenBack();
  void failedOnesAreSentAgainOnce();
  void sendsAndCloses();
  void sendsAndGoesOn();
  void tellsWhatThePersonDoes();
  void warnsOfACollision();
  void warnsOfAnAnswerMeanwhile();
  void slashOffersWhatFits();
  void quickRepliesAreKept();
};

void TestReplies::aReplyWaitsAndCanBeUndone() {
  Window w;
  w.send(QStringLiteral("bom dia"));
  QTRY_VERIFY(w.offer(Kind::Cancel) >= 0);
  QCOMPARE(w.desk.delays.value(w.newest().msgId), 5);
  QVERIFY(w.view->actions(w.newestRow())[0].label.startsWith(QStringLiteral("Sending in ")));
  QVERIFY(w.pane.may(ThreadAction::UndoSending));
  w.pane.act(ThreadAction::UndoSending);
  QTRY_COMPARE(w.newest().status, DeliveryStatus::Canceled);
  QTRY_COMPARE(w.composer->text(), QStringLiteral("bom dia"));
  QTRY_VERIFY(w.offer(Kind::Cancel) < 0);
}

void TestReplies::undoingPutsTheWordsBeforeWhatWasTyped() {
  Window w;
  w.send(QStringLiteral("um"));
  QTRY_VERIFY(w.offer(Kind::Cancel) >= 0);
  QTest::keyClicks(w.edit, QStringLiteral("dois"));
  w.view->trigger(w.newestRow(), w.offer(Kind::Cancel));
  QTRY_COMPARE(w.composer->text(), QStringLiteral("um\ndois"));
}

void TestReplies::whatHasLeftIsNotTakenBack() {
  Window w;
  w.send(QStringLiteral("um"));
  QTRY_VERIFY(w.offer(Kind::Cancel) >= 0);
  w.desk.thread(w.maria).last().status = DeliveryStatus::Sending;
  w.view->trigger(w.newestRow(), w.offer(Kind::Cancel));
  QTRY_VERIFY(w.desk.calls(Call::CancelReply) == 1);
  QCoreApplication::processEvents();
  QVERIFY(w.composer->text().isEmpty());
}

void TestReplies::failedOnesAreSentAgainOnce() {
  Window w;
  w.send(QStringLiteral("um"));
  QTRY_VERIFY(w.offer(Kind::Cancel) >= 0);
  const MsgId first = w.newest().msgId;
  w.desk.setDelivery(w.maria, first, DeliveryStatus::Failed, QStringLiteral("30003"));
  QTRY_VERIFY(w.offer(Kind::Retry) >= 0);
  w.view->trigger(w.newestRow(), w.offer(Kind::Retry));
  QTRY_VERIFY(w.newest().msgId != first);
  QCOMPARE(w.newest().body, QStringLiteral("um"));
  QTRY_VERIFY(w.offer(Kind::Cancel) >= 0);
  const int row = w.view->store().indexOf(first.value);
  QTRY_VERIFY(w.view->actions(row).isEmpty());
}

void TestReplies::sendsAndCloses() {
  Window w;
  QTest::keyClicks(w.edit, QStringLiteral("resolvido"));
  w.pane.act(ThreadAction::SendAndClose);
  QTRY_COMPARE(w.desk.conversation(w.maria).status, ConversationStatus::AgentClosed);
  QCOMPARE(w.newest().body, QStringLiteral("resolvido"));
  QCOMPARE(w.desk.delays.value(w.newest().msgId), 0);
}

void TestReplies::sendsAndGoesOn() {
  Window w;
  QSignalSpy next(&w.pane, &ThreadPane::nextWanted);
  QVERIFY(!w.pane.may(ThreadAction::SendAndNext));
  QTest::keyClicks(w.edit, QStringLiteral("ok"));
  QVERIFY(w.pane.may(ThreadAction::SendAndNext));
  w.pane.act(ThreadAction::SendAndNext);
  QCOMPARE(next.count(), 1);
  QTRY_COMPARE(w.newest().body, QStringLiteral("ok"));
}

void TestReplies::tellsWhatThePersonDoes() {
  Window w;
  const auto& said = w.desk.team().said;
  QVERIFY(!said.isEmpty());
  QCOMPARE(said.last().conv, w.maria);
  QCOMPARE(said.last().doing, Presence::Viewing);
  QTest::keyClicks(w.edit, QStringLiteral("a"));
  QCOMPARE(said.last().doing, Presence::Writing);
  w.open(w.joao);
  QVERIFY(said.size() >= 2);
  QCOMPARE(said[said.size() - 2].conv, w.maria);
  QVERIFY(!said[said.size() - 2].doing);
  QCOMPARE(said.last().conv, w.joao);
  w.pane.clear();
  QVERIFY(!said.last().doing);
}

void TestReplies::warnsOfACollision() {
  Window w;
  w.desk.team().come(w.owner, w.maria, {ana(Presence::Writing)});
  w.send(QStringLiteral("um"));
  QVERIFY(w.composer->noticeText().contains(QStringLiteral("Ana is writing an answer as well.")));
  QCOMPARE(w.composer->text(), QStringLiteral("um"));
  QTest::keyClick(w.edit, Qt::Key_Return);
  QTRY_COMPARE(w.newest().body, QStringLiteral("um"));
  // Who only looks is in nobody's way.
  w.desk.team().come(w.owner, w.maria, {ana(Presence::Viewing)});
  w.send(QStringLiteral("dois"));
  QTRY_COMPARE(w.newest().body, QStringLiteral("dois"));
}

void TestReplies::warnsOfAnAnswerMeanwhile() {
  Window w;
  QTest::keyClicks(w.edit, QStringLiteral("um"));
  Message reply = oc::test::textMessage(0, QStringLiteral("já respondi"), true);
  reply.at = QDateTime::currentDateTimeUtc();
  const Message stored = w.desk.addMessage(w.maria, reply);
  Q_EMIT w.desk.batchArrived(w.desk.batchOf(w.owner, {w.maria}, {stored}));
  QTest::keyClick(w.edit, Qt::Key_Return);
  QVERIFY(w.composer->noticeText().contains(QStringLiteral("A colleague has answered")));
  QCOMPARE(w.composer->text(), QStringLiteral("um"));
}

void TestReplies::slashOffersWhatFits() {
  Window w;
  const auto keep = [&w](const QString& shortcut, const QString& title, const QString& body) {
    w.desk.shelf().saveQuickReply(
        w.owner, {.ownerId = w.owner, .shortcut = shortcut, .title = title, .body = body});
  };
  keep(QStringLiteral("oi"), QStringLiteral("Saudação"),
       QStringLiteral("Oi, {first_name}! Aqui é {agent}, da {company}."));
  keep(QStringLiteral("prazo"), QStringLiteral("Prazo de entrega"), QStringLiteral("Até sexta."));
  QTRY_COMPARE(w.desk.shelf().replies.size(), 2);
  QTest::keyClicks(w.edit, QStringLiteral("/"));
  const auto shown = [&w] {
    for (auto* each : w.pane.findChildren<CompletionList*>())
      if (each->isVisible()) return each;
    return static_cast<CompletionList*>(nullptr);
  };
  QTRY_VERIFY(shown());
  const CompletionList* list = shown();
  QTRY_COMPARE(list->titles().size(), 3);  // both, and where they are kept
  QTest::keyClicks(w.edit, QStringLiteral("ent"));
  QCOMPARE(list->titles().first(), QStringLiteral("/prazo Prazo de entrega"));
  QTest::keyClick(w.edit, Qt::Key_Escape);
  QVERIFY(list->titles().isEmpty());
  w.edit->clear();
  QTest::keyClicks(w.edit, QStringLiteral("/oi"));
  QTest::keyClick(w.edit, Qt::Key_Return);
  QCOMPARE(w.composer->text(), QStringLiteral("Oi, Maria! Aqui é Paulo, da Acme."));
  QCOMPARE(w.desk.thread(w.maria).size(), 1);  // taken, not sent
  QTRY_COMPARE(w.desk.shelf().replies.first().uses, 1);
}

void TestReplies::quickRepliesAreKept() {
  Window w;
  w.pane.act(ThreadAction::ManageQuickReplies);
  auto* dialog = w.pane.findChild<QuickRepliesDialog*>();
  QVERIFY(dialog);
  const auto fields = dialog->findChildren<QLineEdit*>();
  fields[0]->setText(QStringLiteral("boleto"));
  fields[1]->setText(QStringLiteral("Segunda via"));
  auto* body = dialog->findChild<QPlainTextEdit*>();
  body->setPlainText(QStringLiteral("Aqui está, {nome}"));
  dialog->commitButton()->click();
  QTRY_VERIFY(dialog->fault().contains(QStringLiteral("{nome}")));
  body->setPlainText(QStringLiteral("Aqui está, {name}"));
  dialog->commitButton()->click();
  QTRY_COMPARE(w.desk.shelf().replies.size(), 1);
  QVERIFY(w.desk.shelf().replies.first().personal);
  QTRY_COMPARE(dialog->findChild<QListWidget*>()->count(), 2);
  dialog->reject();
}

QTEST_MAIN(TestReplies)
#include "tst_replies.moc"
