#pragma once

#include <QWidget>

#include "core/domain/desk.h"
#include "ui/insight/back_test_runner.h"
#include "ui/models/feature_book.h"

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace oc::ui {

class PlainLabel;
class BackTestForm;
class BackTestReport;
class EmptyState;

// Tries the closure detector on a tenant's past conversations: at the left the setting, at the
// right what it would have done against what really came. Changes nothing. A window of its own;
// closing it stops what runs.
class BackTestWindow : public QWidget {
  Q_OBJECT

 public:
  explicit BackTestWindow(Desk& desk, QWidget* parent = nullptr);

  void open(const Tenant& tenant);  // another tenant begins anew
  QString status() const;           // what stands in place of the report; empty while it is shown

 Q_SIGNALS:
  void conversationWanted(const oc::Conversation& conversation);

 protected:
  void closeEvent(QCloseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void buildLayout();
  void run();
  void refresh();
  void refreshProgress();
  void openCase(const BackTestCase& found);

  Desk& m_desk;
  Tenant m_tenant;
  FeatureBook m_features;
  BackTestRunner m_runner;
  quint64 m_opening = 0;

  BackTestForm* m_form;
  QStackedWidget* m_pages;
  EmptyState* m_note;
  QWidget* m_running;
  PlainLabel* m_runningText;
  QProgressBar* m_progress;
  QPushButton* m_cancel;
  BackTestReport* m_report;
  PlainLabel* m_error;
};

}  // namespace oc::ui
