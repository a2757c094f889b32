#include "ui/timeline/labels_popover.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/domain/text_safety.h"
#include "core/domain/when_done.h"
#include "ui/commands/match.h"
#include "ui/models/error_text.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kWidth = 280;
constexpr int kRow = 28;
constexpr int kLongestTitle = 60;
constexpr int kNameRole = Qt::UserRole;

}  // namespace

LabelsPopover::LabelsPopover(TeamDesk& team, QWidget* parent)
    : ChooserPopover(kWidth, parent), m_team(team) {
  search()->setPlaceholderText(tr("Find or make a label"));
  search()->setAccessibleName(search()->placeholderText());
  search()->setMaxLength(kLongestTitle);
  list()->setAccessibleName(tr("Labels"));
  connect(search(), &QLineEdit::textChanged, this, &LabelsPopover::fill);
  connect(list(), &QListWidget::itemClicked, this, &LabelsPopover::toggle);
}

void LabelsPopover::ask(OwnerId owner, const QStringList& worn, const QRect& anchor) {
  if (owner != m_owner) m_labels.clear();
  m_owner = owner;
  m_worn = worn;
  search()->clear();
  say(m_labels.isEmpty() ? tr("Reading the labels …") : QString());
  fill();
  popUp(anchor, Qt::AlignRight);
  search()->setFocus();
  whenDone(m_team.labels(owner), this,
           [this, number = ++m_request](const Result<QList<Label>>& answer) {
             if (number == m_request) take(answer);
           });
}

void LabelsPopover::setWorn(const QStringList& worn) {
  if (worn == m_worn) return;
  m_worn = worn;
  if (isVisible()) fill();
}

void LabelsPopover::take(const Result<QList<Label>>& answer) {
  if (!answer) return say(tr("The labels could not be read: %1").arg(errorText(answer.error())));
  const QList<Label> before = std::exchange(m_labels, *answer);
  for (const Label& label : before) {  // made since it was asked
    if (m_worn.contains(label.name) &&
        std::ranges::find(m_labels, label.name, &Label::name) == m_labels.end())
      m_labels += label;
  }
  say(m_labels.isEmpty() ? tr("There are no labels yet: type the first one's name.") : QString());
  fill();
}

void LabelsPopover::fill() {
  const QString typed = search()->text().simplified();
  const QString wanted = folded(typed);
  const int row = list()->currentRow();
  list()->clear();
  bool exact = typed.isEmpty();
  const auto add = [this](const QString& words, const QString& name) {
    auto* item = new QListWidgetItem(words, list());
    item->setData(kNameRole, name);
    item->setSizeHint(QSize(0, qRound(kRow * typeScale())));
    return item;
  };
  for (const Label& label : std::as_const(m_labels)) {
    exact = exact || folded(label.title) == wanted || label.name == typed;
    if (matchScore(wanted, folded(label.title), folded(label.name)) == 0) continue;
    add(visibleLine(label.title), label.name)
        ->setCheckState(m_worn.contains(label.name) ? Qt::Checked : Qt::Unchecked);
  }
  if (!exact) add(tr("Make “%1”").arg(visibleLine(typed)), typed);
  list()->setCurrentRow(row);
  fit();
}

void LabelsPopover::choose() {
  toggle(list()->currentItem());
}

void LabelsPopover::toggle(QListWidgetItem* item) {
  if (!item) return;
  const QString name = item->data(kNameRole).toString();
  const bool on = !m_worn.contains(name);
  // Holds at once; the conversation's own labels come back with the answer.
  if (on)
    m_worn += name;
  else
    m_worn.removeAll(name);
  const bool known = std::ranges::find(m_labels, name, &Label::name) != m_labels.end();
  if (!known) m_labels += {m_owner, name, name, 0};
  search()->clear();
  fill();
  Q_EMIT toggled(name, on);
}

}  // namespace oc::ui
