#include "ui/insight/back_test_window.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/domain/text_safety.h"
#include "core/domain/when_done.h"
#include "ui/insight/back_test_form.h"
#include "ui/insight/back_test_report.h"
#include "ui/models/error_text.h"
#include "ui/models/verdict_text.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr QSize kFirstSize(1040, 680);
constexpr QSize kSmallest(760, 480);
constexpr int kFormWidth = 290;
constexpr int kProgressWidth = 280;
constexpr int kProgressSteps = 1000;

}  // namespace

BackTestWindow::BackTestWindow(Desk& desk, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_desk(desk),
      m_features(desk),
      m_runner(desk),
      m_form(new BackTestForm(this)),
      m_pages(new QStackedWidget(this)),
      m_note(new EmptyState(m_pages)),
      m_running(new QWidget(m_pages)),
      m_runningText(new PlainLabel(m_running)),
      m_progress(new QProgressBar(m_running)),
      m_cancel(new QPushButton(tr("Cancel"), m_running)),
      m_report(new BackTestReport(m_pages)),
      m_error(new PlainLabel(this)) {
  setMinimumSize(kSmallest);
  resize(kFirstSize);
  buildLayout();
  connect(m_form, &BackTestForm::runWanted, this, &BackTestWindow::run);
  connect(m_note, &EmptyState::actionTriggered, this, &BackTestWindow::run);
  connect(m_cancel, &QPushButton::clicked, &m_runner, &BackTestRunner::cancel);
  connect(m_report, &BackTestReport::caseChosen, this, &BackTestWindow::openCase);
  connect(&m_runner, &BackTestRunner::changed, this, &BackTestWindow::refresh);
  connect(&m_runner, &BackTestRunner::progressed, this, &BackTestWindow::refreshProgress);
  connect(&m_features, &FeatureBook::changed, this,
          [this] { m_form->setFeature(m_features.feature(kClosureDetection)); });
  refresh();
}

void BackTestWindow::buildLayout() {
  m_form->setFixedWidth(qRound(kFormWidth * typeScale()));
  m_runningText->setAlignment(Qt::AlignCenter);
  m_progress->setRange(0, kProgressSteps);
  m_progress->setTextVisible(false);
  m_progress->setFixedWidth(qRound(kProgressWidth * typeScale()));
  m_error->setProperty("role", QStringLiteral("bad"));
  m_error->setWordWrap(true);
  m_error->setContentsMargins(space::l, space::s, space::l, 0);
  m_error->hide();
  auto* waiting = new QVBoxLayout(m_running);
  waiting->setSpacing(space::m);
  waiting->addStretch(2);
  waiting->addWidget(m_runningText);
  waiting->addWidget(m_progress, 0, Qt::AlignHCenter);
  waiting->addWidget(m_cancel, 0, Qt::AlignHCenter);
  waiting->addStretch(3);
  for (QWidget* page : {static_cast<QWidget*>(m_note), m_running, static_cast<QWidget*>(m_report)})
    m_pages->addWidget(page);
  auto* right = new QVBoxLayout;
  right->setSpacing(0);
  right->addWidget(m_error);
  right->addWidget(m_pages, 1);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(m_form);
  row->addLayout(right, 1);
}

void BackTestWindow::open(const Tenant& tenant) {
  //: Title of a window: %1 the organisation
  setWindowTitle(tr("Closure back-test — %1").arg(visibleLine(tenant.name)));
  if (tenant.ownerId != m_tenant.ownerId) {
    m_tenant = tenant;
    m_runner.reset();
    m_form->reset();
    m_features.show(tenant.ownerId);
  }
  show();
  raise();
  activateWindow();
}

QString BackTestWindow::status() const {
  if (m_pages->currentWidget() == m_note) return m_note->title();
  return m_pages->currentWidget() == m_running ? m_runningText->text() : QString();
}

void BackTestWindow::run() {
  m_error->hide();
  m_runner.run(m_tenant.ownerId, m_form->query(), m_form->setting());
}

void BackTestWindow::refresh() {
  using State = BackTestRunner::State;
  const State state = m_runner.state();
  m_form->setRunning(state == State::Running);
  switch (state) {
    case State::Idle:
      m_note->setContent(QStringLiteral("chart"), tr("What would the detector have done?"),
                         tr("It judges past conversations with the setting at the left and "
                            "compares with what really happened. Nothing is changed."));
      m_pages->setCurrentWidget(m_note);
      return;
    case State::Running:
      refreshProgress();
      m_pages->setCurrentWidget(m_running);
      m_cancel->setFocus();
      return;
    case State::Failed:
      m_note->setContent(QStringLiteral("alert"), tr("The back-test could not be run"),
                         errorText(m_runner.error()), tr("Try again"));
      m_pages->setCurrentWidget(m_note);
      return;
    case State::Done: break;
  }
  if (m_runner.result().conversations == 0) {
    m_note->setContent(QStringLiteral("inbox"), tr("Nothing to look at"),
                       tr("There are no conversations in these days."));
    m_pages->setCurrentWidget(m_note);
    return;
  }
  m_report->show(m_runner.result(), m_runner.days(), m_runner.now());
  m_pages->setCurrentWidget(m_report);
  m_report->setFocus();
}

void BackTestWindow::refreshProgress() {
  m_progress->setValue(qRound(m_runner.progress() * kProgressSteps));
  m_runningText->setText(
      tr("Judging past conversations … %1").arg(percentText(m_runner.progress())));
}

void BackTestWindow::openCase(const BackTestCase& found) {
  m_error->hide();
  whenDone(m_desk.conversation(m_tenant.ownerId, found.convId), this,
           [this, number = ++m_opening](const Result<Conversation>& answer) {
             if (number != m_opening) return;
             if (answer) {
               Q_EMIT conversationWanted(*answer);
               return;
             }
             m_error->setText(
                 tr("The conversation could not be opened: %1").arg(errorText(answer.error())));
             m_error->show();
           });
}

void BackTestWindow::closeEvent(QCloseEvent* event) {
  m_runner.cancel();
  QWidget::closeEvent(event);
}

void BackTestWindow::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
  if (m_runner.state() == BackTestRunner::State::Running)
    m_runner.cancel();
  else
    close();
}

void BackTestWindow::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), tokens().background);
  painter.fillRect(m_form->geometry(), tokens().surface);
  painter.fillRect(QRect(m_form->geometry().right(), 0, 1, height()), tokens().line);
}

}  // namespace oc::ui
