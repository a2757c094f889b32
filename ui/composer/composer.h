#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>
#include <QWidget>
#include <functional>
#include <optional>

#include "core/domain/conversation.h"
#include "core/domain/presence.h"
#include "core/domain/reply_window.h"
#include "ui/composer/draft_book.h"
#include "ui/composer/reply_sender.h"
#include "ui/preferences/preferences.h"

class QPushButton;

namespace oc::ui {

class PlainLabel;
class AddressLine;
class AttachmentBar;
class AttachmentBook;
class ComposerEdit;
class ElidedLabel;
class EmojiPicker;
class NoteField;
class NoticeBar;
class QuickReplies;
class Spelling;
class SuggestionStrip;

// Where an agent answers. Shows to whom the answer goes, keeps a draft per conversation, sends with
// Enter. A text is only ever sent to the conversation it was written in. What could not be stored
// comes back with the reason and is tried again under the same key. Where nothing may be written
// (closed, read-only role) it says so instead; after WhatsApp's 24 hours it refuses with the
// reason. Where the tenant has an assistant it suggests an answer.
class Composer : public QWidget {
  Q_OBJECT

 public:
  using Clock = std::function<QDateTime()>;

  explicit Composer(Desk& desk, QWidget* parent = nullptr);
  ~Composer() override;

  void open(const Tenant& tenant, const Conversation& conversation);
  void clear();
  void flushDrafts() { m_drafts.flush(); }
  DraftBook& drafts() { return m_drafts; }
  // All that is written for a tenant and can't be sent or kept any more.
  QStringList takeUnsent(OwnerId owner);
  void setAssistant(bool available);
  void setSendKey(SendKey key);
  void setSpelling(Spelling& spelling);  // as ComposerEdit's, for both fields
  // Who writes, for {agent} in quick replies.
  void setAgent(const QString& name);
  void manageQuickReplies();
  void beginQuickReply();  // as if "/" had been typed
  void setUndoSeconds(int seconds) { m_undoSeconds = seconds; }
  // Lets files be attached; outlives the composer.
  void setMedia(MediaDesk& media);
  bool mayAttach() const;
  void chooseFiles();
  void attach(const QStringList& paths);
  void chooseEmoji();
  // Those that were used last, newest first; told with each that is used.
  void setRecentEmojis(const QStringList& recent) { m_recentEmojis = recent; }
  // As a click on Send; what is to be done once the reply is stored goes with the attempt.
  void sendAnd(AfterSending after);
  bool maySend() const;
  // The words of a reply that was taken back, before what has been typed meanwhile, and its files.
  void putBack(const Message& message);
  // Who else is at this conversation, and that somebody else has answered while one wrote: sending
  // warns once.
  void setOthers(const QList<Presence>& others);
  void otherAnswered();
  bool isTyping() const;  // or was, a moment ago
  // The field for notes in place of the one for replies; takes the focus.
  void setNoting(bool on);
  bool isNoting() const { return m_noting; }
  bool mayNote() const;
  void editNote(const Note& note);  // one's own, of this conversation
  void setClock(Clock clock);       // for tests; UTC

  const ReplySender& sender() const { return m_sender; }
  QString text() const;
  QString noticeText() const;   // what the strip above the text says; empty when nothing
  QString insteadText() const;  // what stands in place of the composer; empty while one may write
  QString counterText() const;

 Q_SIGNALS:
  void noteKept(const oc::Note& note);
  void typed();
  void emojisUsed(const QStringList& recent);
  void writingChanged(bool writing);  // there is text that was not sent
  void replyStarted(const oc::ui::ReplyAttempt& attempt);
  void replySent(const oc::ui::ReplyAttempt& attempt, const oc::Message& message);
  void replyFailed(const oc::ui::ReplyAttempt& attempt, const oc::Error& error);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  // A reply that was not stored. While its text is back in the field it can be edited; otherwise,
  // because something else was typed meanwhile, it waits beside it.
  struct FailedReply {
    ReplyAttempt attempt;
    Error error;
    bool inField = false;
  };
  enum class By { Key, Button };

  void buildLayout(Desk& desk);
  void connectAssistant();
  void connectNotes();
  void connectQuickReplies();
  void refreshFiles();
  void takeEmoji(const QString& emoji);
  void refreshQuickReplies();
  void send(By by, AfterSending after = AfterSending::Stay);
  void forgetPassing();
  void sendText(const QString& body, AfterSending after);
  QString collision() const;  // why sending could be one answer too many; empty: it isn't
  void refreshOthers();
  void retry();
  void discardFailed();
  bool hasFiles() const;
  void onTextChanged();
  void onFailed(const ReplyAttempt& attempt, const Error& error);
  void setText(const QString& text);
  void insertSuggestion(const QString& text);
  void refresh();
  void refreshNotice();
  void refreshSuggest();
  void refreshCounter();
  QString closedText() const;

  ReplyShelf& m_shelf;
  DraftBook m_drafts;
  AttachmentBook* m_attached = nullptr;   // null where no files are sent
  QHash<ConvId, QString> m_refusedFiles;  // why, until something else is attached
  ReplySender m_sender;
  Clock m_clock;
  Tenant m_tenant;
  Conversation m_conversation;
  ReplyWindow m_window;
  QHash<ConvId, QList<FailedReply>> m_failed;
  QString m_hint;  // a passing remark in place of "Enter sends"
  bool m_assistant = false;
  bool m_noting = false;
  int m_undoSeconds = 0;
  QString m_agent;
  QList<Presence> m_others;
  bool m_answered = false;               // by somebody else, while this was written
  std::optional<AfterSending> m_warned;  // of a collision, when this was to be sent
  QElapsedTimer m_sinceTyped;
  bool m_settingText = false;
  bool m_writingText = false;  // as writingChanged said last
  bool m_restored = false;     // a draft came back and nobody has touched it since
  QTimer m_tick;

  QWidget* m_writing;
  PlainLabel* m_othersLine;
  AddressLine* m_address;
  NoticeBar* m_notice;
  SuggestionStrip* m_suggestion;
  AttachmentBar* m_files;
  QPushButton* m_attach;
  QPushButton* m_emoji;
  EmojiPicker* m_picker = nullptr;  // made when it is first wanted
  QStringList m_recentEmojis;
  ComposerEdit* m_edit;
  QPushButton* m_suggest;
  QPushButton* m_note;
  QPushButton* m_quickButton;
  QuickReplies* m_quick;
  PlainLabel* m_counter;
  ElidedLabel* m_hintLabel;
  QPushButton* m_sendClose;
  QPushButton* m_send;
  NoticeBar* m_instead;
  NoteField* m_noteField;
};

}  // namespace oc::ui
