#include <QTest>

#include "core/twilio/media_host.h"

using namespace Qt::StringLiterals;
using namespace oc::twilio;

namespace {

const QString kSid = u"AC0123456789abcdef0123456789abcdef"_s;
const QString kPath = u"/2010-04-01/Accounts/"_s % kSid % u"/Messages/MM1/Media/ME1"_s;

}  // namespace

class TestMediaHost : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void hosts_data() {
    QTest::addColumn<bool>("allowed");
    for (const char* url : {"https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1",
                            "https://api.dublin.ie1.twilio.com/x", "https://mms.twiliocdn.com/x",
                            "https://media.twiliocdn.com/AC1/x", "https://API.TWILIO.COM:443/x",
                            "https://s3-external-1.amazonaws.com/media.twiliocdn.com/AC1/x"})
      QTest::newRow(url) << true;
    for (const char* url :
         {"http://api.twilio.com/x", "https://api.twilio.com:8443/x", "https://me@api.twilio.com/x",
          "https://api.twilio.com.evil.example/x", "https://evil.example/api.twilio.com",
          "https://twiliocdn.com.evil.example/", "https://eviltwiliocdn.com/x",
          "https://nottwilio.com/", "https://www.twilio.com/x", "https://127.0.0.1/x",
          "https://169.254.169.254/latest", "https://s3-external-1.amazonaws.com/evil/x",
          "https://s3-external-1.amazonaws.com/../media.twiliocdn.com.evil/", "file:///etc/passwd",
          ""})
      QTest::newRow(*url ? url : "empty") << false;
  }
  void hosts() {
    QFETCH(bool, allowed);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(isMediaHost(QUrl(tag == "empty"_L1 ? QString() : tag)), allowed);
  }

  void whoSeesTheToken_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<MediaHop>("hop");
    const auto row = [](const char* name, const QString& url, const MediaHop& hop) {
      QTest::newRow(name) << url << hop;
    };
    row("the API", u"https://api.twilio.com"_s % kPath, {true, true, false});
    row("another region's", u"https://api.dublin.ie1.twilio.com"_s % kPath, {true, true, false});
    row("another account's file",
        u"https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1"_s,
        {true, false, false});
    row("the CDN", u"https://mms.twiliocdn.com"_s % kPath, {true, false, false});
    row("the CDN's bucket", u"https://s3-external-1.amazonaws.com/media.twiliocdn.com/x"_s,
        {true, false, false});
    row("elsewhere", u"https://evil.example"_s % kPath, {});
    row("this machine", u"http://127.0.0.1:8090"_s % kPath, {});
  }
  void whoSeesTheToken() {
    QFETCH(QString, url);
    QFETCH(MediaHop, hop);
    // An API's address of one's own changes nothing: it is where messages are sent to.
    const Account account{kSid, u"token"_s, QUrl(u"http://127.0.0.1:8090"_s)};
    QVERIFY(mediaHop(QUrl(url), account, false) == hop);
  }

  void theTrainingLine_data() {
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("url");
    QTest::addColumn<MediaHop>("hop");
    const QString line = u"http://127.0.0.1:8090"_s;
    const auto row = [](const char* name, const QString& base, const QString& url,
                        const MediaHop& hop) { QTest::newRow(name) << base << url << hop; };
    row("its API", line, line % kPath, {true, true, true});
    row("its store", line, line % u"/store/ME1"_s, {true, false, true});
    row("another port", line, u"http://127.0.0.1:5432"_s % kPath, {});
    row("another scheme", line, u"https://127.0.0.1:8090"_s % kPath, {});
    row("somebody's name", line, u"http://me@127.0.0.1:8090"_s % kPath, {});
    row("Twilio", line, u"https://api.twilio.com"_s % kPath, {});
    row("not on this machine", u"http://10.0.0.1:8090"_s, u"http://10.0.0.1:8090"_s % kPath, {});
  }
  void theTrainingLine() {
    QFETCH(QString, base);
    QFETCH(QString, url);
    QFETCH(MediaHop, hop);
    QVERIFY(mediaHop(QUrl(url), {kSid, u"token"_s, QUrl(base)}, true) == hop);
  }
};

QTEST_GUILESS_MAIN(TestMediaHost)
#include "tst_media_host.moc"
