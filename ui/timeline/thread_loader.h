#pragma once

#include <QFuture>
#include <QObject>

#include "core/domain/desk.h"

namespace oc::ui {

class MessageStore;

// Fills a MessageStore from the desk: the newest page when a conversation is opened, older pages on
// demand, live changes from the feed; the team's notes, and the conversation's events, read anew
// when its state changed. Loads are numbered; the late answer of another conversation,
// or of an earlier opening of the same one, is dropped. UI thread only.
class ThreadLoader : public QObject {
  Q_OBJECT

 public:
  enum class State { Idle, Loading, Ready, Failed };
  enum class Older { Possible, Loading, Complete, Failed };

  ThreadLoader(Desk& desk, MessageStore& store, QObject* parent = nullptr);

  State state() const { return m_state; }
  Older older() const { return m_older; }
  // Why the newest page, or an older one, could not be read.
  const Error& error() const { return m_error; }
  ConvId conversation() const { return m_conv; }

  void open(const Conversation& conversation);
  void close();
  void loadOlder();  // does nothing while one is loading, failed or all is there
  void retry();      // what failed: the newest page or the older one
  void refresh();    // reads the window anew, after changes were missed
  void apply(const FeedBatch& batch);

 Q_SIGNALS:
  void stateChanged();
  void firstPageMerged();

 private:
  using Answer = Result<Page<Message>>;
  template <typename Handler>
  void ask(MessageQuery query, Handler handler);
  void loadNewest();
  void loadEvents();
  void loadNotes(std::optional<NoteId> before = {});
  void set(State state, Older older);

  Desk& m_desk;
  MessageStore& m_store;
  OwnerId m_owner;
  ConvId m_conv;
  quint64 m_generation = 0;
  State m_state = State::Idle;
  Older m_older = Older::Possible;
  bool m_refreshing = false;
  bool m_refreshAgain = false;
  Error m_error;
  Conversation m_known;  // that the events which were read, or are being read, belong to
  quint64 m_eventsRequest = 0;
  bool m_eventsMissing = false;
  bool m_notesMissing = false;
};

}  // namespace oc::ui
