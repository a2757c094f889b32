#include "ui/composer/suggestion_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStyle>

#include "ui/theme/icons.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/scrolled_text.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kIcon = 16;
constexpr int kMostLines = 6;

}  // namespace

SuggestionStrip::SuggestionStrip(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_assistant(desk, AssistKind::Reply),
      m_icon(new PlainLabel(this)),
      m_status(new PlainLabel(this)),
      m_text(new ScrolledText(Qt::TextSelectableByMouse, this)),
      m_discard(new QPushButton(this)),
      m_retry(new QPushButton(tr("Try again"), this)),
      m_insert(new QPushButton(tr("Insert"), this)) {
  m_icon->setFixedSize(kIcon, kIcon);
  m_status->setFont(ui::font(FontSize::Small, QFont::DemiBold));
  m_status->setWordWrap(true);
  m_text->setFocusPolicy(Qt::NoFocus);
  m_discard->setProperty("kind", QStringLiteral("quiet"));
  const QKeySequence keys(Qt::ALT | Qt::Key_Return);
  m_insert->setToolTip(
      tr("Adds it to what you write (%1)").arg(keys.toString(QKeySequence::NativeText)));
  for (QPushButton* button : {m_discard, m_retry, m_insert})
    button->setFocusPolicy(Qt::TabFocus);  // a click leaves the focus where one writes

  auto* top = new QHBoxLayout;
  top->setSpacing(space::s);
  top->addWidget(m_icon);
  top->addWidget(m_status, 1);
  top->addWidget(m_discard);
  top->addWidget(m_retry);
  top->addWidget(m_insert);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::m, space::s, space::s, space::s);
  column->setSpacing(space::xs);
  column->addLayout(top);
  column->addWidget(m_text);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

  connect(m_discard, &QPushButton::clicked, this, &SuggestionStrip::discard);
  connect(m_retry, &QPushButton::clicked, this, &SuggestionStrip::ask);
  connect(m_insert, &QPushButton::clicked, this, &SuggestionStrip::insert);
  connect(new QShortcut(keys, this), &QShortcut::activated, this, &SuggestionStrip::insert);
  connect(&m_assistant, &Assistant::changed, this, [this](ConvId conv) {
    if (conv == m_conv) refresh();
  });
  recolour();
  hide();
}

void SuggestionStrip::setConversation(OwnerId owner, ConvId conv) {
  if (conv == m_conv && owner == m_owner) return;
  m_owner = owner;
  m_conv = conv;
  refresh();
}

void SuggestionStrip::setAvailable(bool available) {
  m_available = available;
  if (!available) m_assistant.dropAll();
  refresh();
}

bool SuggestionStrip::isUnderWay() const {
  return m_assistant.isUnderWay(m_conv);
}

void SuggestionStrip::ask() {
  if (m_available && m_conv.isValid()) m_assistant.ask(m_owner, m_conv);
}

void SuggestionStrip::insert() {
  const auto now = m_assistant.now(m_conv);
  if (!now || now->state != Assist::State::Done) return;
  m_assistant.drop(m_conv);
  Q_EMIT inserted(now->text.trimmed());
}

void SuggestionStrip::discard() {
  m_assistant.drop(m_conv);
}

QString SuggestionStrip::text() const {
  return isHidden() ? QString() : m_text->text();
}

QString SuggestionStrip::statusText() const {
  return isHidden() ? QString() : m_status->text();
}

void SuggestionStrip::refresh() {
  const auto now = m_assistant.now(m_conv);
  if (!m_available || !now) {
    hide();
    m_text->setText({});
    Q_EMIT changed();
    return;
  }
  const bool failed = now->state == Assist::State::Failed;
  const bool done = now->state == Assist::State::Done;
  m_status->setText(failed ? tr("No suggestion: %1").arg(now->error)
                    : done ? tr("Suggestion")
                           : tr("Writing a suggestion …"));
  m_status->setProperty("role", failed ? QStringLiteral("bad") : QString());
  m_status->style()->unpolish(m_status);
  m_status->style()->polish(m_status);
  m_text->setText(now->text);
  m_discard->setText(failed ? tr("Dismiss") : done ? tr("Discard") : tr("Cancel"));
  m_discard->setToolTip(tr("Esc"));
  m_retry->setVisible(failed);
  m_insert->setVisible(!failed);
  m_insert->setEnabled(done && !now->text.trimmed().isEmpty());
  setAccessibleName(m_status->text());
  setAccessibleDescription(m_text->text());
  m_text->setVisible(!now->text.isEmpty());
  show();
  fit();
  // What is being written is followed to its end.
  QScrollBar* bar = m_text->verticalScrollBar();
  bar->setValue(done ? 0 : bar->maximum());
  Q_EMIT changed();
}

void SuggestionStrip::fit() {
  const QMargins around = layout()->contentsMargins();
  m_text->fit(width() - around.left() - around.right(),
              kMostLines * m_text->fontMetrics().lineSpacing());
}

void SuggestionStrip::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fit();
}

// Provisional: a dashed line around it, unlike everything that stands.
void SuggestionStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(tokens().accent, 1, Qt::DashLine));
  painter.setBrush(tokens().accentSoft);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control,
                          radius::control);
}

void SuggestionStrip::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && m_icon) recolour();
}

void SuggestionStrip::recolour() {
  m_icon->setPixmap(icon(QStringLiteral("sparkle"), readable(tokens().accent, tokens().accentSoft))
                        .pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
  update();
}

}  // namespace oc::ui
