#include "ui/shell/leave_taking.h"

#include <QMessageBox>
#include <QPushButton>

#include "ui/composer/draft_book.h"
#include "ui/door/screen_guard.h"

namespace oc::ui {
namespace {

constexpr int kPatienceMs = 3000;

}  // namespace

LeaveTaking::LeaveTaking(QWidget& window, DraftBook& drafts)
    : QObject(&window), m_window(window), m_drafts(drafts) {
  m_patience.setSingleShot(true);
  m_patience.setInterval(kPatienceMs);
  connect(&m_patience, &QTimer::timeout, this, &LeaveTaking::ask);
  connect(&drafts, &DraftBook::saved, this, [this] {
    if (m_leaving && m_drafts.isSaved()) finish();
  });
}

void LeaveTaking::begin() {
  if (m_leaving) return;
  m_leaving = true;
  m_drafts.flush();
  if (m_drafts.isSaved())
    finish();
  else
    m_patience.start();
}

void LeaveTaking::ask() {
  auto* box = new QMessageBox(
      QMessageBox::Warning, tr("Unsent text"),
      tr("Something that you wrote and did not send can't be saved just now, because the database "
         "doesn't answer. It is lost when you leave."),
      QMessageBox::NoButton, &m_window);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setTextFormat(Qt::PlainText);
  ScreenGuard::allow(*box);
  QPushButton* leave = box->addButton(tr("Leave all the same"), QMessageBox::DestructiveRole);
  QPushButton* stay = box->addButton(tr("Stay"), QMessageBox::RejectRole);
  box->setDefaultButton(stay);
  connect(this, &LeaveTaking::done, box, &QWidget::close);
  connect(leave, &QPushButton::clicked, this, &LeaveTaking::finish);
  connect(stay, &QPushButton::clicked, this, [this] { m_leaving = false; });
  box->open();
}

void LeaveTaking::finish() {
  m_patience.stop();
  m_leaving = false;
  Q_EMIT done();
}

}  // namespace oc::ui
