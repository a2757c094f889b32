#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <numeric>
#include <vector>

#include "ui/timeline/height_index.h"

using oc::ui::HeightIndex;

// Compares with a plain vector under random work: the index must never differ from it.
class TestHeightIndex : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void empty();
  void agreesWithAVector_data();
  void agreesWithAVector();
};

void TestHeightIndex::empty() {
  HeightIndex index;
  QCOMPARE(index.count(), 0);
  QCOMPARE(index.total(), 0);
  QCOMPARE(index.rowAt(10), -1);
  QCOMPARE(index.offset(0), 0);
}

void TestHeightIndex::agreesWithAVector_data() {
  QTest::addColumn<quint32>("seed");
  for (quint32 seed = 1; seed <= 20; ++seed)
    QTest::addRow("seed %u", seed) << seed;
}

void TestHeightIndex::agreesWithAVector() {
  QFETCH(quint32, seed);
  QRandomGenerator random(seed);
  HeightIndex index;
  std::vector<int> plain;
  for (int step = 0; step < 300; ++step) {
    const int size = int(plain.size());
    const int what = random.bounded(10);
    if (what < 5 || plain.empty()) {
      const int at = what < 2 ? 0 : what < 4 ? size : random.bounded(size + 1);
      std::vector<int> fresh(std::size_t(random.bounded(1, 400)));
      for (int& height : fresh)
        height = random.bounded(0, 90);
      index.insert(at, fresh);
      plain.insert(plain.begin() + at, fresh.begin(), fresh.end());
    } else if (what < 7) {
      const int at = random.bounded(size);
      const int count = std::min(random.bounded(1, 700), size - at);
      index.remove(at, count);
      plain.erase(plain.begin() + at, plain.begin() + at + count);
    } else {
      const int at = random.bounded(size);
      plain[std::size_t(at)] = random.bounded(0, 90);
      index.set(at, plain[std::size_t(at)]);
    }
    QCOMPARE(index.count(), int(plain.size()));
    if (plain.empty()) continue;
    const int probe = random.bounded(int(plain.size()));
    const qint64 offset = std::accumulate(plain.begin(), plain.begin() + probe, qint64(0));
    QCOMPARE(index.offset(probe), offset);
    QCOMPARE(index.height(probe), plain[std::size_t(probe)]);
    if (plain[std::size_t(probe)] > 0) {
      QCOMPARE(index.rowAt(offset), probe);
      QCOMPARE(index.rowAt(offset + plain[std::size_t(probe)] - 1), probe);
    }
  }
  QCOMPARE(index.total(), std::accumulate(plain.begin(), plain.end(), qint64(0)));
  QCOMPARE(index.rowAt(index.total() + 5), index.count() - 1);
}

QTEST_APPLESS_MAIN(TestHeightIndex)
#include "tst_height_index.moc"
