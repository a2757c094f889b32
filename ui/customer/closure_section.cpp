#include "ui/customer/closure_section.h"

#include <QVBoxLayout>

#include "core/domain/text_safety.h"
#include "ui/customer/fact_grid.h"
#include "ui/models/format.h"
#include "ui/models/snooze_choices.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"
#include "ui/timeline/confidence_bar.h"
#include "ui/timeline/reasons_view.h"

namespace oc::ui {

ClosureSection::ClosureSection(QWidget* parent)
    : QWidget(parent),
      m_when(new PlainLabel(this)),
      m_confidence(new ConfidenceBar(this)),
      m_reasons(new ReasonsView(this)) {
  m_when->setWordWrap(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::xs + 2);
  column->addWidget(sectionHeading(tr("Closure detector"), this));
  column->addWidget(m_when);
  column->addWidget(m_confidence);
  column->addWidget(m_reasons);
}

void ClosureSection::set(const std::optional<ClosureHint>& verdict) {
  m_confidence->setVisible(verdict.has_value());
  m_reasons->setVisible(verdict && !verdict->reasons.isEmpty());
  if (!verdict) return m_when->setText(tr("It has judged nothing here yet."));
  //: %1 a time: "10:07", "yesterday 10:07"
  m_when->setText(
      tr("Last verdict %1").arg(wakeText(verdict->at, QDateTime::currentDateTimeUtc())));
  m_when->setToolTip(plainTip(exactTime(verdict->at)));
  m_confidence->setConfidence(verdict->confidence);
  m_reasons->setReasons(verdict->reasons);
}

}  // namespace oc::ui
