#include <QTest>

#include "core/egress/answer_reader.h"

using namespace oc::egress;

namespace {

enum End { Done, Open, Malformed };

struct Read {
  QByteArray body;
  int status = 0;
  End end = Open;
};

Read read(const QByteArray& bytes, qsizetype step, bool closes, bool isHead = false) {
  AnswerReader reader(isHead);
  Read result;
  for (qsizetype at = 0; at < bytes.size(); at += step) {
    reader.feed(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
    result.body += reader.takeBody();
  }
  if (closes) reader.connectionEnded();
  result.status = reader.status();
  result.end = reader.isMalformed() ? Malformed : reader.isDone() ? Done : Open;
  return result;
}

}  // namespace

Q_DECLARE_METATYPE(End)

class TestAnswerReader : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void answers_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<End>("end");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, QByteArray bytes, bool closes, End end, int status = 200,
                        QByteArray body = "hello") {
      QTest::newRow(name) << bytes << closes << end << status << body;
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    row("length", ok + "Content-Length: 5\r\n\r\nhello", false, Done);
    row("nothing", ok + "Content-Length: 0\r\n\r\n", false, Done, 200, {});
    row("no reason phrase", "HTTP/1.1 200\r\nContent-Length: 5\r\n\r\nhello", false, Done);
    row("more than its length", ok + "Content-Length: 5\r\n\r\nhello you", false, Done);
    row("same length twice", ok + "Content-Length: 5\r\ncontent-length: 5\r\n\r\nhello", false,
        Done);
    row("chunks",
        ok + "Transfer-Encoding: Chunked\r\n\r\n2;a=b\r\nhe\r\n3\r\nllo\r\n0\r\nX: y\r\n\r\n",
        false, Done);
    row("until the end", "HTTP/1.0 200 OK\r\n\r\nhello", true, Done);
    row("interim answers first",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + ok +
            "Content-Length: 5\r\n\r\nhello",
        false, Done);
    row("204", "HTTP/1.1 204 No Content\r\n\r\n", false, Done, 204, {});
    row("304", "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n", false, Done, 304, {});

    row("cut in the body", ok + "Content-Length: 9\r\n\r\nhello", true, Open);
    row("cut in the chunks", ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n", true, Open);
    row("cut in the head", ok + "Content-Le", true, Open, 0, {});
    row("nothing at all", {}, true, Open, 0, {});

    row("not HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n", false, Malformed, 0, {});
    row("a status of words", "HTTP/1.1 abc OK\r\n\r\n", false, Malformed, 0, {});
    row("switching protocols", "HTTP/1.1 101 Switching\r\n\r\n", false, Malformed, 101, {});
    row("two lengths", ok + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello", false, Malformed,
        200, {});
    row("a negative length", ok + "Content-Length: -5\r\n\r\nhello", false, Malformed, 200, {});
    row("a length beyond numbers", ok + "Content-Length: 99999999999999999999\r\n\r\n", false,
        Malformed, 200, {});
    row("another coding", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n", false, Malformed, 200,
        {});
    row("a wrong chunk", ok + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n", false, Malformed, 200,
        {});
    row("a head without end", ok + "X: " + QByteArray(70'000, 'a'), false, Malformed, 0, {});
    row("a header without a name", ok + ": x\r\n\r\n", false, Malformed, 200, {});
  }

  void answers() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, closes);
    QFETCH(End, end);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    for (const qsizetype step : {qsizetype{1}, qsizetype{7}, qsizetype{100'000}}) {
      const Read got = read(bytes, step, closes);
      QCOMPARE(got.end, end);
      QCOMPARE(got.status, status);
      QCOMPARE(got.body, body);
    }
  }

  void anAnswerToHeadHasNoBody() {
    const Read got = read("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", 1, false, true);
    QCOMPARE(got.end, Done);
  }
};

QTEST_GUILESS_MAIN(TestAnswerReader)
#include "tst_answer_reader.moc"
