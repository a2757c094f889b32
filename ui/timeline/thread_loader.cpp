#include "ui/timeline/thread_loader.h"

#include <algorithm>
#include <tuple>

#include "core/domain/team_desk.h"
#include "core/domain/when_done.h"
#include "ui/timeline/message_store.h"

namespace oc::ui {
namespace {

constexpr int kLargestRefresh = 500;
constexpr int kNotesPage = 100;

// Whether something lies between the two that the conversation's history tells.
bool hasHistory(const Conversation& before, const Conversation& after) {
  const auto told = [](const Conversation& c) {
    return std::tie(c.status, c.expiresAt, c.assignee, c.labels, c.priority, c.snoozed,
                    c.snoozedUntil, c.blocked);
  };
  return told(before) != told(after);
}

}  // namespace

ThreadLoader::ThreadLoader(Desk& desk, MessageStore& store, QObject* parent)
    : QObject(parent), m_desk(desk), m_store(store) {}

void ThreadLoader::open(const Conversation& conversation, std::optional<MsgId> at) {
  ++m_generation;
  m_at = m_search ? at : std::nullopt;
  m_owner = conversation.ownerId;
  m_conv = conversation.convId;
  m_known = conversation;
  m_refreshing = false;
  m_refreshAgain = false;
  m_missed = false;
  m_store.clear();
  // Before the read, so that nothing falls between the page and the feed.
  m_desk.watch(m_owner, m_conv);
  loadFirst();
  loadEvents();
  loadNotes();
}

void ThreadLoader::close() {
  ++m_generation;
  if (m_conv.isValid()) m_desk.watch({}, {});
  m_owner = {};
  m_conv = {};
  m_eventsMissing = false;
  m_notesMissing = false;
  m_store.clear();
  set(State::Idle, Older::Possible, Newer::Complete);
}

void ThreadLoader::loadOlder() {
  if (m_state != State::Ready || m_older != Older::Possible) return;
  const auto oldest = m_store.oldest();
  if (!oldest) return;
  set(State::Ready, Older::Loading);
  ask({oldest, kPage}, [this](Answer answer) {
    if (!answer) {
      m_error = answer.error();
      set(State::Ready, Older::Failed);
      return;
    }
    const bool complete = answer->complete || answer->items.isEmpty();
    m_store.merge(std::move(answer->items));
    set(State::Ready, complete ? Older::Complete : Older::Possible);
  });
}

void ThreadLoader::retry() {
  if (m_eventsMissing) loadEvents();
  if (m_notesMissing) loadNotes();
  if (m_state == State::Failed) return loadFirst();
  if (m_older == Older::Failed) {
    m_older = Older::Possible;
    loadOlder();
  }
  if (m_newer == Newer::Failed) {
    m_newer = Newer::Possible;
    loadNewer();
  }
}

void ThreadLoader::refresh() {
  if (m_state == State::Failed) return loadFirst();
  if (m_state != State::Ready) return;
  if (m_refreshing) {
    m_refreshAgain = true;
    return;
  }
  m_refreshing = true;
  if (!isLive()) return refreshAround();
  const auto newest = m_store.newest();
  const int limit = std::clamp(m_store.storedCount(), kPage, kLargestRefresh);
  ask({std::nullopt, limit}, [this, newest](Answer answer) {
    m_refreshing = false;
    if (!answer) {
      // What is on the screen stays; the link's state says that it is not current.
      m_error = answer.error();
      return;
    }
    const bool gap = newest && !answer->complete && !answer->items.isEmpty() &&
                     answer->items.constFirst().msgId > *newest;
    const bool complete = answer->complete;
    if (gap) {
      m_store.replaceStored(std::move(answer->items));
      set(State::Ready, Older::Possible);
    } else {
      m_store.merge(std::move(answer->items));
      if (complete) set(State::Ready, Older::Complete);
    }
    if (std::exchange(m_refreshAgain, false)) refresh();
  });
}

void ThreadLoader::apply(const FeedBatch& batch) {
  if (!m_conv.isValid() || batch.tenant.ownerId != m_owner) return;
  QList<Message> ours;
  for (const Message& message : batch.messages)
    if (message.convId == m_conv) ours << message;
  for (const Conversation& c : batch.conversations) {
    if (c.convId != m_conv) continue;
    if (hasHistory(m_known, c)) loadEvents();
    m_known = c;
  }
  const bool hasOurs = !ours.isEmpty();
  // Before the first page is there, live messages alone would look like the whole thread.
  if (hasOurs && m_state == State::Ready) m_store.merge(within(std::move(ours)));
  QList<Note> notes;
  for (const Note& note : batch.notes)
    if (note.convId == m_conv) notes += note;
  if (!notes.isEmpty()) m_store.mergeNotes(notes);
  if (batch.reload) {
    loadEvents();
    loadNotes();
  }
  if (batch.reload || (hasOurs && m_state == State::Loading)) {
    if (m_state == State::Loading)
      m_refreshAgain = true;
    else
      refresh();
  }
}

// Of news, what belongs to the part that is shown.
QList<Message> ThreadLoader::within(QList<Message> messages) {
  const auto oldest = m_store.oldest();
  const auto newest = m_store.newest();
  if (!oldest || !newest) return messages;
  if (m_older != Older::Complete)
    messages.removeIf([&oldest](const Message& m) { return m.msgId < *oldest; });
  const auto isBehind = [&newest](const Message& m) { return m.msgId > *newest; };
  if (!isLive() && messages.removeIf(isBehind) > 0) m_missed = true;
  return messages;
}

void ThreadLoader::loadFirst() {
  m_at ? loadAround(*m_at) : loadNewest();
}

void ThreadLoader::loadNewest() {
  set(State::Loading, Older::Possible, Newer::Complete);
  ask({std::nullopt, kPage}, [this](Answer answer) {
    if (!answer) {
      m_error = answer.error();
      set(State::Failed, Older::Possible);
      return;
    }
    const bool complete = answer->complete;
    m_store.merge(std::move(answer->items));
    set(State::Ready, complete ? Older::Complete : Older::Possible);
    Q_EMIT firstPageMerged();
    if (std::exchange(m_refreshAgain, false)) refresh();
  });
}

void ThreadLoader::ask(MessageQuery query, std::function<void(Answer)> handler) {
  whenDone(m_desk.messages(m_owner, m_conv, query), this,
           [this, handler = std::move(handler), generation = m_generation,
            part = m_part](Answer answer) {
             if (generation == m_generation && part == m_part) handler(std::move(answer));
           });
}

// Events are an addition: a thread without them can be read, so that a failure is only tried again.
void ThreadLoader::loadEvents() {
  m_eventsMissing = true;  // until they are here: a link that comes back asks again
  whenDone(m_desk.events(m_owner, m_conv), this,
           [this, generation = m_generation,
            number = ++m_eventsRequest](const Result<QList<ConversationEvent>>& answer) {
             if (generation != m_generation || number != m_eventsRequest) return;
             m_eventsMissing = !answer;
             if (answer) m_store.setEvents(*answer);
           });
}

// As with events. All of them, page by page: there are few.
void ThreadLoader::loadNotes(std::optional<NoteId> before) {
  m_notesMissing = true;
  whenDone(m_desk.team().notes(m_owner, m_conv, before, kNotesPage), this,
           [this, generation = m_generation](const Result<Page<Note>>& answer) {
             if (generation != m_generation) return;
             m_notesMissing = !answer;
             if (!answer) return;
             m_store.mergeNotes(answer->items);
             if (!answer->complete && !answer->items.isEmpty())
               loadNotes(answer->items.constFirst().noteId);
           });
}

void ThreadLoader::set(State state, Older older, Newer newer) {
  m_store.setComplete(state == State::Ready && older == Older::Complete);
  m_store.setLive(newer == Newer::Complete);
  if (state == m_state && older == m_older && newer == m_newer) return;
  m_state = state;
  m_older = older;
  m_newer = newer;
  Q_EMIT stateChanged();
}

}  // namespace oc::ui
