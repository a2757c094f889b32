#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

// The desktop program as a process.
class TestConsoleProgram : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void leavesNoCoreDumps() {
    QTemporaryDir home;
    QProcess console;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, home.path());
    environment.insert(u"API_PORT"_s, u"0"_s);
    console.setProcessEnvironment(environment);
    // Whatever this machine's limit is: the largest one that may be had.
    console.setChildProcessModifier([] {
      rlimit limit{};
      if (getrlimit(RLIMIT_CORE, &limit) != 0) return;
      limit.rlim_cur = limit.rlim_max = RLIM_INFINITY;
      if (setrlimit(RLIMIT_CORE, &limit) == 0) return;
      if (getrlimit(RLIMIT_CORE, &limit) != 0) return;
      limit.rlim_cur = limit.rlim_max;
      (void)setrlimit(RLIMIT_CORE, &limit);
    });
    console.start(QStringLiteral(OC_CONSOLE), {});
    QVERIFY(console.waitForStarted());
    const auto coreLimit = [&console] {
      QFile file(u"/proc/%1/limits"_s.arg(console.processId()));
      if (!file.open(QIODevice::ReadOnly)) return QByteArray();
      for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("Max core file size")) return line.simplified();
      return QByteArray();
    };
    QTRY_COMPARE(coreLimit(), QByteArray("Max core file size 0 0 bytes"));
    console.terminate();
    QVERIFY(console.waitForFinished());
    QCOMPARE(console.exitStatus(), QProcess::NormalExit);
  }
};

QTEST_GUILESS_MAIN(TestConsoleProgram)
#include "tst_console_program.moc"
