#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace oc::ui {

class DraftBook;

// Lets a person go once what they have written is saved. Where that isn't possible it asks first.
class LeaveTaking : public QObject {
  Q_OBJECT

 public:
  LeaveTaking(QWidget& window, DraftBook& drafts);

  void begin();
  void setPatience(int ms) { m_patience.setInterval(ms); }  // how long saving may take

 Q_SIGNALS:
  void done();

 private:
  void ask();
  void finish();

  QWidget& m_window;
  DraftBook& m_drafts;
  QTimer m_patience;
  bool m_leaving = false;
};

}  // namespace oc::ui
