#include "ui/admin/list_page.h"

#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/admin/row_view.h"
#include "ui/parts/parts.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kNarrowestList = 200;
constexpr int kWidestList = 300;
constexpr double kListPart = 0.36;
constexpr int kNarrowestDetail = 320;
constexpr int kWidestDetail = 600;

}  // namespace

ListPage::ListPage(Administration& admin, Desk& desk, const QString& title, const QString& text)
    : AdminPage(admin, desk, title, text),
      m_list(new RowView(m_rows)),
      m_splitter(new QSplitter),
      m_scroll(new QScrollArea),
      m_detail(new QVBoxLayout) {
  m_list->setAccessibleName(title);
  m_list->setMinimumWidth(kNarrowestList);
  auto* inner = new QWidget;
  auto* row = new QHBoxLayout(inner);
  row->setContentsMargins(space::xl, space::l, space::xl, space::xl);
  auto* column = new QWidget;
  column->setMaximumWidth(qRound(kWidestDetail * typeScale()));
  column->setLayout(m_detail);
  m_detail->setContentsMargins(0, 0, 0, 0);
  m_detail->setSpacing(space::l);
  row->addWidget(column, 100);
  row->addStretch(1);
  m_scroll->setWidget(inner);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->setMinimumWidth(kNarrowestDetail);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  inner->setBackgroundRole(QPalette::Base);
  inner->setAutoFillBackground(true);

  auto* line = new QWidget;
  line->setFixedHeight(1);
  line->setAutoFillBackground(true);
  line->setBackgroundRole(QPalette::Mid);
  m_splitter->addWidget(m_list);
  m_splitter->addWidget(m_scroll);
  m_splitter->setHandleWidth(1);
  m_splitter->setChildrenCollapsible(false);
  m_splitter->setStretchFactor(1, 1);
  content()->addWidget(line);
  content()->addWidget(m_splitter, 1);
  connect(m_list, &RowView::chosenChanged, this, &ListPage::chosenChanged);
}

void ListPage::showRows(const QList<Row>& rows) {
  const bool editing = unsaved();
  const QScopedValueRollback merging(m_merging, true);
  m_rows.setRows(rows);
  const qint64 wanted = std::exchange(m_toChoose, 0);
  if (m_rows.rowOf(wanted) >= 0)
    m_list->choose(wanted);
  else if (m_list->chosen() == 0 && !rows.isEmpty())
    m_list->choose(rows.first().id);
  const bool any = m_list->chosen() != 0;
  const bool gone = editing && m_rows.rowOf(m_shown) < 0;
  m_shown = m_list->chosen();
  if (any) showChosen(m_shown);
  m_scroll->widget()->setVisible(any);  // once it is filled: half of it is not worth a look
  if (gone) sayBad(tr("What you were changing was removed elsewhere."));
}

void ListPage::resizeEvent(QResizeEvent* event) {
  AdminPage::resizeEvent(event);
  const int list = std::min(qRound(kListPart * width()), qRound(kWidestList * typeScale()));
  m_splitter->setSizes({list, width() - list});
}

void ListPage::chosenChanged(qint64 id) {
  if (m_merging || id == m_shown || id == 0) return;
  if (unsaved() && m_rows.rowOf(m_shown) >= 0) {
    // Not while the view is changing its current row.
    QMetaObject::invokeMethod(
        this,
        [this, id] {
          m_list->choose(m_shown);
          leave([this, id] { m_list->choose(id); });
        },
        Qt::QueuedConnection);
    return;
  }
  m_shown = id;
  silence();
  showChosen(id);
  m_scroll->ensureVisible(0, 0);
}

void ListPage::reset() {
  m_shown = 0;
  m_rows.setRows({});
  m_scroll->widget()->hide();
}

}  // namespace oc::ui
