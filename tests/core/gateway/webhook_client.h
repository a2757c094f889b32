#pragma once

#include "core/gateway/gateway.h"
#include "core/twilio/signature.h"
#include "tests/core/gateway/accounts.h"
#include "tests/core/http/raw_client.h"

// Twilio's part of the conversation with the receiver.
namespace oc::test {

inline const QByteArray kInbound = "/webhooks/twilio/inbound";
inline const QByteArray kStatus = "/webhooks/twilio/status";

inline twilio::FormParameters inboundForm(const TestAccount& account,
                                          const QString& sid = newSid()) {
  return {{"MessageSid", sid.toUtf8()},
          {"AccountSid", account.sid.toUtf8()},
          {"From", kCustomer.toUtf8()},
          {"To", account.numbers.value(0).toUtf8()},
          {"Body", "bom dia, tudo bem? çã + &"},
          {"ProfileName", "Ana"},
          {"NumMedia", "0"}};
}

inline twilio::FormParameters statusForm(const TestAccount& account, const QString& sid,
                                         const QByteArray& status) {
  return {{"MessageSid", sid.toUtf8()},
          {"AccountSid", account.sid.toUtf8()},
          {"From", account.numbers.value(0).toUtf8()},
          {"To", kCustomer.toUtf8()},
          {"MessageStatus", status}};
}

// A gateway and those who call it. Its public address is the one it listens on. It is waited for
// until `ready` is answered with 200.
class RunningGateway {
 public:
  explicit RunningGateway(gateway::GatewayOptions options, const config::SecretBox& box = testBox(),
                          const QByteArray& ready = "/health") {
    options.port = 0;
    m_gateway = std::make_unique<gateway::Gateway>(std::move(options), box);
    QObject::connect(m_gateway.get(), &gateway::Gateway::listening, m_gateway.get(),
                     [this](const QUrl& url) { m_url = url; });
    m_gateway->start();
    if (!QTest::qWaitFor([this] { return m_url.isValid(); }, 10000)) qFatal("not listening");
    if (!QTest::qWaitFor([&] { return get(ready).status == 200; }, 10000))
      qFatal("not healthy: %s", get("/health").body.constData());
  }

  RawClient::Response get(const QByteArray& target, const QByteArray& method = "GET") {
    return request(method + ' ' + target + " HTTP/1.1\r\nHost: x\r\n\r\n", method == "HEAD");
  }

  RawClient::Response post(const QByteArray& target, const twilio::FormParameters& form,
                           const QByteArray& signature) {
    const QByteArray body = form.encoded();
    QByteArray text = "POST " + target +
                      " HTTP/1.1\r\nHost: elsewhere\r\nContent-Type: "
                      "application/x-www-form-urlencoded\r\nContent-Length: " +
                      QByteArray::number(body.size()) + "\r\n";
    if (!signature.isNull()) text += "X-Twilio-Signature: " + signature + "\r\n";
    return request(text + "\r\n" + body);
  }

  // As Twilio posts it, signed with the account's token over the public address.
  RawClient::Response webhook(const TestAccount& account, const QByteArray& target,
                              const twilio::FormParameters& form) {
    return post(target, form, twilio::sign(account.token, base() + target, form));
  }

  // A webhook of a message of its own, as it goes over the wire; `headers`: whole lines.
  QByteArray inboundRequest(const TestAccount& account, const QByteArray& headers = {}) const {
    const auto form = inboundForm(account);
    const QByteArray body = form.encoded();
    return "POST " + kInbound +
           " HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n" + headers +
           "X-Twilio-Signature: " + twilio::sign(account.token, base() + kInbound, form) +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
  }

  // The answer to exactly these bytes; `head`: they ask HEAD.
  RawClient::Response request(const QByteArray& bytes, bool head = false) {
    RawClient client(m_url);
    client.send(bytes);
    return client.receive(head);
  }

  QByteArray base() const { return m_url.toString(QUrl::StripTrailingSlash).toUtf8(); }

 private:
  QUrl m_url;
  std::unique_ptr<gateway::Gateway> m_gateway;
};

}  // namespace oc::test
