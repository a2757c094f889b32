#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

#include "core/config/hardening.h"

class TestHardening : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void memoryStaysInTheProcess() {
    QCOMPARE(::prctl(PR_GET_DUMPABLE), 1);
    oc::config::forbidCoreDumps();
    QCOMPARE(::prctl(PR_GET_DUMPABLE), 0);
    rlimit limit{1, 1};
    QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_max, 0U);
  }
};

QTEST_GUILESS_MAIN(TestHardening)
#include "tst_hardening.moc"
