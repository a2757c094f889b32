#include <QCryptographicHash>
#include <QHash>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include "core/gateway/media_fetcher.h"
#include "core/store/store_media.h"
#include "tests/core/gateway/accounts.h"
#include "tests/core/store/screen.h"
#include "tests/core/twilio/raw_server.h"
#include "tests/support/cluster_test.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace oc;
using namespace oc::gateway;
using namespace oc::test;

namespace {

const QByteArray kPng = "\x89PNG\r\n\x1a\n" + QByteArray(2000, 'p');
const QString kPngType = u"image/png"_s;

QByteArray ok(const QByteArray& body) {
  return RawServer::reply("200 OK", body);
}

QByteArray redirectTo(const QByteArray& target) {
  return RawServer::reply("307 Temporary Redirect", {}, "Location: " + target + "\r\n");
}

// Looks every name up as these.
egress::Resolver leadingTo(const QStringList& addresses) {
  return [addresses](const QString&, QObject*, const egress::Resolved& then) {
    QList<QHostAddress> found;
    for (const QString& address : addresses)
      found.append(QHostAddress(address));
    then(found);
  };
}

}  // namespace

// Twilio is played by a server on this machine, which is what training accounts are for; Twilio's
// own hosts are reached by tests only as far as the look-up of their names.
class TestMediaFetcher : public ClusterTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    run(*m_admin, u"delete from app.owners"_s);
    m_line = std::make_unique<RawServer>();
    m_files.clear();
    m_line->onRequest([this](const RawServer::Request& request, QTcpSocket* socket) {
      const QByteArray path = request.line.split(' ').value(1);
      const QByteArray name = path.mid(path.lastIndexOf('/') + 1);
      const auto file = m_files.constFind(name);
      socket->write(file == m_files.cend() ? RawServer::reply("404 Not Found", {}) : *file);
    });
    m_account = trainingAccount(u"Acme"_s, m_line->url().toString());
  }

  void cleanup() {
    m_fetchers.clear();
    m_books.clear();
  }

  void aPictureComesAsItIs() {
    m_files["ME1"] = ok(kPng);
    const MsgId msg = receive({{u"ME1"_s, kPngType}});
    QCOMPARE(states(), QStringList{u"wanted"_s});
    start();
    QTRY_COMPARE(states(), QStringList{u"stored"_s});
    const store::DatabaseUrl person = addLogin(*m_admin, *m_cluster, m_account.owner, u"user"_s);
    store::StoreMedia files(person);
    const MediaBytes read = taken(files.fetch(m_account.owner, mediaOf(msg, 0)));
    QCOMPARE(read.bytes, kPng);
    QCOMPARE(read.contentType, kPngType);
    QCOMPARE(read.fileName, u"image.png"_s);
    QCOMPARE(m_line->requests.size(), 1);
    QCOMPARE(m_line->requests.first().header("Authorization"),
             "Basic " + QByteArray(m_account.sid.toUtf8() + ':' + m_account.token).toBase64());
  }

  // The feed brings the message again, so that a waiting tile becomes a picture.
  void theFeedTellsOfIt() {
    m_files["ME1"] = ok(kPng);
    const store::DatabaseUrl person = addLogin(*m_admin, *m_cluster, m_account.owner);
    Screen screen(person);
    QVERIFY(screen.isReady());
    const MsgId msg = receive({{u"ME1"_s, kPngType}});
    screen.desk.watch(m_account.owner, convOf(msg));
    start();
    const auto shown = [&screen]() -> const Message* {
      if (screen.batches.isEmpty() || screen.batches.last().messages.isEmpty()) return nullptr;
      return &screen.batches.last().messages.last();
    };
    QTRY_VERIFY(shown() && shown()->media.value(0).state == MediaState::Stored);
    QCOMPARE(shown()->revision, 2);
    QCOMPARE(shown()->media.first().size, kPng.size());
    QCOMPARE(shown()->media.first().id, mediaOf(msg, 0));
  }

  void aCdnSeesNoToken() {
    m_files["ME1"] = redirectTo("/store/ME2");
    m_files["ME2"] = ok(kPng);
    receive({{u"ME1"_s, kPngType}});
    start();
    QTRY_COMPARE(states(), QStringList{u"stored"_s});
    QCOMPARE(m_line->requests.size(), 2);
    QVERIFY(!m_line->requests.first().header("Authorization").isEmpty());
    QCOMPARE(m_line->requests.last().header("Authorization"), QByteArray());
  }

  void aRedirectOutIsRefused_data() {
    QTest::addColumn<QByteArray>("target");
    for (const char* target :
         {"http://127.0.0.1:5432/x", "http://169.254.169.254/latest/meta-data/",
          "http://127.0.0.2:$PORT/x", "https://evil.example/x", "file:///etc/passwd",
          "http://me@127.0.0.1:$PORT/x", "//10.0.0.1/x", ""})
      QTest::newRow(*target ? target : "nowhere") << QByteArray(target);
  }
  void aRedirectOutIsRefused() {
    QFETCH(QByteArray, target);
    m_files["ME1"] = redirectTo(target.replace("$PORT", QByteArray::number(m_line->serverPort())));
    if (target.isEmpty()) m_files["ME1"] = RawServer::reply("302 Found", {});
    receive({{u"ME1"_s, kPngType}});
    start();
    if (target.isEmpty()) {  // to itself, again and again
      QTRY_COMPARE(states(), QStringList{u"failed"_s});
      return;
    }
    QTRY_COMPARE(states(), QStringList{u"refused"_s});
    QCOMPARE(m_line->requests.size(), 1);
  }

  void onlyTwilioIsAsked_data() {
    QTest::addColumn<QString>("url");
    const QString path = u"/2010-04-01/Accounts/%1/Messages/MM1/Media/ME1"_s;
    QTest::newRow("this machine") << u"http://127.0.0.1:1"_s + path;
    QTest::newRow("metadata") << u"http://169.254.169.254"_s + path;
    QTest::newRow("a stranger") << u"https://evil.example"_s + path;
    QTest::newRow("no URL") << u"not a url"_s;
  }
  void onlyTwilioIsAsked() {
    QFETCH(QString, url);
    const TestAccount real = addAccount(*m_admin);
    receive(real, QJsonObject{{u"url"_s, url.contains(u"%1"_s) ? url.arg(real.sid) : url},
                              {u"content_type"_s, kPngType}});
    bool asked = false;
    start([&asked](const QString&, QObject*, const egress::Resolved&) { asked = true; });
    QTRY_COMPARE(states(real.owner), QStringList{u"refused"_s});
    QVERIFY(!asked);
  }

  // A name of Twilio's that leads into our own network.
  void aReboundNameIsRefused() {
    const TestAccount real = addAccount(*m_admin);
    receive(real, QJsonObject{{u"url"_s,
                               u"https://api.twilio.com/2010-04-01/Accounts/%1/x"_s.arg(real.sid)},
                              {u"content_type"_s, kPngType}});
    start(leadingTo({u"54.1.2.3"_s, u"127.0.0.1"_s}));
    QTRY_COMPARE(states(real.owner), QStringList{u"refused"_s});
  }

  void whatIsNotWhatItSays_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a page as a picture") << u"image/jpeg"_s << QByteArray("<!doctype html><x>");
    QTest::newRow("a drawing as a picture") << kPngType << QByteArray("<svg onload=alert()>");
    QTest::newRow("a program as a document")
        << u"application/pdf"_s << "MZ" + QByteArray(9000, 'x');
    QTest::newRow("empty") << kPngType << QByteArray();
    QTest::newRow("too large") << kPngType << "\x89PNG\r\n\x1a\n" + QByteArray(26 << 20, 'p');
  }
  void whatIsNotWhatItSays() {
    QFETCH(QString, type);
    QFETCH(QByteArray, body);
    m_files["ME1"] = ok(body);
    const MsgId msg = receive({{u"ME1"_s, type}});
    start();
    QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList{u"refused"_s}, 30000);
    QVERIFY(!text(*m_admin, u"select error from app.message_media"_s).isEmpty());
    // Nothing of it is kept.
    QCOMPARE(number(*m_admin, u"select count(*) from app.media_objects"_s), 0);
    QCOMPARE(number(*m_admin, u"select revision from app.messages where msg_id = ?"_s, {msg.value}),
             2);
  }

  void aLargeFileComesWhole() {
    QByteArray video(
        "\0\0\0\x18"
        "ftypmp42",
        12);
    for (int i = 0; video.size() < (20 << 20); ++i)
      video += QByteArray::number(i);
    m_files["ME1"] = ok(video);
    const MsgId msg = receive({{u"ME1"_s, u"video/mp4"_s}});
    start();
    QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList{u"stored"_s}, 30000);
    store::StoreMedia files(addLogin(*m_admin, *m_cluster, m_account.owner));
    QCOMPARE(taken(files.fetch(m_account.owner, mediaOf(msg, 0))).bytes, video);
  }

  void goneAtTwilio() {
    m_files["ME2"] = RawServer::reply("410 Gone", {});
    receive({{u"ME1"_s, kPngType}, {u"ME2"_s, kPngType}});
    start();
    QTRY_COMPARE(states(), (QStringList{u"gone"_s, u"gone"_s}));
  }

  void faultsAreTriedAgain_data() {
    QTest::addColumn<QByteArray>("answer");  // empty: silence
    QTest::addColumn<bool>("cut");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n";
    QTest::newRow("500") << RawServer::reply("500 Oops", {}) << false;
    QTest::newRow("429") << RawServer::reply("429 Slow", {}) << false;
    QTest::newRow("token refused") << RawServer::reply("401 No", {}) << false;
    QTest::newRow("cut before the answer") << QByteArray() << true;
    QTest::newRow("cut within the file") << head + kPng << true;
    QTest::newRow("silence") << QByteArray() << false;
    QTest::newRow("a drip") << head + kPng.first(600) << false;
  }
  void faultsAreTriedAgain() {
    QFETCH(QByteArray, answer);
    QFETCH(bool, cut);
    bool first = true;
    m_line->onRequest([&](const RawServer::Request&, QTcpSocket* socket) {
      const bool fails = std::exchange(first, false);
      socket->write(fails ? answer : ok(kPng));
      if (fails && cut) socket->disconnectFromHost();
    });
    receive({{u"ME1"_s, kPngType}});
    MediaFetcher& fetcher = start();
    fetcher.setTimeout(400ms);
    QTRY_COMPARE(states(), QStringList{u"wanted"_s});
    QTRY_COMPARE(number(*m_admin, u"select attempts from app.message_media"_s), 1);
    QTRY_VERIFY(!text(*m_admin, u"select error from app.message_media"_s).isEmpty());
    // Seconds later, which are not waited for.
    run(*m_admin, u"update app.message_media set next_attempt_at = now()"_s);
    run(*m_admin, u"notify owner_media"_s);
    QTRY_COMPARE(states(), QStringList{u"stored"_s});
    QCOMPARE(text(*m_admin, u"select error from app.message_media"_s), QString());
    QCOMPARE(number(*m_admin, u"select count(*) from app.media_objects"_s), 1);
  }

  void inTheEndItIsGivenUpAndAPersonAsksAgain() {
    m_files["ME1"] = RawServer::reply("500 Oops", {});
    const MsgId msg = receive({{u"ME1"_s, kPngType}});
    run(*m_admin, u"update app.message_media set attempts = ?"_s, {kMostMediaAttempts - 1});
    start();
    QTRY_COMPARE(states(), QStringList{u"failed"_s});
    m_files["ME1"] = ok(kPng);
    store::StoreMedia files(addLogin(*m_admin, *m_cluster, m_account.owner));
    QVERIFY(answer(files.retry(m_account.owner, mediaOf(msg, 0))));
    QTRY_COMPARE(states(), QStringList{u"stored"_s});
    QCOMPARE(answer(files.retry(m_account.owner, mediaOf(msg, 0))).error().code,
             ErrorCode::Conflict);
  }

  // Once per tenant: what two tenants got is two files.
  void theSameFileIsStoredOnce() {
    m_files["ME1"] = ok(kPng);
    m_files["ME2"] = ok(kPng);
    receive({{u"ME1"_s, kPngType}, {u"ME2"_s, kPngType}});
    const TestAccount other = trainingAccount(u"Other"_s, m_line->url().toString());
    receive(other, Files{{u"ME1"_s, kPngType}});
    start();
    QTRY_COMPARE(states(), (QStringList{u"stored"_s, u"stored"_s}));
    QTRY_COMPARE(states(other.owner), QStringList{u"stored"_s});
    QCOMPARE(number(*m_admin, u"select count(*) from app.media_objects where owner_id = ?"_s,
                    {m_account.owner.value}),
             1);
    QCOMPARE(number(*m_admin, u"select count(*) from app.media_objects"_s), 2);
    QCOMPARE(column(*m_admin, u"select distinct encode(sha256, 'hex') from app.media_objects"_s),
             QStringList{QString::fromLatin1(
                 QCryptographicHash::hash(kPng, QCryptographicHash::Sha256).toHex())});
  }

  void twoNodesFetchEachFileOnce() {
    QList<std::pair<QString, QString>> files;
    QStringList stored;
    for (int i = 0; i < 20; ++i) {
      m_files["ME" + QByteArray::number(i)] = ok(kPng + QByteArray::number(i));
      files.append({u"ME%1"_s.arg(i), kPngType});
      stored.append(u"stored"_s);
    }
    start();
    start();
    receive(files);
    QTRY_COMPARE(states(), stored);
    QCOMPARE(m_line->requests.size(), 20);
    QCOMPARE(number(*m_admin, u"select max(attempts) from app.message_media"_s), 1);
  }

  void aDeadNodesFilesAreFetchedByAnother() {
    m_files["ME1"] = ok(kPng);
    receive({{u"ME1"_s, kPngType}});
    QCOMPARE(need(store::claimMedia(*m_service, 4, 60), "claim").size(), 1);
    start();
    run(*m_admin, u"update app.message_media set lease_until = now() - interval '1 second'"_s);
    run(*m_admin, u"notify owner_media"_s);
    QTRY_COMPARE(states(), QStringList{u"stored"_s});
  }

  void aLostLeaseStoresNothing() {
    receive({{u"ME1"_s, kPngType}});
    const auto claimed = need(store::claimMedia(*m_service, 4, 60), "claim").first();
    const qint64 object = need(store::beginMediaObject(*m_service, claimed.owner), "begin");
    QVERIFY(store::appendMediaChunk(*m_service, claimed.owner, object, kPng));
    run(*m_admin, u"update app.message_media set lease_token = gen_random_uuid()"_s);
    store::MediaOutcome outcome;
    outcome.kind = store::MediaOutcome::Stored;
    outcome.object = object;
    outcome.sha256 = QCryptographicHash::hash(kPng, QCryptographicHash::Sha256);
    QCOMPARE(need(store::settleMedia(*m_service, claimed, outcome), "settle"), false);
    QCOMPARE(states(), QStringList{u"fetching"_s});
    QCOMPARE(number(*m_admin, u"select count(*) from app.media_objects"_s), 0);
  }

  void aTenantThatSwitchedMediaOffWaits() {
    m_files["ME1"] = ok(kPng);
    run(*m_admin, u"select app.set_feature(?, 'media', false)"_s, {m_account.owner.value});
    receive({{u"ME1"_s, kPngType}});
    MediaFetcher& fetcher = start();
    // Another tenant's file shows that the fetcher is at work.
    const TestAccount other = trainingAccount(u"Other"_s, m_line->url().toString());
    receive(other, Files{{u"ME1"_s, kPngType}});
    QTRY_COMPARE(states(other.owner), QStringList{u"stored"_s});
    QCOMPARE(states(), QStringList{u"wanted"_s});
    QTRY_COMPARE(fetcher.waiting(), 0);
    run(*m_admin, u"select app.set_feature(?, 'media', true)"_s, {m_account.owner.value});
    QTRY_COMPARE(states(), QStringList{u"stored"_s});
  }

  void aTenantsOwnLimitHolds() {
    m_files["ME1"] = ok(kPng + QByteArray(1 << 20, 'x'));
    run(*m_admin, u"select app.set_feature(?, 'media', true, '{\"max_megabytes\": 1}')"_s,
        {m_account.owner.value});
    receive({{u"ME1"_s, kPngType}});
    start();
    QTRY_COMPARE(states(), QStringList{u"refused"_s});
    QCOMPARE(text(*m_admin, u"select error from app.message_media"_s),
             u"The file is larger than the 1 MB that are kept."_s);
  }

 private:
  using Files = QList<std::pair<QString, QString>>;  // name at the line, declared type

  TestAccount trainingAccount(const QString& name, const QString& line) {
    TestAccount account;
    account.owner = addOwner(*m_admin, name);
    account.apiBaseUrl = line;
    account.training = true;
    setAccount(*m_admin, account);
    return account;
  }

  MsgId receive(const Files& files) { return receive(m_account, files); }
  MsgId receive(const TestAccount& account, const Files& files) {
    QJsonArray media;
    for (const auto& [name, type] : files)
      media.append(QJsonObject{{u"url"_s, QString(account.apiBaseUrl % u"/2010-04-01/Accounts/"_s %
                                                  account.sid % u"/Messages/MM1/Media/"_s % name)},
                               {u"content_type"_s, type}});
    return receive(account, media);
  }
  MsgId receive(const TestAccount& account, const QJsonObject& item) {
    return receive(account, QJsonArray{item});
  }
  MsgId receive(const TestAccount& account, const QJsonArray& media) {
    store::InboundEntry entry = inboundEntry(account.owner);
    entry.metadata = {{u"kind"_s, u"image"_s}, {u"media"_s, media}};
    return ingest(*m_service, entry).msgId;
  }

  MediaFetcher& start(const egress::Resolver& resolver = egress::systemResolver()) {
    m_books.push_back(std::make_unique<AccountBook>(m_cluster->service(), testBox(), QUrl(),
                                                    EnvironmentAccount{}));
    m_fetchers.push_back(
        std::make_unique<MediaFetcher>(m_cluster->service(), *m_books.back(), resolver));
    return *m_fetchers.back();
  }

  QStringList states() { return states(m_account.owner); }
  QStringList states(OwnerId owner) {
    return column(*m_admin,
                  u"select state from app.message_media where owner_id = ? order by media_id"_s,
                  {owner.value});
  }
  MediaId mediaOf(MsgId msg, int position) {
    return {number(*m_admin,
                   u"select media_id from app.message_media where msg_id = ? and position = ?"_s,
                   {msg.value, position})};
  }
  ConvId convOf(MsgId msg) {
    return {number(*m_admin, u"select conv_id from app.messages where msg_id = ?"_s, {msg.value})};
  }

  std::unique_ptr<RawServer> m_line;
  QHash<QByteArray, QByteArray> m_files;
  TestAccount m_account;
  std::vector<std::unique_ptr<AccountBook>> m_books;
  std::vector<std::unique_ptr<MediaFetcher>> m_fetchers;
};

QTEST_GUILESS_MAIN(TestMediaFetcher)
#include "tst_media_fetcher.moc"
