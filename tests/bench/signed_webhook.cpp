#include "tests/bench/signed_webhook.h"

#include "core/twilio/signature.h"
#include "tests/bench/far_end.h"

namespace oc::bench {

QByteArray signedWebhook(const test::TestAccount& account, const QByteArray& token,
                         const QString& from, const QString& body) {
  static const QByteArray target = "/webhooks/twilio/inbound";
  const twilio::FormParameters form{{"MessageSid", test::newSid().toUtf8()},
                                    {"AccountSid", account.sid.toUtf8()},
                                    {"From", from.toUtf8()},
                                    {"To", account.numbers.first().toUtf8()},
                                    {"Body", body.toUtf8()},
                                    {"NumMedia", "0"}};
  const QByteArray content = form.encoded();
  return "POST " + target +
         " HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
         "X-Twilio-Signature: " +
         twilio::sign(token, kPublicUrl.toUtf8() + target, form) +
         "\r\nContent-Length: " + QByteArray::number(content.size()) + "\r\n\r\n" + content;
}

}  // namespace oc::bench
