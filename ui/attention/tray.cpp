#include "ui/attention/tray.h"

#include <QLocale>

#include "ui/attention/attention.h"
#include "ui/theme/app_icon.h"

namespace oc::ui {
namespace {

constexpr int kHour = 3600;
constexpr int kMorning = 8;  // o'clock

}  // namespace

Tray::Tray(Attention& attention, QObject* parent) : QObject(parent), m_attention(attention) {
  QAction* open = m_menu.addAction(tr("Open Owner Console"));
  connect(open, &QAction::triggered, this, &Tray::openWanted);
  m_menu.addSeparator();
  m_pause = m_menu.addAction(tr("No notifications for an hour"));
  connect(m_pause, &QAction::triggered, this,
          [this] { m_attention.pauseUntil(QDateTime::currentDateTime().addSecs(kHour)); });
  m_pauseTillTomorrow = m_menu.addAction(tr("No notifications until tomorrow"));
  connect(m_pauseTillTomorrow, &QAction::triggered, this, [this] {
    m_attention.pauseUntil({QDate::currentDate().addDays(1), QTime(kMorning, 0)});
  });
  m_resume = m_menu.addAction(QString());
  connect(m_resume, &QAction::triggered, this, [this] { m_attention.pauseUntil({}); });
  m_menu.addSeparator();
  QAction* quit = m_menu.addAction(tr("Quit"));
  connect(quit, &QAction::triggered, this, &Tray::quitWanted);
  connect(&m_icon, &QSystemTrayIcon::activated, this,
          [this](QSystemTrayIcon::ActivationReason why) {
            if (why == QSystemTrayIcon::Trigger || why == QSystemTrayIcon::DoubleClick)
              Q_EMIT openWanted();
          });
  connect(&attention, &Attention::pauseChanged, this, &Tray::refresh);
  m_icon.setContextMenu(&m_menu);
  refresh();
  if (QSystemTrayIcon::isSystemTrayAvailable()) m_icon.show();
}

void Tray::setUnread(int conversations) {
  if (conversations == m_unread) return;
  m_unread = conversations;
  refresh();
}

void Tray::refresh() {
  const QDateTime until = m_attention.pausedUntil();
  m_pause->setVisible(!until.isValid());
  m_pauseTillTomorrow->setVisible(!until.isValid());
  m_resume->setVisible(until.isValid());
  m_resume->setText(tr("Notifications again (now off until %1)")
                        .arg(QLocale().toString(until, until.date() == QDate::currentDate()
                                                           ? QStringLiteral("HH:mm")
                                                           : QStringLiteral("ddd HH:mm"))));
  m_icon.setIcon(appIcon(m_unread));
  m_icon.setToolTip(tr("Owner Console: %n unread conversation(s)", nullptr, m_unread));
}

}  // namespace oc::ui
