#include "ui/inbox/tenant_rail.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>

#include "core/domain/text_safety.h"
#include "ui/inbox/tenant_delegate.h"
#include "ui/models/tenant_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kButton = 36;
constexpr int kIcon = 20;

}  // namespace

TenantRail::TenantRail(TenantModel& model, QWidget* parent)
    : QListView(parent),
      m_model(model),
      m_insight(addButton(tr("Closure back-test …"), tr("Closure back-test"))),
      m_admin(addButton(tr("Administration … (Ctrl+,)"), tr("Administration"))) {
  setItemDelegate(new TenantDelegate(this));
  setUniformItemSizes(true);
  setFrameShape(QFrame::NoFrame);
  setFixedWidth(TenantDelegate::kRailWidth);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // the wheel scrolls; a bar has no room
  setMouseTracking(true);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setAccessibleName(tr("Organisations"));
  setAutoFillBackground(true);  // the margins, too
  setModel(&model);
  m_insight->setEnabled(false);
  m_admin->hide();
  connect(m_insight, &QToolButton::clicked, this,
          [this] { Q_EMIT backTestWanted(ownerAt(currentIndex())); });
  connect(m_admin, &QToolButton::clicked, this,
          [this] { Q_EMIT administrationWanted(ownerAt(currentIndex())); });
  updateColours();
}

QToolButton* TenantRail::addButton(const QString& words, const QString& name) {
  auto* button = new QToolButton(this);
  button->setProperty("kind", QStringLiteral("rail"));
  button->setFixedSize(kButton, kButton);
  button->setIconSize(QSize(kIcon, kIcon));
  button->setToolTip(plainTip(words));
  button->setAccessibleName(name);
  return button;
}

void TenantRail::setAdministrable(bool on) {
  m_admin->setVisible(on);
  placeButtons();
}

void TenantRail::placeButtons() {
  int top = height() - space::s;
  for (QToolButton* button : {m_admin, m_insight}) {
    if (button->isHidden()) continue;
    top -= kButton;
    button->move((width() - kButton) / 2, top);
    top -= space::xs;
  }
  setViewportMargins(0, space::xs, 0, height() - top);
}

OwnerId TenantRail::ownerAt(const QModelIndex& index) const {
  return index.isValid() ? m_model.tenant(index.row()).ownerId : OwnerId{};
}

void TenantRail::contextMenuEvent(QContextMenuEvent* event) {
  // By the menu key it is about the tenant in use, whatever lies under the mouse.
  const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
  const OwnerId owner =
      ownerAt(byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos())));
  if (!owner.isValid()) return;
  QMenu menu(this);
  menu.addAction(tr("Closure back-test …"), this, [this, owner] { Q_EMIT backTestWanted(owner); });
  if (!m_admin->isHidden())
    menu.addAction(tr("Administration …"), this,
                   [this, owner] { Q_EMIT administrationWanted(owner); });
  menu.exec(event->globalPos());
}

void TenantRail::resizeEvent(QResizeEvent* event) {
  QListView::resizeEvent(event);
  placeButtons();
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
  m_insight->setEnabled(current.isValid());
  if (m_quiet || !current.isValid()) return;
  Q_EMIT tenantChosen(m_model.tenant(current.row()).ownerId);
}

void TenantRail::changeEvent(QEvent* event) {
  QListView::changeEvent(event);
  if (event->type() == QEvent::StyleChange) updateColours();
}

void TenantRail::updateColours() {
  m_insight->setIcon(icon(QStringLiteral("chart"), tokensOf(true).muted));
  m_admin->setIcon(icon(QStringLiteral("gear"), tokensOf(true).muted));
  QPalette p = palette();
  if (p.color(QPalette::Base) == tokens().rail) return;
  p.setColor(QPalette::Base, tokens().rail);
  p.setColor(QPalette::Window, tokens().rail);
  setPalette(p);
}

}  // namespace oc::ui
