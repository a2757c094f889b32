#include "ui/admin/history_dialog.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/admin/admin_text.h"
#include "ui/admin/feature_text.h"
#include "ui/admin/row_view.h"
#include "ui/models/format.h"
#include "ui/parts/parts.h"
#include "ui/theme/plain_label.h"

namespace oc::ui {
namespace {

constexpr int kRows = 5;

QString stateText(const QJsonObject& state) {
  if (state.isEmpty()) return HistoryDialog::tr("not there");
  return state[u"enabled"].toBool() ? HistoryDialog::tr("on") : HistoryDialog::tr("off");
}

// What a switch changed: "off → on", "Close from: 0.8 → 0.85".
QStringList changesOf(const FeatureChange& change) {
  QStringList lines;
  if (stateText(change.before) != stateText(change.after))
    lines += stateText(change.before) + u" → " + stateText(change.after);
  const QJsonObject before = change.before[u"config_json"].toObject();
  const QJsonObject after = change.after[u"config_json"].toObject();
  QStringList keys = before.keys() + after.keys();
  keys.removeDuplicates();
  for (const QString& key : std::as_const(keys)) {
    if (before[key] == after[key]) continue;
    const auto words = [](const QJsonValue& value) {
      return value.isUndefined() ? HistoryDialog::tr("default") : jsonText(value);
    };
    lines += settingTitle(key) + u": " + words(before[key]) + u" → " + words(after[key]);
  }
  if (lines.isEmpty()) lines += HistoryDialog::tr("nothing that can be seen here");
  return lines;
}

}  // namespace

HistoryDialog::HistoryDialog(Administration& admin, OwnerId owner, const QString& feature,
                             QWidget* parent)
    : Dialog(tr("History of %1").arg(featureTitle(feature)), {}, parent),
      m_admin(admin),
      m_owner(owner),
      m_feature(feature),
      m_list(new RowView(m_rows)),
      m_details(noteLabel({})) {
  m_list->setAccessibleName(tr("Changes"));
  m_list->setProperty("role", QStringLiteral("framed"));
  m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
  body()->addWidget(m_list);
  body()->addWidget(m_details);
  cancelButton()->setText(tr("Close"));
  setCommit(tr("&Undo this change"), [this] { undo(false); });
  block(tr("Choose a change first."));
  connect(m_list, &RowView::chosenChanged, this, &HistoryDialog::showChosen);
  setText(tr("Looking it up …"));
  run(m_admin.featureHistory(m_owner, m_feature),
      [this](const QList<FeatureChange>& changes) { show(changes); });
}

void HistoryDialog::show(const QList<FeatureChange>& changes) {
  m_changes = changes;
  QList<Row> rows;
  for (const FeatureChange& change : changes)
    rows += Row{.id = change.changeId,
                .title = change.actor,
                .text = changesOf(change).join(QStringLiteral(" · ")),
                .side = relativeTime(change.at, QDateTime::currentDateTimeUtc())};
  m_rows.setRows(rows);
  setText(rows.isEmpty() ? tr("It was never switched.")
                         : tr("What it was before comes back, and that is kept here, too."));
  m_list->fitRows(kRows);
  m_list->setVisible(!rows.isEmpty());
  if (!rows.isEmpty()) m_list->choose(rows.first().id);
  adjustSize();
  m_list->setFocus();
}

void HistoryDialog::showChosen() {
  const auto it = std::ranges::find(m_changes, m_list->chosen(), &FeatureChange::changeId);
  if (it == m_changes.end()) return;
  m_details->setText(exactTime(it->at) + u'\n' + changesOf(*it).join(u'\n'));
  block({});
}

void HistoryDialog::undo(bool forced) {
  run(
      m_admin.undoFeatureChange(m_owner, m_list->chosen(), forced),
      [this](Done) {
        accept();
        Q_EMIT undone();
      },
      [this, forced](const Error& error) {
        if (error.code != ErrorCode::Conflict || forced) return false;
        confirm(this, tr("Undo it all the same?"),
                tr("The feature was changed again since: those later changes are lost by it."),
                tr("&Undo all the same"), [this] { undo(true); });
        return true;
      });
}

}  // namespace oc::ui
