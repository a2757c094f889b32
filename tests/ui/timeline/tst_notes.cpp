#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QTest>

#include "tests/ui/timeline/thread_window.h"
#include "ui/composer/completion_list.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_edit.h"
#include "ui/composer/mentions.h"
#include "ui/composer/note_field.h"
#include "ui/parts/dialog.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/theme.h"
#include "ui/timeline/row_content.h"
#include "ui/timeline/thread_pane.h"
#include "ui/timeline/timeline_view.h"

using namespace oc;
using namespace oc::ui;
using oc::test::FakeDesk;
using Call = FakeDesk::Call;

namespace {

constexpr UserId kAna{8};

struct Window : test::ThreadWindow {
  Composer* composer = pane.findChild<Composer*>();
  NoteField* field = pane.findChild<NoteField*>();
  ComposerEdit* edit = field->findChild<ComposerEdit*>();

  Window() {
    desk.receive(maria, QStringLiteral("oi"));
    open(maria);
  }
  // Bodies of notes and messages as they stand in the thread.
  QStringList rows() const {
    QStringList all;
    for (int i = 0; i < view->store().count(); ++i) {
      const auto& row = view->store().at(i);
      if (row.isNote()) all += u"note: " + row.note->body;
      if (row.isMessage()) all += row.message.body;
    }
    return all;
  }
  int noteRow() const {
    for (int i = view->store().count() - 1; i >= 0; --i)
      if (view->store().at(i).isNote()) return i;
    return -1;
  }
  void write(const QString& words) {
    pane.act(ThreadAction::Note);
    QTest::keyClicks(edit, words);
    QTest::keyClick(edit, Qt::Key_Return);
  }
};

}  // namespace

class TestNotes : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }
  void standsBetweenTheMessages();
  void isKeptAndNeverSent();
  void aColleagueIsCalledByName();
  void whoIsMeantByAName();
  void whatCantBeKeptStays();
  void textStaysWithItsConversation();
  void ownOnesAreChangedAndDeleted();
  void aClosedConversationTakesThem();
  void callsAreReadWhenSeen();
};

void TestNotes::standsBetweenTheMessages() {
  Window w;
  w.desk.team().write(w.owner, w.maria, QStringLiteral("chamado 7731"), {}, kAna);
  QTRY_COMPARE(w.rows(), (QStringList{QStringLiteral("oi"), QStringLiteral("note: chamado 7731")}));
  QTest::qWait(2);
  w.desk.receive(w.maria, QStringLiteral("e aí?"));
  QTRY_COMPARE(w.rows(), (QStringList{QStringLiteral("oi"), QStringLiteral("note: chamado 7731"),
                                      QStringLiteral("e aí?")}));
  const auto& row = w.view->store().at(w.noteRow());
  QVERIFY(spokenText(row, {}).startsWith(QStringLiteral("Note by Ana, chamado 7731")));
  QVERIFY(w.view->actions(w.noteRow()).isEmpty());  // a colleague's
  // Read anew it is the same.
  w.open(w.joao);
  w.open(w.maria);
  QTRY_COMPARE(w.rows().value(1), QStringLiteral("note: chamado 7731"));
}

void TestNotes::isKeptAndNeverSent() {
  Window w;
  w.write(QStringLiteral("cliente antiga"));
  QTRY_VERIFY(w.rows().contains(QStringLiteral("note: cliente antiga")));
  QCOMPARE(w.desk.calls(Call::Reply), 0);
  QVERIFY(!w.composer->isNoting());
  QVERIFY(w.field->text().isEmpty());
}

void TestNotes::aColleagueIsCalledByName() {
  Window w;
  w.pane.act(ThreadAction::Note);
  auto* list = w.edit->findChild<CompletionList*>();
  QTRY_VERIFY([&] {
    w.edit->clear();
    QTest::keyClicks(w.edit, QStringLiteral("veja @a"));
    return !list->titles().isEmpty();
  }());
  QCOMPARE(list->titles(), QStringList{QStringLiteral("Ana")});
  QTest::keyClick(w.edit, Qt::Key_Tab);
  QCOMPARE(w.field->text(), QStringLiteral("veja @Ana "));
  QTest::keyClicks(w.edit, QStringLiteral("isto"));
  QTest::keyClick(w.edit, Qt::Key_Return);
  QTRY_VERIFY(w.noteRow() >= 0);
  QCOMPARE(w.view->store().at(w.noteRow()).note->mentions, QList<UserId>{kAna});
}

void TestNotes::whoIsMeantByAName() {
  const QList<Colleague> staff{{{1}, {1}, QStringLiteral("Ana"), StaffRole::Agent},
                               {{2}, {2}, QStringLiteral("Ana Lima"), StaffRole::Agent}};
  QCOMPARE(mentionedIn(QStringLiteral("@Ana Lima veja"), staff), QList<UserId>{{2}});
  QCOMPARE(mentionedIn(QStringLiteral("@ana, veja"), staff), QList<UserId>{{1}});
  QCOMPARE(mentionedIn(QStringLiteral("@Anabela"), staff), QList<UserId>{});
  QCOMPARE(mentionedIn(QStringLiteral("Ana"), staff), QList<UserId>{});
  QCOMPARE(wordAfter(u'@', QStringLiteral("a @b"), 4), QStringLiteral("b"));
  QVERIFY(wordAfter(u'@', QStringLiteral("a@b"), 3).isNull());
  QVERIFY(wordAfter(u'@', QStringLiteral("@b c"), 4).isNull());
  QVERIFY(!wordAfter(u'@', QStringLiteral("@"), 1).isNull());
}

void TestNotes::whatCantBeKeptStays() {
  Window w;
  w.desk.failAll(Call::Team, {.code = ErrorCode::Unavailable,
                              .message = QStringLiteral("The database is away.")});
  w.write(QStringLiteral("importante"));
  auto* fault = w.field->findChild<NoticeBar*>();
  QTRY_VERIFY(fault->isVisible());
  QCOMPARE(w.field->text(), QStringLiteral("importante"));
  w.desk.succeed();
  QTest::keyClick(w.edit, Qt::Key_Return);
  QTRY_VERIFY(w.rows().contains(QStringLiteral("note: importante")));
}

void TestNotes::textStaysWithItsConversation() {
  Window w;
  w.pane.act(ThreadAction::Note);
  QTest::keyClicks(w.edit, QStringLiteral("para a Maria"));
  w.open(w.joao);
  QVERIFY(!w.composer->isNoting());
  w.pane.act(ThreadAction::Note);
  QVERIFY(w.field->text().isEmpty());
  w.open(w.maria);
  w.pane.act(ThreadAction::Note);
  QCOMPARE(w.field->text(), QStringLiteral("para a Maria"));
  QTest::keyClick(w.edit, Qt::Key_Escape);
  QVERIFY(!w.composer->isNoting());
}

void TestNotes::ownOnesAreChangedAndDeleted() {
  Window w;
  w.write(QStringLiteral("chmado"));
  QTRY_VERIFY(w.noteRow() >= 0);
  QCOMPARE(w.view->actions(w.noteRow()).size(), 2);
  w.view->trigger(w.noteRow(), 0);
  QVERIFY(w.composer->isNoting());
  QCOMPARE(w.field->text(), QStringLiteral("chmado"));
  w.edit->selectAll();
  QTest::keyClicks(w.edit, QStringLiteral("chamado"));
  QTest::keyClick(w.edit, Qt::Key_Return);
  QTRY_VERIFY(w.rows().contains(QStringLiteral("note: chamado")));
  QVERIFY(contentOf(*w.view->store().at(w.noteRow()).note, {})
              .label.contains(QStringLiteral("edited")));
  w.view->trigger(w.noteRow(), 1);
  auto* dialog = w.pane.findChild<Dialog*>();
  QVERIFY(dialog);
  QVERIFY(!w.rows().contains(QStringLiteral("note: ")));
  dialog->commitButton()->click();
  QTRY_VERIFY(w.rows().contains(QStringLiteral("note: ")));
  QVERIFY(w.view->actions(w.noteRow()).isEmpty());
}

void TestNotes::aClosedConversationTakesThem() {
  Window w;
  w.desk.setStatus(w.maria, ConversationStatus::AgentClosed);
  QTRY_VERIFY(!w.composer->insteadText().isEmpty());
  w.write(QStringLiteral("ligou de novo"));
  QTRY_VERIFY(w.rows().contains(QStringLiteral("note: ligou de novo")));
}

void TestNotes::callsAreReadWhenSeen() {
  Window w;
  w.desk.team().write(w.owner, w.maria, QStringLiteral("@Paulo veja"), {FakeDesk::kMe}, kAna);
  QTRY_VERIFY(w.noteRow() >= 0);
  QTRY_VERIFY([&] {
    const auto left = w.desk.team().mentions(w.owner, false, 10);
    QTest::qWait(1);
    return left.isFinished() && left.result()->isEmpty();
  }());
}

QTEST_MAIN(TestNotes)
#include "tst_notes.moc"
