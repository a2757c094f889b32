#include "ui/admin/webhook_log_filter.h"

#include <QComboBox>
#include <QLineEdit>
#include <chrono>
#include <tuple>

#include "ui/admin/period_field.h"
#include "ui/admin/webhook_log_text.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto kTyping = 250ms;  // a pause in typing asks the database
constexpr int kTextWidth = 260;

}  // namespace

WebhookLogFilter::WebhookLogFilter(QWidget* parent)
    : QWidget(parent), m_text(new QLineEdit), m_verdict(new QComboBox), m_period(new PeriodField) {
  m_text->setPlaceholderText(tr("Search number, text, MessageSid"));
  m_text->setAccessibleName(tr("Search"));
  m_text->setClearButtonEnabled(true);
  m_text->setFixedWidth(qRound(kTextWidth * typeScale()));
  m_verdict->setAccessibleName(tr("What became of it"));
  m_verdict->addItem(tr("Whatever became of it"), QString());
  for (const QString& word : webhookVerdicts())
    m_verdict->addItem(webhookVerdictText(*webhookVerdictOf(word)), word);
  auto* row = new FlowLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::s);
  for (QWidget* field : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_verdict),
                         static_cast<QWidget*>(m_period)})
    row->addWidget(field);
  m_typing.setSingleShot(true);
  m_typing.setInterval(kTyping);
  connect(&m_typing, &QTimer::timeout, this, &WebhookLogFilter::changed);
  connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
  connect(m_verdict, &QComboBox::currentIndexChanged, this, &WebhookLogFilter::changed);
  connect(m_period, &PeriodField::changed, this, &WebhookLogFilter::changed);
}

WebhookLogQuery WebhookLogFilter::query() const {
  WebhookLogQuery query = webhookQuery(m_text->text());
  query.verdict = webhookVerdictOf(m_verdict->currentData().toString());
  std::tie(query.from, query.to) = m_period->bounds();
  return query;
}

void WebhookLogFilter::clear() {
  m_text->clear();
  m_verdict->setCurrentIndex(0);
  m_period->clear();
}

}  // namespace oc::ui
