#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTemporaryFile>
#include <QTest>
#include <QTimeZone>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

#include "core/config/log.h"
#include "core/config/log_format.h"

using namespace oc;
using namespace Qt::StringLiterals;

namespace {

log::Record record() {
  return {QDateTime(QDate(2026, 11, 22), QTime(13, 41, 2, 123), QTimeZone::utc()).toUTC(),
          QtInfoMsg,
          u"oc.store"_s,
          u"migrated"_s,
          {},
          {{"owner_id", OwnerId{7}}, {"duration_ms", 12}, {"name", u"two words"_s}}};
}

// What `work` writes to stderr with this form and level.
QList<QByteArray> logged(config::LogFormat format, const QString& level,
                         const std::function<void()>& work) {
  QTemporaryFile file;
  if (!file.open()) return {};
  const int kept = ::dup(STDERR_FILENO);
  ::dup2(file.handle(), STDERR_FILENO);
  config::Settings settings;
  settings.logFormat = format;
  settings.logLevel = level;
  const auto handler = qInstallMessageHandler(nullptr);
  log::install(settings);
  work();
  qInstallMessageHandler(handler);
  QLoggingCategory::setFilterRules({});
  ::dup2(kept, STDERR_FILENO);
  ::close(kept);
  file.seek(0);
  QList<QByteArray> lines = file.readAll().split('\n');
  if (lines.last().isEmpty()) lines.removeLast();
  return lines;
}

}  // namespace

class TestLog : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void writesJson();
  void writesText();
  void oneLineStaysOneLine();
  void takesQtsOwnLines();
  void obeysLevels_data();
  void obeysLevels();
  void autoIsJsonWithoutATerminal();
  void linesOfThreadsDontMix();
};

void TestLog::writesJson() {
  QCOMPARE(log::jsonLine(record()),
           QByteArray("{\"time\":\"2026-11-22T13:41:02.123Z\",\"level\":\"info\",\"category\":"
                      "\"oc.store\",\"event\":\"migrated\",\"owner_id\":7,\"duration_ms\":12,"
                      "\"name\":\"two words\"}\n"));
}

void TestLog::writesText() {
  QCOMPARE(log::textLine(record()),
           QByteArray("13:41:02.123 info    store    migrated owner_id=7 duration_ms=12 "
                      "name=\"two words\"\n"));
}

void TestLog::oneLineStaysOneLine() {
  log::Record broken = record();
  broken.event.clear();
  broken.text = u"a\nb\x1b[31m"_s;
  broken.fields = {{"x", u"c\nd"_s}};
  QCOMPARE(log::textLine(broken).count('\n'), 1);
  QVERIFY(!log::textLine(broken).contains('\x1b'));
  QCOMPARE(log::jsonLine(broken).count('\n'), 1);
  const auto json = QJsonDocument::fromJson(log::jsonLine(broken)).object();
  QCOMPARE(json[u"message"_s].toString(), broken.text);
}

void TestLog::takesQtsOwnLines() {
  const auto lines = logged(config::LogFormat::Json, u"info"_s, [] { qWarning("plain %d", 5); });
  QCOMPARE(lines.size(), 1);
  const auto json = QJsonDocument::fromJson(lines[0]).object();
  QCOMPARE(json[u"message"_s].toString(), u"plain 5"_s);
  QCOMPARE(json[u"level"_s].toString(), u"warning"_s);
  QCOMPARE(json[u"category"_s].toString(), u"default"_s);
}

void TestLog::obeysLevels_data() {
  QTest::addColumn<QString>("level");
  QTest::addColumn<int>("lines");
  QTest::newRow("debug") << u"debug"_s << 4;
  QTest::newRow("info") << u"info"_s << 3;
  QTest::newRow("warning") << u"warning"_s << 2;
  QTest::newRow("error") << u"error"_s << 1;
}

void TestLog::obeysLevels() {
  QFETCH(QString, level);
  QFETCH(int, lines);
  const auto written = logged(config::LogFormat::Text, level, [] {
    for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg})
      log::event(lcGateway(), type, "tried");
  });
  QCOMPARE(written.size(), lines);
}

void TestLog::autoIsJsonWithoutATerminal() {
  const auto lines = logged(config::LogFormat::Auto, u"info"_s, [] {
    log::event(lcApp(), QtInfoMsg, "started", {{"port", 8000}});
  });
  QCOMPARE(lines.size(), 1);
  QCOMPARE(QJsonDocument::fromJson(lines[0]).object()[u"port"_s].toInt(), 8000);
}

void TestLog::linesOfThreadsDontMix() {
  constexpr int kThreads = 4;
  constexpr int kLines = 200;
  const auto lines = logged(config::LogFormat::Json, u"info"_s, [] {
    std::vector<std::thread> threads;
    threads.reserve(kThreads);
    for (int t = 0; t < kThreads; ++t)
      threads.emplace_back([t] {
        for (int i = 0; i < kLines; ++i)
          log::event(lcApp(), QtInfoMsg, "answered", {{"thread", t}, {"i", i}});
      });
    for (auto& thread : threads)
      thread.join();
  });
  QCOMPARE(lines.size(), kThreads * kLines);
  for (const QByteArray& line : lines)
    QVERIFY2(!QJsonDocument::fromJson(line).isNull(), line.constData());
}

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
