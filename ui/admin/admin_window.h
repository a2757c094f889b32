#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>

#include "ui/admin/admin_page.h"

class QButtonGroup;
class QComboBox;
class QStackedWidget;
class QVBoxLayout;

namespace oc::ui {

// The administration: at the left the organisation and its pages, below them those of the whole
// installation; at the right the page. A window of its own; nothing unsaved is lost by closing it
// without being asked. `admin` and `desk` outlive it.
class AdminWindow : public QWidget {
  Q_OBJECT

 public:
  AdminWindow(Administration& admin, Desk& desk, QWidget* parent = nullptr);

  // With this organisation where the person administers it, else with one that they do.
  void open(OwnerId owner);
  void showPage(const QString& name);  // "staff", "twilio", … as navigation buttons are named
  AdminPage* page() const;             // in front; null before the first answer
  void setPublicBaseUrl(const QString& url);  // of the receiver, where it is known

 Q_SIGNALS:
  void backTestWanted(oc::OwnerId owner);
  void messageWanted(oc::OwnerId owner, oc::ConvId conv, oc::MsgId msg);

 protected:
  void closeEvent(QCloseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  struct Entry {
    QString name;
    bool installation = false;
    std::function<AdminPage*()> make;
    QPushButton* button = nullptr;
    AdminPage* page = nullptr;
  };

  void buildLayout();
  void addEntries();
  void addEntry(const QString& name, const QString& icon, const QString& words, bool installation,
                std::function<AdminPage*()> make);
  void read();
  void received(const Person& person, const QList<TenantProfile>& tenants);
  void fillTenants();
  void chooseTenant(OwnerId owner);
  void bring(int index);
  void step(int by);
  void show(Entry& entry);
  Scope scopeOf(const Entry& entry) const;
  AdminPage* current() const;
  void batchArrived(const FeedBatch& batch);
  void linkChanged(const LinkState& link);
  void fail(const Error& error);

  Administration& m_admin;
  Desk& m_desk;
  Person m_person;
  QList<TenantProfile> m_tenants;
  OwnerId m_owner;
  bool m_known = false;
  bool m_online = true;
  bool m_closing = false;
  quint64 m_request = 0;
  QString m_publicBaseUrl;
  QTimer m_soon{this};  // a burst of news is read once
  QList<Entry> m_entries;
  int m_current = 0;

  QWidget* m_side;
  QComboBox* m_chooser;
  QVBoxLayout* m_nav;
  QButtonGroup* m_group;
  NoticeBar* m_offline;
  QStackedWidget* m_pages;
  EmptyState* m_state;
};

}  // namespace oc::ui
