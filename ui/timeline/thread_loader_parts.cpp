// Parts of a thread that need not reach to its newest message.
#include <algorithm>
#include <utility>

#include "core/domain/when_done.h"
#include "ui/timeline/message_store.h"
#include "ui/timeline/thread_loader.h"

namespace oc::ui {
namespace {

constexpr int kLargestRefresh = 250;

}  // namespace

void ThreadLoader::askAround(MsgId msg, int limit, std::function<void(Window)> handler) {
  whenDone(m_search->messagesAround(m_owner, m_conv, msg, limit), this,
           [this, handler = std::move(handler), generation = m_generation,
            part = m_part](Window answer) {
             if (generation == m_generation && part == m_part) handler(std::move(answer));
           });
}

void ThreadLoader::loadAround(MsgId msg) {
  set(State::Loading, Older::Possible, Newer::Complete);
  askAround(msg, kPage, [this, msg](Window answer) {
    m_at.reset();
    if (!answer && answer.error().code == ErrorCode::NotFound) return loadNewest();
    if (!answer) {
      m_at = msg;
      m_error = answer.error();
      set(State::Failed, Older::Possible);
      return;
    }
    absorb(*std::move(answer));
    Q_EMIT reached(msg);
    if (std::exchange(m_refreshAgain, false)) refresh();
  });
}

// What is here does not reach to the newest message, and overlaps with what was read.
void ThreadLoader::absorb(MessageWindow window) {
  const auto oldest = m_store.oldest();
  const auto newest = m_store.newest();
  const bool above = !oldest || window.messages.constFirst().msgId < *oldest;
  const bool below = !newest || window.messages.constLast().msgId >= *newest;
  m_store.merge(std::move(window.messages));
  const Older older = window.fromFirst ? Older::Complete : above ? Older::Possible : m_older;
  const Newer newer = window.toLast ? Newer::Complete : below ? Newer::Possible : m_newer;
  set(State::Ready, older, newer);
  if (isLive() && std::exchange(m_missed, false)) refresh();
}

void ThreadLoader::loadNewer() {
  const auto newest = m_store.newest();
  if (m_state != State::Ready || m_newer != Newer::Possible || !newest) return;
  set(State::Ready, m_older, Newer::Loading);
  askAround(*newest, kPage, [this](Window answer) {
    if (answer) return absorb(*std::move(answer));
    m_error = answer.error();
    set(State::Ready, m_older, Newer::Failed);
  });
}

// Answers for the part that is being left don't count any more.
void ThreadLoader::leavePart() {
  ++m_part;
  m_refreshing = false;
  set(State::Ready, m_older == Older::Loading ? Older::Possible : m_older,
      m_newer == Newer::Loading ? Newer::Possible : m_newer);
}

void ThreadLoader::goTo(MsgId msg) {
  if (m_state != State::Ready) return;
  if (m_store.indexOf(msg.value) >= 0) {
    Q_EMIT reached(msg);
    return;
  }
  if (!m_search) return;
  leavePart();
  askAround(msg, kPage, [this, msg](Window answer) {
    if (!answer) {
      Q_EMIT notReached(answer.error());
      return;
    }
    ++m_part;  // what was asked for the part that is gone
    m_missed = false;
    m_store.replaceStored(std::move(answer->messages));
    set(State::Ready, answer->fromFirst ? Older::Complete : Older::Possible,
        answer->toLast ? Newer::Complete : Newer::Possible);
    Q_EMIT reached(msg);
  });
}

void ThreadLoader::goToNewest() {
  if (m_state != State::Ready) return;
  if (isLive()) {
    Q_EMIT newestReached();
    return;
  }
  leavePart();
  ask({std::nullopt, kPage}, [this](Answer answer) {
    if (!answer) {
      Q_EMIT notReached(answer.error());
      return;
    }
    ++m_part;
    const bool complete = answer->complete;
    m_store.replaceStored(std::move(answer->items));
    set(State::Ready, complete ? Older::Complete : Older::Possible, Newer::Complete);
    Q_EMIT newestReached();
    if (std::exchange(m_missed, false)) refresh();
  });
}

void ThreadLoader::refreshAround() {
  const int limit = std::clamp(m_store.storedCount(), kPage, kLargestRefresh);
  askAround(*m_store.newest(), limit, [this](Window answer) {
    m_refreshing = false;
    if (answer)
      absorb(*std::move(answer));
    else
      m_error = answer.error();  // what is on the screen stays
    if (std::exchange(m_refreshAgain, false)) refresh();
  });
}

}  // namespace oc::ui
