#include "ui/admin/audit_model.h"

#include "core/domain/text_safety.h"
#include "core/domain/when_done.h"
#include "ui/admin/admin_text.h"
#include "ui/models/format.h"

namespace oc::ui {
namespace {

bool same(const AuditQuery& a, const AuditQuery& b) {
  return a.text == b.text && a.action == b.action && a.from == b.from && a.to == b.to;
}

}  // namespace

AuditModel::AuditModel(Administration& admin, QObject* parent)
    : QAbstractTableModel(parent), m_admin(admin) {}

void AuditModel::open(OwnerId owner, const AuditQuery& query) {
  if (!m_opened || owner != m_owner || !same(query, m_query)) {
    beginResetModel();
    m_opened = true;
    m_owner = owner;
    m_query = query;
    m_entries.clear();
    m_complete = true;  // until the first page says otherwise
    endResetModel();
    settle(State::Loading);
  }
  read({});
}

void AuditModel::retry() {
  if (m_entries.isEmpty()) settle(State::Loading);
  read(m_entries.isEmpty() ? std::nullopt : std::optional(m_entries.last().auditId));
}

void AuditModel::readMore() {
  if (!m_complete && !m_reading && m_state == State::Ready) read(m_entries.last().auditId);
}

void AuditModel::read(std::optional<qint64> before) {
  AuditQuery query = m_query;
  query.before = before;
  m_reading = true;
  whenDone(m_admin.audit(m_owner, query), this,
           [this, number = ++m_request, before](const Result<Page<AuditEntry>>& page) {
             if (number != m_request) return;
             m_reading = false;
             if (!page) {
               m_error = page.error();
               return settle(State::Failed);
             }
             if (before || m_entries.isEmpty())
               append(*page);
             else
               prepend(*page);
             settle(State::Ready);
           });
}

void AuditModel::append(const Page<AuditEntry>& page) {
  m_complete = page.complete;
  if (page.items.isEmpty()) return;
  const int first = int(m_entries.size());
  beginInsertRows({}, first, first + int(page.items.size()) - 1);
  m_entries += page.items;
  endInsertRows();
}

// The log only grows: what is new stands before the newest one known.
void AuditModel::prepend(const Page<AuditEntry>& page) {
  const qint64 newest = m_entries.first().auditId;
  int fresh = 0;
  while (fresh < page.items.size() && page.items[fresh].auditId > newest)
    ++fresh;
  if (fresh == 0) return;
  if (fresh == page.items.size() && !page.complete) {  // there may be more between
    beginResetModel();
    m_entries = page.items;
    m_complete = page.complete;
    endResetModel();
    return;
  }
  beginInsertRows({}, 0, fresh - 1);
  m_entries = page.items.first(fresh) + m_entries;
  endInsertRows();
}

void AuditModel::settle(State state) {
  m_state = state;
  Q_EMIT stateChanged();
}

int AuditModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
    return {};
  const AuditEntry& entry = m_entries[index.row()];
  if (role == Qt::ToolTipRole && index.column() == When) return exactTime(entry.at);
  if (role != Qt::DisplayRole) return {};
  switch (static_cast<Column>(index.column())) {
    case When: {
      const QDateTime local = entry.at.toLocalTime();
      const QDate today = QDate::currentDate();
      return local.date() == today
                 ? clockTime(entry.at)
                 : QString(relativeTime(entry.at, QDateTime::currentDateTimeUtc()) + u", " +
                           clockTime(entry.at));
    }
    case Who: return visibleLine(entry.actorName.isEmpty() ? entry.actor : entry.actorName);
    case What: return actionText(entry.action);
    case Subject: return visibleLine(entry.subject);
    case ColumnCount: break;
  }
  return {};
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (static_cast<Column>(section)) {
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("What");
    case Subject: return tr("To what");
    case ColumnCount: break;
  }
  return {};
}

}  // namespace oc::ui
