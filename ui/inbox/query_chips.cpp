#include "ui/inbox/query_chips.h"

#include <QPushButton>

#include "core/domain/text_safety.h"
#include "ui/models/view_text.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace oc::ui {

QueryChips::QueryChips(const TeamBook& team, QWidget* parent) : QWidget(parent), m_team(team) {
  auto* line = new FlowLayout(this);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(space::xs);
  hide();
}

void QueryChips::setQuery(const ConversationQuery& query) {
  qDeleteAll(findChildren<QPushButton*>(Qt::FindDirectChildrenOnly));
  const QList<Narrowing> all = narrowings(query, m_team);
  for (const Narrowing& each : all) {
    auto* chip = new QPushButton(withoutMnemonic(each.words), this);
    chip->setProperty("kind", QStringLiteral("chip"));
    chip->setFont(ui::font(FontSize::Small));
    chip->setIcon(icon(QStringLiteral("close"), tokens().muted));
    chip->setIconSize({12, 12});
    chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft
                                                                  : Qt::LeftToRight);
    chip->setCursor(Qt::PointingHandCursor);
    chip->setAccessibleName(tr("Narrowed to %1: show all").arg(each.words));
    chip->setToolTip(tr("Click to show all"));
    connect(
        chip, &QPushButton::clicked, this,
        [this, query = each.without] { Q_EMIT queryWanted(query); }, Qt::QueuedConnection);
    layout()->addWidget(chip);
    chip->show();
  }
  setVisible(!all.isEmpty());
}

}  // namespace oc::ui
