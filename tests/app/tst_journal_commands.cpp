#include <QTest>
#include <csignal>

#include "core/twilio/signature.h"
#include "tests/app/ctl.h"
#include "tests/core/gateway/webhook_client.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

namespace {

constexpr int kPatienceMs = 30'000;

}  // namespace

// ownerctl's journal, and a receiver that is killed while it holds webhooks.
class TestJournalCommands : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aKilledReceiverLosesNothing() {
    const auto cluster = TestCluster::start();
    auto admin = cluster->connectAdmin();
    const TestAccount account = addAccount(*admin);
    const Ctl ctl(*cluster);
    QProcess serve;
    ctl.start(serve, {u"serve"_s});
    const QUrl url = listening(serve);
    // One that is stored: then the accounts are known.
    QTRY_COMPARE_WITH_TIMEOUT(post(url, account, newSid()), 200, kPatienceMs);

    admin.reset();
    const auto server = static_cast<pid_t>(cluster->cluster().serverPid());
    ::kill(server, SIGQUIT);
    QVERIFY(QTest::qWaitFor([server] { return ::kill(server, 0) != 0; }, kPatienceMs));
    const QStringList sids{newSid(), newSid(), newSid()};
    for (const QString& sid : sids)
      QCOMPARE(post(url, account, sid), 200);

    const auto refused = ctl.run({u"journal"_s, u"replay"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains(u"stop `ownerctl serve`"), qPrintable(refused.errors));
    serve.kill();
    QVERIFY(serve.waitForFinished());

    const QJsonObject listed = ctl.run({u"journal"_s, u"list"_s, u"--json"_s}).json();
    QCOMPARE(listed["records"_L1].toInt(), 3);
    const QJsonObject shown = ctl.run({u"journal"_s, u"show"_s, u"2"_s, u"--json"_s}).json();
    QCOMPARE(shown["form"_L1]["MessageSid"_L1].toString(), sids[1]);
    QVERIFY(shown["form"_L1]["Body"_L1].isUndefined());
    const auto whole = ctl.run({u"journal"_s, u"show"_s, u"2"_s, u"--body"_s});
    QVERIFY2(whole.out.contains("bom dia"), whole.out);
    QCOMPARE(ctl.run({u"journal"_s, u"show"_s, u"4"_s}).exitCode, 1);

    need(cluster->cluster().revive(), "revive");
    const auto replayed = ctl.run({u"journal"_s, u"replay"_s, u"--json"_s});
    QVERIFY2(replayed.exitCode == 0, qPrintable(replayed.errors));
    QCOMPARE(replayed.json()["replayed"_L1].toInt(), 3);
    QCOMPARE(ctl.run({u"journal"_s, u"list"_s, u"--json"_s}).json()["records"_L1].toInt(), 0);
    admin = cluster->connectAdmin();
    QCOMPARE(column(*admin,
                    u"select message_sid from app.messages where owner_id = ? order by msg_id desc "
                    "limit 3"_s,
                    {account.owner.value}),
             (QStringList{sids[2], sids[1], sids[0]}));
  }

 private:
  static QUrl listening(QProcess& serve) {
    while (serve.canReadLine() || serve.waitForReadyRead(kPatienceMs)) {
      const QByteArray line = serve.readLine().trimmed();
      if (line.startsWith("listening on ")) return QUrl(QString::fromUtf8(line.mid(13)));
    }
    qFatal("not listening");
  }

  static int post(const QUrl& url, const TestAccount& account, const QString& sid) {
    const auto form = inboundForm(account, sid);
    const QByteArray body = form.encoded();
    const QByteArray base = url.toString(QUrl::StripTrailingSlash).toUtf8();
    RawClient client(url);
    client.send("POST " + kInbound +
                " HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                "X-Twilio-Signature: " +
                twilio::sign(account.token, base + kInbound, form) +
                "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    return client.receive().status;
  }
};

QTEST_GUILESS_MAIN(TestJournalCommands)
#include "tst_journal_commands.moc"
