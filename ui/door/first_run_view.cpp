#include "ui/door/first_run_view.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/domain/when_done.h"
#include "ui/door/choice_card.h"
#include "ui/door/door_parts.h"
#include "ui/door/door_text.h"
#include "ui/door/password_pair.h"
#include "ui/models/error_text.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

// Its page in the stack: as high as what is on it.
QVBoxLayout* columnOf(QWidget* page) {
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::m);
  return column;
}

bool isAddress(const QString& text) {
  const qsizetype at = text.indexOf(u'@');
  return at > 0 && at < text.size() - 1 && !text.contains(u' ');
}

}  // namespace

FirstRunView::FirstRunView(Door& door, QWidget* parent)
    : QWidget(parent),
      m_door(door),
      m_pages(new QStackedWidget),
      m_tenant(new QLineEdit),
      m_tenantEmail(new QLineEdit),
      m_name(new QLineEdit),
      m_email(new QLineEdit),
      m_password(new PasswordPair),
      m_notice(new NoticeBar),
      m_doing(doorText({})),
      m_progress(new QProgressBar),
      m_back(new QPushButton(tr("Back"))),
      m_next(new QPushButton) {
  m_pages->addWidget(buildWelcome());
  m_pages->addWidget(buildTenant());
  m_pages->addWidget(buildPerson());
  m_progress->setRange(0, 0);
  m_progress->setTextVisible(false);
  auto* column = doorColumn(this);
  column->addWidget(m_pages);
  column->addWidget(m_notice);
  column->addWidget(m_doing);
  column->addWidget(m_progress);
  column->addLayout(buildButtons());
  connect(m_email, &QLineEdit::textChanged, m_password, &PasswordPair::setEmail);
  for (QLineEdit* field : {m_tenant, m_tenantEmail, m_name, m_email}) {
    connect(field, &QLineEdit::textEdited, m_notice, &NoticeBar::silence);
    connect(field, &QLineEdit::returnPressed, this, &FirstRunView::next);
  }
  connect(m_password, &PasswordPair::changed, m_notice, &NoticeBar::silence);
  connect(m_password, &PasswordPair::entered, this, &FirstRunView::next);
  setRunning(false);
  show(Welcome);
}

QWidget* FirstRunView::buildWelcome() {
  auto* page = new QWidget;
  auto* column = columnOf(page);
  column->addWidget(doorTitle(tr("Welcome to Owner Console")));
  column->addWidget(doorText(tr("There is nothing here yet. How do you want to begin?")));
  column->addSpacing(space::xs);
  auto* create =
      new ChoiceCard(QStringLiteral("building"), tr("Set up your &organisation"),
                     tr("Makes the first tenant and you its administrator, in the database of this "
                        "computer."));
  auto* look = new ChoiceCard(QStringLiteral("sparkle"), tr("&Look around with sample data"),
                              tr("Three invented tenants, whose customers really write and answer. "
                                 "Nothing leaves this computer."));
  auto* server = new ChoiceCard(QStringLiteral("database"), tr("&Connect to a server"),
                                tr("Your organisation works with Owner Console already, and you "
                                   "have a login there."));
  m_cards = {create, look, server};
  for (ChoiceCard* card : std::as_const(m_cards))
    column->addWidget(card);
  column->addStretch();
  connect(create, &QAbstractButton::clicked, this, [this] { show(TenantPage); });
  connect(look, &QAbstractButton::clicked, this, &FirstRunView::lookAround);
  connect(server, &QAbstractButton::clicked, this, &FirstRunView::serverWanted);
  return page;
}

QWidget* FirstRunView::buildTenant() {
  auto* page = new QWidget;
  auto* column = columnOf(page);
  column->addWidget(doorText(tr("Step 1 of 2")));
  column->addWidget(doorTitle(tr("Your organisation")));
  column->addWidget(
      doorText(tr("Its customers, conversations and staff are kept apart from every "
                  "other tenant's.")));
  column->addSpacing(space::xs);
  column->addLayout(labelled(tr("&Name"), m_tenant));
  column->addLayout(labelled(tr("&E-mail"), m_tenantEmail));
  column->addStretch();
  m_tenant->setPlaceholderText(tr("Acme Ltd"));
  m_tenantEmail->setPlaceholderText(tr("support@acme.example"));
  return page;
}

QWidget* FirstRunView::buildPerson() {
  auto* page = new QWidget;
  auto* column = columnOf(page);
  column->addWidget(doorText(tr("Step 2 of 2")));
  column->addWidget(doorTitle(tr("You")));
  column->addWidget(
      doorText(tr("The first administrator, who invites everybody else. Nobody can "
                  "tell you the password again.")));
  column->addSpacing(space::xs);
  column->addLayout(labelled(tr("Your &name"), m_name));
  column->addLayout(labelled(tr("Your &e-mail, which you sign in with"), m_email));
  column->addWidget(m_password);
  column->addStretch();
  return page;
}

QLayout* FirstRunView::buildButtons() {
  m_next->setProperty("kind", QStringLiteral("primary"));
  m_back->setProperty("kind", QStringLiteral("quiet"));
  auto* row = new QHBoxLayout;
  row->addWidget(m_back);
  row->addStretch();
  row->addWidget(m_next);
  connect(m_back, &QPushButton::clicked, this, &FirstRunView::back);
  connect(m_next, &QPushButton::clicked, this, &FirstRunView::next);
  return row;
}

void FirstRunView::begin() {
  for (QLineEdit* field : {m_tenant, m_tenantEmail, m_name, m_email})
    field->clear();
  m_password->clear();
  show(Welcome);
}

void FirstRunView::show(Page page) {
  m_notice->silence();
  // Pages that aren't shown ask for no room.
  for (int i = 0; i < m_pages->count(); ++i)
    m_pages->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                      i == page ? QSizePolicy::Preferred : QSizePolicy::Ignored);
  m_pages->setCurrentIndex(page);
  m_back->setVisible(page != Welcome);
  m_next->setVisible(page != Welcome);
  m_next->setText(page == PersonPage ? tr("Create") : tr("Next"));
  if (page == Welcome) m_cards.first()->setFocus();
  if (page == TenantPage) m_tenant->setFocus();
  if (page == PersonPage) m_name->setFocus();
}

void FirstRunView::back() {
  if (!m_running && m_pages->currentIndex() > Welcome) show(Page(m_pages->currentIndex() - 1));
}

void FirstRunView::next() {
  if (m_running) return;
  const auto refuse = [this](QLineEdit* field, const QString& words) {
    m_notice->say(NoticeBar::Tone::Bad, words);
    field->setFocus();
  };
  if (m_pages->currentIndex() == TenantPage) {
    if (m_tenant->text().trimmed().isEmpty())
      return refuse(m_tenant, tr("How is the organisation called?"));
    if (!isAddress(m_tenantEmail->text().trimmed()))
      return refuse(m_tenantEmail, tr("Where can the organisation be written to?"));
    return show(PersonPage);
  }
  if (m_name->text().trimmed().isEmpty())
    return refuse(m_name, tr("How are you called? Your colleagues see this name."));
  if (!isAddress(m_email->text().trimmed()))
    return refuse(m_email, tr("You sign in with your e-mail address."));
  if (!m_password->fault().isEmpty()) return m_password->showFault();
  create();
}

void FirstRunView::create() {
  wait(tr("Creating the tenant and your login …"),
       m_door.firstRun({m_tenant->text().trimmed(), m_tenantEmail->text().trimmed(),
                        m_name->text().trimmed(), m_email->text().trimmed(),
                        m_password->password()}));
}

void FirstRunView::lookAround() {
  wait(tr("Writing the sample data …"), m_door.lookAround());
}

void FirstRunView::wait(const QString& words, const QFuture<Result<Person>>& future) {
  m_notice->silence();
  m_doing->setText(words);
  setRunning(true);
  whenDone(future, this, [this](const Result<Person>& answer) { answered(answer); });
}

void FirstRunView::answered(const Result<Person>& answer) {
  setRunning(false);
  if (!answer) {
    m_notice->say(NoticeBar::Tone::Bad, tr("Nothing was made: %1").arg(errorText(answer.error())));
    return;
  }
  m_password->clear();
  Q_EMIT entered(*answer);
}

void FirstRunView::setRunning(bool running) {
  m_running = running;
  m_pages->setEnabled(!running);
  m_back->setEnabled(!running);
  m_next->setEnabled(!running);
  m_doing->setVisible(running);
  m_progress->setVisible(running);
}

void FirstRunView::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && m_pages->currentIndex() != Welcome)
    back();
  else
    QWidget::keyPressEvent(event);
}

}  // namespace oc::ui
