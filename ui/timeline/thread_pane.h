#pragma once

#include <QTimer>
#include <QWidget>

#include "core/domain/desk.h"
#include "core/domain/presence.h"
#include "ui/models/feature_book.h"
#include "ui/preferences/preferences.h"
#include "ui/timeline/message_store.h"
#include "ui/timeline/thread_action.h"
#include "ui/timeline/thread_hit.h"
#include "ui/timeline/thread_loader.h"

class QMenu;
class QStackedWidget;

namespace oc {
class MediaDesk;
}

namespace oc::ui {

class ClosureBanner;
class Composer;
class ConversationJumps;
class DetailsPopover;
class DraftBook;
class EmptyState;
class FindBar;
class NoticeBar;
class PresenceTeller;
class Sound;
class Spelling;
class SummaryPopover;
class ThreadActions;
class ThreadHeader;
class ThreadMedia;
class ThreadSkeleton;
class TimelineView;
struct ReplyAttempt;

// One conversation: header, thread, the detector's banner and composer. Reads it through the desk,
// watches it while it is open, and marks it read while the window is active and the newest message
// in sight. The shell hands it every feed batch. UI thread only.
class ThreadPane : public QWidget {
  Q_OBJECT

 public:
  explicit ThreadPane(Desk& desk, QWidget* parent = nullptr);
  ~ThreadPane() override;

  // Where the messages' files are; outlives the pane, as does `sound`, without which voice
  // notes are files as others. Without all this they are only named.
  void setMedia(MediaDesk& media, Sound* sound = nullptr);
  // Opens it at its newest messages, or at one that was found; so does showHit() with the
  // conversation that is open.
  void open(const Tenant& tenant, const Conversation& conversation,
            const std::optional<ThreadHit>& hit = {});
  void showHit(const ThreadHit& hit);
  void find();           // in this conversation
  void stepHit(int by);  // 1: to an earlier one, -1: to a later one
  bool endSearch();      // takes the marks away; false where there are none
  void setSearch(Search& search);
  void apply(const FeedBatch& batch);
  void clear();
  ConvId conversation() const { return m_conversation.convId; }
  void focusComposer();
  void setSendKey(SendKey key);
  void setUndoSeconds(int seconds);
  void setAgent(const QString& name);
  void setSpelling(Spelling& spelling);
  void setRecentEmojis(const QStringList& recent);
  void flushDrafts();
  DraftBook& drafts();
  QStringList takeUnsent(OwnerId owner);  // what is written for a tenant that is lost
  bool may(ThreadAction action) const;
  void act(ThreadAction action);  // does nothing where it may not
  // The same from elsewhere: `anchor` is what a card is to hang at, global.
  void actAt(ThreadAction action, const QRect& anchor);
  void label(const QString& name, bool on);
  QMenu* menu() const;  // of the header, for the shell to fill

 Q_SIGNALS:
  void mayChanged();
  void emojisUsed(const QStringList& recent);  // newest first
  void nextWanted();                           // this one is answered
  void linkActivated(const QString& url);  // http, https, mailto or tel; opening it is the shell's
  void conversationChanged(const oc::Conversation& conversation);  // closed or kept open here
  void conversationWanted(const oc::Conversation& conversation);   // another one, to be opened

 protected:
  bool event(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void connectParts();
  void connectClosure();
  void connectActions();
  void connectReplies();
  void onLoaderChanged();
  void onFirstPage();
  void onInserted(int first, int count);
  void connectSearch();
  void onReplyStarted(const ReplyAttempt& attempt);
  void showConversation();
  void offerAssistant();
  void take(const Conversation& changed);
  void considerRead();
  void onReplySent(const ReplyAttempt& attempt, const Message& message);
  void takeBack(const Message& message);
  void takeBackNewest();
  void sendAgain(const Message& message);
  void noticeOthers(int first, int count);
  std::optional<Presence::Doing> doing() const;
  void refuse(const QString& words);
  void considerMentions();
  void takeNote(const Note& note);
  void deleteNote(const Note& note);
  MsgId newestInbound() const;
  void tick();

  Desk& m_desk;
  MessageStore m_store;
  ThreadLoader m_loader;
  Tenant m_tenant;
  Conversation m_conversation;
  std::optional<Conversation> m_assumed;  // what is shown until the desk has agreed
  FeatureBook m_features;
  NoteId m_mention;  // the newest note seen that calls this person
  MsgId m_marked;    // the newest message that the desk was told of as read
  QTimer m_skeletonDelay;
  QTimer m_tick;
  QTimer m_countdown;  // of replies that can be undone

  QStackedWidget* m_pages;
  EmptyState* m_nothing;
  QWidget* m_thread;
  ThreadHeader* m_header;
  QStackedWidget* m_middle;
  TimelineView* m_view;
  ThreadSkeleton* m_skeleton;
  QWidget* m_blank;
  EmptyState* m_error;
  ClosureBanner* m_banner;
  NoticeBar* m_notice;
  FindBar* m_find;
  ConversationJumps* m_jumps;
  NoticeBar* m_refusal;
  ThreadActions* m_actions;
  PresenceTeller* m_presence;
  DetailsPopover* m_details;
  SummaryPopover* m_summary;
  Composer* m_composer;
  ThreadMedia* m_media = nullptr;  // null without a MediaDesk
};

}  // namespace oc::ui
