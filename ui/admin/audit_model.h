#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <optional>

#include "core/domain/administration.h"

namespace oc::ui {

// The audit log as a table, newest first, read page by page. It doesn't say
// canFetchMore(): a QTreeView would fetch all of it at once.
class AuditModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { When, Who, What, Subject, ColumnCount };
  enum class State { Loading, Ready, Failed };

  explicit AuditModel(Administration& admin, QObject* parent = nullptr);

  // With another owner or query it begins anew; the same again reads what came since.
  void open(OwnerId owner, const AuditQuery& query);
  const AuditQuery& query() const { return m_query; }
  const AuditEntry& at(int row) const { return m_entries[row]; }
  State state() const { return m_state; }
  const Error& error() const { return m_error; }  // while Failed
  void retry();
  void readMore();  // the next page, where there is one and none is under way

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 Q_SIGNALS:
  void stateChanged();

 private:
  void read(std::optional<qint64> before);
  void append(const Page<AuditEntry>& page);
  void prepend(const Page<AuditEntry>& page);
  void settle(State state);

  Administration& m_admin;
  OwnerId m_owner;
  AuditQuery m_query;
  bool m_opened = false;
  QList<AuditEntry> m_entries;
  bool m_complete = true;
  bool m_reading = false;
  quint64 m_request = 0;
  State m_state = State::Loading;
  Error m_error;
};

}  // namespace oc::ui
