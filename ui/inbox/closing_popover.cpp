#include "ui/inbox/closing_popover.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/parts/parts.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kWidth = 320;
constexpr int kLongestReason = 500;

}  // namespace

ClosingPopover::ClosingPopover(QWidget* parent)
    : Popover(parent), m_question(new PlainLabel(this)), m_reason(new QLineEdit(this)) {
  setFixedWidth(qRound(kWidth * typeScale()));
  m_question->setFont(ui::font(FontSize::Body, QFont::DemiBold));
  m_question->setWordWrap(true);
  m_reason->setPlaceholderText(tr("Reason, kept with the conversation"));
  m_reason->setAccessibleName(tr("Reason"));
  m_reason->setMaxLength(kLongestReason);
  auto* cancel = new QPushButton(tr("Cancel"), this);
  cancel->setProperty("kind", QStringLiteral("quiet"));
  auto* close = new QPushButton(tr("Close"), this);
  close->setProperty("kind", QStringLiteral("primary"));

  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(cancel);
  buttons->addWidget(close);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::l, space::l, space::l, space::l);
  column->setSpacing(space::m);
  column->addWidget(m_question);
  column->addWidget(noteLabel(tr("A closed conversation is not opened again: the customer's next "
                                 "message begins a new one."),
                              this));
  column->addWidget(m_reason);
  column->addLayout(buttons);
  connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
  connect(close, &QPushButton::clicked, this, &ClosingPopover::commit);
  connect(m_reason, &QLineEdit::returnPressed, this, &ClosingPopover::commit);
}

void ClosingPopover::ask(const QString& question, const QRect& anchor) {
  m_question->setText(question);
  m_reason->clear();
  popUp(anchor);
  m_reason->setFocus();
}

void ClosingPopover::commit() {
  hide();
  Q_EMIT closingWanted(m_reason->text().trimmed());
}

}  // namespace oc::ui
