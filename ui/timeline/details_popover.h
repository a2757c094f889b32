#pragma once

#include <optional>

#include "core/domain/ai_result.h"
#include "core/domain/closure.h"
#include "ui/theme/popover.h"

class QScrollArea;

namespace oc::ui {

class PlainLabel;
class ConfidenceBar;
class ReasonsView;

// A card that tells all about a verdict or a result: what it is, when it was found, and everything
// it says. Text is plain, can be selected, and scrolls where it is long.
class DetailsPopover : public Popover {
  Q_OBJECT

 public:
  explicit DetailsPopover(QWidget* parent);

  void showHint(const ClosureHint& hint, const QRect& anchor);
  void showReasons(const QList<ClosureReason>& reasons, const QDateTime& at, const QRect& anchor);
  void showResult(const AiResult& result, const QRect& anchor);
  QString title() const;
  QString text() const;  // everything below the title, as words

 private:
  void fill(const QString& title, const QDateTime& at);
  void setVerdict(const QList<ClosureReason>& reasons, std::optional<double> confidence);
  void setText(const QString& text);

  PlainLabel* m_title;
  PlainLabel* m_when;
  ConfidenceBar* m_confidence;
  ReasonsView* m_reasons;
  QScrollArea* m_scroll;
  PlainLabel* m_text;
};

}  // namespace oc::ui
