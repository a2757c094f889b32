#pragma once

#include <QAbstractListModel>
#include <QList>
#include <optional>

#include "core/domain/desk.h"

namespace oc::ui {

// The tenants of the person signed in, in the order the core names them; switched-off ones are left
// out. Kept live by feed batches: a tenant with a seq lower than what is known is older news. UI
// thread only; `desk` outlives the model.
class TenantModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role {
    OwnerIdRole = Qt::UserRole + 1,  // qint64
    UnreadRole,                      // int: conversations with unread messages
  };
  Q_ENUM(Role)

  enum class State { Loading, Ready, Empty, Failed };
  Q_ENUM(State)

  explicit TenantModel(Desk& desk, QObject* parent = nullptr);

  void reload();
  void apply(const FeedBatch& batch);

  State state() const;
  const std::optional<Error>& error() const { return m_error; }
  const Tenant& tenant(int row) const { return m_tenants[row]; }
  int rowOf(OwnerId owner) const;  // -1 when not there

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 Q_SIGNALS:
  void stateChanged();
  void tenantChanged(oc::OwnerId owner);  // its name, role or counts
  // The person is no longer a member, or it was switched off; it is gone from the rows.
  void tenantLost(const oc::Tenant& tenant);

 private:
  static QString spoken(const Tenant& tenant);
  void received(const QList<Tenant>& tenants);
  void merge(const Tenant& news);
  void lose(int row);

  Desk& m_desk;
  QList<Tenant> m_tenants;
  quint64 m_request = 0;
  bool m_loading = false;
  std::optional<Error> m_error;
};

}  // namespace oc::ui
