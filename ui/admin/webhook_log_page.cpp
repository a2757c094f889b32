#include "ui/admin/webhook_log_page.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/domain/text_safety.h"
#include "ui/admin/row_view.h"
#include "ui/admin/webhook_log_filter.h"
#include "ui/admin/webhook_log_text.h"
#include "ui/models/format.h"
#include "ui/parts/parts.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

QString kindText(WebhookKind kind) {
  return kind == WebhookKind::Inbound ? WebhookLogPage::tr("Message of a customer")
                                      : WebhookLogPage::tr("Delivery state of our message");
}

Row rowOf(const WebhookLogEntry& entry) {
  const QString who = displayNumber(entry.customer);
  return {.id = entry.webhookId,
          .title = who.isEmpty() ? kindText(entry.kind) : who,
          .text = entry.body.isEmpty() ? kindText(entry.kind) : entry.body,
          .side = relativeTime(entry.receivedAt, QDateTime::currentDateTimeUtc()),
          .marks = {{webhookVerdictText(entry.verdict), webhookVerdictKind(entry.verdict)}},
          .toolTip = exactTime(entry.receivedAt)};
}

}  // namespace

WebhookLogPage::WebhookLogPage(Administration& admin, Desk& desk)
    : ListPage(admin, desk, tr("Received webhooks"),
               tr("What Twilio sent, with what became of it. A message that seems lost can be "
                  "proven here, or put in again.")),
      m_filter(new WebhookLogFilter),
      m_none(new EmptyState),
      m_heading(headingLabel({})),
      m_meaning(noteLabel({})),
      m_facts(new Facts),
      m_replay(new ActionRow(tr("&Put in again"),
                             tr("Stores the message if it is missing; never a second time."))),
      m_open(new ActionRow(tr("&Open the message"), tr("Shows it in its conversation."))),
      m_came(headingLabel(tr("What came"))),
      m_fields(new Facts) {
  buildDetail();
  connect(m_filter, &WebhookLogFilter::changed, this, [this] { read(); });
  connect(&list(), &RowView::endNear, this, &WebhookLogPage::readMore);
  connect(m_none, &EmptyState::actionTriggered, m_filter, &WebhookLogFilter::clear);
  connect(m_replay->button(), &QPushButton::clicked, this, &WebhookLogPage::replay);
  connect(m_open->button(), &QPushButton::clicked, this, &WebhookLogPage::openMessage);
}

void WebhookLogPage::buildDetail() {
  auto* filter = new QVBoxLayout;
  filter->setContentsMargins(space::xl, 0, space::xl, space::m);
  filter->addWidget(m_filter);
  content()->insertLayout(0, filter);
  content()->addWidget(m_none, 1);
  m_none->hide();
  for (QWidget* part : {static_cast<QWidget*>(m_heading), static_cast<QWidget*>(m_meaning),
                        static_cast<QWidget*>(m_facts), static_cast<QWidget*>(m_replay),
                        static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_came),
                        static_cast<QWidget*>(m_fields)})
    detail()->addWidget(part);
  detail()->addStretch();
}

void WebhookLogPage::read() {
  const WebhookLogQuery query = m_filter->query();
  if (query != m_query) m_entries.clear();
  m_query = query;
  ++m_number;
  m_readingMore = false;
  ask(admin().webhookLog(owner(), query),
      [this](const Page<WebhookLogEntry>& page) { received(page); });
}

// The newest page takes the place of what it covers; what is older stays.
void WebhookLogPage::received(const Page<WebhookLogEntry>& page) {
  const qint64 oldest = page.items.isEmpty() ? 0 : page.items.last().webhookId;
  const bool gap = m_entries.isEmpty() || m_entries.first().webhookId < oldest;
  if (page.complete || gap) {
    m_entries = page.items;
    m_complete = page.complete;
  } else {
    m_entries.removeIf([oldest](const WebhookLogEntry& e) { return e.webhookId >= oldest; });
    m_entries = page.items + m_entries;
  }
  refreshRows();
}

void WebhookLogPage::readMore() {
  if (m_complete || m_readingMore || m_entries.isEmpty()) return;
  m_readingMore = true;
  WebhookLogQuery older = m_query;
  older.before = m_entries.last().webhookId;
  whenDone(admin().webhookLog(owner(), older), this,
           [this, number = m_number](const Result<Page<WebhookLogEntry>>& page) {
             if (number != m_number) return;
             m_readingMore = false;
             if (!page)
               return sayBad(tr("Older ones could not be read: %1").arg(errorText(page.error())));
             m_entries += page->items;
             m_complete = page->complete;
             refreshRows();
           });
}

void WebhookLogPage::refreshRows() {
  QList<Row> rows;
  for (const WebhookLogEntry& entry : std::as_const(m_entries))
    rows += rowOf(entry);
  list().parentWidget()->setVisible(!rows.isEmpty());
  m_none->setVisible(rows.isEmpty());
  if (m_query == WebhookLogQuery())
    m_none->setContent(QStringLiteral("webhook"), tr("Nothing came yet"),
                       tr("Once Twilio's webhooks point here, each of them is listed."));
  else
    m_none->setContent(QStringLiteral("list"), tr("Nothing like that"),
                       tr("No webhook of the days that are kept fits the filter."), tr("Show all"));
  showRows(rows);
}

void WebhookLogPage::reset() {
  m_entries.clear();
  m_filter->clear();
  ListPage::reset();
}

const WebhookLogEntry& WebhookLogPage::chosen() const {
  return *std::ranges::find(m_entries, shownId(), &WebhookLogEntry::webhookId);
}

void WebhookLogPage::showChosen(qint64 id) {
  const auto it = std::ranges::find(m_entries, id, &WebhookLogEntry::webhookId);
  if (it == m_entries.end()) return;
  fill(*it);
  readFields(id);
}

void WebhookLogPage::fill(const WebhookLogEntry& entry) {
  m_heading->setText(webhookVerdictText(entry.verdict));
  m_meaning->setText(webhookVerdictMeaning(entry.verdict));
  m_facts->set({{tr("Why"), webhookReasonText(entry.reason)},
                {tr("When"), exactTime(entry.receivedAt)},
                {tr("What"), kindText(entry.kind)},
                {tr("Customer"), displayNumber(entry.customer)},
                {QStringLiteral("MessageSid"), visibleLine(entry.messageSid)}});
  m_replay->setReason(entry.verdict == WebhookVerdict::Refused
                          ? tr("Only what Twilio has signed is put in again.")
                          : QString());
  m_open->setVisible(entry.msgId.isValid());
}

void WebhookLogPage::readFields(qint64 id) {
  whenDone(admin().webhookLogEntry(owner(), id), this,
           [this, id](const Result<WebhookLogDetails>& details) {
             if (id != shownId()) return;
             FormFields fields;
             if (details)
               for (const auto& [name, value] : formFields(details->raw))
                 fields.append({visibleLine(name), visible(value)});
             else
               fields.append({tr("Not read"), errorText(details.error())});
             m_fields->set(fields);
           });
}

void WebhookLogPage::replay() {
  act(m_replay->button(), admin().replayWebhook(owner(), chosen().webhookId),
      [this](const WebhookReplay& replay) {
        if (replay.verdict)
          sayGood(webhookReplayText(replay));
        else
          sayBad(webhookReplayText(replay));
      });
}

void WebhookLogPage::openMessage() {
  Q_EMIT messageWanted(owner(), chosen().convId, chosen().msgId);
}

}  // namespace oc::ui
