#include "ui/models/tenant_model.h"

#include <QSet>

#include "core/domain/text_safety.h"
#include "core/domain/when_done.h"

namespace oc::ui {

TenantModel::TenantModel(Desk& desk, QObject* parent) : QAbstractListModel(parent), m_desk(desk) {}

void TenantModel::reload() {
  const quint64 number = ++m_request;
  m_loading = true;
  whenDone(m_desk.tenants(), this, [this, number](const Result<QList<Tenant>>& answer) {
    if (number != m_request) return;
    m_loading = false;
    if (answer) {
      m_error.reset();
      received(*answer);
    } else {
      m_error = answer.error();
    }
    Q_EMIT stateChanged();
  });
  Q_EMIT stateChanged();
}

void TenantModel::received(const QList<Tenant>& tenants) {
  QSet<OwnerId> there;
  for (const Tenant& t : tenants)
    if (t.active) there.insert(t.ownerId);
  for (int row = static_cast<int>(m_tenants.size()) - 1; row >= 0; --row)
    if (!there.contains(m_tenants[row].ownerId)) lose(row);
  for (const Tenant& t : tenants)
    merge(t);
}

void TenantModel::apply(const FeedBatch& batch) {
  if (!batch.tenant.ownerId.isValid()) return;
  const qsizetype before = m_tenants.size();
  merge(batch.tenant);
  if (m_tenants.size() != before) Q_EMIT stateChanged();
  if (batch.settingsChanged) reload();
}

void TenantModel::merge(const Tenant& news) {
  const int row = rowOf(news.ownerId);
  if (row < 0) {
    if (!news.active) return;
    const int end = static_cast<int>(m_tenants.size());
    beginInsertRows({}, end, end);
    m_tenants += news;
    endInsertRows();
    return;
  }
  if (news.seq < m_tenants[row].seq || news == m_tenants[row]) return;
  if (!news.active) return lose(row);
  m_tenants[row] = news;
  Q_EMIT dataChanged(index(row), index(row));
  Q_EMIT tenantChanged(news.ownerId);
}

void TenantModel::lose(int row) {
  beginRemoveRows({}, row, row);
  const Tenant lost = m_tenants.takeAt(row);
  endRemoveRows();
  Q_EMIT tenantLost(lost);
}

TenantModel::State TenantModel::state() const {
  if (!m_tenants.isEmpty()) return State::Ready;
  if (m_loading) return State::Loading;
  return m_error ? State::Failed : State::Empty;
}

int TenantModel::rowOf(OwnerId owner) const {
  for (int row = 0; row < m_tenants.size(); ++row)
    if (m_tenants[row].ownerId == owner) return row;
  return -1;
}

int TenantModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_tenants.size());
}

QString TenantModel::spoken(const Tenant& tenant) {
  const QString name = visibleLine(tenant.name);
  if (tenant.unreadConversations == 0) return name;
  //: Tool tip of a tenant: %1 its name, %2 "3 unread conversations"
  return tr("%1 · %2").arg(name, tr("%n unread conversation(s)", "", tenant.unreadConversations));
}

QVariant TenantModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
    return {};
  const Tenant& t = m_tenants[index.row()];
  switch (role) {
    case Qt::DisplayRole: return visibleLine(t.name);
    case Qt::ToolTipRole: return plainTip(spoken(t));
    case Qt::AccessibleTextRole: return spoken(t);
    case OwnerIdRole: return t.ownerId.value;
    case UnreadRole: return t.unreadConversations;
    default: return {};
  }
}

}  // namespace oc::ui
