#include <QTest>

#include "core/domain/webhook_log.h"

using namespace Qt::StringLiterals;
using namespace oc;

class TestWebhookLogQuery : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsTypedIsUnderstood_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<WebhookLogQuery>("query");
    const QString sid = u"SM"_s + QString(32, u'0');
    const WebhookLogQuery ana{.customer = u"+5511988887777"_s};
    QTest::newRow("nothing") << u"  "_s << WebhookLogQuery();
    QTest::newRow("SID") << QString(u' ' + sid) << WebhookLogQuery{.messageSid = sid};
    QTest::newRow("number") << u"+55 11 98888-7777"_s << ana;
    QTest::newRow("without plus") << u"5511988887777"_s << ana;
    QTest::newRow("as Twilio writes it") << u"whatsapp:+551188887777"_s << ana;
    QTest::newRow("few digits") << u"4711"_s << WebhookLogQuery{.text = u"4711"_s};
    QTest::newRow("words") << u"pedido 5511988887777"_s
                           << WebhookLogQuery{.text = u"pedido 5511988887777"_s};
  }
  void whatIsTypedIsUnderstood() {
    QFETCH(QString, typed);
    QFETCH(WebhookLogQuery, query);
    QVERIFY(webhookQuery(typed) == query);
  }

  void fieldsAreDecodedInTheirOrder() {
    QCOMPARE(
        formFields("Body=ol%C3%A1+%26+at%C3%A9&&Empty=&Alone&A=b=c"),
        (FormFields{
            {u"Body"_s, u"olá & até"_s}, {u"Empty"_s, {}}, {u"Alone"_s, {}}, {u"A"_s, u"b=c"_s}}));
  }

  void verdictsHaveWords() {
    QCOMPARE(webhookVerdicts().size(), 8);
    for (const QString& word : webhookVerdicts())
      QCOMPARE(toText(webhookVerdictOf(word).value()), word);
  }
};

QTEST_APPLESS_MAIN(TestWebhookLogQuery)
#include "tst_webhook_log_query.moc"
