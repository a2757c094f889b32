#include "ui/parts/parts.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/domain/text_safety.h"
#include "ui/parts/form.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kSkeletonRows = 6;

}  // namespace

PlainLabel* headingLabel(const QString& words, QWidget* parent) {
  auto* label = new PlainLabel(words, parent);
  label->setFont(ui::font(FontSize::Large, QFont::DemiBold));
  label->setWordWrap(true);
  label->setMinimumWidth(1);  // a long word must not widen the page
  return label;
}

PlainLabel* noteLabel(const QString& words, QWidget* parent) {
  auto* label = new PlainLabel(words, parent);
  label->setFont(ui::font(FontSize::Small));
  label->setProperty("role", QStringLiteral("muted"));
  label->setWordWrap(true);
  return label;
}

Facts::Facts(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(space::l);
  m_grid->setVerticalSpacing(space::xs + 2);
  m_grid->setColumnStretch(1, 1);
}

void Facts::set(const QList<std::pair<QString, QString>>& facts) {
  if (facts == m_facts) return;
  m_facts = facts;
  while (QLayoutItem* item = m_grid->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  int row = 0;
  for (const auto& [name, value] : facts) {
    if (value.isEmpty()) continue;
    auto* left = new PlainLabel(name, this);
    left->setProperty("role", QStringLiteral("muted"));
    auto* right = new PlainLabel(value, this);
    right->setWordWrap(true);
    right->setMinimumWidth(1);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(left, row, 0, Qt::AlignTop);
    m_grid->addWidget(right, row++, 1);
  }
  setVisible(row > 0);
}

QString Facts::text() const {
  QStringList lines;
  for (const auto& [name, value] : m_facts)
    if (!value.isEmpty()) lines += name + u": " + value;
  return lines.join(u'\n');
}

ActionRow::ActionRow(const QString& words, const QString& meaning, QWidget* parent)
    : QWidget(parent), m_text(noteLabel({}, this)), m_button(new QPushButton(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::l);
  row->addWidget(m_text, 1);
  row->addWidget(m_button);
  set(words, meaning);
}

void ActionRow::set(const QString& words, const QString& meaning) {
  m_button->setText(words);
  m_meaning = meaning;
  refresh();
}

void ActionRow::setReason(const QString& reason) {
  m_reason = reason;
  refresh();
}

void ActionRow::refresh() {
  const QString words = m_reason.isEmpty() ? m_meaning : m_reason;
  m_text->setText(words);
  m_button->setEnabled(m_reason.isEmpty());
  m_button->setToolTip(plainTip(m_reason));
  m_button->setAccessibleDescription(m_text->text());
}

QString ActionRow::text() const {
  return m_text->text();
}

SaveBar::SaveBar(Form& form, const QString& save, QWidget* parent)
    : QWidget(parent),
      m_save(new QPushButton(save, this)),
      m_discard(new QPushButton(tr("Discard"), this)) {
  m_save->setProperty("kind", QStringLiteral("primary"));
  m_discard->setProperty("kind", QStringLiteral("quiet"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::s);
  row->addWidget(m_save);
  row->addWidget(m_discard);
  row->addStretch();
  const auto refresh = [this, &form] {
    const bool dirty = form.dirty();
    m_save->setEnabled(dirty);
    m_discard->setVisible(dirty);
  };
  connect(&form, &Form::edited, this, refresh);
  connect(m_save, &QPushButton::clicked, this, &SaveBar::saveWanted);
  connect(m_discard, &QPushButton::clicked, this, &SaveBar::discardWanted);
  refresh();
}

Card::Card(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::l, space::l, space::l, space::l);
  column->setSpacing(space::m);
}

void Card::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(tokens().line);
  painter.setBrush(tokens().surface);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control,
                          radius::control);
}

Skeleton::Skeleton(QWidget* parent) : QWidget(parent) {
  setAccessibleName(tr("Loading"));
}

void Skeleton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.fillRect(rect(), tokens().surface);
  const qreal scale = typeScale();
  for (int row = 0; row < kSkeletonRows; ++row) {
    QColor grey = tokens().line;
    grey.setAlphaF(static_cast<float>(1.0 - row * 0.15));
    painter.setBrush(grey);
    const qreal top = (row * 58 + 14) * scale;
    const qreal room = qMin<qreal>(width() - 2 * space::l, 420 * scale);
    painter.drawRoundedRect(QRectF(space::l, top, room * (row % 2 == 0 ? 0.45 : 0.6), 10 * scale),
                            4, 4);
    painter.drawRoundedRect(
        QRectF(space::l, top + 19 * scale, room * (row % 2 == 0 ? 0.85 : 0.7), 10 * scale), 4, 4);
  }
}

}  // namespace oc::ui
