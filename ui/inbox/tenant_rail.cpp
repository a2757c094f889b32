#include "ui/inbox/tenant_rail.h"

#include <QEvent>
#include <QScopedValueRollback>

#include "ui/inbox/tenant_delegate.h"
#include "ui/models/tenant_model.h"
#include "ui/theme/theme.h"

namespace oc::ui {

TenantRail::TenantRail(TenantModel& model, QWidget* parent) : QListView(parent), m_model(model) {
  setItemDelegate(new TenantDelegate(this));
  setUniformItemSizes(true);
  setFrameShape(QFrame::NoFrame);
  setFixedWidth(TenantDelegate::kRailWidth);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // the wheel scrolls; a bar has no room
  setViewportMargins(0, space::xs, 0, 0);
  setMouseTracking(true);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setAccessibleName(tr("Organisations"));
  setAutoFillBackground(true);  // the margins, too
  setModel(&model);
  updateColours();
}

void TenantRail::setCurrent(OwnerId owner) {
  const QScopedValueRollback quiet(m_quiet, true);
  setCurrentIndex(m_model.index(m_model.rowOf(owner)));
}

void TenantRail::choose(int row) {
  if (row >= 0 && row < m_model.rowCount()) setCurrentIndex(m_model.index(row));
}

void TenantRail::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QListView::currentChanged(current, previous);
  if (m_quiet || !current.isValid()) return;
  Q_EMIT tenantChosen(m_model.tenant(current.row()).ownerId);
}

void TenantRail::changeEvent(QEvent* event) {
  QListView::changeEvent(event);
  if (event->type() == QEvent::StyleChange) updateColours();
}

void TenantRail::updateColours() {
  QPalette p = palette();
  if (p.color(QPalette::Base) == tokens().rail) return;
  p.setColor(QPalette::Base, tokens().rail);
  p.setColor(QPalette::Window, tokens().rail);
  setPalette(p);
}

}  // namespace oc::ui
