#include "ui/composer/assistant.h"

#include "core/domain/when_done.h"
#include "ui/models/error_text.h"

namespace oc::ui {

bool isOver(const Assist& assist) {
  return assist.state != Assist::State::Waiting && assist.state != Assist::State::Running;
}

namespace {

// News may overtake each other: text only grows, and what is over stays over.
bool isNewer(const Assist& news, const Assist& known) {
  return !isOver(known) && (isOver(news) || news.text.size() >= known.text.size());
}

}  // namespace

Assistant::Assistant(Desk& desk, AssistKind kind, QObject* parent)
    : QObject(parent), m_desk(desk), m_kind(kind) {
  connect(&desk, &Desk::assistChanged, this, &Assistant::take);
}

void Assistant::ask(OwnerId owner, ConvId conv) {
  if (isUnderWay(conv)) return;
  Assist asked;
  asked.ownerId = owner;
  asked.convId = conv;
  asked.kind = m_kind;
  const quint64 number = ++m_numbers;
  m_sessions[conv] = {asked, number};
  ++m_asking;
  whenDone(m_desk.assist(owner, conv, m_kind), this,
           [this, number, asked](const Result<Assist>& answer) { started(number, asked, answer); });
  Q_EMIT changed(conv);
}

void Assistant::started(quint64 number, const Assist& asked, const Result<Assist>& answer) {
  const auto early = answer ? m_early.value(answer->id) : Assist{};
  if (--m_asking == 0) m_early.clear();
  const auto session = m_sessions.find(asked.convId);
  if (session == m_sessions.end() || session->number != number) {
    if (answer) stop(*answer);  // dropped before it had an id
    return;
  }
  if (answer) {
    session->now = *answer;
    if (early.id == answer->id) return take(early);
  } else {
    session->now.state = Assist::State::Failed;
    session->now.error = errorText(answer.error());
  }
  Q_EMIT changed(asked.convId);
}

void Assistant::take(const Assist& news) {
  if (news.kind != m_kind) return;
  const auto session = m_sessions.find(news.convId);
  if (session == m_sessions.end() || session->now.id != news.id) {
    if (m_asking == 0) return;
    Assist& early = m_early[news.id];
    if (isNewer(news, early)) early = news;
    return;
  }
  if (!isNewer(news, session->now)) return;
  if (news.state == Assist::State::Cancelled)
    m_sessions.erase(session);
  else
    session->now = news;
  Q_EMIT changed(news.convId);
}

void Assistant::drop(ConvId conv) {
  const auto session = m_sessions.constFind(conv);
  if (session == m_sessions.constEnd()) return;
  const Assist assist = session->now;
  m_sessions.erase(session);
  if (assist.id != 0) stop(assist);
  Q_EMIT changed(conv);
}

void Assistant::dropAll() {
  for (const ConvId conv : m_sessions.keys())
    drop(conv);
}

// Whether it was stopped in time doesn't matter: nobody looks at it any more.
void Assistant::stop(const Assist& assist) {
  if (!isOver(assist)) (void)m_desk.cancelAssist(assist.ownerId, assist.id);
}

std::optional<Assist> Assistant::now(ConvId conv) const {
  const auto session = m_sessions.constFind(conv);
  return session == m_sessions.constEnd() ? std::nullopt : std::optional(session->now);
}

bool Assistant::isUnderWay(ConvId conv) const {
  const auto session = m_sessions.constFind(conv);
  return session != m_sessions.constEnd() && !isOver(session->now);
}

}  // namespace oc::ui
