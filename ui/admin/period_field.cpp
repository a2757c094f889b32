#include "ui/admin/period_field.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>

#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kAnyTime = 0;
constexpr int kBetween = -1;

}  // namespace

PeriodField::PeriodField(QWidget* parent)
    : QWidget(parent),
      m_period(new QComboBox),
      m_from(new QDateEdit(QDate::currentDate().addDays(-7))),
      m_to(new QDateEdit(QDate::currentDate())) {
  m_period->setAccessibleName(tr("Time"));
  m_period->addItem(tr("Any time"), kAnyTime);
  m_period->addItem(tr("Today"), 1);
  m_period->addItem(tr("Last 7 days"), 7);
  m_period->addItem(tr("Last 30 days"), 30);
  m_period->addItem(tr("Between …"), kBetween);
  m_from->setAccessibleName(tr("From"));
  m_to->setAccessibleName(tr("To"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::s);
  row->addWidget(m_period);
  for (QDateEdit* day : {m_from, m_to}) {
    day->setCalendarPopup(true);
    day->hide();
    row->addWidget(day);
    connect(day, &QDateEdit::dateChanged, this, &PeriodField::changed);
  }
  connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
    const bool between = m_period->currentData().toInt() == kBetween;
    m_from->setVisible(between);
    m_to->setVisible(between);
    Q_EMIT changed();
  });
}

std::pair<QDateTime, QDateTime> PeriodField::bounds() const {
  const int days = m_period->currentData().toInt();
  if (days == kBetween)
    return {m_from->date().startOfDay().toUTC(), m_to->date().endOfDay().toUTC()};
  if (days > 0) return {QDate::currentDate().addDays(1 - days).startOfDay().toUTC(), {}};
  return {};
}

void PeriodField::clear() {
  m_period->setCurrentIndex(0);
}

}  // namespace oc::ui
