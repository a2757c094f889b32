#include "ui/door/door_memory.h"

#include <QSettings>
#include <QUrl>

namespace oc::ui {
namespace {

constexpr qsizetype kMostServers = 8;
constexpr int kLockMinutes = 15;

const auto kServers = QStringLiteral("door/servers");
const auto kLastServer = QStringLiteral("door/server");
const auto kLockAfter = QStringLiteral("door/lockMinutes");

// Keys have no slashes of their own.
QString keyOf(const QString& group, const QString& server) {
  const QByteArray name = QUrl::toPercentEncoding(server);
  return QStringLiteral("door/") + group + u'/' +
         (name.isEmpty() ? QStringLiteral("here") : QString::fromLatin1(name));
}

}  // namespace

QStringList DoorMemory::servers() const {
  return m_settings.value(kServers).toStringList();
}

QString DoorMemory::lastServer() const {
  return m_settings.value(kLastServer).toString();
}

QString DoorMemory::email(const QString& server) const {
  return m_settings.value(keyOf(QStringLiteral("email"), server)).toString();
}

void DoorMemory::remember(const QString& server, const QString& email) {
  m_settings.setValue(kLastServer, server);
  m_settings.setValue(keyOf(QStringLiteral("email"), server), email);
  if (server.isEmpty()) return;
  QStringList known = servers();
  known.removeAll(server);
  known.prepend(server);
  m_settings.setValue(kServers, known.mid(0, kMostServers));
}

bool DoorMemory::isKept(const QString& server) const {
  return m_settings.value(keyOf(QStringLiteral("kept"), server)).toBool();
}

void DoorMemory::setKept(const QString& server, bool kept) {
  m_settings.setValue(keyOf(QStringLiteral("kept"), server), kept);
}

std::chrono::minutes DoorMemory::lockAfter() const {
  return std::chrono::minutes(m_settings.value(kLockAfter, kLockMinutes).toInt());
}

void DoorMemory::setLockAfter(std::chrono::minutes minutes) {
  m_settings.setValue(kLockAfter, static_cast<int>(minutes.count()));
}

}  // namespace oc::ui
