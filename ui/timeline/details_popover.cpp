#include "ui/timeline/details_popover.h"

#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "core/domain/feature.h"
#include "ui/models/format.h"
#include "ui/models/result_text.h"
#include "ui/models/verdict_text.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"
#include "ui/timeline/confidence_bar.h"
#include "ui/timeline/reasons_view.h"

namespace oc::ui {
namespace {

constexpr int kWidth = 360;
constexpr int kTallestText = 320;

}  // namespace

DetailsPopover::DetailsPopover(QWidget* parent)
    : Popover(parent),
      m_title(new PlainLabel(this)),
      m_when(new PlainLabel(this)),
      m_confidence(new ConfidenceBar(this)),
      m_reasons(new ReasonsView(this)),
      m_scroll(new QScrollArea(this)),
      m_text(new PlainLabel) {
  setFixedWidth(qRound(kWidth * typeScale()));
  m_title->setFont(ui::font(FontSize::Body, QFont::DemiBold));
  m_when->setFont(ui::font(FontSize::Small));
  m_when->setProperty("role", QStringLiteral("muted"));
  for (PlainLabel* label : {m_title, m_when, m_text})
    label->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_scroll->setWidget(m_text);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->viewport()->setAutoFillBackground(false);
  m_text->setAutoFillBackground(false);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::l, space::m, space::l, space::l);
  column->setSpacing(space::s);
  column->addWidget(m_title);
  column->addWidget(m_when);
  column->addWidget(m_confidence);
  column->addWidget(m_reasons);
  column->addWidget(m_scroll);
}

void DetailsPopover::showHint(const ClosureHint& hint, const QRect& anchor) {
  fill(tr("Why the customer seems done"), hint.at);
  setVerdict(hint.reasons, hint.confidence);
  popUp(anchor, Qt::AlignRight);
}

void DetailsPopover::showReasons(const QList<ClosureReason>& reasons, const QDateTime& at,
                                 const QRect& anchor) {
  fill(tr("Why it was closed automatically"), at);
  setVerdict(reasons, std::nullopt);
  popUp(anchor);
}

void DetailsPopover::showResult(const AiResult& result, const QRect& anchor) {
  QString name = featureName(result.feature);
  if (!name.isEmpty()) name[0] = name[0].toUpper();
  fill(name, result.at);
  const ClosureVerdict verdict = verdictOf(result.result);
  if (result.feature == kClosureDetection && !verdict.reasons.isEmpty())
    setVerdict(verdict.reasons, verdict.confidence);
  else
    setText(resultText(result));
  popUp(anchor);
}

void DetailsPopover::fill(const QString& title, const QDateTime& at) {
  m_title->setText(title);
  m_when->setText(exactTime(at));
  m_when->setVisible(at.isValid());
  m_confidence->hide();
  m_reasons->hide();
  m_scroll->hide();
  m_text->clear();
}

void DetailsPopover::setVerdict(const QList<ClosureReason>& reasons,
                                std::optional<double> confidence) {
  if (confidence) m_confidence->setConfidence(*confidence);
  m_confidence->setVisible(confidence.has_value());
  m_reasons->setReasons(reasons);
  const int inner = width() - 2 * space::l - 2 * frameWidth();
  m_reasons->setFixedHeight(m_reasons->heightForWidth(inner));
  m_reasons->show();
}

void DetailsPopover::setText(const QString& text) {
  m_text->setText(text);
  const int inner = width() - 2 * space::l - 2 * frameWidth() - 10;  // the scroll bar's room
  const int wanted = m_text->heightForWidth(inner);
  m_scroll->setFixedHeight(std::min(wanted, qRound(kTallestText * typeScale())));
  m_scroll->show();
}

QString DetailsPopover::title() const {
  return m_title->text();
}

QString DetailsPopover::text() const {
  QStringList parts;
  if (!m_confidence->isHidden()) parts << m_confidence->accessibleName();
  if (!m_reasons->isHidden()) parts << m_reasons->accessibleName();
  if (!m_text->text().isEmpty()) parts << m_text->text();
  return parts.join(u'\n');
}

}  // namespace oc::ui
