#include "ui/parts/form.h"

#include <QCheckBox>
#include <QMetaProperty>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

QVariant valueOf(const QWidget* field) {
  return field->metaObject()->userProperty().read(field);
}

PlainLabel* noteLabel(QWidget* parent) {
  auto* note = new PlainLabel(parent);
  note->setFont(ui::font(FontSize::Small));
  note->setWordWrap(true);
  note->setMinimumWidth(1);
  return note;
}

}  // namespace

Form::Form(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(space::m);
}

void Form::addRow(const QString& label, QWidget* field, const QString& hint) {
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::xs);
  auto* name = new PlainLabel(label, box);
  name->setFont(ui::font(FontSize::Body, QFont::DemiBold));
  name->setBuddy(field);
  column->addWidget(name);
  column->addWidget(field);
  field->setAccessibleName(QString(label).remove(u'&'));
  follow(field, box, hint);
}

QCheckBox* Form::addSwitch(const QString& words, const QString& hint) {
  auto* box = new QWidget(this);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  auto* check = new QCheckBox(words, box);
  column->addWidget(check);
  follow(check, box, hint);
  return check;
}

void Form::follow(QWidget* field, QWidget* box, const QString& hint) {
  const QMetaProperty value = field->metaObject()->userProperty();
  Q_ASSERT(value.isValid() && value.hasNotifySignal());
  auto* note = noteLabel(box);
  box->layout()->addWidget(note);
  if (qobject_cast<QCheckBox*>(field)) note->setIndent(space::xl);
  m_column->addWidget(box);
  m_rows += Row{field, box, note, hint, {}, valueOf(field)};
  refresh(m_rows.last());
  connect(field, value.notifySignal(), this,
          metaObject()->method(metaObject()->indexOfSignal("edited()")));
}

void Form::setHint(QWidget* field, const QString& hint) {
  Row* row = find(field);
  row->hint = hint;
  refresh(*row);
}

void Form::setFault(QWidget* field, const QString& fault) {
  Row* row = find(field);
  if (row->fault == fault) return;
  row->fault = fault;
  refresh(*row);
}

QString Form::fault(QWidget* field) const {
  return find(field)->fault;
}

void Form::refresh(const Row& row) {
  const bool wrong = !row.fault.isEmpty();
  const QString words = wrong ? row.fault : row.hint;
  row.note->setProperty("role", wrong ? QStringLiteral("bad") : QStringLiteral("muted"));
  row.note->setText(words);
  row.note->setVisible(!words.isEmpty());
  row.field->setAccessibleDescription(words);
  row.field->setProperty("fault", wrong);
  for (QWidget* changed : {static_cast<QWidget*>(row.note), row.field}) {
    changed->style()->unpolish(changed);
    changed->style()->polish(changed);
  }
}

void Form::clearFaults() {
  for (const Row& row : std::as_const(m_rows))
    setFault(row.field, {});
}

bool Form::showFaults() {
  for (const Row& row : std::as_const(m_rows)) {
    if (row.fault.isEmpty()) continue;
    row.field->setFocus();
    return true;
  }
  return false;
}

void Form::setRowVisible(QWidget* field, bool visible) {
  find(field)->box->setVisible(visible);
}

bool Form::dirty() const {
  return std::ranges::any_of(m_rows,
                             [](const Row& row) { return valueOf(row.field) != row.settled; });
}

void Form::settle() {
  for (Row& row : m_rows)
    row.settled = valueOf(row.field);
  clearFaults();
  Q_EMIT edited();
}

Form::Row* Form::find(QWidget* field) {
  const auto it = std::ranges::find(m_rows, field, &Row::field);
  Q_ASSERT(it != m_rows.end());
  return &*it;
}

const Form::Row* Form::find(QWidget* field) const {
  return const_cast<Form*>(this)->find(field);
}

}  // namespace oc::ui
