#pragma once

#include <QTimer>
#include <QWidget>

#include "core/domain/desk.h"

namespace oc::ui {

// Says how old what the list shows is: a green dot and "updated now" while the feed is heard, an
// amber one with the time since and the reason while it is not. Counts by itself.
class DataAgeBadge : public QWidget {
  Q_OBJECT

 public:
  explicit DataAgeBadge(QWidget* parent = nullptr);

  void setLink(const LinkState& link);
  QString text() const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void refresh();

  LinkState m_link;
  bool m_known = false;
  QTimer m_second;
};

}  // namespace oc::ui
