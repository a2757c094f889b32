#include "ui/insight/back_test_model.h"

#include "core/domain/text_safety.h"
#include "ui/insight/back_test_text.h"
#include "ui/models/format.h"
#include "ui/models/verdict_text.h"

namespace oc::ui {

void BackTestModel::setCases(const QList<BackTestCase>& cases, bool wrongOnly) {
  beginResetModel();
  m_cases = cases;
  if (wrongOnly) m_cases.removeIf([](const BackTestCase& found) { return !isWrong(found); });
  endResetModel();
}

int BackTestModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(m_cases.size());
}

QVariant BackTestModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
    return {};
  const BackTestCase& found = m_cases[index.row()];
  switch (role) {
    case Qt::DisplayRole: return customerText(found);
    case Qt::ToolTipRole:
      return plainTip(exactTime(found.at) + u'\n' + reasonsInFull(found.reasons));
    case Qt::AccessibleTextRole:
      return QStringList{customerText(found),        exactTime(found.at),
                         decisionText(found),        outcomeText(found),
                         reasonsText(found.reasons), visibleLine(found.preview)}
          .join(QStringLiteral(", "));
    case ConvIdRole: return found.convId.value;
    default: return {};
  }
}

}  // namespace oc::ui
