#include <QAction>
#include <QApplication>
#include <array>

#include "ui/admin/admin_window.h"
#include "ui/commands/commands.h"
#include "ui/commands/keys_dialog.h"
#include "ui/commands/palette.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/inbox/list_actions.h"
#include "ui/inbox/tenant_rail.h"
#include "ui/models/format.h"
#include "ui/models/view_text.h"
#include "ui/preferences/about_dialog.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/spelling/spelling.h"
#include "ui/timeline/thread_pane.h"

// What the desk can be told to do by keys and from the palette.

namespace oc::ui {
namespace {

constexpr int kTenantKeys = 9;

QKeySequence ctrl(int key) {
  return {Qt::CTRL | static_cast<Qt::Key>(key)};
}

// Keys of places, which can't be changed.
QList<KeysDialog::FixedKey> fixedKeys() {
  const QString list = MainWindow::tr("List of conversations");
  const QString thread = MainWindow::tr("Thread");
  const QString picture = MainWindow::tr("Picture viewer");
  const QString writing = MainWindow::tr("Writing");
  return {
      {list, MainWindow::tr("Go through the conversations"), QStringLiteral("↑ ↓ Home End")},
      {list, MainWindow::tr("Pick several"), QStringLiteral("Shift+↑ Shift+↓ Ctrl+A")},
      {list, MainWindow::tr("Open, and write"), MainWindow::tr("Enter")},
      {list, MainWindow::tr("Find messages, customers, numbers"), QStringLiteral("/")},
      {thread, MainWindow::tr("Scroll"), QStringLiteral("↑ ↓ PgUp PgDn Home End")},
      {thread, MainWindow::tr("Copy what is selected"), QStringLiteral("Ctrl+C")},
      {thread, MainWindow::tr("Keep the conversation open"), QStringLiteral("Ctrl+Shift+K")},
      {thread, MainWindow::tr("Go through files, links and next steps, and open them"),
       MainWindow::tr("Tab Enter")},
      {thread, MainWindow::tr("Back and on in a voice message"), QStringLiteral("← →")},
      {picture, MainWindow::tr("The one before, and the next"), QStringLiteral("← → PgUp PgDn")},
      {picture, MainWindow::tr("Larger, smaller, whole, actual size"), QStringLiteral("+ − 0 1")},
      {writing, MainWindow::tr("Break the line"), QStringLiteral("Shift+Enter")},
      {writing, MainWindow::tr("Take the suggested answer"), QStringLiteral("Alt+Enter")},
  };
}

}  // namespace

void MainWindow::addCommands() {
  const QString moving = tr("Conversations");
  const QString tenants = tr("Tenants");
  const QString program = tr("Program");
  const auto add = [this](const Commands::Command& command, auto run) {
    return m_commands->add(command, run);
  };
  add({.id = QStringLiteral("palette"),
       .group = program,
       .title = tr("Find and do …"),
       .keys = ctrl(Qt::Key_K),
       .keysOnly = true},
      [this] { m_palette->open(); });
  add({QStringLiteral("conversation.next"), moving, tr("Next conversation"),
       QKeySequence(Qt::ALT | Qt::Key_Down)},
      [this] { m_inbox->step(1); });
  add({QStringLiteral("conversation.previous"), moving, tr("Previous conversation"),
       QKeySequence(Qt::ALT | Qt::Key_Up)},
      [this] { m_inbox->step(-1); });
  add({QStringLiteral("list.focus"), moving, tr("Go to the list"), QKeySequence(Qt::Key_Escape)},
      [this] { focusList(); });
  const struct {
    ConversationFilter view;
    int key;
  } views[]{
      {ConversationFilter::Mine, Qt::Key_1},        {ConversationFilter::Unassigned, Qt::Key_2},
      {ConversationFilter::Waiting, Qt::Key_3},     {ConversationFilter::Active, Qt::Key_4},
      {ConversationFilter::ClosingSoon, Qt::Key_5}, {ConversationFilter::Snoozed, Qt::Key_6},
      {ConversationFilter::Closed, Qt::Key_7},      {ConversationFilter::Unanswered, Qt::Key_8},
      {ConversationFilter::All, Qt::Key_9}};
  for (const auto& [view, key] : views)
    add({QStringLiteral("view.") + toText(view), tr("Lists"),
         tr("Show the list “%1”").arg(viewName(view)),
         QKeySequence(Qt::ALT | static_cast<Qt::Key>(key)), tr("view queue")},
        [this, view = view] { m_inbox->setView(view); });
  const struct {
    const char* id;
    QString title;
    int key;
    PickAction action;
  } actions[]{
      {"list.assign", tr("Assign what is picked …"), Qt::Key_T, PickAction::Assign},
      {"list.labels", tr("Label what is picked …"), Qt::Key_L, PickAction::Labels},
      {"list.priority", tr("Give what is picked a priority …"), Qt::Key_P, PickAction::Priority},
      {"list.snooze", tr("Snooze what is picked …"), Qt::Key_S, PickAction::Snooze},
      {"list.close", tr("Close what is picked …"), Qt::Key_C, PickAction::Close}};
  const auto altShift = [](int key) {
    return QKeySequence(Qt::ALT | Qt::SHIFT | static_cast<Qt::Key>(key));
  };
  for (const auto& [id, title, key, action] : actions)
    add({QString::fromLatin1(id), tr("Lists"), title, altShift(key), tr("bulk")},
        [this, action = action] { m_inbox->actions().ask(action); });
  add({QStringLiteral("list.assignToMe"), tr("Lists"), tr("Take what is picked"),
       altShift(Qt::Key_A), tr("assign me")},
      [this] { m_inbox->actions().take(); });
  add({QStringLiteral("list.filters"), tr("Lists"), tr("Filters and kept views …"),
       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), tr("narrow labels date")},
      [this] { m_inbox->openFilters(); });
  add({QStringLiteral("composer.focus"), moving, tr("Write an answer"), ctrl(Qt::Key_E),
       tr("composer reply")},
      [this] { m_thread->focusComposer(); });
  add({QStringLiteral("reload"), moving, tr("Read everything anew"), QKeySequence(Qt::Key_F5),
       tr("refresh reload")},
      [this] {
        m_tenants.reload();
        m_inbox->reload();
      });
  for (int i = 0; i < kTenantKeys; ++i)
    add({.id = QStringLiteral("tenant.%1").arg(i + 1),
         .group = tenants,
         .title = tr("Go to tenant %1").arg(i + 1),
         .keys = ctrl(Qt::Key_1 + i),
         .keysOnly = true},
        [this, i] { m_rail->choose(i); });
  addThreadCommands();
  addSearchCommands();
  m_administer = add({QStringLiteral("administration"), tenants, tr("Administration"),
                      ctrl(Qt::Key_Comma), tr("staff Twilio features settings")},
                     [this] { openAdministration(m_owner); });
  m_administer->setEnabled(false);
  add({QStringLiteral("backtest"),
       tenants,
       tr("Try the closure detector on past conversations"),
       {},
       tr("back-test")},
      [this] { openBackTest(m_owner); });
  add({QStringLiteral("preferences"), program, tr("Preferences …"),
       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Comma), tr("settings theme language")},
      [this] { showPreferences(); });
  add({QStringLiteral("keys"), program, tr("Keys …"), QKeySequence(Qt::Key_F1),
       tr("shortcuts help")},
      [this] { showKeys(); });
  add({QStringLiteral("about"),
       program,
       tr("About Owner Console …"),
       {},
       tr("version diagnostics help")},
      [this] { showAbout(); });
  add({QStringLiteral("quit"), program, tr("Quit"), QKeySequence(QKeySequence::Quit)},
      [this] { quit(); });
  addSources();

  connect(&m_preferences, &Preferences::changed, this, [this] {
    applyScheme(*qApp, m_preferences.scheme());
    m_thread->setSendKey(m_preferences.sendKey());
    m_thread->setUndoSeconds(m_preferences.undoSeconds());
    if (m_spelling) m_spelling->setOn(m_preferences.checksSpelling());
  });
  m_thread->setSendKey(m_preferences.sendKey());
  m_thread->setUndoSeconds(m_preferences.undoSeconds());
  m_thread->setAgent(m_person);
}

void MainWindow::setSpelling(Spelling& spelling) {
  m_spelling = &spelling;
  m_spelling->setOn(m_preferences.checksSpelling());
  m_thread->setSpelling(spelling);
}

void MainWindow::showPreferences() {
  auto* dialog = new PreferencesDialog(m_preferences, languages(),
                                       m_spelling ? m_spelling->stateText() : QString(), this);
  connect(dialog, &PreferencesDialog::keysWanted, this, &MainWindow::showKeys);
  dialog->open();
}

void MainWindow::showKeys() {
  (new KeysDialog(*m_commands, fixedKeys(), this))->open();
}

void MainWindow::showAbout() {
  const auto state = [](const PartHealth& part) {
    constexpr std::array kWords{"off", "starting", "up", "degraded", "down"};
    return QString::fromLatin1(kWords[part.state]);
  };
  Diagnostics all = ownDiagnostics();
  all += {{QStringLiteral("Database"), state(m_health.database)},
          {QStringLiteral("Receiver"), state(m_health.receiver)},
          {QStringLiteral("Courier"),
           state(m_health.courier) + QStringLiteral(", %1 waiting").arg(m_health.queued)},
          {QStringLiteral("Link"), m_linkUp ? QStringLiteral("up") : QStringLiteral("down")},
          {QStringLiteral("Tenants"), QString::number(m_tenants.rowCount())}};
  (new AboutDialog(all, this))->open();
}

}  // namespace oc::ui
