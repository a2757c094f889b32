#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

#include "ui/attention/desktop_notifier.h"

using namespace Qt::StringLiterals;
using oc::ui::DesktopNotifier;
using oc::ui::Notice;
using oc::ui::Notifier;

namespace {

const auto kService = u"org.freedesktop.Notifications"_s;
const auto kPath = u"/org/freedesktop/Notifications"_s;

// A desktop's notification service, on a connection of its own.
class Service : public QDBusVirtualObject {
 public:
  struct Shown {
    uint replaces = 0;
    QString title;
    QString text;
    QVariantMap hints;
  };

  QStringList capabilities{u"body"_s, u"body-markup"_s, u"actions"_s, u"sound"_s};
  QList<Shown> shown;
  QList<uint> closed;
  uint lastId = 40;
  bool slow = false;
  QList<QDBusMessage> unanswered;

  Service() {
    m_bus.registerVirtualObject(kPath, this);
    m_bus.registerService(kService);
  }
  ~Service() override {
    m_bus.unregisterService(kService);
    m_bus.unregisterObject(kPath);
    QDBusConnection::disconnectFromBus(u"service"_s);
  }

  QString introspect(const QString&) const override { return {}; }
  bool handleMessage(const QDBusMessage& message, const QDBusConnection&) override {
    const QVariantList arguments = message.arguments();
    if (message.member() == u"GetCapabilities") {
      m_bus.send(message.createReply(QVariant(capabilities)));
    } else if (message.member() == u"CloseNotification") {
      closed += arguments[0].toUInt();
      m_bus.send(message.createReply());
    } else if (message.member() == u"Notify") {
      shown += Shown{arguments[1].toUInt(), arguments[3].toString(), arguments[4].toString(),
                     qdbus_cast<QVariantMap>(arguments[6])};
      if (slow)
        unanswered += message;
      else
        m_bus.send(message.createReply(shown.last().replaces ? shown.last().replaces : ++lastId));
    } else {
      return false;
    }
    return true;
  }
  void answer() {
    for (const QDBusMessage& message : std::exchange(unanswered, {}))
      m_bus.send(message.createReply(++lastId));
  }
  void say(const QString& signal, const QVariantList& arguments) {
    QDBusMessage message = QDBusMessage::createSignal(kPath, kService, signal);
    message.setArguments(arguments);
    m_bus.send(message);
  }

 private:
  QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"service"_s);
};

}  // namespace

class TestDesktopNotifier : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void showsPlainText() {
    Service service;
    DesktopNotifier notifier;
    notifier.show({u"7"_s, u"Maria <3"_s, u"<a href='http://evil'>pix</a> & mais"_s, true});
    QTRY_COMPARE(service.shown.size(), 1);
    QCOMPARE(service.shown[0].title, u"Maria <3"_s);
    QCOMPARE(service.shown[0].text, u"&lt;a href='http://evil'&gt;pix&lt;/a&gt; &amp; mais"_s);
    QCOMPARE(service.shown[0].hints[u"sound-name"_s].toString(), u"message-new-instant"_s);
    notifier.show({u"8"_s, u"João"_s, {}, false});
    QTRY_COMPARE(service.shown.size(), 2);
    QVERIFY(service.shown[1].hints[u"suppress-sound"_s].toBool());
  }

  void aServiceWithoutMarkupGetsTheWordsAsTheyAre() {
    Service service;
    service.capabilities = {u"body"_s};
    DesktopNotifier notifier;
    notifier.show({u"7"_s, u"Maria"_s, u"a < b"_s, false});
    QTRY_COMPARE(service.shown.size(), 1);
    QCOMPARE(service.shown[0].text, u"a < b"_s);
  }

  void oneOfAKeyTakesThePlaceOfTheOther() {
    Service service;
    service.slow = true;
    DesktopNotifier notifier;
    notifier.show({u"7"_s, u"Maria"_s, u"one"_s, false});
    QTRY_COMPARE(service.shown.size(), 1);
    notifier.show({u"7"_s, u"Maria"_s, u"two"_s, false});
    notifier.show({u"7"_s, u"Maria"_s, u"three"_s, false});
    service.slow = false;
    service.answer();
    QTRY_COMPARE(service.shown.size(), 2);
    QCOMPARE(service.shown[1].text, u"three"_s);
    QCOMPARE(service.shown[1].replaces, 41U);
  }

  void clicksAndClosingGoBothWays() {
    Service service;
    DesktopNotifier notifier;
    QSignalSpy activated(&notifier, &Notifier::activated);
    notifier.show({u"7"_s, u"Maria"_s, u"one"_s, false});
    QTRY_COMPARE(service.shown.size(), 1);
    QTRY_VERIFY([&] {
      service.say(u"ActionInvoked"_s, {41U, u"default"_s});
      return QTest::qWaitFor([&] { return !activated.isEmpty(); }, 50);
    }());
    QCOMPARE(activated[0][0].toString(), u"7"_s);
    notifier.take(u"7"_s);
    QTRY_COMPARE(service.closed, QList<uint>{41U});
    notifier.take(u"7"_s);  // gone already
    // One that is taken back while it is on its way goes as soon as it is there.
    service.slow = true;
    notifier.show({u"8"_s, u"João"_s, {}, false});
    QTRY_COMPARE(service.shown.size(), 2);
    notifier.take(u"8"_s);
    service.answer();
    QTRY_COMPARE(service.closed, (QList<uint>{41U, 42U}));
  }

  void withoutAServiceNothingHappens() {
    DesktopNotifier notifier;
    notifier.show({u"7"_s, u"Maria"_s, u"one"_s, true});
    notifier.take(u"7"_s);
    DesktopNotifier nowhere(QDBusConnection(u"no such bus"_s));
    nowhere.show({u"7"_s, u"Maria"_s, u"one"_s, true});
    nowhere.take(u"7"_s);
    Service late;
    DesktopNotifier now;
    now.show({u"9"_s, u"Ana"_s, {}, false});
    QTRY_COMPARE(late.shown.size(), 1);
    QCOMPARE(late.shown[0].title, u"Ana"_s);
  }
};

QTEST_MAIN(TestDesktopNotifier)
#include "tst_desktop_notifier.moc"
