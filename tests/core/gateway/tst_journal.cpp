#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "core/config/secret_box.h"
#include "core/gateway/journal.h"
#include "core/gateway/journal_listing.h"
#include "tests/core/gateway/accounts.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::gateway;
using namespace oc::test;

namespace {

constexpr qint64 kPlenty = qint64{64} << 20;
const QByteArray kMark = "a secret sentence";

JournalRecord record(int n) {
  return {JournalRecord::Inbound,
          {7},
          {},
          QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + n, Qt::UTC),
          "MessageSid=SM" + QByteArray::number(n) + "&Body=" + kMark,
          {}};
}

QList<JournalRecord> records(int from, int to) {
  QList<JournalRecord> list;
  for (int i = from; i < to; ++i)
    list.append(record(i));
  return list;
}

QByteArray content(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) qFatal("%s", qPrintable(path));
  return file.readAll();
}

void overwrite(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
    qFatal("%s", qPrintable(path));
}

}  // namespace

// The journal's files: what was promised comes back in order, whatever happens to them.
class TestJournal : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { m_folder = std::make_unique<QTemporaryDir>(); }

  void aQueueAcrossProcesses() {
    {
      const auto journal = open();
      need(journal->append(records(0, 5)), "append");
      need(journal->append(records(5, 8)), "append");
      QCOMPARE(need(journal->next(3), "next"), records(0, 3));
      QCOMPARE(need(journal->next(3), "next"), records(0, 3));
      need(journal->done(2), "done");
      QCOMPARE(journal->state().oldest, record(2).receivedAt);
    }
    const auto journal = open();
    QCOMPARE(journal->state().records, 6);
    QCOMPARE(journal->state().oldest, record(2).receivedAt);
    need(journal->append(records(8, 10)), "append");
    QCOMPARE(drained(*journal), records(2, 10));
    QCOMPARE(journal->state().records, 0);
    QVERIFY(files().isEmpty());
    // What comes now has nothing to do with the position that was kept.
    need(journal->append(records(20, 21)), "append");
    QCOMPARE(drained(*journal), records(20, 21));
  }

  // A number that came again would be taken for done where the position still names it.
  void anEmptiedJournalForgetsNothingNew() {
    {
      const auto journal = open();
      need(journal->append(records(0, 4)), "append");
      QCOMPARE(need(journal->next(9), "next").size(), 4);
      need(journal->done(3), "done");
      QCOMPARE(need(journal->next(9), "next").size(), 1);
      need(journal->done(1), "done");
    }
    {
      const auto journal = open();
      need(journal->append(records(4, 8)), "append");
    }
    QCOMPARE(drained(*open()), records(4, 8));
  }

  void itHoldsNoPlainTextAndIsNobodyElses() {
    const auto journal = open();
    need(journal->append(records(0, 3)), "append");
    need(journal->next(9), "next");
    need(journal->done(1), "done");
    QCOMPARE(QFileInfo(folder()).permissions() & 0x77, QFile::Permissions());
    for (const QFileInfo& file : QDir(folder()).entryInfoList(QDir::Files)) {
      QVERIFY2(!content(file.filePath()).contains(kMark), qPrintable(file.fileName()));
      QCOMPARE(file.permissions() & 0x77, QFile::Permissions());
    }
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 3);  // records, position, lock
  }

  void anotherProcessIsToldSo() {
    const auto journal = open();
    const auto second = Journal::open(folder(), testBox(), kPlenty);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QVERIFY(second.error().message.contains(u"XDG_DATA_HOME"));
  }

  // The power goes while the last record is being written, after any of its bytes.
  void aTornTail() {
    QString path;
    qsizetype before = 0;
    {
      const auto journal = open();
      need(journal->append(records(0, 2)), "append");
      path = folder() + u'/' + files().first();
      before = content(path).size();
      need(journal->append({record(2)}), "append");
    }
    const QByteArray whole = content(path);
    for (qsizetype cut = before; cut < whole.size(); ++cut) {
      overwrite(path, whole.first(cut));
      {
        const auto journal = open();
        QCOMPARE(need(journal->next(9), "next"), records(0, 2));
        QCOMPARE(journal->state().damaged, 0);
        QCOMPARE(content(path).size(), before);
      }
      // The file had grown, but its blocks were not written yet.
      overwrite(path, whole.first(cut) + QByteArray(whole.size() - cut, '\0'));
      const auto journal = open();
      QCOMPARE(need(journal->next(9), "next"), records(0, 2));
    }
    for (qsizetype cut = 0; cut < before; ++cut) {
      overwrite(path, whole.first(cut));
      const auto journal = open();
      QVERIFY(journal->state().records <= 2);
      QCOMPARE(journal->state().damaged, 0);
      overwrite(path, whole);
    }
  }

  void aDamagedMiddleIsKeptAside() {
    QString path;
    qsizetype before = 0;
    {
      const auto journal = open();
      need(journal->append(records(0, 2)), "append");
      path = folder() + u'/' + files().first();
      before = content(path).size();
      need(journal->append(records(2, 4)), "append");
    }
    {
      const auto journal = open();
      need(journal->append(records(4, 5)), "append");  // a file of its own
    }
    const QByteArray whole = content(path);
    // In the length, in its checksum, in the text: what follows can't be told from rubbish.
    for (const qsizetype place : {before, before + 5, before + 40}) {
      QByteArray broken = whole;
      broken[place] = static_cast<char>(broken[place] ^ 0x10);
      overwrite(path, broken);
      const auto journal = open();
      QCOMPARE(journal->state().damaged, 1);
      QCOMPARE(journal->state().records, 3);
      QCOMPARE(need(journal->next(9), "next"), records(0, 2));
    }
    const QByteArray broken = content(path);
    const auto journal = open();
    QCOMPARE(drained(*journal), records(0, 2) + records(4, 5));
    QCOMPARE(journal->state().damaged, 1);
    const QStringList aside = journalFiles(folder(), kDamagedSuffix);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(content(folder() + u'/' + aside.first()), broken);
  }

  void anotherKeyCantRead() {
    need(open()->append(records(0, 2)), "append");
    const auto other = need(config::SecretBox::open(QString(64, u'b'), {}), "box");
    {
      const auto journal = need(Journal::open(folder(), other, kPlenty), "open");
      QVERIFY(need(journal->next(9), "next").isEmpty());
      QCOMPARE(journal->state().damaged, 1);
    }
    const QStringList aside = journalFiles(folder(), kDamagedSuffix);
    QCOMPARE(aside.size(), 1);
    JournalFile seen;
    need(visitJournal(folder(), testBox(), {{}, [&seen](const JournalFile& f) { seen = f; }}),
         "visit");
    QVERIFY(seen.setAside);
    QCOMPARE(seen.records, 2);  // with the right key they can still be read
  }

  void manyFilesAndALimit() {
    JournalRecord large = record(0);
    large.raw = QByteArray(1 << 20, 'x');
    const auto journal = need(Journal::open(folder(), testBox(), qint64{10} << 20), "open");
    int kept = 0;
    Result<Done> last = Done{};
    while (kept < 100 && (last = journal->append({large})).ok())
      ++kept;
    QCOMPARE(kept, 9);
    QVERIFY(last.error().message.contains(u"JOURNAL_MAX_MB"));
    QVERIFY(files().size() > 1);
    QCOMPARE(drained(*journal).size(), 9);
    need(journal->append({large}), "append");
  }

  void whatIsListed() {
    {
      const auto journal = open();
      need(journal->append(records(0, 4)), "append");
      need(journal->next(9), "next");
      need(journal->done(1), "done");
    }
    QList<JournalRecord> seen;
    QList<JournalFile> listed;
    need(visitJournal(folder(), testBox(),
                      {[&seen](const JournalRecord& one) { seen.append(one); },
                       [&listed](const JournalFile& file) { listed.append(file); }}),
         "visit");
    QCOMPARE(seen, records(1, 4));
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first().records, 3);
    QCOMPARE(listed.first().from, record(1).receivedAt);
    QCOMPARE(listed.first().until, record(3).receivedAt);
  }

 private:
  QString folder() const { return m_folder->path() + u"/journal"_s; }
  std::unique_ptr<Journal> open() const {
    return need(Journal::open(folder(), testBox(), kPlenty), "open");
  }
  QStringList files() const { return journalFiles(folder(), kSegmentSuffix); }
  static QList<JournalRecord> drained(Journal& journal) {
    QList<JournalRecord> all;
    for (;;) {
      const auto some = need(journal.next(3), "next");
      if (some.isEmpty()) return all;
      all += some;
      need(journal.done(some.size()), "done");
    }
  }

  std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
