#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <optional>

#include "core/domain/desk.h"
#include "ui/models/conversation_window.h"
#include "ui/models/team_book.h"

namespace oc::ui {

// The conversation list of one tenant: a window over keyset pages in the list's order, kept live by
// feed batches with row signals as small as what changed; only another tenant or query resets it.
// Requests are numbered: the answer to an earlier tenant, query or reload is dropped. UI thread
// only; `desk` outlives the model.
class ConversationListModel : public QAbstractListModel {
  Q_OBJECT
  Q_PROPERTY(State state READ state NOTIFY stateChanged)
  Q_PROPERTY(bool complete READ complete NOTIFY stateChanged)
  Q_PROPERTY(bool fetching READ fetching NOTIFY stateChanged)

 public:
  enum Role {
    ConvIdRole = Qt::UserRole + 1,  // qint64
    UnreadRole,                     // int
    ActivityRole,                   // qint64
    ActiveRole,                     // bool: not closed
  };
  Q_ENUM(Role)

  enum class State {
    Idle,     // no tenant chosen
    Loading,  // the first page is on its way and there is nothing to show
    Ready,    // rows are shown
    Empty,    // the tenant has none in this list
    Failed,   // the first page failed and there is nothing to show: error() says why
  };
  Q_ENUM(State)

  // As many rows as the window grows to: further ones are found by narrowing or by a date.
  static constexpr int kMostRows = 10'000;

  explicit ConversationListModel(Desk& desk, QObject* parent = nullptr);

  // Shows another tenant or query from its first page on; an invalid id shows nothing. `me` is the
  // person as a member of this tenant.
  void show(OwnerId owner, const ConversationQuery& query, UserId me);
  // Reads the window anew, keeping the rows on the screen until the answer is merged.
  void reload();
  // Merges news of this tenant; those of others are none of this model's business.
  void apply(const FeedBatch& batch);
  // While held, rows keep their places: news shows in them, but what would come, go or move waits.
  void setHeld(bool held);
  bool held() const { return m_held; }
  int waiting() const;  // how many of those would come or move up
  void trim();          // forgets what lies far below the first rows

  OwnerId owner() const { return m_owner; }
  UserId me() const { return m_me; }
  const ConversationQuery& query() const { return m_query; }
  ConversationFilter filter() const { return m_query.filter; }
  TeamBook& team() { return m_team; }
  const TeamBook& team() const { return m_team; }
  State state() const;
  bool complete() const { return m_window.complete(); }  // nothing lies beyond the last row
  bool isFull() const { return !complete() && m_window.size() >= kMostRows; }
  bool fetching() const { return m_job != Job::None; }
  // Of the last request, until one succeeds. With rows on the screen it concerns the older ones or
  // a reload, and loading goes on only through loadOlder() or reload().
  const std::optional<Error>& error() const { return m_error; }

  const Conversation& conversation(int row) const { return m_window.at(row); }
  int rowOf(ConvId id) const { return m_window.rowOf(id); }
  bool lists(const Conversation& conversation) const { return m_window.matches(conversation); }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;
  void loadOlder();  // also after an error

 Q_SIGNALS:
  void stateChanged();

 private:
  enum class Job { None, First, Older, Reload };

  void request(Job job, int limit);
  void received(Job job, const Result<Page<Conversation>>& answer);
  void dropWhatIsGone(const Page<Conversation>& page);
  void dropAnsweredBy(const Conversation& later);
  void merge(const Conversation& news, bool fromPage);
  bool holdBack(ConversationWindow::Change change, const Conversation& news);
  void perform(const ConversationWindow::Change& change, const Conversation& news);
  void removeRow(int row);
  QString accessibleText(const Conversation& conversation) const;

  Desk& m_desk;
  OwnerId m_owner;
  UserId m_me;
  ConversationQuery m_query;
  TeamBook m_team;
  ConversationWindow m_window;
  Job m_job = Job::None;
  quint64 m_request = 0;
  bool m_answered = false;  // a first page has come since show()
  std::optional<Error> m_error;
  // What the feed said while a request was under way: the page may have been read before it.
  QHash<ConvId, Conversation> m_meanwhile;
  bool m_held = false;
  QHash<ConvId, Conversation> m_toCome;  // while held
  QSet<ConvId> m_toMove;                 // or to go
};

}  // namespace oc::ui
