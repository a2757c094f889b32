// Every text that others choose is hostile here, and every window is searched for it.
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QMetaProperty>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/support/fake_door.h"
#include "tests/ui/support/sample_administration.h"
#include "tests/ui/support/sample_desk.h"
#include "ui/admin/admin_window.h"
#include "ui/door/lock_keeper.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/models/person_text.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/timeline/thread_pane.h"
#include "ui/timeline/timeline_view.h"

using namespace oc;
using namespace oc::ui;

namespace {

QString hostile() {
  return QStringLiteral("<b>x</b><img src=file:///etc/passwd>&mnemonic\u202Egpj.exe");
}

void makeHostile(test::FakeDesk& desk, OwnerId owner) {
  for (const Conversation& known : desk.all(owner)) {
    Conversation& c = desk.conversation(known.convId);
    c.customerName = c.last.preview = c.endedReason = hostile();
    c.channel = hostile();
    for (Message& m : desk.thread(c.convId)) {
      m.body = m.content = m.kind = m.errorDetail = hostile();
      for (MediaItem& item : m.media)
        item.contentType = hostile();
      m.metadata[u"location"] =
          QJsonObject{{QStringLiteral("label"), hostile()}, {QStringLiteral("address"), hostile()}};
      m.metadata[u"quoted"] = QJsonObject{{QStringLiteral("text"), hostile()}};
      for (AiResult& result : m.aiResults)
        result.feature = hostile();
    }
    for (ConversationEvent& event : desk.history(c.convId))
      event.actorName = event.reason = hostile();
  }
}

void makeHostile(test::FakeAdministration& admin, OwnerId owner) {
  admin.who.name = admin.who.email = hostile();
  for (Membership& m : admin.who.memberships)
    m.ownerName = hostile();
  for (TenantProfile& t : admin.tenants)
    t.name = t.email = hostile();
  for (StaffMember& m : admin.people[owner])
    m.profileName = m.firstName = m.lastName = m.email = m.phone = hostile();
  for (TwilioAccountInfo& a : admin.accounts[owner]) {
    a.accountSid = hostile();
    a.phoneNumbers = {hostile()};
  }
  for (ApiKeyInfo& key : admin.keys[owner])
    key.name = key.createdBy = hostile();
  for (WebhookInfo& hook : admin.hooks[owner])
    hook.url = hook.description = hook.disabledReason = hostile();
  for (QList<WebhookDelivery>& log : admin.deliveryLog)
    for (WebhookDelivery& delivery : log)
      for (WebhookAttempt& attempt : delivery.attempts)
        attempt.error = hostile();
  for (FeatureChange& change : admin.history[owner])
    change.actor = hostile();
  for (AuditEntry& entry : admin.auditLog) {
    entry.actor = entry.actorName = entry.subject = hostile();
    entry.details = {{QStringLiteral("name"), hostile()}};
  }
  for (IsolationProbe& probe : admin.probes)
    probe.ownerName = probe.name = probe.finding = hostile();
}

// What is wrong with a text as it is shown: characters that turn it around.
bool turns(const QString& text) {
  return text.contains(QChar(0x202E));
}

// "&m" where Qt would underline the m.
bool hasMnemonic(QString text) {
  return text.remove(QStringLiteral("&&")).contains(QStringLiteral("&mnemonic"));
}

// What may hold the original, since it is edited or copied there.
bool isEditable(const QWidget& widget) {
  return widget.inherits("QLineEdit") || widget.inherits("QTextEdit") ||
         widget.inherits("QPlainTextEdit") || widget.inherits("oc::ui::CopyField") ||
         widget.inherits("QAbstractSpinBox");
}

// Windows whose labels are Qt's own.
bool isQts(const QWidget& widget) {
  return widget.window()->inherits("QFileDialog") || widget.inherits("QTipLabel");
}

class Search {
 public:
  int hits = 0;
  QStringList faults;

  void widgets() {
    const QWidgetList all = QApplication::allWidgets();
    for (const QWidget* each : all)
      look(*each);
  }

 private:
  void fault(const QObject& where, const QString& what) {
    QStringList path;
    for (const QObject* at = &where; at && path.size() < 4; at = at->parent())
      path.prepend(QLatin1StringView(at->metaObject()->className()).toString());
    faults += path.join(u'/') + u": " + what;
  }

  void text(const QObject& where, const QString& what, const QString& text) {
    if (text.contains(QStringLiteral("x</b>"))) ++hits;
    if (turns(text)) fault(where, what + QStringLiteral(" is turned around"));
  }

  void tip(const QObject& where, const QString& what, const QString& tip) {
    text(where, what, tip);
    if (tip.contains(QStringLiteral("<b>x")) || tip.contains(QStringLiteral("<img")))
      fault(where, what + QStringLiteral(" is taken for HTML"));
  }

  void look(const QWidget& widget) {
    const QMetaObject* meta = widget.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
      const QMetaProperty property = meta->property(i);
      if (property.typeId() != QMetaType::QString) continue;
      const QString name = QLatin1StringView(property.name()).toString();
      const bool isTip = name == u"toolTip" || name == u"statusTip" || name == u"whatsThis";
      const QString value = property.read(&widget).toString();
      if (isTip)
        tip(widget, name, value);
      else if (!isEditable(widget) || name.startsWith(u"accessible"))
        text(widget, name, value);
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
      if (label->textFormat() != Qt::PlainText && !isQts(widget))
        fault(widget, QStringLiteral("takes HTML: ") + label->text());
    if (const auto* box = qobject_cast<const QMessageBox*>(&widget))
      if (box->textFormat() != Qt::PlainText) fault(widget, QStringLiteral("takes HTML"));
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
      if (hasMnemonic(button->text())) fault(widget, QStringLiteral("has a mnemonic"));
    for (const QAction* action : widget.actions()) {
      text(*action, QStringLiteral("action"), action->text());
      if (hasMnemonic(action->text())) fault(*action, QStringLiteral("has a mnemonic"));
      tip(*action, QStringLiteral("tip"), action->toolTip());
    }
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) model(*view);
  }

  void model(const QAbstractItemView& view) {
    const QAbstractItemModel* model = view.model();
    if (!model) return;
    for (int row = 0; row < model->rowCount(); ++row)
      for (int column = 0; column < model->columnCount(); ++column) {
        const QModelIndex at = model->index(row, column);
        for (const int role :
             {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
          text(view, QStringLiteral("row"), at.data(role).toString());
        tip(view, QStringLiteral("row's tip"), at.data(Qt::ToolTipRole).toString());
      }
  }
};

struct HostileDesk {
  QTemporaryDir folder;
  QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
  test::FakeDesk desk;
  test::FakeDoor door;
  test::FakeAdministration admin{desk};
  OwnerId owner;
  ConvId conv;
  std::unique_ptr<MainWindow> window;

  HostileDesk() {
    conv = test::fillSampleDesk(desk);
    test::fillSampleAdministration(desk, admin);
    owner = desk.conversation(conv).ownerId;
    desk.renameTenants(hostile());
    makeHostile(desk, owner);
    makeHostile(admin, owner);
    door.person.name = door.person.email = hostile();
    window = std::make_unique<MainWindow>(desk, settings, personName(door.person));
    window->setDoor(door, door.person);
    window->setAdministration(&admin);
    window->show();
    window->activateWindow();
  }

  bool open() {
    auto& model = window->inbox().model();
    if (!QTest::qWaitFor([&] { return model.rowCount() > 0; })) return false;
    Q_EMIT window->inbox().conversationChosen(desk.conversation(conv));
    auto* view = window->findChild<TimelineView*>();
    return QTest::qWaitFor([&] { return view->store().count() > 0; });
  }
};

}  // namespace

class TestHostileText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }
  void theSearchFinds();
  void theDesk();
  void theLock();
  void theAdministration_data();
  void theAdministration();
};

// Without this a search that never finds anything would pass.
void TestHostileText::theSearchFinds() {
  QLabel label(hostile());
  label.setToolTip(hostile());
  QMenu menu;
  menu.addAction(hostile());
  Search search;
  search.widgets();
  QVERIFY2(search.faults.size() >= 6, qPrintable(search.faults.join(u'\n')));
}

void TestHostileText::theDesk() {
  HostileDesk d;
  QVERIFY(d.open());
  d.window->grab();
  Search search;
  search.widgets();
  QVERIFY(search.hits > 20);
  QCOMPARE(search.faults.join(u'\n'), QString());
  QVERIFY(!turns(d.window->windowTitle()));
  auto* view = d.window->findChild<TimelineView*>();
  QAccessibleInterface* rows = QAccessible::queryAccessibleInterface(view);
  for (int row = 0; row < rows->childCount(); ++row)
    QVERIFY(!turns(rows->child(row)->text(QAccessible::Name)));
}

void TestHostileText::theLock() {
  HostileDesk d;
  QVERIFY(d.open());
  d.window->lock()->lock();
  Search search;
  search.widgets();
  QCOMPARE(search.faults.join(u'\n'), QString());
}

void TestHostileText::theAdministration_data() {
  QTest::addColumn<QString>("page");
  for (const char* page :
       {"tenants", "staff", "twilio", "features", "times", "keys", "webhooks", "audit", "proof"})
    QTest::newRow(page) << QString::fromLatin1(page);
}

void TestHostileText::theAdministration() {
  QFETCH(QString, page);
  HostileDesk d;
  AdminWindow window(d.admin, d.desk);
  window.showPage(page);
  window.open(d.owner);
  QTRY_COMPARE(d.admin.pending(), 0);
  QCoreApplication::processEvents();
  for (auto* view : window.findChildren<QListView*>()) {
    if (!view->isVisibleTo(&window) || !view->model() || view->model()->rowCount() == 0) continue;
    view->setCurrentIndex(view->model()->index(0, 0));
  }
  QTRY_COMPARE(d.admin.pending(), 0);
  // Dialogs that a click opens ask about what is chosen.
  QList<QPointer<QPushButton>> buttons;
  for (auto* button : window.findChildren<QPushButton*>())
    if (button->isVisibleTo(&window) && button->isEnabled()) buttons += button;
  for (const auto& button : buttons)
    if (button) {
      button->click();
      QTRY_COMPARE(d.admin.pending(), 0);
    }
  window.grab();
  Search search;
  search.widgets();
  QVERIFY(search.hits > 0);
  QCOMPARE(search.faults.join(u'\n'), QString());
}

QTEST_MAIN(TestHostileText)
#include "tst_hostile_text.moc"
