#pragma once

#include <QFuture>
#include <QObject>
#include <functional>

#include "core/domain/desk.h"
#include "core/domain/search.h"

namespace oc::ui {

class MessageStore;

// Fills a MessageStore from the desk: when a conversation is opened the newest page, or the part
// around one message; older and newer pages on demand, live changes from the feed; the team's
// notes, and the conversation's events, read anew when its state changed. What the store holds is
// always one unbroken part of the thread. Loads are numbered; the late answer of another
// conversation, of an earlier opening of the same one, or for a part that was left, is dropped. UI
// thread only.
class ThreadLoader : public QObject {
  Q_OBJECT

 public:
  enum class State { Idle, Loading, Ready, Failed };
  enum class Older { Possible, Loading, Complete, Failed };
  enum class Newer { Possible, Loading, Complete, Failed };  // Complete: live

  ThreadLoader(Desk& desk, MessageStore& store, QObject* parent = nullptr);

  // Without it only the newest part can be shown. It outlives this.
  void setSearch(Search& search) { m_search = &search; }

  State state() const { return m_state; }
  Older older() const { return m_older; }
  Newer newer() const { return m_newer; }
  bool isLive() const { return m_newer == Newer::Complete; }  // the newest message is here
  // Why the first page, or a further one, could not be read.
  const Error& error() const { return m_error; }
  ConvId conversation() const { return m_conv; }

  void open(const Conversation& conversation, std::optional<MsgId> at = {});
  void close();
  void loadOlder();      // does nothing while one is loading, failed or all is there
  void loadNewer();      // the same
  void goTo(MsgId msg);  // reached() or notReached() follow, the former at once where it is loaded
  void goToNewest();     // newestReached() or notReached() follow
  void retry();          // what failed
  void refresh();        // reads the window anew, after changes were missed
  void apply(const FeedBatch& batch);

 Q_SIGNALS:
  void stateChanged();
  void firstPageMerged();  // the newest one, at opening
  void reached(oc::MsgId msg);
  void newestReached();
  void notReached(const oc::Error& error);

 private:
  static constexpr int kPage = 50;  // around a message: on each side
  using Answer = Result<Page<Message>>;
  using Window = Result<MessageWindow>;
  void ask(MessageQuery query, std::function<void(Answer)> handler);
  void askAround(MsgId msg, int limit, std::function<void(Window)> handler);
  QList<Message> within(QList<Message> messages);
  void loadFirst();
  void loadNewest();
  void loadAround(MsgId msg);
  void refreshAround();
  void absorb(MessageWindow window);
  void leavePart();
  void loadEvents();
  void loadNotes(std::optional<NoteId> before = {});
  void set(State state, Older older) { set(state, older, m_newer); }
  void set(State state, Older older, Newer newer);

  Desk& m_desk;
  Search* m_search = nullptr;
  MessageStore& m_store;
  OwnerId m_owner;
  ConvId m_conv;
  std::optional<MsgId> m_at;  // to be opened there
  quint64 m_generation = 0;
  quint64 m_part = 0;  // number of the part of the thread that is shown
  State m_state = State::Idle;
  Older m_older = Older::Possible;
  Newer m_newer = Newer::Complete;
  bool m_refreshing = false;
  bool m_refreshAgain = false;
  bool m_missed = false;  // messages came behind the part that is shown
  Error m_error;
  Conversation m_known;  // that the events which were read, or are being read, belong to
  quint64 m_eventsRequest = 0;
  bool m_eventsMissing = false;
  bool m_notesMissing = false;
};

}  // namespace oc::ui
