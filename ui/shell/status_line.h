#pragma once

#include <QWidget>

#include "core/domain/desk.h"
#include "core/domain/health.h"

namespace oc::ui {

class PersonButton;
class StatusItem;

// The line at the bottom: how the receiver, the database and the sending are, and who is signed in.
class StatusLine : public QWidget {
  Q_OBJECT

 public:
  explicit StatusLine(QWidget* parent = nullptr);

  void setHealth(const Health& health);
  void setLink(const LinkState& link);
  void setPerson(const QString& text);

  const StatusItem& receiver() const { return *m_receiver; }
  const StatusItem& database() const { return *m_database; }
  const StatusItem& courier() const { return *m_courier; }
  PersonButton& person() { return *m_person; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void setReceiver(const QString& words);
  void refreshDatabase();

  Health m_health;
  LinkState m_link;
  bool m_linkKnown = false;
  StatusItem* m_receiver;
  StatusItem* m_database;
  StatusItem* m_courier;
  PersonButton* m_person;
};

}  // namespace oc::ui
