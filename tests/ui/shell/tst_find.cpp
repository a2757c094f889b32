#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "core/domain/conversation_link.h"
#include "tests/ui/support/fake_desk.h"
#include "tests/ui/support/fake_search.h"
#include "ui/commands/palette.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/inbox/search_panel.h"
#include "ui/shell/main_window.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/theme.h"
#include "ui/timeline/find_bar.h"
#include "ui/timeline/message_store.h"
#include "ui/timeline/thread_pane.h"
#include "ui/timeline/timeline_view.h"

using namespace oc;
using namespace oc::ui;
using namespace Qt::StringLiterals;
using oc::test::FakeDesk;

namespace {

constexpr int kLong = 400;  // messages

struct Fixture {
  QTemporaryDir folder;
  QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
  FakeDesk desk;
  test::FakeSearch search{desk};
  OwnerId acme = desk.addTenant(u"Acme Corporation"_s);
  OwnerId tech = desk.addTenant(u"TechStart Ltda"_s);
  ConvId maria = desk.addConversation(acme, u"Maria Souza"_s, u"+5511988887777"_s);
  ConvId joao = desk.addConversation(acme, u"João Lima"_s, u"+5511977776666"_s);
  ConvId theirs = desk.addConversation(tech, u"Mariana"_s, u"+5511966665555"_s);
  MsgId oldHit;  // deep in Maria's thread
  std::unique_ptr<MainWindow> window;

  Fixture() {
    for (int i = 0; i < kLong; ++i) {
      const MsgId id = say(maria, i == 40 ? u"a cafeteira quebrou"_s : u"linha %1"_s.arg(i));
      if (i == 40) oldHit = id;
    }
    say(joao, u"quero outra cafeteira"_s);
    say(theirs, u"cafeteira secreta"_s);
    for (const ConvId conv : {maria, joao, theirs})
      desk.conversation(conv).unread = 0;
    window = std::make_unique<MainWindow>(desk, settings, u"Paulo"_s);
    window->setSearch(search);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get())) qFatal("no window");
    if (!QTest::qWaitFor([this] { return inbox().model().rowCount() == 2; })) qFatal("no rows");
  }

  MsgId say(ConvId conv, const QString& body) {
    Message message;
    message.body = body;
    return desk.addMessage(conv, message).msgId;
  }

  InboxPane& inbox() { return window->inbox(); }
  SearchPanel& panel() { return *window->findChild<SearchPanel*>(); }
  QLineEdit& field() { return *inbox().findChild<QLineEdit*>(u"search"_s); }
  TimelineView& view() { return *window->findChild<TimelineView*>(); }
  FindBar& bar() { return *window->findChild<FindBar*>(); }
  Palette& palette() { return *window->findChild<Palette*>(); }
  QLineEdit& paletteField() { return *palette().findChild<QLineEdit*>(); }

  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(window.get(), key, modifiers);
  }
  void openPalette(const QString& text) {
    key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(&paletteField(), text);
  }
  static QStringList rows(const PaletteModel& model) {
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
      texts += model.index(row).data(Qt::AccessibleTextRole).toString();
    return texts;
  }
  static int rowWith(const PaletteModel& model, const QString& part) {
    const QStringList all = rows(model);
    for (int row = 0; row < all.size(); ++row)
      if (all[row].contains(part)) return row;
    return -1;
  }
  bool shows(MsgId msg) {
    return QTest::qWaitFor([&] {
      const QRect box = view().bubbleRect(msg.value);
      return view().hit() == msg && view().isVisible() &&
             view().viewport()->rect().contains(box.center());
    });
  }
};

}  // namespace

class TestFind : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void thePaletteFindsCustomersAndMessages() {
    Fixture f;
    f.openPalette(u"cafeteira"_s);
    const PaletteModel& model = f.palette().model();
    QTRY_VERIFY(Fixture::rowWith(model, u"a cafeteira quebrou"_s) > 0);
    QVERIFY(Fixture::rowWith(model, u"quero outra cafeteira"_s) > 0);
    QCOMPARE(Fixture::rowWith(model, u"secreta"_s), -1);  // another tenant's
    const QStringList rows = Fixture::rows(model);
    QVERIFY(rows.contains(u"Messages"_s));
    QVERIFY(rows.last().startsWith(u"Maria Souza, WhatsApp"_s));
    QTest::keyClick(&f.paletteField(), Qt::Key_Down);
    QTest::keyClick(&f.paletteField(), Qt::Key_Return);
    QVERIFY(!f.palette().isVisible());
    QVERIFY(f.shows(f.oldHit));
    QCOMPARE(f.window->openConversation()->convId, f.maria);
  }

  void aLinkLeadsToItsConversation() {
    Fixture f;
    f.openPalette(linkTo({f.tech, f.theirs}));
    const PaletteModel& model = f.palette().model();
    QTRY_COMPARE(Fixture::rowWith(model, u"Open the conversation of this link"_s), 1);
    QTest::keyClick(&f.paletteField(), Qt::Key_Return);
    QTRY_VERIFY(f.window->openConversation());
    QCOMPARE(f.window->openConversation()->convId, f.theirs);

    MainWindow early(f.desk, f.settings, u"Paulo"_s);  // before it knows its tenants
    early.openPlace({f.acme, f.joao});
    QTRY_VERIFY(early.openConversation());
    QTRY_COMPARE(early.openConversation()->convId, f.joao);
  }

  void thePaletteFindsNumbersInAnyNotation() {
    Fixture f;
    f.inbox().setView(ConversationFilter::Closed);  // the list doesn't have them
    QTRY_COMPARE(f.inbox().model().rowCount(), 0);
    f.openPalette(u"(11) 98888-7777"_s);
    QTRY_VERIFY(Fixture::rowWith(f.palette().model(), u"Maria Souza"_s) > 0);
    QTest::keyClick(&f.paletteField(), Qt::Key_Return);
    QTRY_VERIFY(f.window->openConversation());
    QCOMPARE(f.window->openConversation()->convId, f.maria);
  }

  void thePaletteKeepsWhatWasFoundUntilTheNextAnswer() {
    Fixture f;
    f.openPalette(u"cafeteira q"_s);
    const PaletteModel& model = f.palette().model();
    QTRY_VERIFY(Fixture::rowWith(model, u"quebrou"_s) > 0);
    f.search.hold();
    QTest::keyClicks(&f.paletteField(), u"uebrou"_s);
    QTRY_VERIFY(f.search.searches.last().text.endsWith(u"quebrou"));
    QVERIFY(Fixture::rowWith(model, u"quebrou"_s) > 0);
    f.search.release();
    QTest::qWait(1);
    QVERIFY(Fixture::rowWith(model, u"quebrou"_s) > 0);
    QTest::keyClicks(&f.paletteField(), u"xyz"_s);
    QTRY_COMPARE(Fixture::rowWith(model, u"quebrou"_s), -1);
  }

  void thePaletteSaysWhatIsTheMatter() {
    Fixture f;
    f.openPalette(u"cafe"_s);
    const auto says = [&f](const QString& words) {
      for (const QLabel* label : f.palette().findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(words)) return true;
      return false;
    };
    QTRY_VERIFY(says(u"from:customer"_s));
    f.search.failAll({ErrorCode::Unavailable, u"The database can't be reached just now."_s, {}});
    QTest::keyClicks(&f.paletteField(), u"t"_s);
    QTRY_VERIFY(says(u"can't be reached"_s));
    f.search.succeed();
    f.paletteField().setText(u"cafe before:soon"_s);
    QTRY_VERIFY(says(u"before:soon"_s));
    QTest::keyClick(&f.paletteField(), Qt::Key_Escape);
    QVERIFY(!f.palette().isVisible());
  }

  void moreLeadsToTheList() {
    Fixture f;
    f.openPalette(u"linha"_s);
    QTRY_VERIFY(Fixture::rowWith(f.palette().model(), u"More …"_s) > 0);
    const int row = Fixture::rowWith(f.palette().model(), u"More …"_s);
    f.palette().model().itemAt(row)->run();
    f.palette().close();
    QTRY_VERIFY(f.panel().isVisible());
    QCOMPARE(f.field().text(), u"linha"_s);
    QTRY_VERIFY(f.panel().model().rowCount() >= 30);
  }

  void theListIsReplacedAndComesBackAsItWas() {
    Fixture f;
    f.inbox().step(1);
    QTRY_VERIFY(f.window->openConversation());
    const ConvId open = f.window->openConversation()->convId;
    f.inbox().view().setFocus();
    QTest::keyClick(&f.inbox().view(), Qt::Key_Slash);
    QVERIFY(f.field().hasFocus());
    QTest::keyClicks(&f.field(), u"cafeteira"_s);
    QTRY_VERIFY(Fixture::rowWith(f.panel().model(), u"quebrou"_s) > 0);
    QVERIFY(!f.inbox().view().isVisible());
    f.key(Qt::Key_Escape);
    QVERIFY(f.inbox().view().isVisible());
    QVERIFY(f.inbox().view().hasFocus());
    QVERIFY(f.field().text().isEmpty());
    QCOMPARE(f.inbox().view().chosen(), open);
    QCOMPARE(f.inbox().model().filter(), ConversationFilter::Active);
  }

  void resultsAreGoneThroughByKeys() {
    Fixture f;
    f.key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(f.field().hasFocus());
    QTest::keyClicks(&f.field(), u"cafeteira"_s);
    QTRY_VERIFY(Fixture::rowWith(f.panel().model(), u"quebrou"_s) > 0);
    QTest::keyClick(&f.field(), Qt::Key_Down);
    QTest::keyClick(&f.field(), Qt::Key_Down);
    QTest::keyClick(&f.field(), Qt::Key_Return);
    QVERIFY(f.shows(f.oldHit));
    QVERIFY(f.inbox().isSearching());  // on to the next one
    QCOMPARE(f.inbox().view().chosen(), f.maria);
    // The marks go first, then the search.
    f.view().setFocus();
    f.key(Qt::Key_Escape);
    QVERIFY(!f.view().hasHits());
    QVERIFY(f.inbox().isSearching());
    f.key(Qt::Key_Escape);
    f.key(Qt::Key_Escape);
    QVERIFY(!f.inbox().isSearching());
  }

  void olderResultsComeWhileScrolling() {
    Fixture f;
    f.inbox().beginSearch(u"linha"_s);
    QTRY_VERIFY(f.panel().model().rowCount() >= 30);
    const int before = f.panel().model().rowCount();
    f.panel().list().scrollToBottom();
    QTRY_VERIFY(f.panel().model().rowCount() > before);
  }

  void whatWasNotSearchedIsSaidAndWaits() {
    Fixture f;
    f.search.enough = 5;
    f.inbox().beginSearch(u"linha"_s);
    const PaletteModel& model = f.panel().model();
    QTRY_VERIFY(Fixture::rowWith(model, u"Older messages were not searched yet"_s) > 0);
    QTest::qWait(1);
    QCOMPARE(f.search.searches.size(), 1);
    const int row = Fixture::rowWith(model, u"Older messages were not searched yet"_s);
    QTest::mouseClick(f.panel().list().viewport(), Qt::LeftButton, {},
                      f.panel().list().visualRect(model.index(row)).center());
    QTRY_COMPARE(f.search.searches.size(), 2);
    QTRY_VERIFY(model.rowCount() >= 11);
  }

  void anEmptyAndAFailedSearchSaySo() {
    Fixture f;
    f.inbox().beginSearch(u"xyzzy"_s);
    const auto* empty = f.panel().findChild<EmptyState*>();
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"Nothing found"_s);
    f.search.failAll({ErrorCode::Unavailable, u"The database can't be reached just now."_s, {}});
    f.field().setText(u"cafeteira"_s);
    QTRY_COMPARE(empty->title(), u"The search failed"_s);
    QVERIFY(empty->isVisible());
  }

  void aHitThatIsGoneIsComplainedAbout() {
    Fixture f;
    f.inbox().beginSearch(u"outra cafeteira"_s);
    QTRY_VERIFY(Fixture::rowWith(f.panel().model(), u"quero outra"_s) > 0);
    f.desk.failAll(FakeDesk::Call::Conversation,
                   {ErrorCode::NotFound, u"There is no such conversation."_s, {}});
    f.panel().step(1);
    f.panel().openCurrent();
    QTRY_VERIFY([&f] {
      for (const QLabel* label : f.inbox().findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(u"no such conversation")) return true;
      return false;
    }());
    QVERIFY(!f.window->openConversation());
  }

  void anotherTenantEndsTheSearch() {
    Fixture f;
    f.inbox().beginSearch(u"cafeteira"_s);
    QTRY_VERIFY(Fixture::rowWith(f.panel().model(), u"quebrou"_s) > 0);
    f.key(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(!f.inbox().isSearching());
    QCOMPARE(f.panel().model().rowCount(), 0);
  }

  void aConversationIsSearchedByKeys() {
    Fixture f;
    f.say(f.maria, u"obrigada pela cafeteira"_s);
    const QModelIndex row = f.inbox().model().index(f.inbox().model().rowOf(f.maria));
    QTest::mouseClick(f.inbox().view().viewport(), Qt::LeftButton, {},
                      f.inbox().view().visualRect(row).center());
    QTRY_VERIFY(f.window->openConversation());
    QCOMPARE(f.window->openConversation()->convId, f.maria);
    QTRY_VERIFY(f.view().isVisible());
    f.view().setFocus();
    f.key(Qt::Key_F, Qt::ControlModifier);
    auto* field = f.bar().findChild<QLineEdit*>();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"cafeteira"_s);
    const auto* count = f.bar().findChild<QLabel*>();
    QTRY_COMPARE(count->text(), u"1 of 2"_s);
    f.key(Qt::Key_F3);
    QTRY_COMPARE(count->text(), u"2 of 2"_s);
    QVERIFY(f.shows(f.oldHit));
    f.key(Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(count->text(), u"1 of 2"_s);
    QVERIFY(f.shows(f.desk.thread(f.maria).last().msgId));
    QTest::keyClicks(field, u" nunca"_s);
    QTRY_COMPARE(count->text(), u"Nothing found"_s);
    field->setText(u"cafeteira from:agent"_s);
    QTRY_COMPARE(count->text(), u"1 of 2 · Filters hold in the list's search, not here"_s);
    field->setText(u"in:closed"_s);
    QTRY_COMPARE(count->text(), u"Filters hold in the list's search, not here"_s);
    f.key(Qt::Key_Escape);
    QVERIFY(!f.bar().isVisible());
    QVERIFY(!f.view().hasHits());
  }

  void everythingHasAName() {
    Fixture f;
    f.inbox().beginSearch(u"cafeteira"_s);
    QTRY_VERIFY(f.panel().model().rowCount() > 0);
    for (QWidget* widget :
         {static_cast<QWidget*>(&f.field()), static_cast<QWidget*>(&f.panel().list())}) {
      QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
      QVERIFY(spoken);
      QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
    }
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&f.panel().list());
    QVERIFY(list->childCount() > 1);
    QTest::keyClick(&f.field(), Qt::Key_Down);
    QVERIFY(f.field().accessibleDescription().contains(u"cafeteira"));
    QVERIFY(list->child(1)->text(QAccessible::Name).contains(u"cafeteira"));
  }
};

QTEST_MAIN(TestFind)
#include "tst_find.moc"
