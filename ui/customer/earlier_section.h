#pragma once

#include <QWidget>

#include "ui/customer/customer_reader.h"

class QPushButton;
class QVBoxLayout;

namespace oc::ui {

class PlainLabel;

// The customer's conversations before this one, over every channel, the newest first: a click opens
// one, more of them come page by page.
class EarlierSection : public QWidget {
  Q_OBJECT

 public:
  explicit EarlierSection(CustomerReader& reader, QWidget* parent = nullptr);

 Q_SIGNALS:
  void conversationWanted(const oc::Conversation& conversation);

 private:
  void refresh();

  CustomerReader& m_reader;
  QList<Conversation> m_shown;
  QVBoxLayout* m_rows;
  PlainLabel* m_state;
  QPushButton* m_more;
};

}  // namespace oc::ui
