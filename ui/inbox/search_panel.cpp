#include "ui/inbox/search_panel.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStackedLayout>
#include <utility>

#include "ui/commands/palette_delegate.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

using State = SearchSession::State;
using More = SearchSession::More;

constexpr int kPage = 30;

enum Section { Customers, Messages };

}  // namespace

SearchPanel::SearchPanel(Search& search, FoundSteps steps, QWidget* parent)
    : QWidget(parent),
      m_session(search, kPage),
      m_steps(std::move(steps)),
      m_pages(new QStackedLayout(this)),
      m_list(new QListView(this)),
      m_empty(new EmptyState(this)) {
  m_list->setModel(&m_model);
  m_list->setItemDelegate(new PaletteDelegate(m_list));
  m_list->setAccessibleName(tr("What was found"));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->installEventFilter(this);
  m_pages->addWidget(m_list);
  m_pages->addWidget(m_empty);
  connect(&m_session, &SearchSession::changed, this, &SearchPanel::refresh);
  connect(m_list, &QListView::clicked, this, &SearchPanel::openCurrent);
  connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &SearchPanel::considerMore);
  connect(m_empty, &EmptyState::actionTriggered, &m_session, [this] {
    m_session.state() == State::Failed ? m_session.retry() : m_session.loadMore();
  });
}

void SearchPanel::search(OwnerId owner, const QString& text) {
  m_session.ask(owner, text);
}

void SearchPanel::end() {
  m_session.end();
  m_shown.clear();
}

void SearchPanel::refresh() {
  if (m_session.state() != State::Searching) fill();
  showState();
  considerMore();
  Q_EMIT changed();
}

void SearchPanel::fill() {
  const bool further = m_session.text() == m_shown;  // more of the same
  m_shown = m_session.text();
  m_model.setSection(Customers, foundCustomers(m_session.found(), m_steps));
  m_model.setSection(Messages, foundMessages(m_session.found(), m_steps) + foot());
  if (further) return;
  m_list->setCurrentIndex({});
  m_list->scrollToTop();
}

// What goes on below the messages.
QList<PaletteItem> SearchPanel::foot() {
  if (m_session.more() == More::Complete) return {};
  const QString trouble = searchTrouble(m_session);
  const bool loads = m_session.more() == More::Loading;
  const bool failed = m_session.more() == More::Failed;
  return {{.id = QStringLiteral("further"),
           .group = messagesGroup(),
           .title = loads    ? tr("Searching older messages …")
                    : failed ? tr("Try again")
                             : tr("Search older messages"),
           .detail = {},
           .snippet = {loads ? QString() : trouble, {}},
           .keys = {},
           .icon = failed ? QStringLiteral("reload") : QStringLiteral("search"),
           .avatar = {},
           .run = [this, failed] { failed ? m_session.retry() : m_session.loadMore(); }}};
}

void SearchPanel::showState() {
  const bool rows = m_model.rowCount() > 0;
  if (rows || m_session.state() == State::Searching) {
    m_pages->setCurrentWidget(m_list);
    return;
  }
  if (m_session.state() == State::Failed)
    m_empty->setContent(QStringLiteral("alert"), tr("The search failed"), searchTrouble(m_session),
                        tr("Try again"));
  else if (m_session.state() == State::Idle)
    m_empty->setContent(QStringLiteral("search"), tr("Find customers and messages"), searchHint());
  else
    m_empty->setContent(QStringLiteral("search"), tr("Nothing found"),
                        tr("No customer and no message has all of this.") + u' ' + searchHint());
  m_pages->setCurrentWidget(m_empty);
}

QString SearchPanel::count() const {
  if (m_session.state() == State::Searching) return tr("Searching …");
  if (m_session.state() != State::Ready || m_session.found().messages.isEmpty()) return {};
  const int messages = int(m_session.found().messages.size());
  return m_session.found().next ? tr("the newest %Ln message(s)", "", messages)
                                : tr("%Ln message(s)", "", messages);
}

// Older messages that take long to look through wait until somebody asks for them.
void SearchPanel::considerMore() {
  if (m_session.state() != State::Ready || m_session.found().timeWasUp || !isVisible()) return;
  const QModelIndex last = m_model.index(m_model.rowCount() - 1);
  if (m_list->visualRect(last).bottom() < 2 * m_list->height()) m_session.loadMore();
}

void SearchPanel::choose(int row) {
  if (m_model.itemAt(row)) m_list->setCurrentIndex(m_model.index(row));
}

void SearchPanel::step(int rows) {
  const int current = m_list->currentIndex().row();
  choose(current < 0 && rows > 0 ? m_model.firstItem() : m_model.nextItem(current, rows));
}

void SearchPanel::openCurrent() {
  const PaletteItem* item = m_model.itemAt(m_list->currentIndex().row());
  if (!item) return;
  const auto run = item->run;  // may let go of the item
  run();
}

bool SearchPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_list && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
      openCurrent();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void SearchPanel::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(rect(), tokens().surface);
}

}  // namespace oc::ui
