#pragma once

#include <QObject>
#include <QThread>
#include <chrono>
#include <memory>

#include "app/common/installation.h"
#include "core/store/worker.h"
#include "core/training/model_stand.h"
#include "core/training/training_line.h"

namespace oc::app {

struct TrainingPlan {
  QUrl receiver;   // where the receiver listens
  QUrl publicUrl;  // what it calls itself; empty: the same
  quint16 port = 0;
  std::chrono::milliseconds arrivalEvery{
      0};  // a new customer comes on as often; 0: never by itself
};

// A training line for the accounts of this database that are marked as training ones: it tells them
// where it listens and learns of new ones while it runs. Beside it, on the next port, the model
// that plays the training tenants' assistant. Lives on one thread with an event loop.
class TrainingSession : public QObject {
  Q_OBJECT

 public:
  TrainingSession(const store::DatabaseUrl& admin, config::SecretBox box, const TrainingPlan& plan);

  Result<QUrl> listen();

 private:
  void readAccounts(bool moveThemHere);
  void moveAssistants();

  const config::SecretBox m_box;
  const TrainingPlan m_plan;
  QUrl m_url;
  QUrl m_modelUrl;
  std::unique_ptr<training::TrainingLine> m_line;
  training::ModelStand m_model;
  store::Worker m_worker;
};

// The training session of `--demo`: sample data first, then a line on a thread of its own.
class TrainingDemo {
 public:
  // Adds the sample data where it isn't there yet. Blocking.
  static Result<Done> prepare(Installation& installation);

  // What a demo's gateway needs beside an ordinary one's: the assistant's endpoint is on this
  // machine.
  static Result<gateway::GatewayOptions> gatewayOptions(const Installation& installation);

  TrainingDemo(const Installation& installation, const QUrl& receiver);
  ~TrainingDemo();
  TrainingDemo(const TrainingDemo&) = delete;
  TrainingDemo& operator=(const TrainingDemo&) = delete;

 private:
  QThread m_thread;
};

}  // namespace oc::app
