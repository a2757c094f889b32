#include "ui/timeline/thread_loader.h"

#include <algorithm>
#include <tuple>

#include "core/domain/team_desk.h"
#include "core/domain/when_done.h"
#include "ui/timeline/message_store.h"

namespace oc::ui {
namespace {

constexpr int kPage = 50;
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

void ThreadLoader::open(const Conversation& conversation) {
  ++m_generation;
  m_owner = conversation.ownerId;
  m_conv = conversation.convId;
  m_known = conversation;
  m_refreshing = false;
  m_refreshAgain = false;
  m_store.clear();
  // Before the read, so that nothing falls between the page and the feed.
  m_desk.watch(m_owner, m_conv);
  loadNewest();
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
  set(State::Idle, Older::Possible);
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
  if (m_state == State::Failed) {
    loadNewest();
  } else if (m_older == Older::Failed) {
    m_older = Older::Possible;
    loadOlder();
  }
}

void ThreadLoader::refresh() {
  if (m_state == State::Failed) return loadNewest();
  if (m_state != State::Ready) return;
  if (m_refreshing) {
    m_refreshAgain = true;
    return;
  }
  m_refreshing = true;
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
  // Before the first page is there, live messages alone would look like the whole thread.
  if (!ours.isEmpty() && m_state == State::Ready) m_store.merge(std::move(ours));
  QList<Note> notes;
  for (const Note& note : batch.notes)
    if (note.convId == m_conv) notes += note;
  if (!notes.isEmpty()) m_store.mergeNotes(notes);
  if (batch.reload) {
    loadEvents();
    loadNotes();
  }
  if (batch.reload || (!ours.isEmpty() && m_state == State::Loading)) {
    if (m_state == State::Loading)
      m_refreshAgain = true;
    else
      refresh();
  }
}

template <typename Handler>
void ThreadLoader::ask(MessageQuery query, Handler handler) {
  whenDone(m_desk.messages(m_owner, m_conv, query), this,
           [this, handler, generation = m_generation](Answer answer) {
             if (generation == m_generation) handler(std::move(answer));
           });
}

void ThreadLoader::loadNewest() {
  set(State::Loading, Older::Possible);
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

// Events are an addition: a thread without them can be read, so that a failure is only tried again.
void ThreadLoader::loadEvents() {
  m_eventsMissing = false;
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
  m_notesMissing = false;
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

void ThreadLoader::set(State state, Older older) {
  m_store.setComplete(state == State::Ready && older == Older::Complete);
  if (state == m_state && older == m_older) return;
  m_state = state;
  m_older = older;
  Q_EMIT stateChanged();
}

}  // namespace oc::ui
