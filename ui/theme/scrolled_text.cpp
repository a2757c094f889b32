#include "ui/theme/scrolled_text.h"

#include <algorithm>

#include "ui/theme/plain_label.h"

namespace oc::ui {
namespace {

constexpr int kBarRoom = 10;
constexpr int kNarrowest = 100;

}  // namespace

ScrolledText::ScrolledText(Qt::TextInteractionFlags interaction, QWidget* parent)
    : QScrollArea(parent), m_label(new PlainLabel) {
  m_label->setWordWrap(true);
  m_label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_label->setTextInteractionFlags(interaction);
  setWidget(m_label);
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_label->setAutoFillBackground(false);  // setWidget switches it on
  viewport()->setAutoFillBackground(false);
}

void ScrolledText::setText(const QString& text) {
  m_label->setText(text);
}

QString ScrolledText::text() const {
  return m_label->text();
}

void ScrolledText::fit(int width, int tallest) {
  const int wanted = m_label->heightForWidth(std::max(width - kBarRoom, kNarrowest));
  setFixedHeight(std::clamp(wanted, m_label->fontMetrics().lineSpacing(), tallest));
}

}  // namespace oc::ui
