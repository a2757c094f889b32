#include <QPointer>
#include <QTest>
#include <QTimer>
#include <thread>

#include "core/http/download.h"
#include "core/http/server.h"
#include "tests/core/http/raw_client.h"

using namespace Qt::StringLiterals;
using namespace oc::http;
using std::chrono::milliseconds;

namespace {

// A server that answers everything with one stream of so many pieces.
struct Source {
  explicit Source(int pieces, qsizetype pieceSize = 200'000, const Limits& limits = {})
      : server(limits, [this, pieces, pieceSize](const Request&, const Reply& reply) {
          BodyStream body;
          body.length = pieces * pieceSize;
          body.next = [this, pieceSize](const BodyStream::Take& take) {
            ++asked;
            give(take, QByteArray(pieceSize, char('a' + asked % 20)));
          };
          reply.send(download(u"image/png"_s, u"ação.png"_s, body));
        }) {
    url = *server.listen(QHostAddress::LocalHost, 0);
  }

  std::function<void(const BodyStream::Take& take, const QByteArray& piece)> give =
      [](const BodyStream::Take& take, const QByteArray& piece) { take(piece); };
  int asked = 0;
  Server server;
  QUrl url;
};

const QByteArray kGet = "GET / HTTP/1.1\r\nHost: t\r\n\r\n";

}  // namespace

// Bodies that are handed over piece by piece.
class TestHttpStreams : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aLargeBodyComesWhole() {
    Source source(40);
    RawClient client(source.url);
    client.send(kGet + kGet);
    for (int i = 0; i < 2; ++i) {
      const auto answer = client.receive();
      QCOMPARE(answer.status, 200);
      QCOMPARE(answer.body.size(), 40 * 200'000);
    }
    QCOMPARE(source.asked, 80);
    QTRY_COMPARE(source.server.heldBytes(), 0);
  }

  void whatItIsCalled() {
    Source source(1, 10);
    RawClient client(source.url);
    client.send(kGet);
    const QByteArray head = client.receive().head;
    QVERIFY(head.contains("Content-Type: image/png\r\n"));
    QVERIFY(head.contains("Content-Length: 10\r\n"));
    QVERIFY(head.contains("X-Content-Type-Options: nosniff\r\n"));
    QVERIFY(
        head.contains("Content-Disposition: attachment; filename*=UTF-8''a%C3%A7%C3%A3o.png\r\n"));
    QVERIFY(head.contains("Cache-Control: private, no-store\r\n"));
  }

  void aHeadAsksForNothing() {
    Source source(40);
    RawClient client(source.url);
    client.send("HEAD / HTTP/1.1\r\nHost: t\r\n\r\n");
    const auto answer = client.receive(true);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.head.contains("Content-Length: 8000000\r\n"));
    QCOMPARE(source.asked, 0);
  }

  void piecesMayComeLaterAndFromElsewhere() {
    Source source(5, 1000);
    source.give = [](const BodyStream::Take& take, const QByteArray& piece) {
      std::thread([take, piece] { take(piece); }).detach();
    };
    RawClient client(source.url);
    client.send(kGet);
    QCOMPARE(client.receive().body.size(), 5000);
  }

  // However large it is: what the client doesn't fetch isn't asked for.
  void aClientThatDoesNotReadHoldsNothing() {
    Source source(1000);
    RawClient client(source.url);
    client.socket.setReadBufferSize(1);
    client.send(kGet);
    QTRY_VERIFY(source.asked > 0);
    int before = -1;
    QTRY_VERIFY(std::exchange(before, source.asked) == source.asked);
    QVERIFY(source.server.heldBytes() < 1'000'000);
  }

  void aBodyThatBreaksOffCutsTheConnection() {
    Source source(5, 1000);
    source.give = [&source](const BodyStream::Take& take, const QByteArray& piece) {
      take(source.asked == 3 ? QByteArray() : piece);
    };
    RawClient client(source.url);
    client.send(kGet);
    QVERIFY(client.closedByServer());
    QVERIFY(client.unread().size() < 5000);
    QTRY_COMPARE(source.server.openConnections(), 0);
    QCOMPARE(source.server.heldBytes(), 0);
  }

  void aClientThatGoesIsForgotten() {
    Source source(5, 1000);
    BodyStream::Take waiting;
    source.give = [&waiting](const BodyStream::Take& take, const QByteArray&) { waiting = take; };
    auto client = std::make_unique<RawClient>(source.url);
    client->send(kGet);
    QTRY_VERIFY(waiting);
    client.reset();
    QTRY_COMPARE(source.server.openConnections(), 0);
    waiting("too late");
  }

  void aClientThatIsTooSlowIsEnded() {
    Source source(1000, 200'000, {.fetchTime = milliseconds(200)});
    RawClient client(source.url);
    client.socket.setReadBufferSize(1);
    client.send(kGet);
    QTRY_COMPARE(source.server.openConnections(), 0);
  }

  void aTypeCanNotBreakTheHead() {
    const Response evil = download(u"text/html\r\nX: y"_s, u"a\r\nb\"c.png"_s, {});
    QCOMPARE(evil.contentType, "application/octet-stream");
    QCOMPARE(evil.headers.first().second, "attachment; filename*=UTF-8''a%0D%0Ab%22c.png");
    QCOMPARE(download(u"audio/ogg; codecs=opus"_s, {}, {}).contentType, "audio/ogg; codecs=opus");
  }
};

QTEST_GUILESS_MAIN(TestHttpStreams)
#include "tst_http_streams.moc"
