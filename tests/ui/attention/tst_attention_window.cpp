#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "tests/ui/attention/fake_notifier.h"
#include "tests/ui/support/fake_desk.h"
#include "tests/ui/support/fake_door.h"
#include "ui/door/lock_keeper.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::ui;
using oc::test::FakeDesk;

namespace {

struct Fixture {
  QTemporaryDir folder;
  QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
  FakeDesk desk;
  test::FakeDoor door;
  test::FakeNotifier notifier;
  OwnerId acme = desk.addTenant(u"Acme"_s);
  OwnerId tech = desk.addTenant(u"TechStart"_s);
  ConvId maria = desk.addConversation(acme, u"Maria"_s, u"+5511988887777"_s);
  ConvId joao = desk.addConversation(acme, u"João"_s, u"+5511977776666"_s);
  ConvId lucia = desk.addConversation(tech, u"Lucía"_s, u"+34911222333"_s);
  MainWindow window{desk, settings, u"Paulo"_s};

  Fixture() {
    window.setDoor(door, door.person);
    window.setNotifier(notifier);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) qFatal("no window");
    if (!QTest::qWaitFor([this] { return window.inbox().model().rowCount() == 2; }))
      qFatal("no rows");
  }
  void open(ConvId conv) {
    notifier.click({});  // nothing: only comes forward
    for (int row = 0; row < 2; ++row)
      if (window.inbox().model().conversation(row).convId == conv)
        Q_EMIT window.inbox().conversationChosen(window.inbox().model().conversation(row));
  }
  QStringList titles() const {
    QStringList all;
    for (const Notice& notice : notifier.shown)
      all += notice.title;
    return all;
  }
};

}  // namespace

class TestAttentionWindow : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void onlyWhatIsNotLookedAtIsTold() {
    Fixture d;
    d.open(d.maria);
    QTRY_COMPARE(d.desk.watchedConv, d.maria);
    d.desk.receive(d.maria, u"looked at"_s);
    d.desk.receive(d.joao, u"elsewhere"_s);
    QTRY_COMPARE(d.titles(), QStringList{u"João · Acme"_s});
  }

  void whileTheWindowIsAwayAllIsTold() {
    Fixture d;
    d.open(d.maria);
    QTRY_COMPARE(d.desk.watchedConv, d.maria);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    d.desk.receive(d.maria, u"looked at no more"_s);
    QTRY_COMPARE(d.titles(), QStringList{u"Maria · Acme"_s});
  }

  void clickingOpensAcrossTenants() {
    Fixture d;
    d.desk.receive(d.lucia, u"hola"_s);
    QTRY_COMPARE(d.titles(), QStringList{u"Lucía · TechStart"_s});
    d.window.showMinimized();
    d.notifier.click(d.notifier.shown[0].key);
    QTRY_VERIFY(d.window.openConversation() && d.window.openConversation()->convId == d.lucia);
    QVERIFY(!d.window.isMinimized());
    QVERIFY(d.notifier.taken.contains(d.notifier.shown[0].key));
  }

  void aLockedDeskTellsNoNames() {
    Fixture d;
    d.open(d.maria);
    QTRY_COMPARE(d.desk.watchedConv, d.maria);
    d.window.lock()->lock();
    d.desk.receive(d.maria, u"segredo"_s);
    QTRY_COMPARE(d.titles(), QStringList{u"Something new for you"_s});
    QVERIFY(d.notifier.shown[0].text.isEmpty());
  }
};

QTEST_MAIN(TestAttentionWindow)
#include "tst_attention_window.moc"
