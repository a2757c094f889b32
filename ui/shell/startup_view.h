#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace oc::ui {

class PlainLabel;
// The window until the desk is ready: the steps of starting (making the private database, bringing
// its tables up to date …), and when one fails, why and a button to try again.
class StartupView : public QWidget {
  Q_OBJECT

 public:
  explicit StartupView(QWidget* parent = nullptr);

  void setSteps(const QStringList& steps);
  // Steps before it are done; one past the last means that all are.
  void setCurrent(int step, const QString& detail = {});
  void fail(const QString& reason, const QString& whatToDo = {});

  bool failed() const { return m_failed; }

 Q_SIGNALS:
  void retryRequested();
  void quitRequested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Row {
    PlainLabel* icon;
    PlainLabel* text;
  };

  void refresh();

  QVBoxLayout* m_list;
  QList<Row> m_rows;
  PlainLabel* m_detail;
  QProgressBar* m_progress;
  PlainLabel* m_reason;
  PlainLabel* m_whatToDo;
  QPushButton* m_retry;
  QPushButton* m_quit;
  int m_current = 0;
  bool m_failed = false;
};

}  // namespace oc::ui
