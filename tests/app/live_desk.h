#pragma once

#include <QSettings>
#include <QTemporaryDir>
#include <QUrl>
#include <memory>

#include "core/gateway/gateway.h"
#include "core/store/feature_queries.h"
#include "core/store/store_desk.h"
#include "core/store/store_media.h"
#include "core/store/store_search.h"
#include "core/training/training_line.h"
#include "tests/support/fixtures.h"
#include "ui/shell/main_window.h"
#include "ui/timeline/message_store.h"
#include "ui/timeline/timeline_view.h"

namespace oc::test {

// The whole program without its process: one tenant on a database, the gateway, the training line
// as the far end, and the console's window, signed in as the operator. No conversation is too
// young to be closed, and an assistant's endpoint may be on this machine.
class LiveDesk {
 public:
  LiveDesk(const store::DatabaseUrl& admin, const store::DatabaseUrl& service,
           const store::DatabaseUrl& person);
  ~LiveDesk();
  LiveDesk(const LiveDesk&) = delete;
  LiveDesk& operator=(const LiveDesk&) = delete;

  OwnerId owner() const { return m_owner; }
  const QUrl& receiver() const { return m_receiver; }
  training::TrainingLine& line() { return *m_line; }
  const training::TrainingAccount& account() const { return m_account; }
  ui::MainWindow& window() { return *m_window; }
  ui::TimelineView& timeline();

  // A new window on the same memory, as after a restart.
  void reopenWindow();

  // The bytes of a signed webhook with a text, ready for a socket.
  QByteArray webhook(const QString& body, const QString& customer = kCustomer) const;

  // As people and programs do it; each ends the program when it does not come about.
  void chooseOwnTenant();  // tenants of earlier tests are in the rail as well
  void post(const QString& body, const QString& customer = kCustomer);
  void openFirst();  // the newest conversation, until its messages are there
  void setFeature(const QString& name, const store::features::Change& change);

  // The rows of messages, and what the conversation's events between them say.
  QList<ui::MessageStore::Row> messages();
  QStringList events();

 private:
  std::unique_ptr<store::Connection> m_admin;
  OwnerId m_owner;
  training::TrainingAccount m_account;
  QUrl m_receiver;
  QTemporaryDir m_folder;
  QSettings m_memory;
  std::unique_ptr<training::TrainingLine> m_line;
  std::unique_ptr<gateway::Gateway> m_gateway;
  std::unique_ptr<store::StoreDesk> m_desk;
  std::unique_ptr<store::StoreMedia> m_media;
  std::unique_ptr<store::StoreSearch> m_search;
  std::unique_ptr<ui::MainWindow> m_window;
};

}  // namespace oc::test
