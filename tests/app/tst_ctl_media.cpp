#include "core/store/media_queries.h"
#include "tests/app/ctl.h"
#include "tests/support/fixtures.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// `ownerctl media` as administrators and scripts meet it.
class TestCtlMedia : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_ctl = std::make_unique<Ctl>(*m_cluster);
    const auto admin = m_cluster->connectAdmin();
    const auto service = m_cluster->connectService();
    m_owner = QString::number(addOwner(*admin, u"Acme"_s).value);
    store::InboundEntry entry = inboundEntry({m_owner.toLongLong()});
    const QJsonObject file{{u"url"_s, u"https://api.twilio.com/x"_s},
                           {u"content_type"_s, u"text/plain"_s}};
    entry.metadata = {{u"media"_s, QJsonArray{file, file}}};
    ingest(*service, entry);
    const auto claimed = need(store::claimMedia(*service, 2, 60), "claim");
    QCOMPARE(claimed.size(), 2);
    store::MediaOutcome outcome;
    outcome.kind = store::MediaOutcome::Stored;
    outcome.object = need(store::beginMediaObject(*service, claimed.first().owner), "begin");
    outcome.sha256 = QByteArray(32, 'h');
    QVERIFY(store::appendMediaChunk(*service, claimed.first().owner, outcome.object, "hello"));
    QVERIFY(need(store::settleMedia(*service, claimed.first(), outcome), "settle"));
    m_stored = QString::number(claimed.first().id.value);
    outcome = {};
    outcome.kind = store::MediaOutcome::Gone;
    outcome.error = u"Twilio has this file no longer."_s;
    QVERIFY(need(store::settleMedia(*service, claimed.last(), outcome), "settle"));
    m_gone = QString::number(claimed.last().id.value);
  }

  void whatThereIs() {
    const QJsonArray all = run({u"list"_s})["media"_L1].toArray();
    QCOMPARE(all.size(), 2);
    const QJsonArray gone = run({u"list"_s, u"--state"_s, u"gone"_s})["media"_L1].toArray();
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone[0]["error"_L1].toString(), u"Twilio has this file no longer."_s);
    const QJsonObject shown = run({u"show"_s, m_stored});
    QCOMPARE(shown["state"_L1].toString(), u"stored"_s);
    QCOMPARE(shown["size"_L1].toInt(), 5);
    QCOMPARE(shown["content_type"_L1].toString(), u"text/plain"_s);
    const QJsonArray owners =
        m_ctl->run({u"owner"_s, u"list"_s, u"--json"_s}).json()["owners"_L1].toArray();
    QCOMPARE(owners.last()["media_bytes"_L1].toInt(), 5);
  }

  void aFileIsSaved() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"hello.txt"_s);
    run({u"save"_s, m_stored, u"--file"_s, path});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "hello");
  }

  void aFileIsAskedForAgain() {
    QCOMPARE(run({u"fetch"_s, m_gone})["state"_L1].toString(), u"wanted"_s);
    QCOMPARE(run({u"show"_s, m_gone})["state"_L1].toString(), u"wanted"_s);
    refused({u"fetch"_s, m_stored}, u"This file is here already."_s, 1);
  }

  void refusals() {
    refused({u"show"_s}, u"Give one media_id."_s, 2);
    refused({u"show"_s, u"999999"_s}, u"There is no such file."_s, 1);
    refused({u"save"_s, m_gone, u"--file"_s, u"/tmp/x"_s},
            u"This file is still being fetched from Twilio."_s, 1);
    refused({u"list"_s, u"--state"_s, u"lost"_s},
            u"--state is one of uploading, wanted, fetching, stored, refused, gone, failed, not "
            "\"lost\"."_s,
            2);
  }

 private:
  QJsonObject run(QStringList words) {
    words = QStringList{u"media"_s} + words + QStringList{u"--owner"_s, m_owner, u"--json"_s};
    const Ctl::Run result = m_ctl->run(words);
    if (result.exitCode != 0) qWarning().noquote() << result.errors;
    return result.json();
  }
  void refused(QStringList words, const QString& why, int exitCode) {
    words = QStringList{u"media"_s} + words + QStringList{u"--owner"_s, m_owner};
    const Ctl::Run result = m_ctl->run(words);
    QVERIFY2(result.errors.contains(why), qPrintable(result.errors));
    QCOMPARE(result.exitCode, exitCode);
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<Ctl> m_ctl;
  QString m_owner, m_stored, m_gone;
};

QTEST_GUILESS_MAIN(TestCtlMedia)
#include "tst_ctl_media.moc"
