#include <QTest>

#include "core/http/request_reader.h"

using namespace oc::http;

// However the network cuts the bytes, the same requests come out.
class TestHttpReader : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cutsAnywhere_data() {
    QTest::addColumn<qsizetype>("step");
    for (const qsizetype step : {1, 2, 3, 5, 7, 16, 61, 1000}) {
      QTest::addRow("%lld bytes", static_cast<long long>(step)) << step;
    }
  }
  void cutsAnywhere() {
    QFETCH(qsizetype, step);
    const QByteArray bytes =
        "POST /a?b HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello"
        "\r\nGET /c HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
        "PUT /d HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        "5\r\nchunk\r\n6;n=\"v\"\r\n\r\ned\r\n\r\n0\r\nA: b\r\nC: d\r\n\r\n"
        "GET /e HTTP/1.0\r\n\r\n";
    const Limits limits;
    RequestReader reader(limits);
    QByteArrayList seen;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
      reader.append(bytes.mid(at, step));
      for (auto state = reader.advance(); state != RequestReader::State::NeedMore;
           state = reader.advance()) {
        QCOMPARE(state, RequestReader::State::Ready);
        seen << reader.head().method + ' ' + reader.head().target + ' ' + reader.body() +
                    (reader.head().keepAlive ? " keep" : " close");
        reader.take();
      }
    }
    const QByteArrayList expected{"POST /a?b hello keep", "GET /c  close",
                                  "PUT /d chunk\r\ned\r\n keep", "GET /e  close"};
    QCOMPARE(seen, expected);
    QVERIFY(!reader.midRequest());
  }

  void passesOnlyEndToEndFields() {
    const auto parsed = readHead(
        "POST / HTTP/1.1\r\nHost: h\r\nConnection: upgrade\r\nUpgrade: websocket\r\nTE: "
        "trailers\r\n"
        "Content-Length: 3\r\nExpect: 100-continue\r\nX-Y:  z \r\n\r\n");
    const auto* head = std::get_if<Head>(&parsed);
    QVERIFY(head);
    QCOMPARE(head->passed, QByteArray("POST / HTTP/1.1\r\nHost: h\r\nX-Y:  z \r\n"));
    QCOMPARE(head->passedFields, 2);
    QCOMPARE(head->contentLength, 3);
    QVERIFY(head->expectsContinue);
  }

  void limitsChunkOverhead() {
    ChunkedBody body(1000);
    QByteArray many;
    for (int i = 0; i < 100'000; ++i)
      many += "1;" + QByteArray(100, 'x') + "\r\na\r\n";
    const qsizetype used = body.feed(many);
    QVERIFY(body.refusal());
    QCOMPARE(body.refusal()->status, 413);
    QVERIFY(used < 100'000);
  }

  void limitsTrailers() {
    ChunkedBody body(1000);
    body.feed("0\r\n");
    const qsizetype used = body.feed(QByteArray("A: b\r\n").repeated(100'000));
    QVERIFY(body.refusal());
    QVERIFY(used < 100'000);
  }
};

QTEST_GUILESS_MAIN(TestHttpReader)
#include "tst_http_reader.moc"
