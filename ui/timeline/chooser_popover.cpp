#include "ui/timeline/chooser_popover.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kMostRows = 7;

}  // namespace

ChooserPopover::ChooserPopover(int width, QWidget* parent)
    : Popover(parent),
      m_column(new QVBoxLayout(this)),
      m_search(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_state(new PlainLabel(this)) {
  setFixedWidth(qRound(width * typeScale()));
  for (QWidget* each : {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_list)})
    each->installEventFilter(this);
  m_list->setProperty("role", QStringLiteral("menu"));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setUniformItemSizes(true);
  m_list->setFocusPolicy(Qt::TabFocus);  // a click leaves the field where it is
  m_state->setProperty("role", QStringLiteral("muted"));
  m_state->setWordWrap(true);
  m_column->setContentsMargins(space::m, space::m, space::m, space::m);
  m_column->setSpacing(space::s);
  m_column->addWidget(m_search);
  m_column->addWidget(m_list);
  m_column->addWidget(m_state);
}

void ChooserPopover::say(const QString& words) {
  m_state->setText(words);
  m_state->setVisible(!words.isEmpty());
  if (isVisible()) place();
}

void ChooserPopover::fit() {
  const int count = m_list->count();
  m_list->setVisible(count > 0);
  m_list->setCurrentRow(std::clamp(m_list->currentRow(), 0, std::max(0, count - 1)));
  if (count > 0) m_list->setFixedHeight(std::min(count, kMostRows) * m_list->sizeHintForRow(0));
  if (isVisible()) place();
}

bool ChooserPopover::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return Popover::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  const bool inList = watched == m_list;
  if (key == Qt::Key_Return || key == Qt::Key_Enter || (inList && key == Qt::Key_Space)) {
    choose();
    return true;
  }
  if (inList || (key != Qt::Key_Up && key != Qt::Key_Down)) return false;
  QCoreApplication::sendEvent(m_list, event);
  return true;
}

}  // namespace oc::ui
