#include "ui/models/conversation_list_model.h"

#include <algorithm>
#include <utility>

#include "core/domain/text_safety.h"
#include "core/domain/when_done.h"
#include "ui/models/conversation_marks.h"
#include "ui/models/format.h"

namespace oc::ui {
namespace {

constexpr int kPageSize = 50;
constexpr int kLargestReload = 500;
constexpr int kFewRows = 15;  // less than a screen: fetch more without being scrolled

}  // namespace

ConversationListModel::ConversationListModel(Desk& desk, QObject* parent)
    : QAbstractListModel(parent), m_desk(desk), m_team(desk) {
  connect(&m_team, &TeamBook::changed, this, [this] {
    if (m_window.size() > 0) Q_EMIT dataChanged(index(0), index(m_window.size() - 1));
  });
}

void ConversationListModel::show(OwnerId owner, const ConversationQuery& query, UserId me) {
  beginResetModel();
  m_owner = owner;
  m_query = query;
  m_me = me;
  m_window.clear(query, me);
  m_meanwhile.clear();
  m_toCome.clear();
  m_toMove.clear();
  m_error.reset();
  m_answered = false;
  m_job = Job::None;
  ++m_request;  // whatever is under way belongs to what was shown before
  endResetModel();
  m_team.show(owner);
  if (owner.isValid()) request(Job::First, kPageSize);
  Q_EMIT stateChanged();
}

void ConversationListModel::reload() {
  if (!m_owner.isValid()) return;
  const Job job = m_answered ? Job::Reload : Job::First;
  request(job, std::clamp(m_window.size(), kPageSize, kLargestReload));
  Q_EMIT stateChanged();
}

void ConversationListModel::loadOlder() {
  if (!m_owner.isValid() || m_window.complete() || isFull() || m_job != Job::None) return;
  request(m_answered ? Job::Older : Job::First, kPageSize);
  Q_EMIT stateChanged();
}

void ConversationListModel::request(Job job, int limit) {
  m_job = job;
  const quint64 number = ++m_request;
  ConversationQuery query = m_query;
  query.limit = limit;
  if (job == Job::Older) query.after = m_window.next();
  whenDone(m_desk.conversations(m_owner, query), this,
           [this, job, number](const Result<Page<Conversation>>& answer) {
             if (number == m_request) received(job, answer);
           });
}

void ConversationListModel::received(Job job, const Result<Page<Conversation>>& answer) {
  const auto meanwhile = std::exchange(m_meanwhile, {});
  if (!answer) {
    m_error = answer.error();
  } else {
    m_error.reset();
    m_answered = true;
    if (job != Job::Older) {
      dropWhatIsGone(*answer);
      m_window.setStart(*answer);
    }
    for (const Conversation& c : answer->items)
      merge(c, true);
    m_window.setEnd(*answer);
    for (const Conversation& c : meanwhile)
      merge(c, false);
  }
  m_job = Job::None;  // only now: inserting rows makes a view ask for more
  Q_EMIT stateChanged();
}

// A page read from the top is the truth about its stretch of the list, so rows that it does not
// hold have left; rows below it may have changed unnoticed and are read again when scrolled to.
void ConversationListModel::dropWhatIsGone(const Page<Conversation>& page) {
  QSet<ConvId> there;
  for (const Conversation& c : page.items)
    there.insert(c.convId);
  for (int row = m_window.size() - 1; row >= 0; --row)
    if (!there.contains(m_window.at(row).convId)) removeRow(row);
}

void ConversationListModel::apply(const FeedBatch& batch) {
  if (!m_owner.isValid() || batch.tenant.ownerId != m_owner) return;
  for (const Conversation& c : batch.conversations) {
    if (c.ownerId != m_owner) continue;
    if (m_job != Job::None) {
      Conversation& kept = m_meanwhile[c.convId];
      if (c.revision > kept.revision) kept = c;
    }
    merge(c, false);
    if (filter() == ConversationFilter::Unanswered) dropAnsweredBy(c);
  }
  if (batch.reload) {
    reload();
    return;
  }
  if (m_answered && !m_error && m_window.size() < kFewRows) loadOlder();
  Q_EMIT stateChanged();
}

// A customer who is in touch again waits in the later conversation, if at all. The earlier one has
// not changed, so that the feed does not speak of it.
void ConversationListModel::dropAnsweredBy(const Conversation& later) {
  if (!later.last.msgId.isValid()) return;
  for (int row = m_window.size() - 1; row >= 0; --row) {
    const Conversation& c = m_window.at(row);
    if (c.convId < later.convId && c.phoneNumber == later.phoneNumber &&
        c.businessAddress == later.businessAddress && c.channel == later.channel)
      removeRow(row);
  }
}

void ConversationListModel::merge(const Conversation& news, bool fromPage) {
  const ConversationWindow::Change change = m_window.plan(news, fromPage);
  if (m_held && !fromPage && holdBack(change, news)) return;
  m_toCome.remove(news.convId);
  perform(change, news);
}

// Whether the change waits. A row that would move or go shows its news where it stands.
bool ConversationListModel::holdBack(ConversationWindow::Change change, const Conversation& news) {
  using Change = ConversationWindow::Change;
  if (change.kind == Change::Insert) {
    Conversation& kept = m_toCome[news.convId];
    if (news.revision > kept.revision) kept = news;
    return true;
  }
  if (change.kind != Change::Move && change.kind != Change::Remove) return false;
  m_toMove.insert(news.convId);
  m_window.refresh(change.from, news);
  const QModelIndex changed = index(change.from);
  Q_EMIT dataChanged(changed, changed);
  return true;
}

void ConversationListModel::setHeld(bool held) {
  if (held == m_held) return;
  m_held = held;
  if (held || (m_toCome.isEmpty() && m_toMove.isEmpty())) return;
  for (const ConvId id : std::exchange(m_toMove, {})) {
    const int row = m_window.rowOf(id);
    if (row < 0) continue;
    const Conversation news = m_window.at(row);
    perform(m_window.planRow(row), news);
  }
  for (const Conversation& news : std::exchange(m_toCome, {}))
    merge(news, false);
  Q_EMIT stateChanged();
}

int ConversationListModel::waiting() const {
  const auto rises = [this](ConvId id) {
    const int row = m_window.rowOf(id);
    if (row < 0) return false;
    const ConversationWindow::Change change = m_window.planRow(row);
    return change.kind == ConversationWindow::Change::Move && change.to < row;
  };
  return static_cast<int>(m_toCome.size() + std::ranges::count_if(m_toMove, rises));
}

void ConversationListModel::trim() {
  if (m_window.size() <= kLargestReload || m_job != Job::None) return;
  beginRemoveRows({}, kLargestReload, m_window.size() - 1);
  m_window.trim(kLargestReload);
  endRemoveRows();
  Q_EMIT stateChanged();
}

void ConversationListModel::perform(const ConversationWindow::Change& change,
                                    const Conversation& news) {
  using Change = ConversationWindow::Change;
  switch (change.kind) {
    case Change::None: m_window.commit(change, news); return;
    case Change::Insert:
      beginInsertRows({}, change.to, change.to);
      m_window.commit(change, news);
      endInsertRows();
      return;
    case Change::Remove:
      beginRemoveRows({}, change.from, change.from);
      m_window.commit(change, news);
      endRemoveRows();
      return;
    case Change::Move: {
      const int before = change.to > change.from ? change.to + 1 : change.to;
      beginMoveRows({}, change.from, change.from, {}, before);
      m_window.commit(change, news);
      endMoveRows();
      break;
    }
    case Change::Update: m_window.commit(change, news); break;
  }
  const QModelIndex changed = index(change.to);
  Q_EMIT dataChanged(changed, changed);
}

void ConversationListModel::removeRow(int row) {
  beginRemoveRows({}, row, row);
  m_window.remove(row);
  endRemoveRows();
}

ConversationListModel::State ConversationListModel::state() const {
  if (!m_owner.isValid()) return State::Idle;
  if (m_window.size() > 0) return State::Ready;
  if (m_job != Job::None) return State::Loading;
  return m_error ? State::Failed : State::Empty;
}

int ConversationListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : m_window.size();
}

bool ConversationListModel::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && m_answered && !m_window.complete() && !isFull() &&
         m_job == Job::None && !m_error;
}

void ConversationListModel::fetchMore(const QModelIndex& parent) {
  if (canFetchMore(parent)) loadOlder();
}

QVariant ConversationListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
    return {};
  const Conversation& c = m_window.at(index.row());
  switch (role) {
    case Qt::DisplayRole: return displayName(c);
    case Qt::ToolTipRole:
      //: Tool tip of a row of the list: name, number, state, time of the last message
      return plainTip(tr("%1\n%2 · %3\n%4")
                          .arg(displayName(c), displayNumber(c.customerAddress),
                               statusText(c.status),
                               exactTime(c.last.msgId.isValid() ? c.last.at : c.startedAt)));
    case Qt::AccessibleTextRole: return accessibleText(c);
    case Qt::AccessibleDescriptionRole:
      return spokenMarks(c, m_team, QDateTime::currentDateTimeUtc()).join(u", ");
    case ConvIdRole: return c.convId.value;
    case UnreadRole: return c.unread;
    case ActivityRole: return c.activity;
    case ActiveRole: return isActive(c.status);
    default: return {};
  }
}

QString ConversationListModel::accessibleText(const Conversation& c) const {
  QStringList parts{displayName(c)};
  if (c.unread > 0) parts += tr("%n unread", "", c.unread);
  if (c.last.msgId.isValid()) {
    if (c.last.direction == Direction::Outbound) parts += deliveryText(c.last.status);
    parts += relativeTime(c.last.at, QDateTime::currentDateTimeUtc());
  }
  parts += previewText(c.last);
  return parts.join(u", ");
}

}  // namespace oc::ui
