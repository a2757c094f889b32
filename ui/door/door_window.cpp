#include "ui/door/door_window.h"

#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/door/door_memory.h"
#include "ui/door/first_run_view.h"
#include "ui/door/sign_in_view.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr QSize kSize(560, 640);

}  // namespace

DoorWindow::DoorWindow(Door& door, Keychain& keychain, QSettings& settings, QWidget* parent)
    : QWidget(parent),
      m_pages(new QStackedWidget),
      m_firstRun(new FirstRunView(door)),
      m_signIn(new SignInView(door, keychain, DoorMemory(settings))) {
  setWindowTitle(QStringLiteral("Owner Console"));
  resize(kSize * typeScale());
  m_pages->addWidget(m_firstRun);
  m_pages->addWidget(m_signIn);
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->addWidget(m_pages);
  connect(m_firstRun, &FirstRunView::entered, this, [this, &settings](const Person& person) {
    if (!person.isOperator) DoorMemory(settings).remember({}, person.email);
    m_signIn->setServers(true, {});
    m_empty = false;
    Q_EMIT entered(person);
  });
  connect(m_signIn, &SignInView::entered, this, [this](const Person& person) {
    m_empty = false;
    Q_EMIT entered(person);
  });
  connect(m_firstRun, &FirstRunView::serverWanted, this, [this] {
    m_signIn->setServers(false, {});
    m_signIn->setBack(true);
    m_pages->setCurrentWidget(m_signIn);
    m_signIn->begin();
  });
  connect(m_signIn, &SignInView::backWanted, this, [this] {
    if (m_empty)
      m_pages->setCurrentWidget(m_firstRun);
    else
      Q_EMIT returnWanted();
  });
}

void DoorWindow::open(const Entrance& entrance) {
  m_signIn->setServers(entrance.here, entrance.server);
  m_signIn->setBack(false);
  m_empty = entrance.empty;
  if (entrance.empty) {
    m_firstRun->begin();
    return present(m_firstRun);
  }
  present(m_signIn);
  m_signIn->beginKept();
}

void DoorWindow::signIn(const QString& why, bool back) {
  m_signIn->setBack(back);
  present(m_signIn);
  m_signIn->begin(why);
}

void DoorWindow::present(QWidget* page) {
  m_pages->setCurrentWidget(page);
  show();
  raise();
  activateWindow();
}

void DoorWindow::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(rect(), tokens().background);
}

}  // namespace oc::ui
