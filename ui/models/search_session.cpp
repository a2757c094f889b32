#include "ui/models/search_session.h"

#include <chrono>
#include <utility>

#include "core/domain/when_done.h"

namespace oc::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto kPause = 50ms;  // after a letter: the next one of quick fingers comes within it

bool asksForSomething(const SearchTerms& terms) {
  return terms.hasWords() || !terms.names.isEmpty() || !terms.digits.isEmpty() || terms.id ||
         !terms.unread.isEmpty();
}

}  // namespace

SearchSession::SearchSession(Search& search, int page, QObject* parent)
    : QObject(parent), m_search(search), m_page(page) {
  m_pause.setSingleShot(true);
  m_pause.setInterval(kPause);
  connect(&m_pause, &QTimer::timeout, this, &SearchSession::begin);
}

SearchSession::~SearchSession() {
  giveUp();
}

void SearchSession::ask(OwnerId owner, const QString& text) {
  if (owner == m_owner && text == m_text && m_state != State::Failed) return;
  giveUp();
  if (owner != m_owner) m_found = {};
  m_owner = owner;
  m_text = text;
  if (!owner.isValid() || !asksForSomething(readSearch(text))) {
    m_found = {};
    return set(State::Idle, More::Complete);
  }
  m_pause.start();
  set(State::Searching, More::Complete);
}

void SearchSession::begin() {
  m_underWay = true;
  whenDone(m_search.search(m_owner, {.text = m_text, .limit = m_page, .before = {}}), this,
           [this, number = m_number](const Result<SearchAnswer>& answer) {
             if (number == m_number) take(answer);
           });
}

void SearchSession::take(const Result<SearchAnswer>& answer) {
  m_underWay = false;
  if (!answer) {
    m_error = answer.error();
    m_found = {};
    return set(State::Failed, More::Complete);
  }
  m_found = *answer;
  set(State::Ready, m_found.next ? More::Possible : More::Complete);
}

void SearchSession::loadMore() {
  if (m_state != State::Ready || m_more != More::Possible) return;
  m_underWay = true;
  set(State::Ready, More::Loading);
  whenDone(m_search.search(m_owner, {.text = m_text, .limit = m_page, .before = m_found.next}),
           this, [this, number = m_number](const Result<SearchAnswer>& answer) {
             if (number == m_number) takeMore(answer);
           });
}

void SearchSession::takeMore(const Result<SearchAnswer>& answer) {
  m_underWay = false;
  if (!answer) {
    m_error = answer.error();
    return set(State::Ready, More::Failed);
  }
  m_found.messages += answer->messages;
  m_found.next = answer->next;
  m_found.timeWasUp = answer->timeWasUp;
  set(State::Ready, m_found.next ? More::Possible : More::Complete);
}

void SearchSession::retry() {
  if (m_state == State::Failed) {
    ask(m_owner, m_text);
  } else if (m_more == More::Failed) {
    m_more = More::Possible;
    loadMore();
  }
}

void SearchSession::end() {
  giveUp();
  m_text.clear();
  m_found = {};
  set(State::Idle, More::Complete);
}

void SearchSession::giveUp() {
  ++m_number;
  m_pause.stop();
  if (std::exchange(m_underWay, false)) m_search.cancel();
}

void SearchSession::set(State state, More more) {
  m_state = state;
  m_more = more;
  Q_EMIT changed();
}

}  // namespace oc::ui
