#pragma once

#include <QObject>
#include <QTimer>

namespace oc::ui {

// Makes who guesses wait: after the third wrong password in a row 2 s, then twice as long each time
// up to a minute. (The server keeps its own count.)
class TryLimit : public QObject {
  Q_OBJECT

 public:
  explicit TryLimit(QObject* parent = nullptr);

  void setUnit(int ms) { m_unitMs = ms; }  // how long a second is
  void failed();
  void succeeded();
  int secondsLeft() const { return m_secondsLeft; }  // 0: may try

 Q_SIGNALS:
  void changed();

 private:
  QTimer m_timer;
  int m_unitMs = 1000;
  int m_failures = 0;
  int m_secondsLeft = 0;
};

}  // namespace oc::ui
