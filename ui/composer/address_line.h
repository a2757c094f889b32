#pragma once

#include <QWidget>

#include "core/domain/conversation.h"
#include "core/domain/reply_window.h"

namespace oc::ui {

// "Acme → Maria Souza · WhatsApp +55 11 98888-7777" and, for WhatsApp, how long free text may still
// be sent. Takes a second row where it is narrow; then the names are shortened, never the number.
class AddressLine : public QWidget {
  Q_OBJECT

 public:
  explicit AddressLine(QWidget* parent = nullptr);

  void setTarget(const Tenant& tenant, const Conversation& conversation, const ReplyWindow& window);
  QString text() const;  // the whole line as words
  QString chip() const { return m_chip; }

  QSize minimumSizeHint() const override { return {120, rowHeight()}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  int rowHeight() const;
  int namesWidth() const;
  int targetWidth() const;
  void fit();

  QString m_tenant, m_customer, m_to, m_chip;
  bool m_chipWarns = false;
  bool m_twoRows = false;
};

// "1 h 10 min": what a clock that runs out still leaves.
QString timeLeft(qint64 seconds);

}  // namespace oc::ui
