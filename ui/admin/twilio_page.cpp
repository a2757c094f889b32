#include "ui/admin/twilio_page.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "ui/admin/admin_text.h"
#include "ui/admin/number_list.h"
#include "ui/models/format.h"
#include "ui/parts/copy_field.h"
#include "ui/parts/dialog.h"
#include "ui/parts/form.h"
#include "ui/parts/parts.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/secret_field.h"

namespace oc::ui {
namespace {

QString numbersHint() {
  return TwilioPage::tr("One a line, with the country's code: +5511999998888");
}

}  // namespace

TwilioPage::TwilioPage(Administration& admin, Desk& desk)
    : ItemPage(admin, desk, tr("Twilio accounts"),
               tr("Through which numbers the organisation writes and is written to.")),
      m_heading(headingLabel({})),
      m_form(new Form),
      m_numbers(m_form->add(tr("&Numbers"), numberList(), numbersHint())),
      m_token(m_form->add(tr("Auth &token"), new SecretField,
                          tr("Kept encrypted and never shown again."))),
      m_save(new SaveBar(*m_form, tr("&Save"))),
      m_check(new ActionRow({}, {})),
      m_answer(new Facts),
      m_url(new CopyField),
      m_urlNote(noteLabel({})),
      m_facts(new Facts),
      m_remove(new ActionRow(tr("Re&move …"),
                             tr("Its webhooks are refused and nothing is sent through it any more. "
                                "Conversations stay."))) {
  auto* add = addButton(tr("&Add an account …"));
  m_token->setStored(true);
  m_url->setAccessibleName(tr("Webhook address"));
  detail()->addWidget(m_heading);
  detail()->addWidget(m_facts);
  detail()->addWidget(m_form);
  detail()->addWidget(m_save);
  detail()->addWidget(m_check);
  detail()->addWidget(m_answer);
  detail()->addWidget(headingLabel(tr("Webhook address")));
  detail()->addWidget(m_url);
  detail()->addWidget(m_urlNote);
  detail()->addWidget(m_remove);
  detail()->addStretch();
  m_answer->hide();
  watch(*m_form);
  connect(m_form, &Form::edited, this, [this] {
    m_check->setReason(m_form->dirty() ? tr("Save first: Twilio is asked with what is stored.")
                                       : QString());
  });
  connect(add, &QPushButton::clicked, this, &TwilioPage::create);
  connect(m_save, &SaveBar::saveWanted, this, &TwilioPage::save);
  connect(m_save, &SaveBar::discardWanted, this, &TwilioPage::discard);
  connect(m_check->button(), &QPushButton::clicked, this, &TwilioPage::check);
  connect(m_remove->button(), &QPushButton::clicked, this, &TwilioPage::remove);
}

void TwilioPage::setPublicBaseUrl(const QString& url) {
  m_publicBaseUrl = url;
  refreshUrl();
}

void TwilioPage::read() {
  refreshUrl();
  ask(admin().twilioAccounts(owner()), [this](const QList<TwilioAccountInfo>& accounts) {
    setItems(accounts);
    if (accounts.isEmpty())
      setEmpty(QStringLiteral("phone"), tr("No Twilio account yet"),
               tr("With its SID, token and numbers, customers can write to this organisation."),
               tr("Add an account …"));
  });
}

Row TwilioPage::rowOf(const TwilioAccountInfo& account) const {
  Row row{.id = account.accountId.value,
          .title = account.phoneNumbers.isEmpty() ? account.accountSid
                                                  : displayNumber(account.phoneNumbers.first()),
          .text = account.accountSid};
  if (const int more = int(account.phoneNumbers.size()) - 1; more > 0)
    row.side = tr("+%Ln more", "", more);
  if (account.training) row.marks += Mark{tr("training"), ChipKind::Accent};
  if (account.phoneNumbers.isEmpty()) row.marks += Mark{tr("no numbers"), ChipKind::Warning};
  return row;
}

void TwilioPage::fillForm(const TwilioAccountInfo& account) {
  m_numbers->setPlainText(account.phoneNumbers.join(u'\n'));
  m_token->clear();
  m_form->settle();
}

void TwilioPage::fillFacts(const TwilioAccountInfo& account) {
  m_heading->setText(account.accountSid);
  m_facts->set({{tr("Since"), dateText(account.createdAt)},
                {tr("Training"), account.training
                                     ? tr("A training line plays its customers; no real messages.")
                                     : QString()},
                {tr("Asks"), account.apiBaseUrl}});
  m_check->set(tr("T&est"), tr("Asks Twilio with the stored token for the account and its numbers. "
                               "Nothing is sent to anybody."));
  if (account.accountId != m_answerFor) m_answer->hide();
}

bool TwilioPage::sameForm(const TwilioAccountInfo& a, const TwilioAccountInfo& b) const {
  return a.phoneNumbers == b.phoneNumbers;
}

void TwilioPage::refreshUrl() {
  const QString own = scope().tenant.publicBaseUrl;
  QString base = own.isEmpty() ? m_publicBaseUrl : own;
  while (base.endsWith(u'/'))
    base.chop(1);
  const bool known = !base.isEmpty();
  m_url->setText(known ? QString(base + u"/webhooks/twilio/inbound")
                       : QStringLiteral("https://…/webhooks/twilio/inbound"));
  m_url->setEnabled(known);
  m_urlNote->setText(
      known ? tr("Paste it in Twilio's console under the number, the WhatsApp sender or the "
                 "messaging service, for incoming messages, method POST.")
            : tr("Not known on this computer: it begins with the receiver's PUBLIC_BASE_URL."));
}

void TwilioPage::create() {
  auto* dialog =
      new Dialog(tr("Add a Twilio account"),
                 tr("You find SID and auth token on the first page of Twilio's console."), this);
  Form& form = dialog->form();
  auto* sid = form.add(tr("Account &SID"), new QLineEdit);
  sid->setPlaceholderText(QStringLiteral("AC…"));
  auto* token =
      form.add(tr("Auth &token"), new SecretField, tr("Kept encrypted and never shown again."));
  auto* numbers = form.add(tr("&Numbers"), numberList(), numbersHint());
  dialog->setCommit(tr("&Add"), [this, dialog, &form, sid, token, numbers] {
    form.clearFaults();
    static const QRegularExpression shape(QStringLiteral("^AC[0-9a-fA-F]{32}$"));
    if (!shape.match(sid->text().trimmed()).hasMatch())
      form.setFault(sid, tr("A SID is AC and 32 of the characters 0–9 and a–f."));
    if (token->text().trimmed().isEmpty()) form.setFault(token, tr("The token is missing."));
    const auto list = numbersOf(*numbers);
    if (!list) form.setFault(numbers, list.error().message);
    if (form.showFaults()) return;
    dialog->run(admin().setTwilioAccount(owner(), {.accountSid = sid->text().trimmed(),
                                                   .authToken = token->text().trimmed(),
                                                   .phoneNumbers = *list}),
                [this, dialog](const TwilioAccountInfo& made) {
                  dialog->accept();
                  chooseWhenRead(made.accountId.value);
                  sayGood(tr("The account was added. Test it, then paste the webhook address."));
                  refresh();
                });
  });
  sid->setFocus();
  dialog->open();
}

void TwilioPage::save() {
  m_form->clearFaults();
  const auto list = numbersOf(*m_numbers);
  if (!list) m_form->setFault(m_numbers, list.error().message);
  if (m_form->showFaults()) return;
  act(m_save->saveButton(),
      admin().setTwilioAccount(owner(), {.accountSid = chosen().accountSid,
                                         .authToken = m_token->text().trimmed(),
                                         .phoneNumbers = *list}),
      [this](const TwilioAccountInfo& now) {
        stored(now);
        sayGood(tr("Saved."));
      });
}

void TwilioPage::check() {
  m_answerFor = chosen().accountId;
  m_answer->hide();
  m_check->set(tr("T&est"), tr("Asking Twilio …"));
  act(m_check->button(), admin().checkTwilioAccount(owner(), m_answerFor),
      [this](const TwilioCheck& answer) { checked(answer); });
}

void TwilioPage::checked(const TwilioCheck& answer) {
  if (answer.ok)
    sayGood(answer.message);
  else
    sayBad(answer.message);
  QStringList missing;
  for (const QString& number : answer.missingNumbers)
    missing += displayNumber(number);
  m_answer->set({{tr("Account"), answer.accountName},
                 {tr("State"), answer.accountStatus},
                 {tr("Not at Twilio"), missing.join(QStringLiteral(", "))},
                 {tr("Asked"), exactTime(answer.at)}});
}

void TwilioPage::remove() {
  const TwilioAccountInfo account = chosen();
  confirm(this, tr("Remove this account?"),
          tr("What customers write to its numbers is refused from now on, and open conversations "
             "can't be answered. The token is deleted."),
          tr("&Remove"), [this, account] {
            act(m_remove->button(), admin().removeTwilioAccount(owner(), account.accountId),
                [this](Done) {
                  discard();
                  sayGood(tr("The account was removed."));
                });
          });
}

}  // namespace oc::ui
