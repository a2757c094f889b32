#include <QTest>

#include "core/gateway/webhook_signature.h"

using namespace oc::gateway;

// The vector of the specification's own libraries.
class TestWebhookSignature : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theSpecificationsVector() {
    const QByteArray secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    const QByteArray signature = webhookSignature("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330,
                                                  R"({"test": 2432232314})", {secret});
    QCOMPARE(signature, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  void twoSecretsMakeTwoSignatures() {
    const QByteArray one = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    const QByteArray two = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    const QByteArray both = webhookSignature("a", 1, "{}", {two, one});
    QCOMPARE(both,
             webhookSignature("a", 1, "{}", {two}) + ' ' + webhookSignature("a", 1, "{}", {one}));
    QVERIFY(webhookSignature("a", 1, "{}", {"no secret"}).isEmpty());
  }
};

QTEST_GUILESS_MAIN(TestWebhookSignature)
#include "tst_webhook_signature.moc"
