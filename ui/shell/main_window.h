#pragma once

#include <QWidget>
#include <optional>

#include "core/domain/administration.h"
#include "core/domain/conversation_link.h"
#include "core/domain/door.h"
#include "core/domain/health.h"
#include "core/domain/search.h"
#include "ui/models/tenant_model.h"
#include "ui/preferences/preferences.h"
#include "ui/shell/window_memory.h"
#include "ui/timeline/thread_hit.h"

class QAction;
class QStackedLayout;

namespace oc {
class MediaDesk;
}

namespace oc::ui {

class AdminWindow;
class Attention;
class BackTestWindow;
class Commands;
class CustomerPanel;
class DeskPanes;
class InboxPane;
class LeaveTaking;
class LinkBanner;
class LockKeeper;
class LossNotice;
class Notifier;
class Palette;
class PaletteSearch;
class Sound;
class Spelling;
class StatusLine;
class TenantRail;
class ThreadPane;
class Tray;
struct FoundSteps;

// The desk: tenants, conversations, the open thread, its customer, the status line. Everything it
// shows comes from `desk`, which outlives it, as does `settings`; `person` is who is signed in.
class MainWindow : public QWidget {
  Q_OBJECT

 public:
  MainWindow(Desk& desk, QSettings& settings, const QString& person, QWidget* parent = nullptr);
  ~MainWindow() override;

  // Where the messages' files are; outlives the window, as does `sound`, by which voice
  // notes are heard. To be set before it is shown.
  void setMedia(MediaDesk& media, Sound* sound = nullptr);
  // Marks what is misspelt; outlives the window.
  void setSpelling(Spelling& spelling);
  void setHealth(const Health& health);
  // Lets customers and messages be found; it outlives the window.
  void setSearch(Search& search);
  // Offers the administration to those who may; it outlives the window. Null takes it away.
  void setAdministration(Administration* administration);
  // The receiver's address as Twilio sees it, for the administration to show.
  void setPublicBaseUrl(const QString& url);
  // Gives the person the menu of their session and the lock; `door` outlives the window.
  void setDoor(Door& door, const Person& person);
  LockKeeper* lock() { return m_lock; }  // null without a door
  // Tells the person by it of what happens while they look elsewhere, and stands in the desktop's
  // tray; it outlives the window.
  void setNotifier(Notifier& notifier);
  // What a link leads to; says so where there is no such conversation for this person.
  void openPlace(const ConversationPlace& place);
  // Saves what is written; left() follows, unless the person would lose something and stays.
  void leave();

  Commands& commands() { return *m_commands; }
  InboxPane& inbox() { return *m_inbox; }
  TenantRail& rail() { return *m_rail; }
  StatusLine& statusLine() { return *m_status; }
  const std::optional<Conversation>& openConversation() const { return m_open; }

 Q_SIGNALS:
  void left();
  void switchUserWanted();
  void signOutWanted();
  void passwordChanged(const QString& password);
  void refused(const QString& why);  // the login is switched off, as unlocking found

 protected:
  void closeEvent(QCloseEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void buildLayout();
  void connectCustomer();
  void addCommands();
  void addThreadCommands();
  void exportTranscript();
  void addSources();
  void addSearchCommands();
  void find();
  FoundSteps foundSteps();
  void showPreferences();
  void showKeys();
  void showAbout();
  void restore();
  void chooseTenant(OwnerId owner);
  void chooseFirstTenant();
  void tenantLost(const Tenant& tenant);
  void open(const Conversation& conversation) { openAt(conversation, {}); }
  void openAt(const Conversation& conversation, const std::optional<ThreadHit>& hit);
  void openHit(const MessageHit& hit, const SearchTerms& terms);
  void openMessage(OwnerId owner, ConvId conv, MsgId msg);
  void showConversation(const Conversation& conversation);
  void fetchAndShow(OwnerId owner, ConvId conv);
  void comeForward();
  void quit();
  bool hidesInTray();
  ConvId looked() const;  // the conversation before the person's eyes; invalid: none is
  void refreshUnread();
  void openBackTest(OwnerId owner);
  void openAdministration(OwnerId owner);
  void askWhoIsSignedIn();
  void setAdministrable(bool on);
  void jumpTo(const Conversation& conversation);
  void openRemembered();
  void closeThread();
  void batchArrived(const FeedBatch& batch);
  void linkChanged(const LinkState& link);
  void focusList();
  void refreshTexts();

  Desk& m_desk;
  QSettings& m_settings;
  WindowMemory m_memory;
  Preferences m_preferences;
  QString m_person;
  TenantModel m_tenants;
  OwnerId m_owner;
  std::optional<Conversation> m_open;
  bool m_linkUp = false;
  Health m_health;
  std::optional<ConversationPlace> m_place;  // to be opened once the tenants are known
  ConvId m_toOpen;                           // remembered; opened when the list brings it

  QWidget* m_content;
  QStackedLayout* m_pages;
  TenantRail* m_rail;
  InboxPane* m_inbox;
  LinkBanner* m_banner;
  LossNotice* m_loss;
  ThreadPane* m_thread;
  CustomerPanel* m_customer;
  DeskPanes* m_panes;
  StatusLine* m_status;
  Commands* m_commands;
  Spelling* m_spelling = nullptr;
  Palette* m_palette;
  PaletteSearch* m_finder;
  quint64 m_jump = 0;               // number of the message that was asked for last
  QList<QAction*> m_searching;      // on where there is something to search with
  QAction* m_administer = nullptr;  // on for those who may
  Administration* m_administration = nullptr;
  QString m_publicBaseUrl;
  AdminWindow* m_admin = nullptr;  // made when it is first wanted
  LeaveTaking* m_leave;
  LockKeeper* m_lock = nullptr;
  Attention* m_attention = nullptr;  // null without a notifier
  Tray* m_tray = nullptr;
  bool m_quitting = false;
  BackTestWindow* m_backTest = nullptr;  // made when it is first wanted
};

}  // namespace oc::ui
