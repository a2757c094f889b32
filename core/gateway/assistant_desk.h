#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>
#include <memory>

#include "core/assistant/completion.h"
#include "core/config/secret_box.h"
#include "core/egress/client.h"
#include "core/store/assist_queries.h"
#include "core/store/worker.h"

namespace oc::gateway {

// Brings what people ask of their tenant's assistant to its endpoint and keeps what it writes, as
// it is written. A request that is cancelled hangs up at once. Nothing is sent for a tenant whose
// feature "assistant" is off. Lives on the gateway's thread.
class AssistantDesk : public QObject {
  Q_OBJECT

 public:
  AssistantDesk(const store::DatabaseUrl& serviceUrl, config::SecretBox box,
                const egress::AllowList& allowed, QObject* parent = nullptr);
  ~AssistantDesk() override;
  Q_DISABLE_COPY_MOVE(AssistantDesk)

  bool isLinked() const { return m_worker.isUp(); }

  enum class Ending { Written, Failed, Cancelled };

 Q_SIGNALS:
  void ended(oc::gateway::AssistantDesk::Ending how);  // one request, and how is stored

 private:
  struct Running;

  void pump();
  void heard(const QString& payload);
  void begin(const store::ClaimedAssist& request);
  void keep(qint64 id);
  void stop(qint64 id);
  void settle(const store::ClaimedAssist& request, const store::AssistOutcome& outcome);
  Result<QByteArray> keyOf(const store::ClaimedAssist& request) const;

  const config::SecretBox m_box;
  egress::Client m_client;
  QHash<qint64, std::shared_ptr<Running>> m_running;
  QTimer m_look;  // for what a receiver that died has left behind
  bool m_claiming = false;
  bool m_again = false;
  store::Worker m_worker;
};

}  // namespace oc::gateway
