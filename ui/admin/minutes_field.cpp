#include "ui/admin/minutes_field.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSpinBox>

#include "ui/admin/admin_text.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kMost = 525'600;  // a year

}  // namespace

MinutesField::MinutesField(QWidget* parent)
    : QWidget(parent),
      m_useDefault(new QCheckBox),
      m_number(new QSpinBox),
      m_words(new PlainLabel) {
  m_number->setRange(1, kMost);
  m_number->setGroupSeparatorShown(true);
  m_number->setMinimumWidth(qRound(120 * typeScale()));
  m_words->setProperty("role", QStringLiteral("muted"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::m);
  row->addWidget(m_number);
  row->addWidget(m_words, 1);
  row->addWidget(m_useDefault);
  setFocusProxy(m_number);
  connect(m_number, &QSpinBox::valueChanged, this, &MinutesField::refresh);
  connect(m_useDefault, &QCheckBox::toggled, this, [this](bool on) {
    if (on) m_number->setValue(m_standard);
    refresh();
  });
}

void MinutesField::setDefault(int minutes) {
  m_standard = minutes;
  //: %1 "24 hours"
  m_useDefault->setText(tr("Use the default, %1").arg(minutesText(minutes)));
  if (m_useDefault->isChecked()) m_number->setValue(minutes);
}

void MinutesField::set(std::optional<int> minutes) {
  m_number->setValue(minutes.value_or(m_standard));
  m_useDefault->setChecked(!minutes);
  refresh();
}

std::optional<int> MinutesField::minutes() const {
  return m_useDefault->isChecked() ? std::nullopt : std::optional(m_number->value());
}

void MinutesField::refresh() {
  m_number->setEnabled(!m_useDefault->isChecked());
  m_number->setAccessibleName(accessibleName());
  const int minutes = m_number->value();
  //: After a number in a field; %1 "24 hours"
  const QString words = tr("minutes (%1)").arg(minutesText(minutes));
  m_words->setText(minutes % 60 == 0 ? words : tr("minutes"));
  Q_EMIT edited();
}

}  // namespace oc::ui
