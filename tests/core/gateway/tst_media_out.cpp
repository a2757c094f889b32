#include <QTest>

#include "core/gateway/media_lending.h"
#include "core/store/store_media.h"
#include "tests/core/gateway/fake_twilio.h"
#include "tests/core/gateway/webhook_client.h"
#include "tests/core/store/screen.h"
#include "tests/support/cluster_test.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::gateway;
using namespace oc::test;

namespace {

const QByteArray kPng = "\x89PNG\r\n\x1a\n" + QByteArray(900'000, 'p');

}  // namespace

// What an agent attaches, on its way to Twilio: by links that hold for a while.
class TestMediaOut : public ClusterTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    run(*m_admin, u"delete from app.owners"_s);
    m_twilio = std::make_unique<FakeTwilio>();
    m_account = addAccount(*m_admin, m_twilio->url());
    m_conv = ingest(*m_service, inboundEntry(m_account.owner)).convId;
    m_files = std::make_unique<store::StoreMedia>(addLogin(*m_admin, *m_cluster, m_account.owner));
    gateway::GatewayOptions options;
    options.serviceUrl = m_cluster->service();
    m_gateway = std::make_unique<RunningGateway>(options);
  }

  void cleanup() {
    m_gateway.reset();
    m_files.reset();
  }

  void twilioFetchesWhatWasAttached() {
    const MsgId msg = send(kPng, u"férias.png"_s);
    QTRY_COMPARE(m_twilio->received.size(), 1);
    const QString link = m_twilio->received.first().form.value("MediaUrl");
    QVERIFY2(link.startsWith(QString::fromUtf8(m_gateway->base()) + u"/media/out/"_s),
             qPrintable(link));
    QVERIFY2(link.endsWith(u"/f%C3%A9rias.png"_s), qPrintable(link));
    const auto got = fetch(link);
    QCOMPARE(got.status, 200);
    QCOMPARE(got.body, kPng);
    QVERIFY(got.head.contains("Content-Type: image/png\r\n"));
    QVERIFY(got.head.contains("X-Content-Type-Options: nosniff\r\n"));
    QVERIFY(got.head.contains("Content-Disposition: attachment;"));
    QVERIFY(got.head.contains("Cache-Control: private, no-store\r\n"));
    const auto head = fetch(link, "HEAD");
    QCOMPARE(head.status, 200);
    QVERIFY(
        head.head.contains(QByteArray("Content-Length: ").append(QByteArray::number(kPng.size()))));
    QCOMPARE(fetch(link, "POST").status, 405);
    // The token stands nowhere in the database.
    const QString token = link.section(u'/', -2, -2);
    QCOMPARE(token.size(), 43);
    QCOMPARE(column(*m_admin, u"select encode(token_hash, 'hex') from app.media_links"_s),
             QStringList{QString::fromLatin1(MediaToken{token.toLatin1()}.hash().toHex())});
    QCOMPARE(state(msg), u"accepted "_s);
  }

  void severalHaveALinkEach() {
    TestAccount sms = m_account;
    sms.numbers = {u"+551140000000"_s};
    setAccount(*m_admin, sms);
    store::InboundEntry entry = inboundEntry(m_account.owner, u"+5511988887777"_s);
    entry.to = parseAddress(u"+551140000000"_s);
    m_conv = ingest(*m_service, entry).convId;
    const AttachedFile first = taken(m_files->attach(m_account.owner, kPng, u"a.png"_s));
    const AttachedFile second = taken(m_files->attach(m_account.owner, "%PDF-1.4", u"b.pdf"_s));
    taken(m_files->reply(m_account.owner, m_conv, {}, {first, second}, QUuid::createUuid(), 0));
    QTRY_COMPARE(m_twilio->received.size(), 1);
    const QStringList links = m_twilio->received.first().form.values("MediaUrl");
    QCOMPARE(links.size(), 2);
    QCOMPARE(fetch(links[0]).body, kPng);
    QCOMPARE(fetch(links[1]).body, "%PDF-1.4");
  }

  void aLinkEnds() {
    const MsgId msg = send(kPng, u"a.png"_s);
    QTRY_COMPARE(m_twilio->received.size(), 1);
    const QString link = m_twilio->received.first().form.value("MediaUrl");
    QCOMPARE(fetch(link).status, 200);
    run(*m_admin, u"update app.media_links set expires_at = now() - interval '1 second'"_s);
    const auto expired = fetch(link);
    QCOMPARE(expired.status, 404);
    run(*m_admin, u"update app.media_links set expires_at = now() + interval '1 hour'"_s);
    QCOMPARE(fetch(link).status, 200);
    QTRY_COMPARE(state(msg), u"accepted "_s);
    applyStatus(
        *m_service,
        statusEntry(
            m_account.owner,
            text(*m_admin, u"select message_sid from app.messages where msg_id = ?"_s, {msg.value}),
            msg, DeliveryStatus::Delivered));
    const auto delivered = fetch(link);
    QCOMPARE(delivered.status, 404);
    // Nobody learns which of the reasons it was.
    const auto unknown =
        fetch(link.left(link.lastIndexOf(u"/out/") + 5) + QString(43, u'x') + u"/a.png"_s);
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.body, expired.body);
    QCOMPARE(delivered.body, expired.body);
    QCOMPARE(unknown.head, expired.head);
  }

  void whoGuessesIsHeldBack() {
    const QString folder = QString::fromUtf8(m_gateway->base()) + u"/media/out/"_s;
    int refused = 0;
    for (int i = 0; i < 40; ++i)
      refused += fetch(folder + QString::number(i) + u"/x"_s).status == 429 ? 1 : 0;
    QVERIFY2(refused >= 8, qPrintable(QString::number(refused)));
    QCOMPARE(fetch(folder + u"x"_s).status, 404);  // no such route
  }

  void whatTheChannelDoesNotTakeIsRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::newRow("type") << QByteArray("GIF89a") << u"a.gif"_s
                          << u"WhatsApp does not take files of type image/gif."_s;
    QTest::newRow("size") << "\x89PNG\r\n\x1a\n" + QByteArray(5 << 20, 'p') << u"a.png"_s
                          << u"The file has 5.0 MB; WhatsApp takes at most 5.0 MB."_s;
  }
  void whatTheChannelDoesNotTakeIsRefused() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, words);
    const MsgId msg = send(bytes, name);
    QTRY_COMPARE(state(msg), QString(u"failed 63021"_s));
    QCOMPARE(
        text(*m_admin, u"select error_message from app.messages where msg_id = ?"_s, {msg.value}),
        words);
    QCOMPARE(m_twilio->received.size(), 0);
  }

  // A client of the API may say of its bytes what it likes.
  void whatIsNotWhatItSaysIsRefused() {
    const AttachedFile file = taken(m_files->attach(m_account.owner, "<html>", u"x"_s));
    run(*m_admin, u"update app.message_media set content_type = 'image/png' where media_id = ?"_s,
        {file.id.value});
    const Message sent =
        taken(m_files->reply(m_account.owner, m_conv, {}, {file}, QUuid::createUuid(), 0));
    QTRY_COMPARE(state(sent.msgId), QString(u"failed 63021"_s));
  }

  void twilioMustReachUs() {
    m_account.apiBaseUrl = u"https://api.example.invalid"_s;
    setAccount(*m_admin, m_account);
    const MsgId msg = send(kPng, u"a.png"_s);
    QTRY_COMPARE(state(msg), QString(u"failed 21620"_s));
    QVERIFY(
        text(*m_admin, u"select error_message from app.messages where msg_id = ?"_s, {msg.value})
            .contains(u"PUBLIC_BASE_URL"_s));
  }

 private:
  MsgId send(const QByteArray& bytes, const QString& name) {
    const AttachedFile file = taken(m_files->attach(m_account.owner, bytes, name));
    return taken(m_files->reply(m_account.owner, m_conv, {}, {file}, QUuid::createUuid(), 0)).msgId;
  }

  RawClient::Response fetch(const QString& link, const QByteArray& method = "GET") {
    const QUrl url(link);
    RawClient client(url);
    client.send(method + ' ' + url.path(QUrl::FullyEncoded).toLatin1() +
                " HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n");
    return client.receive(method == "HEAD");
  }

  QString state(MsgId msg) {
    return text(*m_admin,
                u"select status || ' ' || error_code from app.messages where msg_id = ?"_s,
                {msg.value});
  }

  std::unique_ptr<FakeTwilio> m_twilio;
  std::unique_ptr<store::StoreMedia> m_files;
  std::unique_ptr<RunningGateway> m_gateway;
  TestAccount m_account;
  ConvId m_conv;
};

QTEST_GUILESS_MAIN(TestMediaOut)
#include "tst_media_out.moc"
