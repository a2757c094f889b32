#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>
#include <chrono>
#include <functional>

#include "core/twilio/form.h"

namespace oc::training {

// A webhook on its way.
struct Letter {
  QString sid;       // of the message that it is about
  QUrl signedUrl;    // the public address, which the signature is made over
  QUrl target;       // where it really goes
  QByteArray token;  // the account's
  twilio::FormParameters form;
};

// How a letter ended.
struct Delivery {
  QString sid;
  QString path;        // of the webhook
  int httpStatus = 0;  // of the last attempt; 0 when the receiver could not be reached
  int attempts = 0;

  bool ok() const { return httpStatus == 200; }
};

// Signs webhooks and posts them, several times when the receiver does not answer 200: with growing
// pauses, the same I-Twilio-Idempotency-Token, and an end to it.
class Postman : public QObject {
  Q_OBJECT

 public:
  Postman(int attempts, std::chrono::milliseconds pause, QObject* parent = nullptr);

  // `done` is called once, when the letter has been delivered or given up.
  void post(const Letter& letter, std::function<void()> done);

 Q_SIGNALS:
  void delivered(const oc::training::Delivery& delivery);

 private:
  struct Round;
  void attempt(const std::shared_ptr<Round>& round);

  QNetworkAccessManager m_network;
  const int m_attempts;
  const std::chrono::milliseconds m_pause;
};

}  // namespace oc::training

Q_DECLARE_METATYPE(oc::training::Delivery)
