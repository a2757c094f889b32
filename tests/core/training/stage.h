#pragma once

#include <QFutureWatcher>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <memory>
#include <optional>
#include <vector>

#include "core/http/server.h"
#include "core/training/training_line.h"
#include "core/twilio/form.h"
#include "core/twilio/rest_client.h"
#include "core/twilio/signature.h"

// A training line at work: a receiver that notes what comes, a client of its API, a browser.
class Stage {
 public:
  struct Hook {
    QString path;
    QByteArray query;
    oc::twilio::FormParameters form;
    QByteArray idempotency;
    bool genuine = false;
    QString value(const char* key) const { return form.value(key); }
  };
  struct Page {
    int status = 0;
    QByteArray type;
    QByteArray body;
    QByteArray location;
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
  };

  Stage() : Stage({account('1')}) {}
  explicit Stage(const QList<oc::training::TrainingAccount>& accounts, QUrl publicUrl = {}) {
    receiver = std::make_unique<oc::http::Server>(
        oc::http::Limits{}, [this](const oc::http::Request& request, const oc::http::Reply& reply) {
          receive(request, reply);
        });
    receiverUrl = *receiver->listen(QHostAddress::LocalHost, 0);
    oc::training::Options options;
    options.receiver = receiverUrl;
    options.publicUrl = publicUrl;
    signedBase = publicUrl.isEmpty() ? receiverUrl : publicUrl;
    options.seed = 42;
    options.replyMin = options.replyMax = options.statusStep = std::chrono::milliseconds(0);
    options.retryPause = std::chrono::milliseconds(5);
    line = std::make_unique<oc::training::TrainingLine>(accounts, options);
    if (!line->listen()) qFatal("the line does not listen");
  }

  static oc::training::TrainingAccount account(char digit = '1') {
    return {oc::OwnerId{digit - '0'},
            QStringLiteral("AC") + QString(32, QLatin1Char(digit)),
            QStringLiteral("token-%1").arg(QLatin1Char(digit)),
            {QStringLiteral("whatsapp:+551133334444")},
            QStringLiteral("Acme"),
            QStringLiteral("pt-BR")};
  }

  oc::twilio::Account api(char digit = '1') const {
    const auto own = account(digit);
    return {own.accountSid, own.authToken, line->url()};
  }

  oc::twilio::OutgoingMessage message(const QString& to) const {
    oc::twilio::OutgoingMessage outgoing;
    outgoing.from = QStringLiteral("whatsapp:+551133334444");
    outgoing.to = to;
    outgoing.body = QStringLiteral("Oi");
    outgoing.statusCallback = signedBase;
    outgoing.statusCallback.setPath(QStringLiteral("/webhooks/twilio/status"));
    outgoing.statusCallback.setQuery(QStringLiteral("m=7"));
    return outgoing;
  }

  template <typename T>
  static T wait(const QFuture<T>& future) {
    QFutureWatcher<T> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!future.isFinished() && !finished.wait(10'000)) qFatal("the future never finished");
    return future.result();
  }

  oc::twilio::Outcome send(const oc::twilio::OutgoingMessage& outgoing) {
    return wait(client.createMessage(api(), outgoing));
  }

  Page fetch(const QByteArray& method, const QString& path, const QByteArray& body = {},
             const QByteArray& authorization = {}) {
    QUrl url = path.startsWith(u"http") ? QUrl(path) : QUrl(line->url().toString() + path);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    if (!authorization.isEmpty()) request.setRawHeader("Authorization", authorization);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(10'000)) qFatal("no answer");
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            reply->rawHeader("Content-Type"), reply->readAll(), reply->rawHeader("Location")};
  }

  std::vector<Hook> hooks(const QString& path) const {
    std::vector<Hook> found;
    for (const Hook& hook : all)
      if (hook.path.endsWith(path)) found.push_back(hook);
    return found;
  }
  std::vector<Hook> inbound() const { return hooks(QStringLiteral("/inbound")); }
  QStringList statuses() const {
    QStringList words;
    for (const Hook& hook : hooks(QStringLiteral("/status")))
      words += hook.value("MessageStatus");
    return words;
  }

  std::vector<Hook> all;
  int refusals = 0;  // the next so many webhooks are answered 503
  QUrl receiverUrl;
  QUrl signedBase;
  std::unique_ptr<oc::http::Server> receiver;
  std::unique_ptr<oc::training::TrainingLine> line;
  oc::twilio::RestClient client;
  QNetworkAccessManager network;

 private:
  void receive(const oc::http::Request& request, const oc::http::Reply& reply) {
    Hook hook{request.path, request.query, oc::twilio::FormParameters::decode(request.body),
              request.header("I-Twilio-Idempotency-Token"), false};
    const QString sid = hook.value("AccountSid");
    for (const char digit : {'1', '2', '3'})
      if (account(digit).accountSid == sid)
        hook.genuine = oc::twilio::verify(account(digit).authToken.toUtf8(),
                                          request.header("X-Twilio-Signature"),
                                          signedBase.toEncoded() + request.target, hook.form,
                                          request.body, request.header("Content-Type"));
    all.push_back(hook);
    if (refusals > 0) {
      --refusals;
      return reply.send({503, "text/plain", {}, {}});
    }
    reply.send({200, "text/xml", "<Response/>", {}});
  }
};
