#include "ui/inbox/view_tabs.h"

#include <QPushButton>

#include "ui/models/format.h"
#include "ui/models/view_text.h"
#include "ui/theme/flow_layout.h"

namespace oc::ui {

ViewTabs::ViewTabs(QWidget* parent) : QWidget(parent) {
  auto* line = new FlowLayout(this);
  line->setSpacing(2);
  line->setContentsMargins(0, 0, 0, 0);
  for (const auto view : {ConversationFilter::Mine, ConversationFilter::Unassigned,
                          ConversationFilter::Waiting, ConversationFilter::Active}) {
    QPushButton* tab = addTab(view);
    connect(tab, &QPushButton::clicked, this, [this, view] { Q_EMIT viewWanted(view); });
    m_tabs[view] = tab;
    refresh(view);
  }
  m_other = addTab(ConversationFilter::Closed);
  connect(m_other, &QPushButton::clicked, this, [this] { Q_EMIT viewWanted(m_view); });
  setView(ConversationFilter::Active);
}

QPushButton* ViewTabs::addTab(ConversationFilter view) {
  auto* tab = new QPushButton(viewName(view), this);
  tab->setCheckable(true);
  tab->setProperty("kind", QStringLiteral("tab"));
  tab->setCursor(Qt::PointingHandCursor);
  layout()->addWidget(tab);
  return tab;
}

void ViewTabs::setView(ConversationFilter view) {
  m_view = view;
  for (auto it = m_tabs.cbegin(); it != m_tabs.cend(); ++it)
    it.value()->setChecked(it.key() == view);
  m_other->setVisible(!m_tabs.contains(view));
  m_other->setChecked(true);
  refresh(view);
}

void ViewTabs::setCount(ConversationFilter view, int count) {
  if (m_counts.value(view) == count) return;
  m_counts[view] = count;
  refresh(view);
}

void ViewTabs::setOffered(bool offered) {
  for (QPushButton* tab : std::as_const(m_tabs))
    tab->setEnabled(offered);
  m_other->setEnabled(offered);
}

void ViewTabs::refresh(ConversationFilter view) {
  QPushButton* tab = m_tabs.value(view, view == m_view ? m_other : nullptr);
  if (!tab) return;
  const int count = m_counts.value(view);
  tab->setText(count > 0 ? QString(viewName(view) + u' ' + countText(count)) : viewName(view));
}

}  // namespace oc::ui
