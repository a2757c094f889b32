#include "ui/attention/attention.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <chrono>
#include <limits>
#include <utility>

#include "ui/attention/notifier.h"

namespace oc::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kGather = 400ms;
constexpr int kMostNotices = 3;  // more conversations at once are told of together
const auto kMany = QStringLiteral("many");

}  // namespace

Attention::Attention(const Preferences& preferences, Notifier& notifier, QObject* parent)
    : QObject(parent), m_preferences(preferences), m_notifier(notifier) {
  m_gather.setSingleShot(true);
  m_gather.setInterval(kGather);
  m_pause.setSingleShot(true);
  connect(&m_gather, &QTimer::timeout, this, &Attention::say);
  connect(&m_pause, &QTimer::timeout, this, [this] { pauseUntil(m_pausedUntil); });
  connect(&notifier, &Notifier::activated, this, &Attention::activate);
}

void Attention::apply(const FeedBatch& batch, ConvId looked) {
  const QList<Alert> alerts = m_finder.take(batch, m_preferences.alertScope(), looked);
  for (const Conversation& c : batch.conversations)
    if (c.unread == 0) seen(c.convId);  // read, here or elsewhere
  if (alerts.isEmpty() || m_pausedUntil.isValid()) return;
  m_pending += alerts;
  if (!m_gather.isActive()) m_gather.start();
}

void Attention::seen(ConvId conv) {
  m_pending.removeIf(
      [conv](const Alert& alert) { return alert.convId == conv && alert.kind == Alert::Message; });
  if (m_said.remove(conv) > 0) m_notifier.take(QString::number(conv.value));
  if (m_said.isEmpty()) m_notifier.take(kMany);
}

void Attention::pauseUntil(const QDateTime& time) {
  const qint64 left = time.isValid() ? QDateTime::currentDateTime().msecsTo(time) : 0;
  m_pausedUntil = left > 0 ? time : QDateTime();
  m_pause.stop();
  if (left > 0) {
    m_pause.start(static_cast<int>(std::min<qint64>(left, std::numeric_limits<int>::max())));
    m_pending.clear();
  }
  Q_EMIT pauseChanged();
}

QDateTime Attention::pausedUntil() const {
  return m_pausedUntil;
}

void Attention::say() {
  const QList<Alert> pending = std::exchange(m_pending, {});
  if (pending.isEmpty()) return;
  QList<ConvId> conversations;
  for (const Alert& alert : pending) {
    Said& said = m_said[alert.convId];
    said.last = alert;
    ++said.count;
    if (!conversations.contains(alert.convId)) conversations += alert.convId;
  }
  if (conversations.size() > kMostNotices) {
    sayMany(static_cast<int>(conversations.size()));
  } else {
    for (const ConvId conv : std::as_const(conversations))
      sayOne(m_said[conv]);
  }
  Q_EMIT alerted();
}

void Attention::sayOne(const Said& said) {
  const Alert& last = said.last;
  const AlertText shown = m_secret ? AlertText::Nothing : m_preferences.alertText();
  const int more = said.count - 1;
  QString title;
  QString text;
  if (shown == AlertText::Nothing) {
    title = tr("Something new for you");
  } else {
    switch (last.kind) {
      case Alert::Message: title = last.customer; break;
      case Alert::Assigned: title = tr("%1 is yours now").arg(last.customer); break;
      case Alert::Mention: title = tr("%1 calls you").arg(last.author); break;
    }
    title += u" · " + last.tenant;
    if (shown == AlertText::NameAndWords) text = last.words;
    if (more > 0) {
      if (!text.isEmpty()) text += u'\n';
      text += tr("and %n more", nullptr, more);
    }
  }
  m_notifier.show({QString::number(last.convId.value), title, text, m_preferences.alertSound()});
}

void Attention::sayMany(int conversations) {
  m_notifier.show({kMany,
                   tr("News in %n conversations", nullptr, conversations),
                   {},
                   m_preferences.alertSound()});
}

void Attention::activate(const QString& key) {
  const auto said = m_said.constFind(ConvId{key.toLongLong()});
  if (said == m_said.constEnd())
    Q_EMIT windowWanted();
  else
    Q_EMIT conversationWanted(said->last.ownerId, said->last.convId);
}

}  // namespace oc::ui
