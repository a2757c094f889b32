#include "ui/timeline/find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <algorithm>
#include <chrono>
#include <utility>

#include "core/domain/text_safety.h"
#include "core/domain/when_done.h"
#include "ui/models/error_text.h"
#include "ui/models/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto kPause = 50ms;

bool hasFilters(const SearchTerms& terms) {
  return terms.sender != SearchSender::Anybody || terms.state != SearchState::Any ||
         !terms.labels.isEmpty() || terms.after.isValid() || terms.before.isValid() ||
         !terms.unread.isEmpty();
}

}  // namespace

FindBar::FindBar(QWidget* parent)
    : QWidget(parent),
      m_field(new QLineEdit(this)),
      m_count(new PlainLabel(this)),
      m_earlier(new QPushButton(this)),
      m_later(new QPushButton(this)),
      m_close(new QPushButton(this)) {
  m_field->setPlaceholderText(tr("Find in this conversation"));
  m_field->setAccessibleName(tr("Find in this conversation"));
  m_field->installEventFilter(this);
  m_count->setProperty("role", QStringLiteral("muted"));
  const auto name = [](QPushButton* button, const QString& words) {
    button->setProperty("kind", QStringLiteral("quiet"));
    button->setAccessibleName(words);
    button->setToolTip(plainTip(words));
  };
  name(m_earlier, tr("Earlier hit"));
  name(m_later, tr("Later hit"));
  name(m_close, tr("End the search"));
  auto* line = new QHBoxLayout(this);
  line->setContentsMargins(space::l, space::s, space::l, space::s);
  line->setSpacing(space::s);
  line->addWidget(m_field, 1);
  line->addWidget(m_count);
  line->addWidget(m_earlier);
  line->addWidget(m_later);
  line->addWidget(m_close);
  paintIcons();
  m_pause.setSingleShot(true);
  m_pause.setInterval(kPause);
  connect(&m_pause, &QTimer::timeout, this, &FindBar::begin);
  connect(m_field, &QLineEdit::textChanged, this, &FindBar::ask);
  connect(m_earlier, &QPushButton::clicked, this, [this] { step(1); });
  connect(m_later, &QPushButton::clicked, this, [this] { step(-1); });
  connect(m_close, &QPushButton::clicked, this, &FindBar::closeWanted);
  hide();
}

void FindBar::open(OwnerId owner, ConvId conv) {
  if (!m_search) return;
  m_owner = owner;
  m_conv = conv;
  show();
  m_field->setFocus(Qt::ShortcutFocusReason);
  m_field->selectAll();
  ask();
}

void FindBar::close() {
  ++m_number;
  m_pause.stop();
  if (std::exchange(m_underWay, false)) m_search->cancel();
  m_hits.clear();
  hide();
}

void FindBar::ask() {
  ++m_number;
  if (std::exchange(m_underWay, false)) m_search->cancel();
  const SearchTerms terms = readSearch(m_field->text());
  m_filtered = hasFilters(terms);
  Q_EMIT termsChanged(terms);
  if (terms.hasWords()) return m_pause.start();
  m_pause.stop();
  m_answered = false;
  m_hits.clear();
  refresh();
}

void FindBar::begin() {
  m_underWay = true;
  whenDone(m_search->find(m_owner, m_conv, m_field->text()), this,
           [this, number = m_number](const Result<QList<MsgId>>& answer) {
             if (number == m_number) take(answer);
           });
}

// Who stands at a hit stays there while more letters still find it.
void FindBar::take(const Result<QList<MsgId>>& answer) {
  m_underWay = false;
  m_answered = true;
  const MsgId before = m_hits.value(m_at);
  m_hits = answer ? *answer : QList<MsgId>();
  m_at = std::max<qsizetype>(0, m_hits.indexOf(before));
  refresh(answer ? QString() : errorText(answer.error()));
  if (!m_hits.isEmpty()) Q_EMIT hitWanted(m_hits[m_at]);
}

void FindBar::step(int by) {
  const qsizetype count = m_hits.size();
  if (count == 0) return;
  m_at = (m_at + by + count) % count;
  refresh();
  Q_EMIT hitWanted(m_hits[m_at]);
}

void FindBar::refresh(const QString& trouble) {
  const bool all = m_hits.size() < Search::kMostFound;
  QString words = trouble;
  if (words.isEmpty() && !m_hits.isEmpty())
    //: the hit that is looked at, of all hits
    words = tr("%1 of %2").arg(countText(m_at + 1), countText(m_hits.size()) + (all ? u"" : u"+"));
  else if (words.isEmpty() && m_answered)
    words = tr("Nothing found");
  if (m_filtered) {
    const QString remark = tr("Filters hold in the list's search, not here");
    words = words.isEmpty() ? remark : QString(words + QStringLiteral(" · ") + remark);
  }
  m_count->setText(words);
  m_earlier->setEnabled(!m_hits.isEmpty());
  m_later->setEnabled(!m_hits.isEmpty());
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_field || event->type() != QEvent::KeyPress)
    return QWidget::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1); return true;
    case Qt::Key_Up: step(1); return true;
    case Qt::Key_Down: step(-1); return true;
    default: return QWidget::eventFilter(watched, event);
  }
}

void FindBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) paintIcons();
}

void FindBar::paintIcons() {
  m_earlier->setIcon(icon(QStringLiteral("arrow-up"), tokens().muted));
  m_later->setIcon(icon(QStringLiteral("arrow-down"), tokens().muted));
  m_close->setIcon(icon(QStringLiteral("close"), tokens().muted));
}

void FindBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), tokens().surface2);
  painter.setPen(tokens().line);
  painter.drawLine(0, height() - 1, width(), height() - 1);
}

}  // namespace oc::ui
