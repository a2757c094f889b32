#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include "app/console/console_door.h"
#include "core/store/login_queries.h"
#include "tests/support/fixtures.h"
#include "tests/support/tls_server.h"
#include "tests/ui/support/fake_door.h"
#include "ui/door/door_window.h"
#include "ui/door/sign_in_view.h"
#include "ui/shell/language.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/secret_field.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::test;
using namespace Qt::StringLiterals;

namespace {

using Offer = TlsServer::Offer;

constexpr int kPatienceMs = 20000;
const QString kEmail = u"ana@acme.example"_s;
const QString kPassword = u"correct horse battery"_s;
const QString kOther = u"other.example.test"_s;

}  // namespace

// What the person sees who signs in to a server elsewhere, whose TLS is as it should be or is not.
class TestTlsSignIn : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    ui::applyScheme(*qApp, ui::Scheme::Light);
    m_server = std::make_unique<TlsServer>();
    const store::DatabaseUrl here = m_server->here(m_server->cluster().admin());
    const auto admin = TestCluster::connect(here);
    Invitation ana;
    ana.email = kEmail;
    ana.password = kPassword;
    ana.profileName = u"Ana"_s;
    need(store::logins::add(*admin, addOwner(*admin, u"Acme"_s), ana), "login");
    config::Settings settings;
    settings.dataFolder = m_server->cluster().dataFolder();
    settings.databaseUrl = here.withLogin({}, {}).toString();
    m_door.setInstallation(need(app::Installation::open(settings, {}), "installation"));
    m_settings =
        std::make_unique<QSettings>(settings.dataFolder + u"/console.ini"_s, QSettings::IniFormat);
  }

  void isToldInWords_data() {
    QTest::addColumn<Offer>("offer");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("words");  // empty: comes in
    QTest::addColumn<bool>("translated");
    const QString name = TlsServer::kName;
    const auto by = [this](const QString& authority) -> QString {
      return u"&sslrootcert="_s + m_server->authority(authority);
    };
    for (const bool translated : {false, true}) {  // a language stays once it was applied
      const auto row = [translated](const char* what) -> QTestData& {
        return QTest::addRow("%s%s", what, translated ? ", in Portuguese" : "");
      };
      row("trusted") << Offer::Certificate << name << by(u"ours"_s) << QString() << translated;
      row("strange authority") << Offer::Certificate << name << by(u"strange"_s)
                               << u"?sslrootcert="_s << translated;
      row("none of the system's") << Offer::Certificate << name << QString() << u"?sslrootcert="_s
                                  << translated;
      row("no such file") << Offer::Certificate << name << by(u"missing"_s) << u"?sslrootcert="_s
                          << translated;
      row("another name") << Offer::Certificate << kOther << by(u"ours"_s)
                          << u"?sslmode=verify-ca"_s << translated;
      row("unchecked") << Offer::Certificate << name << u"&sslmode=require"_s
                       << u"sslmode=verify-full"_s << translated;
      row("expired") << Offer::ExpiredCertificate << name << by(u"ours"_s)
                     << (translated ? u"venceu"_s : u"has expired"_s) << translated;
      row("without TLS") << Offer::NoTls << name << by(u"ours"_s) << u"ssl = on"_s << translated;
    }
  }
  void isToldInWords() {
    QFETCH(Offer, offer);
    QFETCH(QString, host);
    QFETCH(QString, options);
    QFETCH(QString, words);
    QFETCH(bool, translated);
    if (translated) ui::applyLanguage(*qApp, u"pt_BR"_s);
    if (offer != m_offered) m_server->offer(m_offered = offer);
    FakeKeychain keychain;
    ui::DoorWindow window(m_door, keychain, *m_settings);
    QSignalSpy entered(&window, &ui::DoorWindow::entered);
    window.open({.here = true});
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto& view = window.signInView();
    auto& server = *view.findChild<QComboBox*>();
    auto& password = *view.findChild<ui::SecretField*>();
    server.setEditText(u"%1:%2/owner_console?hostaddr=127.0.0.1%3"_s.arg(
        host, QString::number(m_server->port()), options));
    for (auto* each : view.findChildren<QLineEdit*>())
      if (each->inputMethodHints() & Qt::ImhEmailCharactersOnly) each->setText(kEmail);
    password.setText(kPassword);
    QTest::keyClick(&password, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return !view.running(); }, kPatienceMs));
    const QString notice = view.findChild<ui::NoticeBar*>()->text();
    if (words.isEmpty()) {
      QCOMPARE(notice, QString());
      QCOMPARE(entered.size(), 1);
      return;
    }
    QCOMPARE(entered.size(), 0);
    QVERIFY2(notice.contains(translated ? u"nada foi enviado" : u"nothing was sent"),
             qPrintable(notice));
    QVERIFY2(notice.contains(words) && !notice.contains(u"Detalhes"), qPrintable(notice));
    QVERIFY(server.hasFocus() || server.lineEdit()->hasFocus());  // where it can be mended
  }

 private:
  std::unique_ptr<TlsServer> m_server;
  std::unique_ptr<QSettings> m_settings;
  app::ConsoleDoor m_door;
  Offer m_offered = Offer::Certificate;
};

QTEST_MAIN(TestTlsSignIn)
#include "tst_tls_sign_in.moc"
