#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <optional>

#include "ui/attention/notifier.h"

class QDBusPendingCallWatcher;
class QSystemTrayIcon;

namespace oc::ui {

// Notifications of the desktop, by the bus (org.freedesktop.Notifications); where there is no such
// service, those that the tray icon can show; else none. The desktop's own settings decide about
// do-not-disturb and how loud a sound is.
class DesktopNotifier : public Notifier {
  Q_OBJECT

 public:
  explicit DesktopNotifier(const QDBusConnection& bus = QDBusConnection::sessionBus(),
                           QObject* parent = nullptr);

  void setTray(QSystemTrayIcon* tray);  // may be null

  void show(const Notice& notice) override;
  void take(const QString& key) override;

 private Q_SLOTS:
  void onActionInvoked(uint id, const QString& action);
  void onNotificationClosed(uint id, uint reason);

 private:
  enum class Service { Asked, There, Missing };

  void learn(const QStringList& capabilities);
  void send(const Notice& notice);
  void showInTray(const Notice& notice);

  QDBusConnection m_bus;
  Service m_service = Service::Asked;
  bool m_readsMarkup = false;
  bool m_playsSounds = false;
  QList<Notice> m_waiting;           // until the service has answered
  QHash<QString, uint> m_shown;      // by key
  QHash<QString, Notice> m_sending;  // the answer will tell its id; the newest of the key
  QSet<QString> m_taken;             // while it was on its way
  QPointer<QSystemTrayIcon> m_tray;
  QString m_inTray;  // the key of what the tray showed last
};

}  // namespace oc::ui
