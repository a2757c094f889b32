#pragma once

#include <QTimer>
#include <QWidget>

#include "core/domain/contact.h"

class QPlainTextEdit;
class QPushButton;

namespace oc {
class CustomerDesk;
}

namespace oc::ui {

class PlainLabel;

// What staff keep in mind about a customer, over all conversations. Kept by itself a moment after
// the last key and whenever the field is left; says whether it is. `desk` outlives it.
class NotesField : public QWidget {
  Q_OBJECT

 public:
  explicit NotesField(CustomerDesk& desk, QWidget* parent = nullptr);

  // What is being written isn't overwritten by what others write; the last one to write wins.
  void setContact(const Contact& contact, bool editable);
  void flush();  // keeps what is written, now

 Q_SIGNALS:
  void kept(const oc::Contact& contact);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void keep();
  void fit();
  void say(const QString& words, bool bad);

  CustomerDesk& m_desk;
  Contact m_contact;
  QPlainTextEdit* m_text;
  PlainLabel* m_state;
  QPushButton* m_again;
  QTimer m_delay;
};

}  // namespace oc::ui
