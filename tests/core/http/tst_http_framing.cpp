#include <QTest>

#include "tests/core/http/counter.h"

// What is malformed, contradicts itself or is too large is refused and the connection closed, so
// that nothing that follows it is taken for a request.
class TestHttpFraming : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QByteArray& bytes, int status = 400) {
      QTest::newRow(name) << bytes << status;
    };
    const auto post = [&row](const char* name, const QByteArray& fields, int status = 400) {
      row(name, "POST / HTTP/1.1\r\nHost: t\r\n" + fields + "\r\n" + kGet, status);
    };
    post("length and chunks", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n");
    post("chunks and length", "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n");
    post("two lengths", "Content-Length: 5\r\nContent-Length: 5\r\n");
    post("two lengths in other case", "Content-Length: 5\r\ncontent-LENGTH: 0\r\n");
    post("list of lengths", "Content-Length: 5, 5\r\n");
    post("negative length", "Content-Length: -1\r\n");
    post("signed length", "Content-Length: +5\r\n");
    post("hexadecimal length", "Content-Length: 0x5\r\n");
    post("empty length", "Content-Length:\r\n");
    post("2^64-1", "Content-Length: 18446744073709551615\r\n");
    post("2^63", "Content-Length: 9223372036854775808\r\n");
    post("large length", "Content-Length: 999999999999999999\r\n", 413);
    post("length over the limit", "Content-Length: 1048577\r\n", 413);
    post("two encodings", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n");
    post("other encoding", "Transfer-Encoding: gzip, chunked\r\n", 501);
    post("obscured encoding", "Transfer-Encoding: xchunked\r\n", 501);
    post("space before the colon", "Content-Length : 5\r\n");
    post("folded line", "X-A: 1\r\n  2\r\n");
    post("folded length", "Content-Length:\r\n 5\r\n");
    post("no colon", "nonsense\r\n");
    post("no name", ": 1\r\n");
    post("NUL in a value", QByteArray("X-A: a\0b\r\n", 10));
    post("NUL in a name", QByteArray("X\0A: b\r\n", 8));
    post("bare CR in a value", "X-A: a\rb\r\n");
    post("control character",
         "X-A: a\x01"
         "b\r\n");
    post("second host", "Host: other\r\n");
    post("the same host twice", "Host: t\r\n");
    for (const char* host :
         {"", "a b", "a/b", "u@a", "a,b", "a:b", "a:123456", "[::1", "::1", "[]"})
      row(QByteArray("host " + QByteArray(host)).constData(),
          "GET / HTTP/1.1\r\nHost: " + QByteArray(host) + "\r\n\r\n");
    post("DEL in a value", "X-A: a\x7f\r\n");
    post("vertical tab before a length",
         "Content-Length: \x0b"
         "5\r\n");
    post("blanks within a length", "Content-Length: 5 5\r\n");
    post("tab before the colon", "Transfer-Encoding\t: chunked\r\n");
    post("chunked twice in one field", "Transfer-Encoding: chunked, chunked\r\n", 501);
    post("identity", "Transfer-Encoding: identity\r\n", 501);
    post("length in trailing blanks and another", "Content-Length: 5 \r\nContent-Length: 6\r\n");
    post("unknown expectation", "Expect: money\r\n", 417);
    post("malformed chunk size", "Transfer-Encoding: chunked\r\n\r\nxyz\r\n");
    post("negative chunk size", "Transfer-Encoding: chunked\r\n\r\n-1\r\n");
    post("huge chunk size", "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n");
    post("chunk size of 17 digits", "Transfer-Encoding: chunked\r\n\r\n00000000000000001\r\na\r\n");
    post("chunk size with 0x", "Transfer-Encoding: chunked\r\n\r\n0x1\r\na\r\n0\r\n\r\n");
    post("blank before a chunk size", "Transfer-Encoding: chunked\r\n\r\n 1;a\r\na\r\n0\r\n\r\n");
    post("empty chunk size", "Transfer-Encoding: chunked\r\n\r\n;a\r\n");
    post("long extension",
         "Transfer-Encoding: chunked\r\n\r\n1;" + QByteArray(1000, 'x') + "\r\na\r\n");
    post("flood of extensions",
         "Transfer-Encoding: chunked\r\n\r\n" +
             QByteArray("1;" + QByteArray(200, 'x') + "\r\na\r\n").repeated(6000),
         413);
    post("flood of trailers",
         "Transfer-Encoding: chunked\r\n\r\n0\r\n" + QByteArray("A: b\r\n").repeated(200'000), 413);
    post("NUL in a trailer",
         "Transfer-Encoding: chunked\r\n\r\n0\r\nA: " + QByteArray("\0\r\n", 3));
    post("chunk over the limit", "Transfer-Encoding: chunked\r\n\r\n100001\r\n", 413);
    post("chunk longer than its size", "Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n");
    post("chunk ended by a bare LF", "Transfer-Encoding: chunked\r\n\r\n1\na\r\n0\r\n\r\n");
    row("no host", "GET / HTTP/1.1\r\n\r\n");
    row("chunks in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("bare LF", "GET / HTTP/1.1\nHost: t\n\n");
    row("one bare LF", "GET / HTTP/1.1\r\nHost: t\nX: y\r\n\r\n");
    row("LF at the end", "GET / HTTP/1.1\r\nHost: t\r\n\n");
    row("only a LF", "\n");
    row("two empty lines first", "\r\n\r\n" + kGet);
    row("NUL first", QByteArray("\0GET / HTTP/1.1\r\nHost: t\r\n\r\n", 28));
    row("no version", "GET /\r\n\r\n");
    row("two spaces", "GET  / HTTP/1.1\r\nHost: t\r\n\r\n");
    row("space in the target", "GET /a b HTTP/1.1\r\nHost: t\r\n\r\n");
    row("tab in the target", "GET /a\tb HTTP/1.1\r\nHost: t\r\n\r\n");
    row("user in the target", "GET http://me@t/ HTTP/1.1\r\nHost: t\r\n\r\n");
    row("no host in the target", "GET http:///x HTTP/1.1\r\nHost: t\r\n\r\n");
    row("target for another host", "GET http://other/ HTTP/1.1\r\nHost: t\r\n\r\n");
    row("target of another scheme", "GET ftp://t/ HTTP/1.1\r\nHost: t\r\n\r\n");
    row("asterisk for GET", "GET * HTTP/1.1\r\nHost: t\r\n\r\n");
    row("authority as target", "GET t:80 HTTP/1.1\r\nHost: t\r\n\r\n");
    row("target without slash", "GET a HTTP/1.1\r\nHost: t\r\n\r\n");
    row("CONNECT", "CONNECT a:1 HTTP/1.1\r\nHost: t\r\n\r\n", 501);
    row("malformed method", "G(T / HTTP/1.1\r\nHost: t\r\n\r\n");
    row("malformed version", "GET / HTTP/1.x\r\nHost: t\r\n\r\n");
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("TLS", QByteArray::fromHex("16030100c8010000c40303") + "\n");
    QByteArray fields;
    for (int i = 0; i < 200; ++i)
      fields += "X-" + QByteArray::number(i) + ": 1\r\n";
    post("many fields", fields, 431);
    post("large header", "X-A: " + QByteArray(40000, 'a') + "\r\n", 431);
    post("endless field", "X-A: " + QByteArray(40000, 'a'), 431);
    row("endless line", QByteArray(40000, 'a'), 414);
    row("long target", "GET /" + QByteArray(8192, 'a') + " HTTP/1.1\r\nHost: t\r\n\r\n", 414);
    row("version 0.9", "GET / HTTP/0.9\r\n\r\n", 505);
    row("version 3.0", "GET / HTTP/3.0\r\nHost: t\r\n\r\n", 505);
    row("version of two digits", "GET / HTTP/1.11\r\nHost: t\r\n\r\n");
    row("small letters in the version", "GET / http/1.1\r\nHost: t\r\n\r\n");
  }
  void refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    Counter counter;
    RawClient client(counter.url);
    client.send(bytes);
    const auto response = client.receive();
    QCOMPARE(response.status, status);
    QVERIFY2(!response.head.contains(" Status\r\n"), response.head);  // its reason has a name
    QVERIFY(response.head.contains("Connection: close\r\n"));
    QVERIFY(response.body.startsWith("{\"detail\":\""));
    QVERIFY(client.closedByServer());
    QVERIFY(client.unread().isEmpty());  // what follows is not taken for a request
    QCOMPARE(counter.requests, 0);
    QTRY_COMPARE(counter.server.openConnections(), 0);
  }

  // The answer must arrive though the client is still sending when it is refused.
  void answersWhoStillSends() {
    Counter counter;
    RawClient client(counter.url);
    client.send("POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 20000000\r\n\r\n");
    client.socket.write(QByteArray(2'000'000, 'x'));
    QCOMPARE(client.receive().status, 413);
    QVERIFY(client.closedByServer());
    QTRY_COMPARE(counter.server.openConnections(), 0);
  }

  void allowsWhatIsWithinTheLimits() {
    Counter counter({.headerBytes = 1000, .bodyBytes = 1000});
    RawClient client(counter.url);
    const QByteArray start = "POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 1000\r\nX-A: ";
    client.send(start + QByteArray(1000 - 4 - start.size(), 'a') + "\r\n\r\n" +
                QByteArray(1000, 'b'));
    QCOMPARE(client.receive().status, 200);
    client.send(start + QByteArray(1001 - 4 - start.size(), 'a') + "\r\n\r\n");
    QCOMPARE(client.receive().status, 431);
  }
};

QTEST_GUILESS_MAIN(TestHttpFraming)
#include "tst_http_framing.moc"
