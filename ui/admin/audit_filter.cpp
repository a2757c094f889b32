#include "ui/admin/audit_filter.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <array>
#include <chrono>

#include "ui/admin/admin_text.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto kTyping = 250ms;  // a pause in typing asks the database
constexpr int kTextWidth = 220;
constexpr int kAnyTime = 0;
constexpr int kBetween = -1;
constexpr std::array kActions{u"tenant",           u"staff",   u"login",
                              u"twilio_account",   u"feature", u"api_key",
                              u"outgoing_webhook", u"audit"};

}  // namespace

AuditFilter::AuditFilter(QWidget* parent)
    : QWidget(parent),
      m_text(new QLineEdit),
      m_action(new QComboBox),
      m_period(new QComboBox),
      m_from(new QDateEdit(QDate::currentDate().addDays(-7))),
      m_to(new QDateEdit(QDate::currentDate())) {
  m_text->setPlaceholderText(tr("Search who, what, to what"));
  m_text->setAccessibleName(tr("Search"));
  m_text->setClearButtonEnabled(true);
  m_text->setFixedWidth(qRound(kTextWidth * typeScale()));
  m_action->setAccessibleName(tr("Kind of action"));
  m_action->addItem(tr("All actions"), QString());
  for (const char16_t* each : kActions) {
    const QString action = QString::fromUtf16(each);
    m_action->addItem(actionText(action), action);
  }
  m_period->setAccessibleName(tr("Time"));
  m_period->addItem(tr("Any time"), kAnyTime);
  m_period->addItem(tr("Today"), 1);
  m_period->addItem(tr("Last 7 days"), 7);
  m_period->addItem(tr("Last 30 days"), 30);
  m_period->addItem(tr("Between …"), kBetween);
  m_from->setAccessibleName(tr("From"));
  m_to->setAccessibleName(tr("To"));
  auto* row = new FlowLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::s);
  for (QWidget* field : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_action),
                         static_cast<QWidget*>(m_period), static_cast<QWidget*>(m_from),
                         static_cast<QWidget*>(m_to)})
    row->addWidget(field);
  for (QDateEdit* day : {m_from, m_to}) {
    day->setCalendarPopup(true);
    day->hide();
    connect(day, &QDateEdit::dateChanged, this, &AuditFilter::changed);
  }
  m_typing.setSingleShot(true);
  m_typing.setInterval(kTyping);
  connect(&m_typing, &QTimer::timeout, this, &AuditFilter::changed);
  connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
  connect(m_action, &QComboBox::currentIndexChanged, this, &AuditFilter::changed);
  connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
    const bool between = m_period->currentData().toInt() == kBetween;
    m_from->setVisible(between);
    m_to->setVisible(between);
    Q_EMIT changed();
  });
}

AuditQuery AuditFilter::query() const {
  AuditQuery query{.text = m_text->text().trimmed(), .action = m_action->currentData().toString()};
  const int days = m_period->currentData().toInt();
  if (days == kBetween) {
    query.from = m_from->date().startOfDay().toUTC();
    query.to = m_to->date().endOfDay().toUTC();
  } else if (days > 0) {
    query.from = QDate::currentDate().addDays(1 - days).startOfDay().toUTC();
  }
  return query;
}

void AuditFilter::clear() {
  m_text->clear();
  m_action->setCurrentIndex(0);
  m_period->setCurrentIndex(0);
}

}  // namespace oc::ui
