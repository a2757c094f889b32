#pragma once

#include <QFuture>
#include <QWidget>

#include "core/domain/door.h"

class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace oc::ui {

class PlainLabel;
class ChoiceCard;
class NoticeBar;
class PasswordPair;

// The start of an empty installation: begin for real (tenant, then administrator), look around with
// sample data, or go to a server that is there already. Nothing is made before the last step, and
// that is one transaction.
class FirstRunView : public QWidget {
  Q_OBJECT

 public:
  explicit FirstRunView(Door& door, QWidget* parent = nullptr);

  void begin();  // at its first page, with empty fields

 Q_SIGNALS:
  void entered(const oc::Person& person);
  void serverWanted();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  enum Page { Welcome, TenantPage, PersonPage };

  QWidget* buildWelcome();
  QWidget* buildTenant();
  QWidget* buildPerson();
  QLayout* buildButtons();
  void show(Page page);
  void back();
  void next();
  void create();
  void lookAround();
  void wait(const QString& words, const QFuture<Result<Person>>& future);
  void answered(const Result<Person>& answer);
  void setRunning(bool running);

  Door& m_door;
  bool m_running = false;

  QStackedWidget* m_pages;
  QList<ChoiceCard*> m_cards;
  QLineEdit* m_tenant;
  QLineEdit* m_tenantEmail;
  QLineEdit* m_name;
  QLineEdit* m_email;
  PasswordPair* m_password;
  NoticeBar* m_notice;
  PlainLabel* m_doing;
  QProgressBar* m_progress;
  QPushButton* m_back;
  QPushButton* m_next;
};

}  // namespace oc::ui
