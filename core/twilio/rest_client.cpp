#include "core/twilio/rest_client.h"

#include <QJsonArray>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>
#include <memory>

#include "core/twilio/rest_answer.h"
#include "core/twilio/rest_request.h"
#include "core/twilio/single_pass_body.h"

namespace oc::twilio {
namespace {

constexpr qint64 kLargestAnswer = qint64{8} * 1024 * 1024;
constexpr const char* kTimedOut = "timedOut";

template <typename T>
QFuture<T> finished(T value) {
  QPromise<T> promise;
  promise.start();
  promise.addResult(std::move(value));
  promise.finish();
  return promise.future();
}

template <typename T>
void finish(QPromise<T>& promise, T value) {
  promise.addResult(std::move(value));
  promise.finish();
}

template <typename T>
std::shared_ptr<QPromise<T>> startedPromise() {
  auto promise = std::make_shared<QPromise<T>>();
  promise->start();
  return promise;
}

Error obstacle(const QString& detail) {
  return {ErrorCode::Invalid, QStringLiteral("The Twilio account is not set up."), detail};
}

void bound(QNetworkReply* reply, std::chrono::milliseconds timeout) {
  QTimer::singleShot(timeout, reply, [reply] {
    reply->setProperty(kTimedOut, true);
    reply->abort();
  });
  QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
    if (received > kLargestAnswer) reply->abort();
  });
}

Answer answerOf(QNetworkReply* reply) {
  Answer answer;
  answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  answer.retryAfter = reply->rawHeader("Retry-After");
  if (reply->isOpen()) answer.body = reply->readAll();
  answer.error = reply->error();
  answer.timedOut = reply->property(kTimedOut).toBool();
  return answer;
}

}  // namespace

// One list that is being read page after page.
template <typename T>
struct RestClient::Listing {
  Account account;
  QUrl next;
  int pagesLeft = 0;
  std::function<bool(T& found, const QJsonObject& page)> take;  // false: that is enough
  T found;
  std::shared_ptr<QPromise<Result<T>>> promise;
};

RestClient::RestClient(QObject* parent) : QObject(parent) {
  m_network.setAutoDeleteReplies(true);
}

RestClient::~RestClient() {
  // Each future gets its end: an aborted reply is finished like any other.
  for (QNetworkReply* reply : m_network.findChildren<QNetworkReply*>())
    reply->abort();
}

QFuture<Outcome> RestClient::createMessage(const Account& account, const OutgoingMessage& message) {
  if (const QString reason = obstacleTo(account); !reason.isEmpty())
    return finished<Outcome>(NotSent{reason});

  const QByteArray form = formOf(message).encoded();
  QNetworkRequest request = requestFor(account, messagesUrl(account));
  request.setHeader(QNetworkRequest::ContentTypeHeader,
                    QByteArray("application/x-www-form-urlencoded"));
  request.setHeader(QNetworkRequest::ContentLengthHeader, form.size());
  request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);

  auto* body = new SinglePassBody(form);
  QNetworkReply* reply = m_network.post(request, body);
  body->setParent(reply);
  bound(reply, m_timeout);

  auto promise = startedPromise<Outcome>();
  connect(reply, &QNetworkReply::finished, reply, [reply, body, promise] {
    Answer answer = answerOf(reply);
    answer.formTaken = body->wasTaken();
    finish(*promise, outcomeOf(answer));
  });
  return promise->future();
}

QNetworkReply* RestClient::get(const Account& account, const QUrl& url) {
  QNetworkReply* reply = m_network.get(requestFor(account, url));
  bound(reply, m_timeout);
  return reply;
}

QFuture<Result<RemoteMessage>> RestClient::fetchMessage(const Account& account,
                                                        const QString& sid) {
  if (const QString reason = obstacleTo(account); !reason.isEmpty())
    return finished<Result<RemoteMessage>>(obstacle(reason));

  QNetworkReply* reply = get(account, messageUrl(account, sid));
  auto promise = startedPromise<Result<RemoteMessage>>();
  connect(reply, &QNetworkReply::finished, reply, [reply, promise] {
    Result<QJsonObject> json = jsonOf(answerOf(reply));
    if (json)
      finish<Result<RemoteMessage>>(*promise, remoteMessageOf(*json));
    else
      finish<Result<RemoteMessage>>(*promise, json.error());
  });
  return promise->future();
}

QFuture<Result<RemoteAccount>> RestClient::fetchAccount(const Account& account) {
  if (const QString reason = obstacleTo(account); !reason.isEmpty())
    return finished<Result<RemoteAccount>>(obstacle(reason));

  QNetworkReply* reply = get(account, accountUrl(account));
  auto promise = startedPromise<Result<RemoteAccount>>();
  connect(reply, &QNetworkReply::finished, reply, [reply, promise] {
    const Result<QJsonObject> json = jsonOf(answerOf(reply));
    if (json)
      finish<Result<RemoteAccount>>(*promise,
                                    RemoteAccount{json->value(u"friendly_name").toString(),
                                                  json->value(u"status").toString()});
    else
      finish<Result<RemoteAccount>>(*promise, json.error());
  });
  return promise->future();
}

QFuture<Result<RemoteMessages>> RestClient::listMessages(const Account& account,
                                                         const ListQuery& query) {
  return readList<RemoteMessages>(
      account, listUrl(account, query), query.mostPages,
      [since = query.createdSince](RemoteMessages& found, const QJsonObject& page) {
        bool isOlder = since.isValid();
        for (const QJsonValue item : page[u"messages"].toArray()) {
          found.items += remoteMessageOf(item.toObject());
          isOlder = isOlder && found.items.last().createdAt < since;
        }
        found.complete = isOlder || page[u"next_page_uri"].toString().isEmpty();
        return !found.complete;
      });
}

QFuture<Result<QList<MediaItem>>> RestClient::listMedia(const Account& account,
                                                        const QString& messageSid) {
  return readList<QList<MediaItem>>(account, mediaListUrl(account, messageSid), 1,
                                    [account](QList<MediaItem>& found, const QJsonObject& page) {
                                      for (const QJsonValue item : page[u"media_list"].toArray()) {
                                        // The file is where its description is, without the ending.
                                        QString uri = item[u"uri"].toString();
                                        if (uri.endsWith(u".json")) uri.chop(5);
                                        MediaItem file;
                                        file.url =
                                            pageUrl(account, uri).toString(QUrl::FullyEncoded);
                                        file.contentType = item[u"content_type"].toString();
                                        found += file;
                                      }
                                      return false;
                                    });
}

QFuture<Result<QStringList>> RestClient::listNumbers(const Account& account) {
  constexpr int kMostPages = 10;
  return readList<QStringList>(
      account, numbersUrl(account), kMostPages, [](QStringList& found, const QJsonObject& page) {
        for (const QJsonValue item : page[u"incoming_phone_numbers"].toArray())
          found += item[u"phone_number"].toString();
        return true;
      });
}

template <typename T>
QFuture<Result<T>> RestClient::readList(
    const Account& account, const QUrl& first, int mostPages,
    std::function<bool(T& found, const QJsonObject& page)> take) {
  if (const QString reason = obstacleTo(account); !reason.isEmpty())
    return finished<Result<T>>(obstacle(reason));

  auto listing = std::make_shared<Listing<T>>();
  listing->account = account;
  listing->next = first;
  listing->pagesLeft = mostPages;
  listing->take = std::move(take);
  listing->promise = startedPromise<Result<T>>();
  readNextPage(listing);
  return listing->promise->future();
}

template <typename T>
void RestClient::readNextPage(const std::shared_ptr<Listing<T>>& listing) {
  --listing->pagesLeft;
  QNetworkReply* reply = get(listing->account, listing->next);
  connect(reply, &QNetworkReply::finished, this, [this, reply, listing] {
    const Result<QJsonObject> json = jsonOf(answerOf(reply));
    if (!json) return finish<Result<T>>(*listing->promise, json.error());

    const bool wantsMore = listing->take(listing->found, *json);
    const QString next = json->value(u"next_page_uri").toString();
    if (!wantsMore || next.isEmpty() || listing->pagesLeft <= 0)
      return finish<Result<T>>(*listing->promise, std::move(listing->found));
    listing->next = pageUrl(listing->account, next);
    readNextPage(listing);
  });
}

}  // namespace oc::twilio
