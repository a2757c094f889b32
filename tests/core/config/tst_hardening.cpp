#include <QScopeGuard>
#include <QTest>
#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/config/hardening.h"

namespace {

constexpr uid_t kNobody = 65534;

// Runs `work` in a child process of a person without privileges; what it returned.
template <typename F>
int inChild(F work) {
  const pid_t child = ::fork();
  if (child == 0) {
    if (::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)) ::_exit(99);
    ::prctl(PR_SET_DUMPABLE, 1);  // setuid() has put it off
    ::_exit(work());
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// As xdg-desktop-portal looks at its callers: the error of opening /proc/PID/root of a process of
// the same person.
int errorOfLookingInto(pid_t process) {
  const QByteArray path = "/proc/" + QByteArray::number(process) + "/root";
  const int folder = ::open(path.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
  return folder < 0 ? errno : 0;
}

}  // namespace

class TestHardening : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // Why the portal's dialogs are avoided.
  void thePortalCanNotSeeWhoWeAre_data() {
    QTest::addColumn<bool>("hardened");
    QTest::addColumn<int>("error");
    QTest::newRow("before") << false << 0;
    QTest::newRow("after") << true << EACCES;
  }
  void thePortalCanNotSeeWhoWeAre() {
    QFETCH(bool, hardened);
    QFETCH(int, error);
    QCOMPARE(inChild([hardened] {
               if (hardened) oc::config::forbidCoreDumps();
               const pid_t caller = ::getpid();
               const pid_t portal = ::fork();
               if (portal == 0) {
                 ::prctl(PR_SET_DUMPABLE, 1);
                 ::_exit(errorOfLookingInto(caller));
               }
               int status = 0;
               ::waitpid(portal, &status, 0);
               return WEXITSTATUS(status);
             }),
             error);
  }

  void itsDialogsAreAvoided_data() {
    QTest::addColumn<QByteArray>("theme");
    QTest::addColumn<bool>("avoided");
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("gtk") << QByteArray("gtk3") << false;
    QTest::newRow("portal") << QByteArray("xdgdesktopportal") << true;
  }
  void itsDialogsAreAvoided() {
    QFETCH(QByteArray, theme);
    const auto restore = qScopeGuard([] {
      qunsetenv("QT_QPA_PLATFORMTHEME");
      QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs, false);
    });
    qputenv("QT_QPA_PLATFORMTHEME", theme);
    oc::config::avoidPortalDialogs();
    QTEST(QCoreApplication::testAttribute(Qt::AA_DontUseNativeDialogs), "avoided");
  }

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
