#pragma once

#include <QString>
#include <QStringList>
#include <chrono>

class QSettings;

namespace oc::ui {

// What the door remembers from one start to the next: servers, newest first, who signed in where,
// and after how long it locks. Never a password. `settings` outlives it.
class DoorMemory {
 public:
  explicit DoorMemory(QSettings& settings) : m_settings(settings) {}

  QStringList servers() const;  // without this computer's own
  QString lastServer() const;   // empty: this computer's own, or none yet
  QString email(const QString& server) const;
  void remember(const QString& server, const QString& email);

  // Whether the person who signed in there last has left the password in the keychain.
  bool isKept(const QString& server) const;
  void setKept(const QString& server, bool kept);

  std::chrono::minutes lockAfter() const;  // 0: never
  void setLockAfter(std::chrono::minutes minutes);

 private:
  QSettings& m_settings;
};

}  // namespace oc::ui
