#pragma once

#include <QWidget>

#include "core/domain/contact.h"

class QPushButton;

namespace oc::ui {

class PlainLabel;

// Whether the customer takes messages and whether theirs are heard, since when, and what that
// means. Each is changed after a question.
class CustomerFlags : public QWidget {
  Q_OBJECT

 public:
  explicit CustomerFlags(QWidget* parent = nullptr);

  void setContact(const Contact& contact, const QString& name);
  void setEditable(bool editable);

 Q_SIGNALS:
  void optOutWanted(bool optedOut);
  void blockWanted(bool blocked);

 private:
  void askOptOut();
  void askBlock();
  void refresh();

  Contact m_contact;
  QString m_name;
  bool m_editable = true;
  PlainLabel* m_optedOut;
  PlainLabel* m_blocked;
  QPushButton* m_optOut;
  QPushButton* m_block;
};

}  // namespace oc::ui
