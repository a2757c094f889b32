#include "ui/customer/person_section.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include "core/domain/text_safety.h"
#include "ui/customer/copy_button.h"
#include "ui/customer/customer_edits.h"
#include "ui/customer/customer_flags.h"
#include "ui/customer/fact_grid.h"
#include "ui/customer/label_chips.h"
#include "ui/customer/name_field.h"
#include "ui/models/format.h"
#include "ui/models/phone_place.h"
#include "ui/models/team_book.h"
#include "ui/models/view_text.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {

PersonSection::PersonSection(CustomerEdits& edits, const TeamBook& team, QWidget* parent)
    : QWidget(parent),
      m_edits(edits),
      m_team(team),
      m_name(new NameField(this)),
      m_number(new PlainLabel(this)),
      m_copy(new CopyButton(tr("Copy the number"), this)),
      m_place(new PlainLabel(this)),
      m_language(linkButton({}, this)),
      m_languages(new QMenu(m_language)),
      m_labels(new LabelChips(this)),
      m_flags(new CustomerFlags(this)) {
  for (PlainLabel* label : {m_number, m_place}) {
    label->setProperty("role", QStringLiteral("muted"));
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  }
  connect(m_languages, &QMenu::aboutToShow, this, &PersonSection::fillLanguages);
  connect(m_language, &QPushButton::clicked, this,
          [this] { m_languages->popup(m_language->mapToGlobal(QPoint(0, m_language->height()))); });
  connect(m_name, &NameField::renamed, this, &PersonSection::rename);
  connect(m_labels, &LabelChips::addWanted, this, &PersonSection::labelsWanted);
  connect(m_labels, &LabelChips::removeWanted, this,
          [this](const Label& label) { Q_EMIT labelWanted(label.name, label.title, false); });
  connect(m_flags, &CustomerFlags::optOutWanted, this,
          [this](bool on) { m_edits.change({.optedOut = on}); });
  connect(m_flags, &CustomerFlags::blockWanted, this,
          [this](bool on) { m_edits.change({.blocked = on}); });

  auto* number = new QHBoxLayout;
  number->setSpacing(space::xs);
  number->addWidget(m_number, 1);
  number->addWidget(m_copy, 0, Qt::AlignTop);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::xs);
  column->addWidget(sectionHeading(tr("Customer"), this));
  column->addWidget(m_name);
  column->addLayout(number);
  column->addWidget(m_place);
  column->addWidget(m_language, 0, Qt::AlignLeft);
  column->addSpacing(space::xs);
  column->addWidget(m_labels);
  column->addSpacing(space::xs);
  column->addWidget(m_flags);
}

QString PersonSection::shownName() const {
  return m_contact.name.isEmpty() ? m_conversation.customerName : m_contact.name;
}

void PersonSection::set(const Contact& contact, const Conversation& conversation, bool editable) {
  m_contact = contact;
  m_conversation = conversation;
  const QString number = displayNumber(conversation.customerAddress);
  m_name->setName(shownName(), tr("No name given"));
  m_name->setEditable(editable);
  m_name->setToolTip(plainTip(contact.named ? tr("Staff wrote this name")
                                            : tr("What the customer calls themselves")));
  m_number->setText(number);
  m_copy->setValue(conversation.phoneNumber);
  const QString language = languageName(contact.language);
  m_language->setText(contact.language.isEmpty() ? tr("Language not known")
                                                 : withoutMnemonic(visibleLine(language)));
  m_language->setEnabled(editable);
  m_language->setAccessibleDescription(tr("The customer's language"));
  m_language->setToolTip(plainTip(m_language->accessibleDescription()));
  QList<Label> labels;
  for (const QString& name : conversation.labels)
    labels += m_team.label(name);
  m_labels->setLabels(labels);
  m_labels->setEditable(editable);
  m_flags->setContact(contact, displayName(conversation));
  m_flags->setEditable(editable);
  refresh(QDateTime::currentDateTimeUtc());
}

void PersonSection::refresh(const QDateTime& now) {
  QStringList parts{placeOf(m_conversation.phoneNumber)};
  if (const QString clock = clockThere(m_conversation.phoneNumber, now); !clock.isEmpty())
    //: %1 what the clocks show where the customer is: "18:23"
    parts += tr("%1 there").arg(clock);
  parts.removeAll(QString());
  m_place->setText(parts.join(QStringLiteral(" · ")));
  m_place->setVisible(!parts.isEmpty());
}

void PersonSection::cancelEditing() {
  m_name->cancel();
}

void PersonSection::rename(const QString& name) {
  m_edits.change(
      {.name = name},
      name.isEmpty() ? tr("The customer's own name is shown again.") : tr("Name changed."),
      {.name = shownName()});
}

void PersonSection::speak(const QString& language) {
  if (language == m_contact.language) return;
  m_edits.change({.language = language}, tr("Language changed."), {.language = m_contact.language});
}

void PersonSection::fillLanguages() {
  m_languages->clear();
  QStringList tags = customerLanguages();
  if (!m_contact.language.isEmpty() && !tags.contains(m_contact.language))
    tags.prepend(m_contact.language);
  tags.append(QString());
  for (const QString& tag : std::as_const(tags)) {
    QAction* action = m_languages->addAction(
        tag.isEmpty() ? tr("Not known") : withoutMnemonic(visibleLine(languageName(tag))), this,
        [this, tag] { speak(tag); });
    action->setCheckable(true);
    action->setChecked(tag == m_contact.language);
  }
}

}  // namespace oc::ui
