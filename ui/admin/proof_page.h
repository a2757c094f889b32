#pragma once

#include <QFutureWatcher>

#include "ui/admin/list_page.h"

class QProgressBar;

namespace oc::ui {

class Facts;

// Tries on the live database to get at each organisation's data as somebody else, and shows what
// held.
class ProofPage : public ListPage {
  Q_OBJECT

 public:
  ProofPage(Administration& admin, Desk& desk);

 protected:
  void read() override;
  void reset() override;
  void discard() override {}
  QString refusal() const override;
  void showChosen(qint64 id) override;

 private:
  void run();
  void finished(const Result<QList<IsolationProbe>>& answer);
  void showResult();
  void setRunning(bool running);

  QPushButton* m_run;
  QPushButton* m_cancel;
  QProgressBar* m_progress;
  QFuture<Result<QList<IsolationProbe>>> m_future;
  QFutureWatcher<void> m_watcher;
  bool m_running = false;
  bool m_refused = false;  // this computer has no administrator's way into the database
  quint64 m_number = 0;
  QList<IsolationProbe> m_probes;
  QDateTime m_at;
  PlainLabel* m_heading;
  PlainLabel* m_verdict;
  Facts* m_list;
};

}  // namespace oc::ui
