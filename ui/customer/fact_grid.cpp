#include "ui/customer/fact_grid.h"

#include <QGridLayout>
#include <QPushButton>

#include "core/domain/text_safety.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kNames = 72;  // values of all sections stand below each other

}  // namespace

PlainLabel* sectionHeading(const QString& words, QWidget* parent) {
  auto* label = new PlainLabel(words.toUpper(), parent);
  label->setFont(ui::font(FontSize::Small, QFont::DemiBold));
  label->setProperty("role", QStringLiteral("muted"));
  return label;
}

QPushButton* linkButton(const QString& words, QWidget* parent) {
  auto* button = new QPushButton(words, parent);
  button->setProperty("kind", QStringLiteral("link"));
  button->setCursor(Qt::PointingHandCursor);
  button->setFocusPolicy(Qt::TabFocus);
  return button;
}

FactGrid::FactGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(space::m);
  m_grid->setVerticalSpacing(space::xs + 2);
  m_grid->setColumnMinimumWidth(0, qRound(kNames * typeScale()));
  m_grid->setColumnStretch(1, 1);
}

PlainLabel* FactGrid::add(const QString& name, QWidget* after) {
  const int row = m_grid->rowCount();
  auto* left = new PlainLabel(name, this);
  left->setProperty("role", QStringLiteral("muted"));
  left->setWordWrap(true);
  auto* value = new PlainLabel(this);
  value->setWordWrap(true);
  value->setMinimumWidth(1);
  value->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_grid->addWidget(left, row, 0, Qt::AlignTop);
  m_grid->addWidget(value, row, 1, 1, after ? 1 : 2);
  if (after) m_grid->addWidget(after, row, 2, Qt::AlignTop | Qt::AlignRight);
  return value;
}

void FactGrid::set(PlainLabel* value, const QString& text, const QString& tip) {
  value->setText(text);
  value->setToolTip(plainTip(tip));
}

void FactGrid::setRowVisible(PlainLabel* value, bool visible) {
  int row = 0;
  int column = 0;
  int span = 0;
  m_grid->getItemPosition(m_grid->indexOf(value), &row, &column, &span, &span);
  for (column = 0; column < m_grid->columnCount(); ++column)
    if (QLayoutItem* item = m_grid->itemAtPosition(row, column))
      item->widget()->setVisible(visible);
}

}  // namespace oc::ui
