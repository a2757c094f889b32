#include "ui/customer/customer_reader.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "core/domain/when_done.h"

namespace oc::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto kRefreshAfter = 400ms;
constexpr int kPage = 10;

}  // namespace

CustomerReader::CustomerReader(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {
  m_refresh.setSingleShot(true);
  m_refresh.setInterval(kRefreshAfter);
  connect(&m_refresh, &QTimer::timeout, this, &CustomerReader::read);
  connect(&desk, &Desk::linkChanged, this, [this](const LinkState& link) {
    if (link.up) retry();
  });
}

void CustomerReader::show(const Conversation& conversation) {
  if (conversation.convId == m_conv) return;
  const bool sameCustomer = conversation.ownerId == m_owner && conversation.phoneNumber == m_phone;
  ++m_visit;
  m_owner = conversation.ownerId;
  m_conv = conversation.convId;
  m_phone = conversation.phoneNumber;
  m_refresh.stop();
  m_missing = 0;
  m_again = false;
  m_facts.reset();
  m_earlier.clear();
  m_earlierState = Earlier::Possible;
  if (!sameCustomer) m_contact = {};
  if (!m_conv.isValid()) {
    m_state = State::Idle;
    Q_EMIT changed();
    Q_EMIT earlierChanged();
    return;
  }
  if (!sameCustomer || m_state != State::Ready) m_state = State::Loading;
  Q_EMIT changed();
  read();
  loadEarlier();
}

void CustomerReader::apply(const FeedBatch& batch) {
  if (!m_conv.isValid() || batch.tenant.ownerId != m_owner) return;
  bool concerned = batch.reload;
  for (const Conversation& news : batch.conversations) {
    if (news.phoneNumber != m_phone) continue;
    concerned = true;
    const auto row = std::ranges::find(m_earlier, news.convId, &Conversation::convId);
    if (row == m_earlier.end() || row->revision >= news.revision) continue;
    *row = news;
    Q_EMIT earlierChanged();
  }
  if (concerned && !m_refresh.isActive()) m_refresh.start();
}

void CustomerReader::retry() {
  if (!m_conv.isValid()) return;
  if (m_state == State::Failed) {
    m_state = State::Loading;
    Q_EMIT changed();
    read();
  }
  if (m_earlierState == Earlier::Failed) loadEarlier();
}

void CustomerReader::setContact(const Contact& contact) {
  if (contact.ownerId != m_owner || contact.phoneNumber != m_phone) return;
  ++m_changes;
  m_contact = contact;
  Q_EMIT changed();
}

void CustomerReader::read() {
  if (m_missing > 0) {
    m_again = true;
    return;
  }
  m_missing = 2;
  m_failed = false;
  whenDone(m_desk.customers().contact(m_owner, m_phone), this,
           [this, visit = m_visit, changes = m_changes](const Result<Contact>& answer) {
             if (visit != m_visit) return;
             if (!answer) return failed(answer.error());
             if (changes == m_changes) m_contact = *answer;
             settle();
           });
  whenDone(m_desk.customers().facts(m_owner, m_conv), this,
           [this, visit = m_visit](const Result<ConversationFacts>& answer) {
             if (visit != m_visit) return;
             if (!answer) return failed(answer.error());
             m_facts = *answer;
             settle();
           });
}

// What is on the screen stays there: that it isn't current the link's state says.
void CustomerReader::failed(const Error& error) {
  m_error = error;
  m_failed = true;
  settle();
}

void CustomerReader::settle() {
  if (--m_missing > 0) return;
  if (m_state == State::Loading) m_state = m_failed ? State::Failed : State::Ready;
  Q_EMIT changed();
  if (std::exchange(m_again, false)) m_refresh.start();
}

void CustomerReader::loadEarlier() {
  if (m_earlierState == Earlier::Loading || m_earlierState == Earlier::Complete) return;
  set(Earlier::Loading);
  const ConvId before = m_earlier.isEmpty() ? m_conv : m_earlier.constLast().convId;
  whenDone(m_desk.customers().conversationsWith(m_owner, m_phone, before, kPage), this,
           [this, visit = m_visit](const Result<Page<Conversation>>& answer) {
             if (visit != m_visit) return;
             if (!answer) {
               m_earlierError = answer.error();
               return set(Earlier::Failed);
             }
             m_earlier += answer->items;
             set(answer->complete ? Earlier::Complete : Earlier::Possible);
           });
}

void CustomerReader::set(Earlier state) {
  m_earlierState = state;
  Q_EMIT earlierChanged();
}

}  // namespace oc::ui
