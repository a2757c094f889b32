#include "ui/admin/audit_filter.h"

#include <QComboBox>
#include <QLineEdit>
#include <array>
#include <chrono>
#include <tuple>

#include "ui/admin/admin_text.h"
#include "ui/admin/period_field.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto kTyping = 250ms;  // a pause in typing asks the database
constexpr int kTextWidth = 220;
constexpr std::array kActions{u"tenant",           u"staff",   u"login",
                              u"twilio_account",   u"feature", u"api_key",
                              u"outgoing_webhook", u"audit"};

}  // namespace

AuditFilter::AuditFilter(QWidget* parent)
    : QWidget(parent), m_text(new QLineEdit), m_action(new QComboBox), m_period(new PeriodField) {
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
  auto* row = new FlowLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::s);
  for (QWidget* field : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_action),
                         static_cast<QWidget*>(m_period)})
    row->addWidget(field);
  m_typing.setSingleShot(true);
  m_typing.setInterval(kTyping);
  connect(&m_typing, &QTimer::timeout, this, &AuditFilter::changed);
  connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
  connect(m_action, &QComboBox::currentIndexChanged, this, &AuditFilter::changed);
  connect(m_period, &PeriodField::changed, this, &AuditFilter::changed);
}

AuditQuery AuditFilter::query() const {
  AuditQuery query{.text = m_text->text().trimmed(), .action = m_action->currentData().toString()};
  std::tie(query.from, query.to) = m_period->bounds();
  return query;
}

void AuditFilter::clear() {
  m_text->clear();
  m_action->setCurrentIndex(0);
  m_period->clear();
}

}  // namespace oc::ui
