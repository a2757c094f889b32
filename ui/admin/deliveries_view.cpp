#include "ui/admin/deliveries_view.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/domain/when_done.h"
#include "ui/admin/admin_text.h"
#include "ui/admin/row_view.h"
#include "ui/models/error_text.h"
#include "ui/models/format.h"
#include "ui/parts/parts.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kShortest = 220;

Mark markOf(const WebhookDelivery& delivery) {
  const QString words = deliveryStateText(delivery.state);
  if (delivery.state == u"delivered") return {words, ChipKind::Good};
  if (delivery.state == u"failed") return {words, ChipKind::Bad};
  return {words, delivery.attempts.isEmpty() ? ChipKind::Plain : ChipKind::Warning};
}

QString attemptText(const WebhookAttempt& attempt) {
  const QString took = DeliveriesView::tr("%1 ms").arg(countText(attempt.durationMs));
  const QString answer = attempt.status == 0 ? DeliveriesView::tr("no answer")
                                             : DeliveriesView::tr("answer %1").arg(attempt.status);
  QString text = answer + u" · " + took;
  if (!attempt.error.isEmpty()) text += u" · " + attempt.error;
  return text;
}

}  // namespace

DeliveriesView::DeliveriesView(Administration& admin, QWidget* parent)
    : QWidget(parent),
      m_admin(admin),
      m_notice(new NoticeBar),
      m_list(new RowView(m_rows)),
      m_empty(noteLabel(tr("Nothing was delivered in the last 30 days."))),
      m_attempts(new Facts),
      m_again(new ActionRow(tr("Re&deliver"), tr("Sends the same event once more."))) {
  m_list->setAccessibleName(tr("Deliveries"));
  m_list->setProperty("role", QStringLiteral("framed"));
  m_list->setMinimumHeight(qRound(kShortest * typeScale()));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::m);
  column->addWidget(m_notice);
  column->addWidget(m_empty);
  column->addWidget(m_list, 1);
  column->addWidget(m_attempts);
  column->addWidget(m_again);
  column->addStretch();
  connect(m_list, &RowView::chosenChanged, this, &DeliveriesView::showChosen);
  connect(m_list, &RowView::endNear, this, [this] {
    if (!m_complete && !m_reading && !m_deliveries.isEmpty()) read(m_deliveries.last().deliveryId);
  });
  connect(m_again->button(), &QPushButton::clicked, this, &DeliveriesView::redeliver);
  connect(m_notice, &NoticeBar::actionClicked, this, [this] { read({}); });
  connect(m_notice, &NoticeBar::otherClicked, m_notice, &NoticeBar::silence);
}

void DeliveriesView::open(OwnerId owner, qint64 webhook) {
  if (webhook != m_webhook || owner != m_owner) {
    m_owner = owner;
    m_webhook = webhook;
    m_deliveries.clear();
    m_complete = false;
    m_notice->silence();
    refresh();
    m_empty->hide();
  }
  read({});
}

void DeliveriesView::read(std::optional<qint64> before) {
  m_reading = true;
  whenDone(m_admin.deliveries(m_owner, m_webhook, before), this,
           [this, number = ++m_request, before](const Result<QList<WebhookDelivery>>& page) {
             if (number != m_request) return;
             m_reading = false;
             if (!page)
               return m_notice->say(NoticeBar::Tone::Warning, errorText(page.error()),
                                    tr("Try again"));
             m_notice->silence();
             received(*page, before.has_value());
           });
}

// The newest page takes the place of what it covers; what is older stays.
void DeliveriesView::received(const QList<WebhookDelivery>& page, bool older) {
  if (page.isEmpty()) {
    m_complete = true;
  } else {
    const qint64 newest = page.first().deliveryId;
    const qint64 oldest = page.last().deliveryId;
    const auto covered = m_deliveries.removeIf(
        [=](const WebhookDelivery& d) { return d.deliveryId <= newest && d.deliveryId >= oldest; });
    if (!older && covered == 0) {  // what lies between is not known
      m_deliveries.clear();
      m_complete = false;
    }
    if (older)
      m_deliveries += page;
    else
      m_deliveries = page + m_deliveries;
  }
  refresh();
}

void DeliveriesView::refresh() {
  QList<Row> rows;
  for (const WebhookDelivery& each : std::as_const(m_deliveries)) {
    Row row{.id = each.deliveryId,
            .title = eventText(each.event),
            .text = tr("%Ln attempt(s)", "", int(each.attempts.size())),
            .side = relativeTime(each.createdAt, QDateTime::currentDateTimeUtc()),
            .marks = {markOf(each)},
            .toolTip = each.event};
    rows += row;
  }
  m_rows.setRows(rows);
  m_empty->setVisible(rows.isEmpty());
  m_list->setVisible(!rows.isEmpty());
  if (m_list->chosen() == 0 && !rows.isEmpty()) m_list->choose(rows.first().id);
  showChosen();
}

void DeliveriesView::showChosen() {
  const auto it = std::ranges::find(m_deliveries, m_list->chosen(), &WebhookDelivery::deliveryId);
  m_again->setVisible(it != m_deliveries.end());
  QList<std::pair<QString, QString>> facts;
  if (it != m_deliveries.end()) {
    for (const WebhookAttempt& attempt : it->attempts)
      facts += {clockTime(attempt.at), attemptText(attempt)};
    if (!it->settledAt.isValid() && it->nextAttemptAt.isValid())
      facts += {tr("Next"), exactTime(it->nextAttemptAt)};
    const bool settled = it->state == u"delivered" || it->state == u"failed";
    m_again->setReason(settled ? QString() : tr("It is still under way."));
  }
  m_attempts->set(facts);
}

void DeliveriesView::redeliver() {
  m_again->button()->setEnabled(false);
  whenDone(m_admin.redeliver(m_owner, m_list->chosen()), this, [this](const Result<Done>& answer) {
    m_again->button()->setEnabled(true);
    if (!answer)
      return m_notice->say(NoticeBar::Tone::Bad, errorText(answer.error()), {}, tr("Close"));
    m_notice->say(NoticeBar::Tone::Good, tr("It is on its way again."), {}, tr("Close"));
    read({});
  });
}

}  // namespace oc::ui
