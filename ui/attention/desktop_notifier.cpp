#include "ui/attention/desktop_notifier.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSystemTrayIcon>
#include <utility>

namespace oc::ui {
namespace {

// Desktop Notifications Specification 1.2.
const auto kService = QStringLiteral("org.freedesktop.Notifications");
const auto kPath = QStringLiteral("/org/freedesktop/Notifications");
constexpr int kAnswerMs = 5000;
constexpr int kAsTheDesktopLikes = -1;  // how long it stays
constexpr qsizetype kMostWaiting = 8;

QDBusMessage callTo(const QString& method) {
  return QDBusMessage::createMethodCall(kService, kPath, kService, method);
}

}  // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection& bus, QObject* parent)
    : Notifier(parent), m_bus(bus) {
  if (!m_bus.isConnected()) {
    m_service = Service::Missing;
    return;
  }
  m_bus.connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this,
                SLOT(onActionInvoked(uint, QString)));
  m_bus.connect(kService, kPath, kService, QStringLiteral("NotificationClosed"), this,
                SLOT(onNotificationClosed(uint, uint)));
  auto* watcher = new QDBusPendingCallWatcher(
      m_bus.asyncCall(callTo(QStringLiteral("GetCapabilities")), kAnswerMs), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this,
          [this](QDBusPendingCallWatcher* answered) {
            answered->deleteLater();
            const QDBusPendingReply<QStringList> reply = *answered;
            m_service = reply.isError() ? Service::Missing : Service::There;
            if (!reply.isError()) learn(reply.value());
            for (const Notice& notice : std::exchange(m_waiting, {}))
              show(notice);
          });
}

void DesktopNotifier::learn(const QStringList& capabilities) {
  m_readsMarkup = capabilities.contains(QStringLiteral("body-markup"));
  m_playsSounds = capabilities.contains(QStringLiteral("sound"));
}

void DesktopNotifier::setTray(QSystemTrayIcon* tray) {
  if (m_tray) m_tray->disconnect(this);
  m_tray = tray;
  if (!tray) return;
  connect(tray, &QSystemTrayIcon::messageClicked, this, [this] {
    if (!m_inTray.isEmpty()) Q_EMIT activated(m_inTray);
  });
}

void DesktopNotifier::show(const Notice& notice) {
  m_taken.remove(notice.key);
  switch (m_service) {
    case Service::Asked:
      m_waiting.removeIf([&](const Notice& other) { return other.key == notice.key; });
      m_waiting += notice;
      if (m_waiting.size() > kMostWaiting) m_waiting.removeFirst();
      return;
    case Service::Missing: return showInTray(notice);
    case Service::There: break;
  }
  // One at a time of a key: the next replaces it, for which its id has to be known.
  if (m_sending.contains(notice.key))
    m_sending[notice.key] = notice;
  else
    send(notice);
  if (notice.sound && !m_playsSounds) QApplication::beep();
}

void DesktopNotifier::send(const Notice& notice) {
  m_sending[notice.key] = notice;
  QVariantMap hints{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()},
                    {QStringLiteral("category"), QStringLiteral("im.received")}};
  if (notice.sound)
    hints.insert(QStringLiteral("sound-name"), QStringLiteral("message-new-instant"));
  else
    hints.insert(QStringLiteral("suppress-sound"), true);
  QDBusMessage call = callTo(QStringLiteral("Notify"));
  call << QGuiApplication::applicationDisplayName() << m_shown.value(notice.key)
       << QGuiApplication::desktopFileName() << notice.title
       << (m_readsMarkup ? notice.text.toHtmlEscaped() : notice.text)
       << QStringList{QStringLiteral("default"), tr("Open")} << hints << kAsTheDesktopLikes;
  auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, kAnswerMs), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this,
          [this, notice](QDBusPendingCallWatcher* answered) {
            answered->deleteLater();
            const QDBusPendingReply<uint> reply = *answered;
            const Notice newest = m_sending.take(notice.key);
            if (reply.isError()) return;
            m_shown.insert(notice.key, reply.value());
            if (m_taken.remove(notice.key))
              take(notice.key);
            else if (newest != notice)
              send(newest);
          });
}

void DesktopNotifier::take(const QString& key) {
  m_waiting.removeIf([&](const Notice& notice) { return notice.key == key; });
  if (m_sending.contains(key)) {
    m_taken.insert(key);
    return;
  }
  const auto shown = m_shown.constFind(key);
  if (shown == m_shown.constEnd()) return;
  QDBusMessage call = callTo(QStringLiteral("CloseNotification"));
  call << *shown;
  m_shown.erase(shown);
  m_bus.asyncCall(call, kAnswerMs);
}

void DesktopNotifier::showInTray(const Notice& notice) {
  if (notice.sound) QApplication::beep();
  if (!m_tray || !m_tray->isVisible() || !QSystemTrayIcon::supportsMessages()) return;
  m_inTray = notice.key;
  m_tray->showMessage(notice.title, notice.text, QSystemTrayIcon::NoIcon);
}

void DesktopNotifier::onActionInvoked(uint id, const QString& action) {
  const QString key = m_shown.key(id);
  if (!key.isEmpty() && action == QStringLiteral("default")) Q_EMIT activated(key);
}

void DesktopNotifier::onNotificationClosed(uint id, uint) {
  const QString key = m_shown.key(id);
  if (!key.isEmpty()) m_shown.remove(key);
}

}  // namespace oc::ui
