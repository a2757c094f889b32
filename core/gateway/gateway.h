#pragma once

#include <QHostAddress>
#include <QObject>
#include <QUrl>
#include <memory>

#include "core/config/secret_box.h"
#include "core/domain/closure.h"
#include "core/domain/health.h"
#include "core/domain/life_cycle.h"
#include "core/domain/result.h"
#include "core/egress/allow_list.h"
#include "core/gateway/account_book.h"
#include "core/http/message.h"
#include "core/http/networks.h"
#include "core/http/reply.h"
#include "core/store/database_url.h"

class QThread;

namespace oc::http {
class Server;
}

namespace oc::gateway {

struct GatewayOptions {
  store::DatabaseUrl serviceUrl;
  QString host = QStringLiteral("127.0.0.1");
  quint16 port = 8000;  // 0: any free one
  http::Networks trustedProxies;
  QString publicBaseUrl;  // empty: the URL listened on
  QUrl twilioApiBaseUrl;
  EnvironmentAccount environment;
  LifeCycle lifeCycle;         // for tenants that have set nothing of their own
  int webhookLogDays = 30;     // that received webhooks are kept
  int apiRatePerMinute = 600;  // of a key without a rate of its own
  QStringList apiCorsOrigins;  // web pages that may call the API; "*": all
  bool apiDebug = false;       // error details in answers
  ClosureConfig closure;       // what a tenant's feature closure_detection leaves out
  egress::AllowList outgoingAllowed;
  QString dataFolder;  // of the journal and of the kept accounts; empty: neither
  int journalMegabytes = 1024;
};

// Receiver, ingest, courier and closure judge as one unit on a thread of its own: the same inside
// the console and in `ownerctl serve`. It keeps running when the port can't be had or the database
// is away, and says so in its health.
class Gateway : public QObject {
  Q_OBJECT

 public:
  Gateway(GatewayOptions options, config::SecretBox box, QObject* parent = nullptr);
  ~Gateway() override;
  Q_DISABLE_COPY_MOVE(Gateway)

  // Starts the thread; the outcome comes as `listening` or `failed`.
  void start();

 Q_SIGNALS:
  void listening(const QUrl& url);
  void failed(const oc::Error& error);
  void healthChanged(const oc::Health& health);

 private:
  class Unit;
  std::unique_ptr<QThread> m_thread;
  Unit* m_unit = nullptr;  // lives on the thread, deleted when it ends
};

}  // namespace oc::gateway

Q_DECLARE_METATYPE(oc::Error)
