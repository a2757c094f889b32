#pragma once

#include <QWidget>
#include <optional>

#include "core/domain/closure.h"

namespace oc::ui {

class ConfidenceBar;
class PlainLabel;
class ReasonsView;

// The closure detector's last word on the conversation: when, how sure, and why.
class ClosureSection : public QWidget {
  Q_OBJECT

 public:
  explicit ClosureSection(QWidget* parent = nullptr);

  void set(const std::optional<ClosureHint>& verdict);

 private:
  PlainLabel* m_when;
  ConfidenceBar* m_confidence;
  ReasonsView* m_reasons;
};

}  // namespace oc::ui
