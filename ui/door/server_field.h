#pragma once

#include <QComboBox>

#include "ui/door/door_memory.h"

namespace oc::ui {

// The server to sign in to: this computer, one of before, the settings' or any other written down.
class ServerField : public QComboBox {
  Q_OBJECT

 public:
  explicit ServerField(DoorMemory memory, QWidget* parent = nullptr);

  // Whether this computer has a database of its own to sign in to, and the server that the settings
  // name. Shows that one, else the last.
  void setServers(bool here, const QString& preset);
  void chooseLast();  // that of the last person; as it is where there was none

  QString server() const;  // empty: this computer, or nothing is written
  bool isHere() const;     // this computer
  bool isServer() const;   // it has the form of one, without hidden letters

 private:
  void choose(const QString& server);

  DoorMemory m_memory;
  bool m_here = true;
  QString m_preset;
};

}  // namespace oc::ui
