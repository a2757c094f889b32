#pragma once

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include "core/domain/media.h"
#include "core/domain/result.h"
#include "core/twilio/outcome.h"

class QJsonObject;
class QNetworkReply;

namespace oc::twilio {

struct Account {
  QString accountSid;
  QString authToken;  // never logged
  QUrl baseUrl{QStringLiteral("https://api.twilio.com")};
};

struct OutgoingMessage {
  QString from;  // not needed beside a messaging service
  QString to;
  QString body;
  QList<QUrl> mediaUrls;
  QString messagingServiceSid;
  QString contentSid;        // a template's HX…
  QString contentVariables;  // JSON
  QUrl statusCallback;
};

// A message as Twilio's API tells of it.
struct RemoteMessage {
  QString sid;
  QString from;
  QString to;
  QString body;
  QString direction;                     // "inbound", "outbound-api", "outbound-reply" …
  std::optional<DeliveryStatus> status;  // of an outbound one, as far as we know the word
  QString errorCode;                     // empty when there is no error
  QString errorMessage;
  int mediaCount = 0;
  QDateTime createdAt;  // UTC
};

// An account as Twilio's API tells of it.
struct RemoteAccount {
  QString friendlyName;
  QString status;  // "active", "suspended", "closed"
};

// Empty members do not filter. Twilio's sentAfter skips messages that have not been sent yet;
// createdSince is ours: it ends the reading at a page that is wholly older.
struct ListQuery {
  QString to;
  QString from;
  QDateTime sentAfter;
  QDateTime createdSince;
  int pageSize = 100;
  int mostPages = 10;
};

struct RemoteMessages {
  QList<RemoteMessage> items;  // newest first
  bool complete = false;       // there are no more than these (since createdSince)
};

// Twilio's REST API, as far as messages and the account itself go. Lives on one thread with an
// event loop; futures finish there. One deadline holds for a whole request. Answers that redirect
// are not followed, and only a loopback address is talked to without TLS, since each request
// carries the account's token.
//
// A message is sent at most once a call: Qt's habit to repeat a request on a connection that breaks
// is switched off. See Outcome for what the caller owes each end.
class RestClient : public QObject {
  Q_OBJECT
  Q_DISABLE_COPY_MOVE(RestClient)

 public:
  explicit RestClient(QObject* parent = nullptr);
  ~RestClient() override;

  void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
  std::chrono::milliseconds timeout() const { return m_timeout; }

  QFuture<Outcome> createMessage(const Account& account, const OutgoingMessage& message);

  // NotFound when Twilio has no such message, Forbidden when it refuses the credentials, Timeout,
  // else Unavailable.
  QFuture<Result<RemoteMessage>> fetchMessage(const Account& account, const QString& sid);
  QFuture<Result<RemoteMessages>> listMessages(const Account& account, const ListQuery& query);

  // The files of a message; NotFound when Twilio has no such message (any more).
  QFuture<Result<QList<MediaItem>>> listMedia(const Account& account, const QString& messageSid);

  // The account itself, and its telephone numbers as +E.164 (a thousand at most).
  QFuture<Result<RemoteAccount>> fetchAccount(const Account& account);
  QFuture<Result<QStringList>> listNumbers(const Account& account);

 private:
  template <typename T>
  struct Listing;
  QNetworkReply* get(const Account& account, const QUrl& url);
  template <typename T>
  QFuture<Result<T>> readList(const Account& account, const QUrl& first, int mostPages,
                              std::function<bool(T& found, const QJsonObject& page)> take);
  template <typename T>
  void readNextPage(const std::shared_ptr<Listing<T>>& listing);

  QNetworkAccessManager m_network;
  std::chrono::milliseconds m_timeout{15'000};
};

}  // namespace oc::twilio
