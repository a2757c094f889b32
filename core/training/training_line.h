#pragma once

#include <QList>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <chrono>
#include <memory>
#include <optional>

#include "core/domain/result.h"
#include "core/http/server.h"
#include "core/training/account.h"
#include "core/training/cast.h"
#include "core/training/faults.h"
#include "core/training/ledger.h"
#include "core/training/media_shelf.h"
#include "core/training/postman.h"
#include "core/training/sid_source.h"

namespace oc::training {

class Mailbag;
class MediaCounter;
class MediaTaker;
class MessagesApi;
class Speaker;
class StatusPlayer;
struct StatusNews;

struct Options {
  QUrl receiver;   // where the receiver listens: "http://127.0.0.1:8000"
  QUrl publicUrl;  // what it calls itself (PUBLIC_BASE_URL), for signatures; empty: as `receiver`
  std::optional<quint32> seed;  // makes a run repeatable, sids and all; none: each run is new
  std::chrono::milliseconds replyMin{2500};  // before each of a customer's messages
  std::chrono::milliseconds replyMax{9000};
  std::chrono::milliseconds statusStep{600};  // between two states of a message
  std::chrono::milliseconds arrivalEvery{0};  // a new customer comes on as often; 0: only by play()
  int webhookAttempts = 5;                    // until the receiver answers 200
  std::chrono::milliseconds retryPause{500};  // before the second attempt; doubles then
  bool customersAnswer = true;
};

// A customer's message that has been sent on its way.
struct Played {
  QString messageSid;
  Customer customer;
};

// A stand-in for Twilio on loopback that plays customers: it signs and posts webhooks, takes
// messages by Twilio's API, reports their states, and answers agents in character. For training
// new agents, and as the far end of tests: faults can be switched on.
//
// Nothing leaves the machine: it listens on 127.0.0.1 and posts to the receiver and to loopback
// alone. Lives on one thread with an event loop.
//
// Beside Twilio's API it serves, for tests and scripts: GET and PUT /faults (Faults as JSON),
// POST /play {"count": 1, "kind": "text", "owner_id": 1} (all optional), GET /messages.
class TrainingLine : public QObject {
  Q_OBJECT
  Q_DISABLE_COPY_MOVE(TrainingLine)

 public:
  TrainingLine(QList<TrainingAccount> accounts, const Options& options, QObject* parent = nullptr);
  ~TrainingLine() override;

  // The base URL for the API; port 0: any free one.
  Result<QUrl> listen(quint16 port = 0);
  const QUrl& url() const { return m_url; }

  void setAccounts(QList<TrainingAccount> accounts);
  void setReceiver(const QUrl& receiver, const QUrl& publicUrl = {});
  const Faults& faults() const { return m_faults; }  // counts that have struck are gone
  void setFaults(const Faults& faults) { m_faults = faults; }

  // Lets so many new customers write at once: their opening words, or one message of a kind. They
  // come to the accounts in turn, or to the owner's alone. Empty when there is no such account.
  QList<Played> play(int count, std::optional<Kind> kind = {}, OwnerId owner = {});

  // One message of a customer; its sid.
  QString playInbound(const Customer& customer, Kind kind);
  Customer bringOn(const TrainingAccount& account) { return m_cast.bringOn(account); }

  const Ledger& ledger() const { return m_ledger; }

 Q_SIGNALS:
  // A webhook or status callback got its final answer, or none.
  void delivered(const oc::training::Delivery& delivery);

 private:
  void handle(const http::Request& request, const http::Reply& reply);
  QString sendLine(const Customer& customer, const Line& line, std::function<void()> next);
  void hear(const QString& sid);
  void deliver(const QString& sid, const std::optional<StatusNews>& failure);
  std::optional<Letter> callbackLetter(const LineMessage& message) const;
  std::optional<QUrl> reachable(const QUrl& signedUrl) const;
  const TrainingAccount* account(const QString& accountSid) const;

  QList<TrainingAccount> m_accounts;
  Options m_options;
  Faults m_faults;
  Dice m_dice;
  SidSource m_sids;
  Cast m_cast;
  Ledger m_ledger;
  MediaShelf m_shelf;
  QHash<QString, QString> m_lastHeard;  // customer's and business's address → our last message
  QUrl m_url;
  qsizetype m_turn = 0;  // whose account the next customer writes to
  QTimer m_arrivals;
  std::unique_ptr<Postman> m_postman;
  std::unique_ptr<Mailbag> m_mailbag;
  std::unique_ptr<StatusPlayer> m_statuses;
  std::unique_ptr<MediaTaker> m_taker;
  std::unique_ptr<MediaCounter> m_counter;
  std::unique_ptr<Speaker> m_speaker;
  std::unique_ptr<MessagesApi> m_api;
  std::unique_ptr<http::Server> m_server;
};

}  // namespace oc::training
