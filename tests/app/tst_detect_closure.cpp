#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;

// ownerctl detect-closure as another program uses it.
class TestDetectClosure : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void judgesEachLine();
  void answersAtOnce();
  void keepsTheKindOfId();
  void defaultsMissingFields();
  void namesBadLines();
  void obeysOptions();
  void refusesWrongOptions_data();
  void refusesWrongOptions();

 private:
  struct Run {
    QList<QJsonObject> verdicts;
    QString errors;
    int exitCode = 0;
  };
  void start(QProcess& program, const QStringList& options) const;
  Run run(const QByteArray& lines, const QStringList& options = {}) const;

  std::unique_ptr<QTemporaryDir> m_folder;  // without a .env
};

void TestDetectClosure::init() {
  m_folder = std::make_unique<QTemporaryDir>();
}

void TestDetectClosure::start(QProcess& program, const QStringList& options) const {
  program.setWorkingDirectory(m_folder->path());
  program.start(QStringLiteral(OC_OWNERCTL), QStringList{u"detect-closure"_s} + options);
}

TestDetectClosure::Run TestDetectClosure::run(const QByteArray& lines,
                                              const QStringList& options) const {
  QProcess program;
  start(program, options);
  program.write(lines);
  program.closeWriteChannel();
  Run result;
  if (!program.waitForFinished()) return result;
  for (const QByteArray& line : program.readAllStandardOutput().split('\n'))
    if (!line.isEmpty()) result.verdicts << QJsonDocument::fromJson(line).object();
  result.errors = QString::fromUtf8(program.readAllStandardError());
  result.exitCode = program.exitCode();
  return result;
}

void TestDetectClosure::judgesEachLine() {
  const Run got = run(
      R"({"id":"a","messages":[{"message_owner":"user","sent_by_ia":false,"body":"chegou?","seconds_ago":90},{"message_owner":"agent","sent_by_ia":false,"body":"Chegou, sim.","seconds_ago":60},{"message_owner":"user","sent_by_ia":false,"body":"obrigado, tchau","seconds_ago":0}],"context":{},"metadata":{},"age_seconds":300}

{"id":"b","messages":[{"message_owner":"user","body":"e agora?"}],"metadata":{"event_type":"user_left"}}
{"id":"c","messages":[{"message_owner":"agent","body":"tchau, obrigado"}]}
)");
  QCOMPARE(got.errors, QString());
  QCOMPARE(got.exitCode, 0);
  QCOMPARE(got.verdicts.size(), 3);
  QCOMPARE(got.verdicts[0].keys(), (QStringList{u"confidence"_s, u"id"_s, u"reasons"_s,
                                                u"should_close"_s, u"suggested_status"_s}));
  QCOMPARE(got.verdicts[0][u"id"_s], QJsonValue(u"a"_s));
  QVERIFY(got.verdicts[0][u"confidence"_s].toDouble() >= 0.8);
  QCOMPARE(got.verdicts[0][u"should_close"_s], QJsonValue(true));
  QCOMPARE(got.verdicts[0][u"suggested_status"_s], QJsonValue(u"user_closed"_s));
  const QJsonArray reasons = got.verdicts[0][u"reasons"_s].toArray();
  QVERIFY(!reasons.isEmpty());
  for (const QJsonValue& reason : reasons)
    QVERIFY(reason.toString().contains(u" (+"_s) || reason.toString().contains(u" (−"_s));
  QCOMPARE(got.verdicts[1][u"confidence"_s], QJsonValue(1.0));
  QCOMPARE(got.verdicts[1][u"should_close"_s], QJsonValue(true));
  QCOMPARE(got.verdicts[2][u"confidence"_s], QJsonValue(0.0));
  QCOMPARE(got.verdicts[2][u"reasons"_s].toArray(),
           QJsonArray{u"the last message is not the customer's"_s});
}

void TestDetectClosure::answersAtOnce() {
  QProcess program;
  start(program, {});
  for (int i = 0; i < 3; ++i) {
    program.write(R"({"id":1,"messages":[{"body":"ok"}]})"
                  "\n");
    QVERIFY(program.canReadLine() || program.waitForReadyRead());
    QVERIFY(QJsonDocument::fromJson(program.readLine()).isObject());
  }
  program.closeWriteChannel();
  QVERIFY(program.waitForFinished());
}

void TestDetectClosure::keepsTheKindOfId() {
  const Run got =
      run("{\"id\":7,\"messages\":[{\"body\":\"ok\"}]}\n"
          "{\"id\":\"7\",\"messages\":[{\"body\":\"ok\"}]}\n"
          "{\"messages\":[{\"body\":\"ok\"}]}");
  QCOMPARE(got.verdicts.size(), 3);
  QCOMPARE(got.verdicts[0][u"id"_s], QJsonValue(7));
  QCOMPARE(got.verdicts[1][u"id"_s], QJsonValue(u"7"_s));
  QVERIFY(got.verdicts[2][u"id"_s].isNull());
}

void TestDetectClosure::defaultsMissingFields() {
  const Run got =
      run("{\"id\":1,\"messages\":[{\"body\":\"tchau\"}],\"context\":null}\n"
          "{\"id\":2,\"messages\":[{\"message_owner\":\"user\",\"body\":\"tchau\","
          "\"message_type\":\"text\"}],\"metadata\":{},\"age_seconds\":86400}");
  QCOMPARE(got.verdicts.size(), 2);
  QCOMPARE(got.verdicts[0][u"confidence"_s], got.verdicts[1][u"confidence"_s]);
}

void TestDetectClosure::namesBadLines() {
  const Run got =
      run("{\"id\":1,\"messages\":[{\"body\":\"ok\"}]}\nnonsense\n"
          "{\"id\":3,\"messages\":[{\"message_owner\":\"boss\"}]}\n[1]\n"
          "{\"id\":5,\"messages\":[]}\n{\"id\":6,\"messages\":[{\"body\":\"ok\"}]}\n");
  QCOMPARE(got.exitCode, 1);
  QCOMPARE(got.verdicts.size(), 2);
  QCOMPARE(got.verdicts[1][u"id"_s], QJsonValue(6));
  const QStringList errors = got.errors.trimmed().split(u'\n');
  QCOMPARE(errors.size(), 4);
  QVERIFY(errors[0].contains(u"line 2"_s));
  QVERIFY(errors[1].contains(u"line 3"_s) && errors[1].contains(u"message_owner"_s));
  QVERIFY(errors[2].contains(u"line 4"_s));
  QVERIFY(errors[3].contains(u"line 5"_s) && errors[3].contains(u"messages"_s));
}

void TestDetectClosure::obeysOptions() {
  const QByteArray line =
      R"({"id":1,"messages":[{"message_owner":"user","body":"abre?"},)"
      R"({"message_owner":"agent","body":"Abre às 9h."},)"
      R"({"message_owner":"user","body":"xablau tudo de bom"}],"age_seconds":60})";
  const auto first = [&](const QStringList& options) {
    return run(line, options).verdicts.value(0);
  };
  const QJsonObject plain = first({});
  QVERIFY(
      first({u"--keyword"_s, u"tchau"_s, u"--keyword"_s, u"xablau"_s})[u"confidence"_s].toDouble() >
      plain[u"confidence"_s].toDouble());
  QVERIFY(first({u"--min-duration"_s, u"61"_s})[u"confidence"_s].toDouble() <
          plain[u"confidence"_s].toDouble());
  const QStringList own{u"--keyword"_s, u"xablau"_s};
  QCOMPARE(first(own + QStringList{u"--close-at"_s, u"1"_s})[u"should_close"_s], QJsonValue(false));
  QCOMPARE(first(own +
                 QStringList{u"--record-at"_s, u"0"_s, u"--close-at"_s, u"0"_s})[u"should_close"_s],
           QJsonValue(true));
}

void TestDetectClosure::refusesWrongOptions_data() {
  QTest::addColumn<QStringList>("options");
  QTest::newRow("no number") << QStringList{u"--close-at"_s, u"much"_s};
  QTest::newRow("above 1") << QStringList{u"--close-at"_s, u"80"_s};
  QTest::newRow("in the wrong order") << QStringList{u"--record-at"_s, u"0.9"_s};
  QTest::newRow("below 0") << QStringList{u"--min-duration"_s, u"-1"_s};
}

void TestDetectClosure::refusesWrongOptions() {
  QFETCH(QStringList, options);
  const Run got = run({}, options);
  QCOMPARE(got.exitCode, 2);
  QVERIFY(got.errors.contains(options[0]));
}

QTEST_GUILESS_MAIN(TestDetectClosure)
#include "tst_detect_closure.moc"
