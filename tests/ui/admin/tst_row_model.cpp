#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "ui/admin/row_model.h"

using namespace oc::ui;

namespace {

QList<Row> rowsOf(const QList<int>& ids, const QString& text = {}) {
  QList<Row> rows;
  for (const int id : ids)
    rows += Row{.id = id, .title = QString::number(id), .text = text};
  return rows;
}

}  // namespace

class TestRowModel : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void mergesById_data() {
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("after");
    QTest::newRow("filled") << QList<int>{} << QList<int>{1, 2, 3};
    QTest::newRow("emptied") << QList<int>{1, 2, 3} << QList<int>{};
    QTest::newRow("inserted") << QList<int>{1, 3} << QList<int>{1, 2, 3, 4};
    QTest::newRow("removed") << QList<int>{1, 2, 3, 4} << QList<int>{2, 4};
    QTest::newRow("turned") << QList<int>{1, 2, 3, 4} << QList<int>{4, 3, 2, 1};
    QTest::newRow("all at once") << QList<int>{1, 2, 3, 4} << QList<int>{5, 4, 1, 6};
  }

  void mergesById() {
    QFETCH(QList<int>, before);
    QFETCH(QList<int>, after);
    RowModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rowsOf(before));
    QHash<qint64, QPersistentModelIndex> kept;  // as a view's selection holds on to rows
    for (int row = 0; row < model.rowCount(); ++row)
      kept[model.at(row).id] = model.index(row);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setRows(rowsOf(after));
    QList<int> ids;
    for (int row = 0; row < model.rowCount(); ++row)
      ids += model.index(row).data(RowModel::IdRole).toInt();
    QCOMPARE(ids, after);
    QCOMPARE(resets.size(), 0);
    for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
      QCOMPARE(it->isValid(), after.contains(int(it.key())));
      if (it->isValid()) QCOMPARE(it->data(RowModel::IdRole).toLongLong(), it.key());
    }
  }

  void onlyWhatChangedIsTold() {
    RowModel model;
    model.setRows(rowsOf({1, 2, 3}));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QList<Row> rows = rowsOf({1, 2, 3});
    rows[1].text = QStringLiteral("news");
    model.setRows(rows);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), 1);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("2, news"));
  }
};

QTEST_GUILESS_MAIN(TestRowModel)
#include "tst_row_model.moc"
