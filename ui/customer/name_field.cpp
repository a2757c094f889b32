#include "ui/customer/name_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include "core/domain/text_safety.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kIcon = 14;

}  // namespace

NameField::NameField(QWidget* parent)
    : QWidget(parent),
      m_label(new PlainLabel(this)),
      m_pencil(new QToolButton(this)),
      m_line(new QLineEdit(this)) {
  m_label->setFont(ui::font(FontSize::Large, QFont::DemiBold));
  m_label->setWordWrap(true);
  m_label->setMinimumWidth(1);
  m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_line->setMaxLength(kLongestLine);
  m_line->setAccessibleName(tr("Name"));
  m_line->setPlaceholderText(tr("The customer's own name"));
  m_line->installEventFilter(this);
  m_line->hide();
  m_pencil->setToolTip(tr("Change the name"));
  m_pencil->setAccessibleName(m_pencil->toolTip());
  m_pencil->setFocusPolicy(Qt::TabFocus);
  m_pencil->setIconSize(QSize(kIcon, kIcon));
  m_pencil->setProperty("kind", QStringLiteral("small"));
  m_pencil->setIcon(icon(QStringLiteral("edit"), tokens().muted));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::xs);
  row->addWidget(m_label, 1);
  row->addWidget(m_pencil, 0, Qt::AlignTop);
  row->addWidget(m_line, 1);
  connect(m_pencil, &QToolButton::clicked, this, &NameField::edit);
  connect(m_line, &QLineEdit::editingFinished, this, &NameField::keep);
}

void NameField::setName(const QString& name, const QString& substitute) {
  m_name = visibleLine(name);
  m_label->setText(m_name.isEmpty() ? substitute : m_name);
}

void NameField::setEditable(bool editable) {
  m_editable = editable;
  if (!editable) cancel();
  m_pencil->setVisible(editable && m_line->isHidden());
}

void NameField::edit() {
  if (!m_editable) return;
  m_line->setText(m_name);
  m_line->selectAll();
  setEditing(true);
  m_line->setFocus();
}

void NameField::cancel() {
  m_line->setText(m_name);  // so that leaving the field keeps nothing
  setEditing(false);
}

void NameField::keep() {
  if (m_line->isHidden()) return;
  const QString typed = m_line->text().simplified();
  const bool hadFocus = m_line->hasFocus();
  setEditing(false);
  if (hadFocus) m_pencil->setFocus();
  if (typed != m_name) Q_EMIT renamed(typed);
}

void NameField::setEditing(bool editing) {
  m_line->setVisible(editing);
  m_label->setVisible(!editing);
  m_pencil->setVisible(!editing && m_editable);
}

bool NameField::eventFilter(QObject* watched, QEvent* event) {
  // Before a shortcut of the window takes it.
  const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
  if (watched != m_line || !key || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
    return QWidget::eventFilter(watched, event);
  event->accept();
  if (event->type() == QEvent::KeyPress) {
    cancel();
    m_pencil->setFocus();
  }
  return true;
}

void NameField::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && m_pencil)
    m_pencil->setIcon(icon(QStringLiteral("edit"), tokens().muted));
}

}  // namespace oc::ui
