#pragma once

#include <QStringList>
#include <QWidget>

namespace oc::ui {

class NoticeBar;

// Names the tenants that left the desk while the person was at it, and keeps what was written
// there and not sent, until it is dismissed. Hidden while there are none.
class LossNotice : public QWidget {
  Q_OBJECT

 public:
  explicit LossNotice(QWidget* parent = nullptr);

  void add(const QString& tenant, const QStringList& unsent);
  QString text() const;

 private:
  void dismiss();

  QStringList m_tenants;
  QStringList m_unsent;
  NoticeBar* m_bar;
};

}  // namespace oc::ui
