#include "ui/media/picture_viewer.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "core/domain/text_safety.h"
#include "ui/media/picture_canvas.h"
#include "ui/models/error_text.h"
#include "ui/models/media_text.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kPatienceMs = 150;
constexpr qreal kStep = 1.25;
constexpr int kPush = 64;

}  // namespace

PictureViewer::PictureViewer(MediaDesk& desk, QWidget* over) : QWidget(over), m_loader(desk) {
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Picture"));
  build();
  hide();
  over->installEventFilter(this);
  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatienceMs);
  connect(&m_patience, &QTimer::timeout, this, [this] { say(tr("Loading …"), {}); });
  connect(&m_loader, &PictureLoader::progress, this, [this](int done, int all) {
    if (!m_patience.isActive())
      say(tr("Loading …"), tr("%1 of %2").arg(sizeText(done), sizeText(all)));
  });
  connect(&m_loader, &PictureLoader::loaded, this, [this](const PictureLevels& levels) {
    m_patience.stop();
    m_isShown = true;
    m_canvas->setPicture(levels);
    m_state->hide();
    refresh();
  });
  connect(&m_loader, &PictureLoader::failed, this, [this](const Error& error) {
    m_patience.stop();
    say(tr("The picture can't be shown"), errorText(error),
        error.code == ErrorCode::Invalid ? QString() : tr("Try again"));
  });
  connect(m_state, &EmptyState::actionTriggered, this, [this] { load(m_current); });
  connect(m_canvas, &PictureCanvas::zoomChanged, this, &PictureViewer::refreshZoom);
  // What is typed while the viewer covers the window must not go to what lies below it.
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) {
    if (isVisible() && now && now->window() == window() && now != this && !isAncestorOf(now))
      leave();
  });
}

QPushButton* PictureViewer::addButton(QHBoxLayout& row, const QString& words, const QString& keys) {
  auto* button = new QPushButton(this);
  button->setProperty("kind", QStringLiteral("quiet"));
  button->setAccessibleName(words);
  button->setToolTip(plainTip(words + u" (" + keys + u")"));
  row.addWidget(button);
  return button;
}

void PictureViewer::build() {
  m_title = new ElidedLabel(this);
  m_title->setFont(ui::font(FontSize::Body, QFont::DemiBold));
  m_place = new PlainLabel(this);
  m_zoom = new PlainLabel(this);
  for (PlainLabel* label : {m_place, m_zoom})
    label->setProperty("role", QStringLiteral("muted"));
  m_zoom->setAlignment(Qt::AlignCenter);
  m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(QStringLiteral("800 %")));
  m_canvas = new PictureCanvas(this);
  m_state = new EmptyState(m_canvas);
  m_notice = new NoticeBar(this);

  auto* top = new QHBoxLayout;
  top->setContentsMargins(space::l, space::s, space::s, space::s);
  top->setSpacing(space::xs);
  top->addWidget(m_title, 1);
  top->addWidget(m_place);
  top->addSpacing(space::m);
  m_smaller = addButton(*top, tr("Smaller"), QStringLiteral("−"));
  top->addWidget(m_zoom);
  m_larger = addButton(*top, tr("Larger"), QStringLiteral("+"));
  m_fit = addButton(*top, tr("Whole picture"), QStringLiteral("0"));
  m_actual = addButton(*top, tr("Actual size"), QStringLiteral("1"));
  m_actual->setText(QStringLiteral("1:1"));
  top->addSpacing(space::m);
  m_copy = addButton(*top, tr("Copy the picture"),
                     QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
  m_save = addButton(*top, tr("Save the picture …"),
                     QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
  m_close = addButton(*top, tr("Close the viewer"), tr("Esc"));

  auto* middle = new QHBoxLayout;
  middle->setContentsMargins(space::s, 0, space::s, space::s);
  m_previous = addButton(*middle, tr("Picture before"), QStringLiteral("←"));
  middle->addWidget(m_canvas, 1);
  m_next = addButton(*middle, tr("Next picture"), QStringLiteral("→"));

  auto* room = new QHBoxLayout(m_canvas);
  room->addWidget(m_state);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(top);
  column->addWidget(m_notice);
  column->addLayout(middle, 1);
  m_notice->hide();

  connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
  connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
  connect(m_smaller, &QPushButton::clicked, this, [this] { m_canvas->zoomBy(1 / kStep); });
  connect(m_larger, &QPushButton::clicked, this, [this] { m_canvas->zoomBy(kStep); });
  connect(m_fit, &QPushButton::clicked, m_canvas, &PictureCanvas::fit);
  connect(m_actual, &QPushButton::clicked, this, [this] { m_canvas->setZoom(1); });
  connect(m_copy, &QPushButton::clicked, this, &PictureViewer::copy);
  connect(m_save, &QPushButton::clicked, this, [this] {
    if (const int at = index(); at >= 0) Q_EMIT saveWanted(m_pictures[at].media);
  });
  connect(m_close, &QPushButton::clicked, this, &PictureViewer::leave);
  connect(m_notice, &NoticeBar::otherClicked, m_notice, &NoticeBar::silence);
  recolour();
}

void PictureViewer::recolour() {
  const QColor ink = tokens().muted;
  for (const auto& [button, name] :
       {std::pair{m_previous, "arrow-left"}, std::pair{m_next, "arrow-right"},
        std::pair{m_smaller, "minus"}, std::pair{m_larger, "plus"}, std::pair{m_fit, "fit"},
        std::pair{m_copy, "copy"}, std::pair{m_save, "download"}, std::pair{m_close, "close"}})
    button->setIcon(icon(QString::fromLatin1(name), ink));
}

void PictureViewer::open(OwnerId owner, const QList<ShownPicture>& pictures, MediaId at) {
  m_owner = owner;
  m_pictures = pictures;
  m_notice->silence();
  if (!isVisible()) m_before = QApplication::focusWidget();
  setGeometry(parentWidget()->rect());
  show();
  raise();
  setFocus();
  load(at);
}

void PictureViewer::setPictures(const QList<ShownPicture>& pictures) {
  if (pictures == m_pictures) return;
  m_pictures = pictures;
  if (index() < 0) return leave();
  refresh();
}

void PictureViewer::leave() {
  if (!isVisible()) return;
  const QPointer<QWidget> before = m_before;
  const bool hadFocus = hasFocus() || isAncestorOf(QApplication::focusWidget());
  hide();
  m_patience.stop();
  m_loader.stop();
  m_canvas->setPicture({});
  m_current = {};
  if (before && hadFocus) before->setFocus();
}

void PictureViewer::tell(NoticeBar::Tone tone, const QString& words) {
  m_notice->say(tone, words, {}, tr("Dismiss"));
}

int PictureViewer::index() const {
  for (int i = 0; i < m_pictures.size(); ++i)
    if (m_pictures[i].media.id == m_current) return i;
  return -1;
}

void PictureViewer::load(MediaId media) {
  m_current = media;
  m_isShown = false;
  m_canvas->setPicture({});
  m_state->hide();
  m_patience.start();
  m_loader.load(m_owner, media);
  refresh();
  if (index() == 0) Q_EMIT olderWanted();
}

void PictureViewer::step(int by) {
  const int to = index() + by;
  if (to < 0) Q_EMIT olderWanted();
  if (to < 0 || to >= m_pictures.size()) return;
  load(m_pictures[to].media.id);
}

void PictureViewer::refresh() {
  const int at = index();
  if (at < 0) return;
  m_title->setText(m_pictures[at].title);
  m_canvas->setAccessibleName(m_pictures[at].title);
  m_place->setText(m_pictures.size() > 1 ? tr("%1 of %2").arg(at + 1).arg(m_pictures.size())
                                         : QString());
  m_previous->setEnabled(at > 0);
  m_next->setEnabled(at + 1 < m_pictures.size());
  for (QPushButton* button : {m_copy, m_smaller, m_larger, m_fit, m_actual})
    button->setEnabled(m_isShown);
  refreshZoom();
}

void PictureViewer::refreshZoom() {
  constexpr int kHundred = 100;
  m_zoom->setText(m_isShown ? tr("%1 %").arg(qRound(m_canvas->zoom() * kHundred)) : QString());
}

void PictureViewer::copy() {
  if (m_isShown) QApplication::clipboard()->setImage(m_canvas->picture());
}

void PictureViewer::say(const QString& title, const QString& text, const QString& action) {
  m_state->setContent(QStringLiteral("image"), title, text, action);
  m_state->show();
}

// The keys of the window below don't hold here.
bool PictureViewer::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) ||
        key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Save))
      event->accept();
  }
  return QWidget::event(event);
}

bool PictureViewer::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget() && event->type() == QEvent::Resize)
    setGeometry(parentWidget()->rect());
  return QWidget::eventFilter(watched, event);
}

// Tab stays among the viewer's own buttons.
bool PictureViewer::focusNextPrevChild(bool next) {
  QList<QWidget*> stops;
  for (QPushButton* button :
       {m_previous, m_next, m_smaller, m_larger, m_fit, m_actual, m_copy, m_save, m_close})
    if (button->isEnabled()) stops += button;
  for (auto* button : m_state->findChildren<QPushButton*>())
    if (button->isVisible()) stops += button;
  const qsizetype at = stops.indexOf(focusWidget());
  const qsizetype count = stops.size();
  const qsizetype to = at < 0 ? (next ? 0 : count - 1) : (at + (next ? 1 : count - 1)) % count;
  stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
  return true;
}

void PictureViewer::keyPressEvent(QKeyEvent* event) {
  event->accept();
  if (event->matches(QKeySequence::Copy)) return copy();
  if (event->matches(QKeySequence::Save)) return m_save->click();
  const bool pushes = m_canvas->isLarger();
  switch (event->key()) {
    case Qt::Key_Escape: return leave();
    case Qt::Key_PageUp: return step(-1);
    case Qt::Key_PageDown: return step(1);
    case Qt::Key_Left: return pushes ? m_canvas->push({kPush, 0}) : step(-1);
    case Qt::Key_Right: return pushes ? m_canvas->push({-kPush, 0}) : step(1);
    case Qt::Key_Up: return m_canvas->push({0, kPush});
    case Qt::Key_Down: return m_canvas->push({0, -kPush});
    case Qt::Key_Plus:
    case Qt::Key_Equal: return m_canvas->zoomBy(kStep);
    case Qt::Key_Minus: return m_canvas->zoomBy(1 / kStep);
    case Qt::Key_0: return m_canvas->fit();
    case Qt::Key_1: return m_canvas->setZoom(1);
    default: break;
  }
}

void PictureViewer::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(rect(), tokens().background);
}

void PictureViewer::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && m_close) recolour();
}

}  // namespace oc::ui
