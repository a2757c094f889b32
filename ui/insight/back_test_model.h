#pragma once

#include <QAbstractListModel>

#include "core/domain/back_test.h"

namespace oc::ui {

// The cases of a back-test, in the order they came.
class BackTestModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { ConvIdRole = Qt::UserRole + 1 };  // qint64
  Q_ENUM(Role)

  using QAbstractListModel::QAbstractListModel;

  void setCases(const QList<BackTestCase>& cases, bool wrongOnly);
  const BackTestCase& at(int row) const { return m_cases[row]; }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  QList<BackTestCase> m_cases;
};

}  // namespace oc::ui
