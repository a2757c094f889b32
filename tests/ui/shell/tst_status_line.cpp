#include <QApplication>
#include <QLocale>
#include <QTest>

#include "ui/shell/link_banner.h"
#include "ui/shell/status_item.h"
#include "ui/shell/status_line.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::ui;

class TestStatusLine : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QLocale::setDefault(QLocale(QStringLiteral("pt_BR")));
    applyScheme(*qApp, Scheme::Light);
  }

  void goodNewsIsShort() {
    StatusLine line;
    Health h;
    h.receiver = {PartHealth::Up, QStringLiteral("127.0.0.1:8000"), {}};
    h.database = {PartHealth::Up, QStringLiteral("PostgreSQL 15"), {}};
    h.courier = {PartHealth::Up, {}, {}};
    h.queued = 3;
    line.setHealth(h);
    line.setLink({.up = true, .latencyMs = 0.42});
    QCOMPARE(line.receiver().shownText(), QStringLiteral("127.0.0.1:8000"));
    QCOMPARE(line.database().shownText(), QStringLiteral("0,4 ms"));
    QVERIFY(line.courier().shownText().startsWith(u'3'));
    QCOMPARE(line.courier().state(), PartHealth::Up);
  }

  void troubleIsInWordsAndWhole() {
    StatusLine line;
    Health h;
    h.receiver = {PartHealth::Down, QStringLiteral("port 8000 is in use: set API_PORT"), {}};
    line.setHealth(h);
    QCOMPARE(line.receiver().state(), PartHealth::Down);
    QVERIFY(line.receiver().toolTip().contains(h.receiver.text));
    QVERIFY(line.receiver().accessibleDescription().contains(h.receiver.text));
    line.setLink({.up = false, .message = QStringLiteral("Connection <refused>")});
    QCOMPARE(line.database().state(), PartHealth::Down);
    QVERIFY(line.database().toolTip().contains(u"&lt;refused&gt;"));  // never taken for markup
  }

  void aClockThatStandsIsTold() {
    StatusLine line;
    Health h;
    h.database = {PartHealth::Up, {}, {}};
    h.sweeper = {PartHealth::Degraded, QStringLiteral("no room on the disk"), {}};
    line.setHealth(h);
    line.setLink({.up = true, .latencyMs = 0.42});
    QCOMPARE(line.database().state(), PartHealth::Degraded);
    QVERIFY(line.database().shownText().contains(QStringLiteral("0,4 ms")));
    QVERIFY(line.database().toolTip().contains(h.sweeper.text));
    h.sweeper = {PartHealth::Up, {}, {}};
    line.setHealth(h);
    line.setLink({.up = true, .latencyMs = 0.42});
    QCOMPARE(line.database().state(), PartHealth::Up);
    QVERIFY(!line.database().toolTip().contains(QStringLiteral("disk")));
  }

  void whatWaitsInTheJournalIsTold() {
    StatusLine line;
    Health h;
    h.receiver = {PartHealth::Up, QStringLiteral("127.0.0.1:8000"), {}};
    h.journal = {PartHealth::Up, {}, {}};
    h.journaled = 12;
    line.setHealth(h);
    QCOMPARE(line.receiver().state(), PartHealth::Degraded);
    QVERIFY(line.receiver().shownText().startsWith(u"12"));
    QVERIFY(line.receiver().toolTip().contains(h.receiver.text));
    h.journal = {PartHealth::Degraded, QStringLiteral("nearly full"), {}};
    line.setHealth(h);
    QVERIFY(line.receiver().toolTip().contains(h.journal.text));
    h.journaled = 0;
    line.setHealth(h);
    QCOMPARE(line.receiver().state(), PartHealth::Degraded);
    QCOMPARE(line.receiver().shownText(), h.receiver.text);
    h.journal.state = PartHealth::Up;
    line.setHealth(h);
    QCOMPARE(line.receiver().state(), PartHealth::Up);
  }

  void withoutNewsItSaysSo() {
    StatusLine line;
    QCOMPARE(line.receiver().shownText(), QStringLiteral("off"));
    QVERIFY(!line.database().shownText().isEmpty());
  }

  void theBannerComesAfterAMomentAndGoesAtOnce() {
    QWidget window;
    LinkBanner banner(&window);
    window.show();
    banner.setLink({.up = false});
    QVERIFY(!banner.isVisible());
    banner.setLink({.up = true});  // a hiccup
    QTest::qWait(500);
    QVERIFY(!banner.isVisible());
    banner.setLink({.up = false, .message = QStringLiteral("refused")});
    QTRY_VERIFY(banner.isVisible());
    QVERIFY(banner.accessibleName().contains(u"refused"));
    banner.setLink({.up = true});
    QVERIFY(!banner.isVisible());
  }
};

QTEST_MAIN(TestStatusLine)
#include "tst_status_line.moc"
