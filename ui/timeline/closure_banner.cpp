#include "ui/timeline/closure_banner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <chrono>

#include "core/domain/when_done.h"
#include "ui/models/error_text.h"
#include "ui/models/verdict_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"
#include "ui/timeline/details_popover.h"
#include "ui/timeline/row_style.h"

namespace oc::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto kArming = 600ms;
constexpr int kIcon = 18;
constexpr int kNarrow = 600;  // below, the buttons stand under the words
constexpr qreal kSoft = 0.12;

QColor ground() {
  return mixed(tokens().surface, tokens().warning, kSoft);
}

}  // namespace

ClosureBanner::ClosureBanner(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_icon(new PlainLabel(this)),
      m_words(new PlainLabel(this)),
      m_error(new PlainLabel(this)),
      m_buttons(new QWidget(this)),
      m_why(new QPushButton(tr("Why?"), m_buttons)),
      m_keep(new QPushButton(tr("Keep open"), m_buttons)),
      m_close(new QPushButton(tr("Close"), m_buttons)),
      m_details(new DetailsPopover(this)) {
  for (PlainLabel* label : {m_words, m_error})
    label->setWordWrap(true);
  m_error->setProperty("role", QStringLiteral("bad"));
  m_icon->setFixedSize(kIcon, kIcon);
  m_why->setProperty("kind", QStringLiteral("quiet"));
  const QKeySequence keys(Qt::CTRL | Qt::SHIFT | Qt::Key_K);
  m_keep->setToolTip(
      tr("The customer is not done (%1)").arg(keys.toString(QKeySequence::NativeText)));
  for (QPushButton* button : {m_why, m_keep, m_close})
    button->setFocusPolicy(Qt::TabFocus);  // a click leaves the focus where one writes

  auto* lines = new QVBoxLayout;
  lines->setSpacing(space::xs);
  lines->addWidget(m_words);
  lines->addWidget(m_error);
  auto* said = new QHBoxLayout;
  said->setSpacing(space::s);
  said->addWidget(m_icon, 0, Qt::AlignTop);
  said->addLayout(lines, 1);
  auto* buttons = new QHBoxLayout(m_buttons);
  buttons->setContentsMargins(0, 0, 0, 0);
  buttons->setSpacing(space::s);
  buttons->addStretch();
  buttons->addWidget(m_why);
  buttons->addWidget(m_keep);
  buttons->addWidget(m_close);
  m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
  m_row->setSpacing(space::m);
  m_row->addLayout(said, 1);
  m_row->addWidget(m_buttons);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

  m_arming.setSingleShot(true);
  m_arming.setInterval(kArming);
  connect(&m_arming, &QTimer::timeout, this, &ClosureBanner::refresh);
  connect(m_why, &QPushButton::clicked, this, [this] {
    if (m_conversation.closure) m_details->showHint(*m_conversation.closure, besideWhy());
  });
  connect(m_keep, &QPushButton::clicked, this, [this] { give(false); });
  m_close->setAccessibleName(tr("Closes it as ended by the customer"));  // the header closes too
  connect(m_close, &QPushButton::clicked, this, [this] { give(true); });
  connect(new QShortcut(keys, this), &QShortcut::activated, this, [this] {
    if (m_keep->isEnabled()) give(false);
  });
  recolour();
  hide();
}

void ClosureBanner::setConversation(const Tenant& tenant, const Conversation& conversation) {
  if (conversation.convId != m_conversation.convId) m_details->hide();
  m_tenant = tenant;
  m_conversation = conversation;
  refresh();
}

// At the button, but above or below the whole banner: its words stay in sight.
QRect ClosureBanner::besideWhy() const {
  return {mapToGlobal(QPoint(m_why->mapTo(this, QPoint()).x(), 0)),
          QSize(m_why->width(), height())};
}

void ClosureBanner::setWriting(bool writing) {
  if (writing == m_writing) return;
  m_writing = writing;
  refresh();
}

QString ClosureBanner::text() const {
  return isHidden() ? QString() : m_words->text();
}

QString ClosureBanner::errorText() const {
  return isHidden() || m_error->isHidden() ? QString() : m_error->text();
}

void ClosureBanner::give(bool close) {
  if (!m_conversation.closure) return;
  const Conversation before = m_conversation;
  const ClosureHint hint = *before.closure;
  m_answers[before.convId] = {hint, close, std::nullopt};
  Conversation after = before;
  after.closure.reset();
  if (close) {
    after.status = hint.suggested;
    after.endedAt = QDateTime::currentDateTimeUtc();
  }
  const auto done = [this, hint, close, conv = before.convId](const Result<Conversation>& answer) {
    if (answer) {
      Q_EMIT changed(*answer);
      return;
    }
    m_answers[conv] = {hint, close, answer.error()};
    Q_EMIT refused(conv);
    refresh();
  };
  if (close) {
    //: The reason that is kept with a conversation: %1 "says thanks, says goodbye"
    const QString reason = tr("The customer seemed done: %1").arg(reasonsText(hint.reasons));
    whenDone(m_desk.close(before.ownerId, before.convId, hint.suggested, reason), this, done);
  } else {
    whenDone(m_desk.keepOpen(before.ownerId, before.convId), this, done);
  }
  Q_EMIT assumed(after);
  refresh();
}

void ClosureBanner::refresh() {
  const auto& hint = m_conversation.closure;
  const auto answer = m_answers.constFind(m_conversation.convId);
  const bool answered =
      hint && answer != m_answers.constEnd() && answer->hint == *hint && !answer->error;
  if (!hint || answered || !isActive(m_conversation.status)) {
    m_details->hide();
    m_arming.stop();
    return hide();
  }
  const QString reasons = reasonsText(hint->reasons);
  m_words->setText(
      reasons.isEmpty()
          ? tr("The customer seems done, %1.").arg(percentText(hint->confidence))
          //: %1 "72 %", %2 "says thanks, says goodbye"
          : tr("The customer seems done, %1: %2.").arg(percentText(hint->confidence), reasons));
  setAccessibleName(m_words->text());
  const bool failed = answer != m_answers.constEnd() && answer->hint == *hint && answer->error;
  if (failed)
    m_error->setText((answer->close ? tr("Not closed: %1") : tr("Not kept open: %1"))
                         .arg(ui::errorText(*answer->error)));
  m_error->setVisible(failed);
  const bool mayAct = m_tenant.role != u"user";
  m_keep->setVisible(mayAct);
  m_close->setVisible(mayAct);
  if (isHidden()) {
    m_arming.start();
    show();
  }
  m_close->setEnabled(!m_writing && !m_arming.isActive());
  m_close->setToolTip(m_writing ? tr("Send or remove what you are writing first")
                                : tr("Closes it as ended by the customer"));
  arrange();
}

void ClosureBanner::arrange() {
  const int margin = RowStyle::margin(width());
  m_row->setContentsMargins(margin + space::m, space::s, margin + space::s, space::s + space::s);
  m_row->setDirection(width() < qRound(kNarrow * typeScale()) ? QBoxLayout::TopToBottom
                                                              : QBoxLayout::LeftToRight);
}

void ClosureBanner::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void ClosureBanner::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), tokens().background);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(ground());
  const int margin = RowStyle::margin(width());
  painter.drawRoundedRect(rect().adjusted(margin, 0, -margin, -space::s), radius::control,
                          radius::control);
}

void ClosureBanner::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && m_icon) recolour();
}

void ClosureBanner::recolour() {
  m_icon->setPixmap(icon(QStringLiteral("check"), readable(tokens().warning, ground()))
                        .pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
  update();
}

}  // namespace oc::ui
