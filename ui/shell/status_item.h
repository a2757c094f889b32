#pragma once

#include <QAbstractButton>

#include "core/domain/health.h"

namespace oc::ui {

// One part of the status line: its name, a coloured dot and how it is in a few words, elided where
// there is no room. Hover and click show everything.
class StatusItem : public QAbstractButton {
  Q_OBJECT

 public:
  explicit StatusItem(const QString& name, QWidget* parent = nullptr);

  // `full` is for the tool tip; empty means `text`.
  void setState(PartHealth::State state, const QString& text, const QString& full = {});
  PartHealth::State state() const { return m_state; }
  QString shownText() const { return m_text; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_name;
  PartHealth::State m_state = PartHealth::Off;
  QString m_text;
};

}  // namespace oc::ui
