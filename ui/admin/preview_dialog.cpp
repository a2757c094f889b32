#include "ui/admin/preview_dialog.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/admin/feature_text.h"
#include "ui/admin/row_view.h"
#include "ui/models/format.h"
#include "ui/models/verdict_text.h"

namespace oc::ui {
namespace {

constexpr int kRows = 5;

Mark markOf(FeaturePreview::Effect effect) {
  switch (effect) {
    case FeaturePreview::Effect::WouldClose:
      return {PreviewDialog::tr("would be closed"), ChipKind::Warning};
    case FeaturePreview::Effect::WouldAnnounce:
      return {PreviewDialog::tr("would be announced"), ChipKind::Accent};
    case FeaturePreview::Effect::NoLongerAnnounced:
      return {PreviewDialog::tr("no longer announced"), ChipKind::Plain};
  }
  return {};
}

QString summaryOf(const FeaturePreview& preview) {
  QStringList parts;
  if (preview.wouldClose > 0)
    parts += PreviewDialog::tr("%Ln would be closed", "", preview.wouldClose);
  if (preview.wouldAnnounce > 0)
    parts += PreviewDialog::tr("%Ln would be announced to the agent", "", preview.wouldAnnounce);
  if (preview.noLongerAnnounced > 0)
    parts += PreviewDialog::tr("%Ln would no longer be announced", "", preview.noLongerAnnounced);
  const QString looked =
      PreviewDialog::tr("%Ln open conversation(s) in which the customer spoke last were looked at.",
                        "", preview.conversations);
  if (parts.isEmpty()) return looked + u' ' + PreviewDialog::tr("Nothing changes for any of them.");
  QString text = looked + u' ' + parts.join(QStringLiteral(", ")) + u'.';
  if (preview.truncated) text += u' ' + PreviewDialog::tr("There are more than one look covers.");
  return text;
}

}  // namespace

PreviewDialog::PreviewDialog(Administration& admin, OwnerId owner, const QString& feature,
                             bool enabled, const QJsonObject& config, QWidget* parent)
    : Dialog(tr("What this changes: %1").arg(featureTitle(feature)),
             tr("Looking at the open conversations …"), parent),
      m_list(new RowView(m_rows)) {
  m_list->setAccessibleName(tr("Conversations that are touched"));
  m_list->setProperty("role", QStringLiteral("framed"));
  m_list->hide();
  body()->addWidget(m_list);
  setCommit(tr("&Apply"), [this] { accept(); });
  run(admin.previewFeature(owner, feature, enabled, config),
      [this](const FeaturePreview& preview) { show(preview); });
}

void PreviewDialog::show(const FeaturePreview& preview) {
  setText(summaryOf(preview));
  QList<Row> rows;
  for (const FeaturePreview::Case& each : preview.cases)
    rows += Row{.id = each.convId.value,
                .title = each.customer,
                .text = each.preview,
                .side = percentText(each.confidence),
                .avatar = each.customer,
                .marks = {markOf(each.effect)}};
  m_rows.setRows(rows);
  m_list->fitRows(kRows);
  m_list->setVisible(!rows.isEmpty());
  adjustSize();
  commitButton()->setFocus();
}

}  // namespace oc::ui
