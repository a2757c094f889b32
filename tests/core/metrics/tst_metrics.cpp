#include <QDateTime>
#include <QFile>
#include <QTest>
#include <thread>
#include <vector>

#include "core/metrics/registry.h"
#include "tests/core/metrics/exposition.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

class TestMetrics : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void countersAddUp() {
    metrics::Registry registry;
    auto& calls = registry.counters("calls_total", "Calls.", {"route", "status"});
    auto& plain = registry.counters("plain_total", "Without labels.");
    calls.add({"/a", "2xx"});
    calls.add({"/a", "2xx"}, 4);
    calls.add({"/b", "5xx"}, 0);
    plain.add({});
    const Exposition page(registry.text());
    QCOMPARE(page.error, QString());
    QCOMPARE(page.value(u"calls_total"_s, {{u"route"_s, u"/a"_s}, {u"status"_s, u"2xx"_s}}), 5);
    QCOMPARE(page.value(u"calls_total"_s, {{u"route"_s, u"/b"_s}, {u"status"_s, u"5xx"_s}}), 0);
    QCOMPARE(page.sum(u"calls_total"_s), 5);
    QCOMPARE(page.value(u"plain_total"_s), 1);
    QCOMPARE(page.type(u"calls_total"_s), u"counter"_s);
  }

  void aGaugeHoldsItsLastValue() {
    metrics::Registry registry;
    auto& waiting = registry.gauges("waiting", "Waiting.");
    waiting.set({}, 7);
    waiting.set({}, -2.5);
    const Exposition page(registry.text());
    QCOMPARE(page.error, QString());
    QCOMPARE(page.value(u"waiting"_s), -2.5);
  }

  void aHistogramSortsIntoBuckets() {
    metrics::Registry registry;
    auto& took = registry.histograms("took_seconds", "Time.", {0.005, 0.1, 1}, {"route"});
    for (const double seconds : {0.001, 0.005, 0.05, 0.5, 5.0})
      took.observe({"/"}, seconds);
    const Exposition page(registry.text());
    QCOMPARE(page.error, QString());
    const auto bucket = [&page](const QString& le) {
      return page.value(u"took_seconds_bucket"_s, {{u"route"_s, u"/"_s}, {u"le"_s, le}});
    };
    QCOMPARE(bucket(u"0.005"_s), 2);  // a bound is part of its bucket
    QCOMPARE(bucket(u"0.1"_s), 3);
    QCOMPARE(bucket(u"1"_s), 4);
    QCOMPARE(bucket(u"+Inf"_s), 5);
    QCOMPARE(page.value(u"took_seconds_sum"_s, {{u"route"_s, u"/"_s}}), 5.556);
  }

  void nothingIsLostBetweenThreads() {
    constexpr int kThreads = 8;
    constexpr int kEach = 20000;
    metrics::Registry registry;
    auto& calls = registry.counters("calls_total", "Calls.", {"who"});
    auto& took = registry.histograms("took_seconds", "Time.", {1});
    {
      std::vector<std::jthread> threads;
      for (int i = 0; i < kThreads; ++i)
        threads.emplace_back([&, i] {
          for (int k = 0; k < kEach; ++k) {
            calls.add({i % 2 ? "odd" : "even"});
            took.observe({}, k % 2);
          }
        });
      for (int i = 0; i < 20; ++i)
        QCOMPARE(Exposition(registry.text()).error, QString());  // also while they count
    }
    const Exposition page(registry.text());
    QCOMPARE(page.value(u"calls_total"_s, {{u"who"_s, u"odd"_s}}), kThreads * kEach / 2);
    QCOMPARE(page.value(u"calls_total"_s, {{u"who"_s, u"even"_s}}), kThreads * kEach / 2);
    QCOMPARE(page.value(u"took_seconds_count"_s), kThreads * kEach);
    QCOMPARE(page.value(u"took_seconds_sum"_s), kThreads * kEach / 2);
  }

  void labelsAreEscaped() {
    metrics::Registry registry;
    registry.counters("calls_total", "Calls.", {"what"}).add({"a\"b\\c\nd"});
    const Exposition page(registry.text());
    QCOMPARE(page.error, QString());
    QCOMPARE(page.value(u"calls_total"_s, {{u"what"_s, uR"(a\"b\\c\nd)"_s}}), 1);
  }

  void theProcessTellsOfItself() {
    metrics::Registry registry;
    const auto read = [&registry] {
      Exposition page(registry.text());
      if (!page.error.isEmpty()) qFatal("%s", qPrintable(page.error));
      return page;
    };
    const Exposition before = read();
    const double now = static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000;
    const double start = before.value(u"process_start_time_seconds"_s).value_or(0);
    QVERIFY2(start <= now + 2 && start > now - 3600, qPrintable(QString::number(start, 'f')));
    const double resident = before.value(u"process_resident_memory_bytes"_s).value_or(0);
    QVERIFY(resident > 1e6 &&
            resident < before.value(u"process_virtual_memory_bytes"_s).value_or(0));
    QVERIFY(before.value(u"process_cpu_seconds_total"_s).has_value());
    QVERIFY(before.value(u"process_max_fds"_s) >= before.value(u"process_open_fds"_s));

    QFile more[3];
    for (QFile& file : more) {
      file.setFileName(u"/proc/self/stat"_s);
      QVERIFY(file.open(QIODevice::ReadOnly));
    }
    QCOMPARE(read().value(u"process_open_fds"_s), *before.value(u"process_open_fds"_s) + 3);
  }

  // The reader of this test can find fault.
  void theReaderIsStrict_data() {
    QTest::addColumn<QByteArray>("page");
    const auto row = [](const char* name, const char* page) {
      QTest::newRow(name) << QByteArray(page);
    };
    row("no line feed", "# HELP a A.\n# TYPE a gauge\na 1");
    row("no help", "# TYPE a gauge\na 1\n");
    row("no type", "# HELP a A.\na 1\n");
    row("wrong type", "# HELP a A.\n# TYPE a number\na 1\n");
    row("twice", "# HELP a A.\n# TYPE a gauge\na 1\na 2\n");
    row("a family twice",
        "# HELP a A.\n# TYPE a gauge\na 1\n# HELP a A.\n# TYPE a gauge\na{b=\"\"} 1\n");
    row("foreign sample", "# HELP a A.\n# TYPE a gauge\nb 1\n");
    row("suffix", "# HELP a A.\n# TYPE a gauge\na_sum 1\n");
    row("empty family", "# HELP a A.\n# TYPE a gauge\n");
    row("no number", "# HELP a A.\n# TYPE a gauge\na x\n");
    row("negative counter", "# HELP a A.\n# TYPE a counter\na -1\n");
    row("open label", "# HELP a A.\n# TYPE a gauge\na{b=\"c} 1\n");
    row("wrong escape", "# HELP a A.\n# TYPE a gauge\na{b=\"\\t\"} 1\n");
    row("label twice", "# HELP a A.\n# TYPE a gauge\na{b=\"\",b=\"\"} 1\n");
    row("label name", "# HELP a A.\n# TYPE a gauge\na{1=\"\"} 1\n");
    row("blank line", "# HELP a A.\n# TYPE a gauge\n\na 1\n");
    row("no +Inf", "# HELP a A.\n# TYPE a histogram\na_bucket{le=\"1\"} 1\na_sum 1\na_count 1\n");
    row("buckets fall",
        "# HELP a A.\n# TYPE a histogram\na_bucket{le=\"1\"} 2\na_bucket{le=\"+Inf\"} 1\na_sum 1\n"
        "a_count 1\n");
    row("wrong count",
        "# HELP a A.\n# TYPE a histogram\na_bucket{le=\"+Inf\"} 1\na_sum 1\na_count 2\n");
  }
  void theReaderIsStrict() {
    QFETCH(QByteArray, page);
    QVERIFY(!Exposition(page).error.isEmpty());
  }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
