#pragma once

#include <QTimer>
#include <QWidget>

#include "core/domain/desk.h"

namespace oc::ui {

class PlainLabel;
// A quiet strip over list and thread while the database can't be reached: what is shown is as of
// when, that it catches up by itself, why. Comes after a moment, so that a hiccup shows nothing.
class LinkBanner : public QWidget {
  Q_OBJECT

 public:
  explicit LinkBanner(QWidget* parent = nullptr);

  void setLink(const LinkState& link);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void updateColours();

  PlainLabel* m_icon;
  PlainLabel* m_text;
  QTimer m_delay;
};

}  // namespace oc::ui
