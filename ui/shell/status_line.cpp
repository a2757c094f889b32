#include "ui/shell/status_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include "ui/models/core_text.h"
#include "ui/models/error_text.h"
#include "ui/models/format.h"
#include "ui/shell/person_button.h"
#include "ui/shell/status_item.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kHeight = 26;

}  // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent),
      m_receiver(new StatusItem(tr("Receiver"))),
      m_database(new StatusItem(tr("Database"))),
      m_courier(new StatusItem(tr("Sending"))),
      m_person(new PersonButton) {
  setFixedHeight(qRound(kHeight * typeScale()));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(space::s + 2, 1, space::s + 2, 0);
  layout->setSpacing(space::s);
  layout->addWidget(m_receiver);
  layout->addWidget(m_database);
  layout->addWidget(m_courier);
  layout->addStretch();
  layout->addWidget(m_person);
  refresh();
}

void StatusLine::setHealth(const Health& health) {
  if (health == m_health) return;
  m_health = health;
  refresh();
}

void StatusLine::setLink(const LinkState& link) {
  m_link = link;
  m_linkKnown = true;
  refreshDatabase();
}

void StatusLine::setPerson(const QString& text) {
  m_person->setPerson(text);
}

void StatusLine::refresh() {
  const auto stateText = [](PartHealth::State state) {
    switch (state) {
      case PartHealth::Off: return tr("off");
      case PartHealth::Starting: return tr("starting…");
      case PartHealth::Up: return tr("running");
      case PartHealth::Degraded: return tr("limited");
      case PartHealth::Down: return tr("stopped");
    }
    return QString();
  };
  const auto words = [&](const PartHealth& part) {
    return part.text.isEmpty() ? stateText(part.state) : coreText(part.text);
  };

  QString receiver = words(m_health.receiver);
  if (m_health.receiver.state == PartHealth::Up && m_health.receiver.last.isValid())
    //: Receiver: %1 its address, %2 time of the last message that came in
    receiver = tr("%1 · last %2").arg(receiver, clockTime(m_health.receiver.last));
  setReceiver(receiver);

  const PartHealth& courier = m_health.courier;
  const QString queue = tr("%Ln in the queue", "", m_health.queued);
  const bool running = courier.state == PartHealth::Up;
  QString full = running ? queue : QString(words(courier) + u" · " + queue);
  if (courier.last.isValid()) full += u" · " + tr("last sent %1").arg(exactTime(courier.last));
  m_courier->setState(courier.state, running ? queue : words(courier), full);
  refreshDatabase();
}

// What the receiver has taken and the database has not is trouble of the receiver, while it runs.
void StatusLine::setReceiver(const QString& words) {
  PartHealth::State state = m_health.receiver.state;
  if (state != PartHealth::Up) return m_receiver->setState(state, words);
  const bool limited = m_health.journal.state == PartHealth::Degraded;
  if (m_health.journaled == 0)
    return m_receiver->setState(limited ? PartHealth::Degraded : state, words,
                                limited ? coreText(m_health.journal.text) : words);
  //: what came while the database was away
  const QString waiting = tr("%Ln wait in the journal", "", m_health.journaled);
  m_receiver->setState(PartHealth::Degraded, waiting,
                       limited ? QString(waiting + u" · " + coreText(m_health.journal.text))
                               : QString(waiting + u" · " + words));
}

void StatusLine::refreshDatabase() {
  // The link is what this window hears; health may come from another part of the program.
  if (m_linkKnown && !m_link.up) {
    m_database->setState(PartHealth::Down, tr("unavailable"),
                         m_link.message.isEmpty() ? tr("unavailable") : linkText(m_link));
    return;
  }
  PartHealth::State state = m_health.database.state;
  if (m_linkKnown && state != PartHealth::Degraded) state = PartHealth::Up;
  QString text = coreText(m_health.database.text);
  QString full = text;
  if (state == PartHealth::Up && m_link.latencyMs >= 0) {
    const int decimals = m_link.latencyMs < 10 ? 1 : 0;
    text = tr("%1 ms").arg(QLocale().toString(m_link.latencyMs, 'f', decimals));
  } else if (text.isEmpty()) {
    text = tr("connecting…");
  }
  if (state == PartHealth::Up && m_health.sweeper.state == PartHealth::Degraded) {
    state = PartHealth::Degraded;
    //: %1 why expiry and idle timeout can't be applied
    full = tr("Conversations do not end by themselves: %1").arg(coreText(m_health.sweeper.text));
  }
  m_database->setState(state, text, full);
}

void StatusLine::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), tokens().surface2);
  painter.setPen(tokens().line);
  painter.drawLine(0, 0, width(), 0);
}

void StatusLine::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) update();
}

}  // namespace oc::ui
