// What must never be written is marked and typed into the real windows, and everything that the
// program leaves behind is searched for it.
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDirIterator>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "app/console/console.h"
#include "core/config/log.h"
#include "tests/app/ctl.h"
#include "tests/support/fixtures.h"
#include "tests/support/stderr_capture.h"
#include "tests/ui/support/fake_door.h"
#include "tests/ui/support/leavings.h"
#include "ui/admin/admin_window.h"
#include "ui/commands/commands.h"
#include "ui/door/change_password_dialog.h"
#include "ui/door/choice_card.h"
#include "ui/door/door_window.h"
#include "ui/door/first_run_view.h"
#include "ui/door/sign_in_view.h"
#include "ui/inbox/tenant_rail.h"
#include "ui/parts/copy_field.h"
#include "ui/shell/main_window.h"
#include "ui/shell/person_menu.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/secret_field.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 20000;
const QString kEmail = u"ana@acme.example"_s;

QString mark(const QString& what) {
  return u"geheim%1%2"_s.arg(what, newSid().mid(2, 20));
}

QString words(const QPushButton& button) {
  return QString(button.text()).remove(u'&');
}

}  // namespace

class TestConsoleSecrets : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    ui::applyScheme(*qApp, ui::Scheme::Light);
    QApplication::setQuitOnLastWindowClosed(false);
    m_cluster = TestCluster::start();
    m_log = std::make_unique<StderrCapture>();
    config::Settings settings;
    settings.dataFolder = m_cluster->dataFolder();
    settings.apiHost = u"127.0.0.1"_s;
    settings.conversationExpirationMinutes = 1440;
    settings.conversationIdleTimeoutMinutes = 60;
    settings.twilioApiBaseUrl = u"http://127.0.0.1:9"_s;  // nobody there
    settings.apiDebug = true;                             // the longest log there is
    log::install(settings);
    m_console = std::make_unique<app::Console>(settings, false, m_keychain);
    m_console->start();
  }
  void cleanupTestCase() {
    m_console.reset();
    qInstallMessageHandler(nullptr);
  }

  void somebodyComesIn() {
    QTRY_VERIFY_WITH_TIMEOUT(door().firstRunView().isVisible(), kPatienceMs);
    door().firstRunView().findChildren<ui::ChoiceCard*>().first()->click();
    type({u"Acme"_s, u"ops@acme.example"_s});
    type({u"Ana Lima"_s, kEmail, m_password, m_password});
    QVERIFY(cameIn());
    menu(u"Switch user"_s);
    QTRY_VERIFY(!m_console->window());
    signIn(m_wrong);
    QTRY_VERIFY_WITH_TIMEOUT(
        door().signInView().findChild<ui::NoticeBar*>()->text().contains(u"e-mail or the password"),
        kPatienceMs);
    signIn(m_password);
    QVERIFY(cameIn());
    menu(u"Change password"_s);
    const QPointer dialog(desk().findChild<ui::ChangePasswordDialog*>());
    const auto fields = dialog->findChildren<ui::SecretField*>();
    for (const auto& [at, text] :
         {std::pair(0, m_password), {1, m_newPassword}, {2, m_newPassword}})
      QTest::keyClicks(fields.value(at), text);
    QTest::keyClick(fields.value(2), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, kPatienceMs);
  }

  void aCustomerWrites() {
    const OwnerId owner{
        number(*m_cluster->connectAdmin(), u"select min(owner_id) from app.owners"_s)};
    store::InboundEntry entry = inboundEntry(owner);
    entry.body = m_body;
    ingest(*m_cluster->connectService(), entry);
    QTRY_VERIFY_WITH_TIMEOUT(!leavings(m_body, true).isEmpty(), kPatienceMs);
  }

  void secretsAreEntered() {
    for (auto* each : desk().rail().findChildren<QToolButton*>())
      if (each->accessibleName() == u"Administration") {
        QTRY_VERIFY_WITH_TIMEOUT(!each->isHidden(), kPatienceMs);
        each->click();
      }
    page("twilio");
    click(u"Add an account …"_s);
    fill(u"Account SID"_s, u"AC"_s + newSid().mid(2));
    fill(u"Auth token"_s, m_token);
    field<QPlainTextEdit>(u"Numbers"_s)->setPlainText(u"+551140000000"_s);
    click(u"Add"_s);
    click(u"Test"_s);  // which fails
    page("keys");
    click(u"New key …"_s);
    fill(u"Name"_s, u"crm"_s);
    click(u"Create"_s);
    m_apiKey = told(u"API key"_s);
    QVERIFY(m_apiKey.startsWith(u"oc_"_s));
    page("webhooks");
    click(u"Add …"_s);
    fill(u"Address"_s, u"https://hooks.acme.example/in"_s);
    for (auto* box : admin().findChildren<QCheckBox*>())
      if (box->isVisible() && QString(box->text()).remove(u'&') == u"A conversation ended")
        box->setChecked(true);
    click(u"Add"_s);
    m_webhookSecret = told(u"Secret"_s);
    QVERIFY(m_webhookSecret.startsWith(u"whsec_"_s));
  }

  void whatLeavesTheProgramIsTaken() {
    page("audit");
    click(u"Export as CSV …"_s);
    QPointer<QFileDialog> dialog;
    QTRY_VERIFY((dialog = admin().findChild<QFileDialog*>()));
    m_csv = m_cluster->dataFolder() + u"/audit.csv"_s;
    dialog->findChild<QLineEdit*>()->setText(m_csv);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY_WITH_TIMEOUT(!leavings(u"Exported to"_s, true).isEmpty(), kPatienceMs);
    desk().findChild<ui::Commands*>()->action(u"about"_s)->trigger();
    QPushButton* copy = nullptr;
    for (auto* each : desk().findChildren<QPushButton*>())
      if (each->isVisible() && words(*each) == u"Copy diagnostics") copy = each;
    QVERIFY(copy);
    copy->click();
    m_diagnostics = QApplication::clipboard()->text();
    QVERIFY(m_diagnostics.contains(u"Receiver"_s));
    const auto doctor = Ctl(*m_cluster).run({u"doctor"_s});
    m_doctor = QString::fromUtf8(doctor.out) + doctor.errors;
    QVERIFY(!m_doctor.isEmpty());
  }

  // No field, label or list of any window holds on to one.
  void theWindowsForget() {
    for (const QString& secret : secrets())
      QCOMPARE(leavings(secret), QStringList());
  }

  void whoIsSignedInReadsNone() {
    const QString role = text(*m_cluster->connectAdmin(),
                              u"select role_name from app.logins where email = ?"_s, {kEmail});
    const auto db = TestCluster::connect(m_cluster->operatorUrl().withLogin(role, m_newPassword));
    const QStringList tables =
        column(*db,
               u"select format('select coalesce(string_agg(concat_ws('' '', %s), '' ''), '''') "
               "from app.%I', string_agg(quote_ident(a.attname), ', '), c.relname) "
               "from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 "
               "where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p', 'v') "
               "and not a.attisdropped and has_column_privilege(c.oid, a.attnum, 'select') "
               "group by c.relname"_s);
    QVERIFY(tables.size() > 20);
    QString all;
    for (const QString& sql : tables)
      all += text(*db, sql);
    QVERIFY(all.contains(m_body));  // theirs to read: what there is was searched
    for (const QString& secret : secrets())
      QVERIFY2(!all.contains(secret), qPrintable(secret));
  }

  void nothingThatWasWrittenHoldsOne() {
    m_console.reset();  // with the last of what it remembers
    QHash<QString, QByteArray> places{{u"log"_s, m_log->text()},
                                      {u"diagnostics"_s, m_diagnostics.toUtf8()},
                                      {u"doctor"_s, m_doctor.toUtf8()}};
    QVERIFY(places[u"log"_s].contains("listening"));
    QDirIterator files(m_cluster->dataFolder(), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
      // The database's own files hold what is stored in it, sealed or on purpose.
      static const QRegularExpression own(u"/(base|global|pg_wal|pg_xact)/"_s);
      QFile file(files.next());
      if (own.match(file.fileName()).hasMatch() || !file.open(QIODevice::ReadOnly)) continue;
      places.insert(file.fileName(), file.readAll());
    }
    QVERIFY(places.contains(m_cluster->dataFolder() + u"/console.ini"_s));
    QVERIFY(places[m_csv].contains("twilio_account"));
    QDirIterator processes(u"/proc"_s, QDir::Dirs | QDir::NoDotAndDotDot);
    while (processes.hasNext()) {
      const QString process = processes.next();
      for (const QString& name : {u"/cmdline"_s, u"/environ"_s}) {
        QFile file(process + name);
        if (file.open(QIODevice::ReadOnly)) places.insert(file.fileName(), file.readAll());
      }
    }
    for (auto place = places.cbegin(); place != places.cend(); ++place)
      for (const QString& secret : secrets() + QStringList{m_body})
        QVERIFY2(!place->contains(secret.toUtf8()), qPrintable(secret + u" in "_s + place.key()));
  }

 private:
  ui::DoorWindow& door() { return m_console->doorWindow(); }
  ui::MainWindow& desk() { return *m_console->window(); }
  ui::AdminWindow& admin() { return *desk().findChild<ui::AdminWindow*>(); }
  QStringList secrets() const {
    return {m_password, m_wrong, m_newPassword, m_token, m_apiKey, m_webhookSecret};
  }

  bool cameIn() {
    return QTest::qWaitFor([this] { return m_console->window() && !door().isVisible(); },
                           kPatienceMs);
  }
  // Each into the field that has the focus, on with Tab, done with Enter.
  static void type(const QStringList& texts) {
    for (qsizetype i = 0; i < texts.size(); ++i) {
      QTest::keyClicks(QApplication::focusWidget(), texts[i]);
      QTest::keyClick(QApplication::focusWidget(),
                      i < texts.size() - 1 ? Qt::Key_Tab : Qt::Key_Return);
    }
  }
  void signIn(const QString& password) {
    QTRY_VERIFY(!door().signInView().running());
    auto* field = door().signInView().findChild<ui::SecretField*>();
    field->clear();
    QTest::keyClicks(field, password);
    QTest::keyClick(field, Qt::Key_Return);
  }
  void menu(const QString& entry) {
    for (QAction* each : desk().findChild<ui::PersonMenu*>()->actions())
      if (QString(each->text()).remove(u'&').startsWith(entry)) return each->trigger();
    qFatal("no such entry");
  }

  void page(const char* name) {
    QTRY_VERIFY_WITH_TIMEOUT(admin().page(), kPatienceMs);
    admin().showPage(QString::fromLatin1(name));
  }
  // A person waits until it can be clicked; the last of that name is in front.
  void click(const QString& label) {
    QPushButton* found = nullptr;
    const bool there = QTest::qWaitFor(
        [&] {
          for (auto* each : admin().findChildren<QPushButton*>())
            if (each->isVisible() && each->isEnabled() && words(*each) == label) found = each;
          return found != nullptr;
        },
        kPatienceMs);
    if (!there) qFatal("nothing to click: %s", qPrintable(label));
    found->click();
  }
  template <typename Field>
  Field* field(const QString& label) {
    Field* found = nullptr;
    const bool there = QTest::qWaitFor(
        [&] {
          for (auto* each : admin().findChildren<Field*>())
            if (each->isVisible() && each->accessibleName() == label) found = each;
          return found != nullptr;
        },
        kPatienceMs);
    if (!there) qFatal("no field: %s", qPrintable(label));
    return found;
  }
  void fill(const QString& label, const QString& text) {
    QTest::keyClicks(field<QLineEdit>(label), text);
  }
  // What is shown once, and then no more.
  QString told(const QString& label) {
    const QString secret = field<ui::CopyField>(label)->text();
    click(u"I have kept it"_s);
    return secret;
  }

  const QString m_password = mark(u"password"_s);
  const QString m_wrong = mark(u"wrong"_s);
  const QString m_newPassword = mark(u"new"_s);
  const QString m_token = mark(u"token"_s);
  const QString m_body = mark(u"body"_s);
  QString m_apiKey, m_webhookSecret, m_csv, m_diagnostics, m_doctor;
  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<StderrCapture> m_log;
  FakeKeychain m_keychain;
  std::unique_ptr<app::Console> m_console;
};

QTEST_MAIN(TestConsoleSecrets)
#include "tst_console_secrets.moc"
