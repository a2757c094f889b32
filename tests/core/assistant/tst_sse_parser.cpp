#include <QTest>

#include "core/assistant/sse_parser.h"

using namespace oc::assistant;

class TestSseParser : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void events_data() {
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QList<QByteArray>>("events");
    const auto row = [](const char* name, const QByteArray& stream,
                        const QList<QByteArray>& events) {
      QTest::newRow(name) << stream << events;
    };
    row("one", "data: a\n\n", {"a"});
    row("CR LF", "data: a\r\n\r\ndata: b\r\n\r\n", {"a", "b"});
    row("CR", "data: a\r\rdata: b\r\r", {"a", "b"});
    row("no blank after the colon", "data:a\n\n", {"a"});
    row("only one blank goes", "data:  a\n\n", {" a"});
    row("several lines", "data: a\ndata: b\ndata:\n\n", {"a\nb\n"});
    row("other fields", ": hello\nevent: x\nid: 7\nretry: 3\ndata: a\n\n", {"a"});
    row("a comment alone is no event", ": keep-alive\n\n\n\n", {});
    row("an event without an end", "data: a\n\ndata: b\n", {"a"});
    row("empty data", "data:\n\n", {""});
    row("letters of several bytes", "data: ação 👍\n\n", {"ação 👍"});
  }

  void events() {
    QFETCH(QByteArray, stream);
    QFETCH(QList<QByteArray>, events);
    for (qsizetype step = 1; step <= stream.size(); ++step) {
      SseParser parser;
      QList<QByteArray> got;
      for (qsizetype at = 0; at < stream.size(); at += step)
        got += parser.feed(QByteArrayView(stream).sliced(at, std::min(step, stream.size() - at)));
      QCOMPARE(got, events);
    }
  }
};

QTEST_GUILESS_MAIN(TestSseParser)
#include "tst_sse_parser.moc"
