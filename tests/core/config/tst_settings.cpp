#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include "core/config/paths.h"
#include "core/config/setting_table.h"
#include "core/config/settings.h"

using namespace oc;
using namespace oc::config;
using namespace Qt::StringLiterals;

namespace {

using Environment = QMap<QString, QString>;

QProcessEnvironment environment(const Environment& values) {
  QProcessEnvironment result;
  for (auto it = values.begin(); it != values.end(); ++it)
    result.insert(it.key(), it.value());
  return result;
}

Result<Settings> load(const Environment& values, const QString& dotEnv = u"/nowhere/.env"_s) {
  return Settings::load(environment(values), dotEnv);
}

void write(const QString& path, const QByteArray& text) {
  QDir().mkpath(QFileInfo(path).path());
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(text);
}

}  // namespace

class TestSettings : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void defaultsAreTheContracts();
  void readsEveryType();
  void layersGoOverEachOther();
  void readsCredentials();
  void emptyHidesAndMeansDefault();
  void refusesWrongValues_data();
  void refusesWrongValues();
  void neverShowsASecret();
  void namesTheFileAndLine();
  void debugMakesTheLogVerbose();
  void dataFolderFollowsXdg_data();
  void dataFolderFollowsXdg();
  void runFolderIsShortAndTheSame();
  void exampleMatchesTheTable();
};

void TestSettings::defaultsAreTheContracts() {
  const auto s = load({});
  QVERIFY(s.ok());
  QCOMPARE(s->apiHost, u"127.0.0.1"_s);
  QCOMPARE(s->apiPort, 8000);
  QCOMPARE(s->apiDebug, false);
  QCOMPARE(s->twilioApiBaseUrl, u"https://api.twilio.com"_s);
  QCOMPARE(s->conversationExpirationMinutes, 1440);
  QCOMPARE(s->conversationIdleTimeoutMinutes, 60);
  QCOMPARE(s->conversationMinDurationSeconds, 30);
  QCOMPARE(s->closureKeywords, (QStringList{u"tchau"_s, u"obrigado"_s, u"valeu"_s, u"até logo"_s,
                                            u"até mais"_s, u"até breve"_s, u"bye"_s, u"thanks"_s}));
  QCOMPARE(s->logLevel, u"info"_s);
  QCOMPARE(s->logFormat, LogFormat::Auto);
  QVERIFY(s->databaseUrl.isEmpty());
  QVERIFY(s->publicBaseUrl.isEmpty());
}

void TestSettings::readsEveryType() {
  const auto s = load({{u"API_PORT"_s, u"0"_s},
                       {u"API_DEBUG"_s, u"Yes"_s},
                       {u"PUBLIC_BASE_URL"_s, u"https://desk.example.com/hooks/"_s},
                       {u"TRUSTED_PROXIES"_s, u"10.0.0.1, 10.1.0.0/16,"_s},
                       {u"DATABASE_URL"_s, u"postgres://u:p@h/d"_s},
                       {u"LOG_FORMAT"_s, u"json"_s},
                       {u"CLOSURE_KEYWORDS"_s, u" fim , ciao"_s}});
  QVERIFY2(s.ok(), qUtf8Printable(s.ok() ? QString() : s.error().message));
  QCOMPARE(s->apiPort, 0);
  QCOMPARE(s->apiDebug, true);
  QCOMPARE(s->publicBaseUrl, u"https://desk.example.com/hooks"_s);
  QCOMPARE(s->trustedProxies, (QStringList{u"10.0.0.1"_s, u"10.1.0.0/16"_s}));
  QCOMPARE(s->databaseUrl, u"postgres://u:p@h/d"_s);
  QCOMPARE(s->logFormat, LogFormat::Json);
  QCOMPARE(s->closureKeywords, (QStringList{u"fim"_s, u"ciao"_s}));
}

void TestSettings::layersGoOverEachOther() {
  const QTemporaryDir home;
  const QTemporaryDir here;
  const QString before = QDir::currentPath();
  QDir::setCurrent(here.path());
  write(here.path() + u"/.env"_s, "API_PORT=2\nAPI_HOST=h2\n");
  write(home.path() + u"/owner-console/.env"_s, "API_PORT=3\nAPI_HOST=h3\nLOG_LEVEL=error\n");
  const auto s =
      Settings::load(environment({{u"XDG_DATA_HOME"_s, home.path()}, {u"API_PORT"_s, u"1"_s}}));
  QDir::setCurrent(before);
  QVERIFY(s.ok());
  QCOMPARE(s->apiPort, 1);
  QCOMPARE(s->apiHost, u"h2"_s);
  QCOMPARE(s->logLevel, u"error"_s);
}

void TestSettings::readsCredentials() {
  const QTemporaryDir folder;
  const QString key(64, u'a');
  write(folder.filePath(u"SECRET_KEY"_s), key.toUtf8() + "\n");
  write(folder.filePath(u"API_HOST"_s), "h2\n");
  write(folder.filePath(u"API_PORT"_s), "2\n");
  write(folder.filePath(u".env"_s), "API_PORT=3\nLOG_LEVEL=error\n");
  const Environment environment{{u"CREDENTIALS_DIRECTORY"_s, folder.path()},
                                {u"API_HOST"_s, u"h1"_s}};
  const auto s = load(environment, folder.filePath(u".env"_s));
  QVERIFY(s.ok());
  QCOMPARE(s->secretKey, key);
  QCOMPARE(s->apiHost, u"h1"_s);
  QCOMPARE(s->apiPort, 2);
  QCOMPARE(s->logLevel, u"error"_s);

  write(folder.filePath(u"API_PORT"_s), "many");
  const auto wrong = load(environment);
  QVERIFY(!wrong.ok());
  QVERIFY(wrong.error().message.contains(folder.filePath(u"API_PORT"_s)));
  // A folder can't be read as a file is.
  QVERIFY(QDir().mkpath(folder.filePath(u"API_DEBUG"_s)));
  const auto unreadable = load(environment);
  QVERIFY(!unreadable.ok());
  QCOMPARE(unreadable.error().code, ErrorCode::Unavailable);
}

void TestSettings::emptyHidesAndMeansDefault() {
  const QTemporaryDir folder;
  write(folder.path() + u"/.env"_s, "API_PORT=3\nAPI_HOST=\n");
  const auto s = load({{u"API_PORT"_s, u""_s}}, folder.path() + u"/.env"_s);
  QVERIFY(s.ok());
  QCOMPARE(s->apiPort, 8000);
  QCOMPARE(s->apiHost, u"127.0.0.1"_s);
}

void TestSettings::refusesWrongValues_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("value");
  QTest::addColumn<QString>("allowed");
  QTest::newRow("port") << u"API_PORT"_s << u"65536"_s << u"from 0 to 65535"_s;
  QTest::newRow("port word") << u"TRAINING_PORT"_s << u"http"_s << u"from 0 to 65535"_s;
  QTest::newRow("minutes") << u"CONVERSATION_EXPIRATION_MINUTES"_s << u"0"_s << u"minutes from 1"_s;
  QTest::newRow("seconds") << u"CONVERSATION_MIN_DURATION_SECONDS"_s << u"-1"_s << u"seconds"_s;
  QTest::newRow("flag") << u"API_DEBUG"_s << u"maybe"_s << u"true or false"_s;
  QTest::newRow("url") << u"PUBLIC_BASE_URL"_s << u"desk.example.com"_s << u"https://"_s;
  QTest::newRow("choice") << u"LOG_FORMAT"_s << u"xml"_s << u"auto, json, text"_s;
  QTest::newRow("level") << u"LOG_LEVEL"_s << u"loud"_s << u"debug, info, warning, error"_s;
}

void TestSettings::refusesWrongValues() {
  QFETCH(QString, name);
  QFETCH(QString, value);
  QFETCH(QString, allowed);
  const auto s = load({{name, value}});
  QVERIFY(!s.ok());
  QCOMPARE(s.error().code, ErrorCode::Invalid);
  for (const QString& part : {name, QString(u'"' + value + u'"'), allowed, u"the environment"_s})
    QVERIFY2(s.error().message.contains(part), qUtf8Printable(s.error().message));
}

void TestSettings::neverShowsASecret() {
  for (const QString& name : {u"SECRET_KEY"_s, u"DATABASE_URL"_s}) {
    const auto s = load({{name, u"hunter2"_s}});
    QVERIFY(!s.ok());
    QVERIFY(s.error().message.contains(name));
    QVERIFY(!s.error().message.contains(u"hunter2"));
  }
}

void TestSettings::namesTheFileAndLine() {
  const QTemporaryDir folder;
  const QString path = folder.path() + u"/.env"_s;
  write(path, "# x\nAPI_PORT=abc\n");
  const auto s = load({}, path);
  QVERIFY(!s.ok());
  QVERIFY(s.error().message.contains(path + u" line 2"_s));
  write(path, "API_PORT\n");
  QVERIFY(load({}, path).error().message.contains(path + u", line 1"_s));
}

void TestSettings::debugMakesTheLogVerbose() {
  QCOMPARE(load({{u"API_DEBUG"_s, u"1"_s}})->logLevel, u"debug"_s);
  QCOMPARE(load({{u"API_DEBUG"_s, u"1"_s}, {u"LOG_LEVEL"_s, u"error"_s}})->logLevel, u"error"_s);
}

void TestSettings::dataFolderFollowsXdg_data() {
  QTest::addColumn<QString>("xdg");
  QTest::addColumn<QString>("folder");
  const QString without =
      ::geteuid() == 0 ? u"/var/lib/owner-console"_s : u"/home/ana/.local/share/owner-console"_s;
  QTest::newRow("set") << u"/data"_s << u"/data/owner-console"_s;
  QTest::newRow("with a slash") << u"/data/"_s << u"/data/owner-console"_s;
  QTest::newRow("not set") << QString() << without;
  QTest::newRow("relative counts as not set") << u"data"_s << without;
}

void TestSettings::dataFolderFollowsXdg() {
  QFETCH(QString, xdg);
  QFETCH(QString, folder);
  QCOMPARE(dataFolder(environment({{u"XDG_DATA_HOME"_s, xdg}, {u"HOME"_s, u"/home/ana"_s}})),
           folder);
}

void TestSettings::runFolderIsShortAndTheSame() {
  const QTemporaryDir folder;
  const QString direct = runFolder(folder.path(), environment({}));
  QVERIFY(direct.size() < 60);
  QCOMPARE(runFolder(folder.path() + u"/../"_s + QDir(folder.path()).dirName(), environment({})),
           direct);
  QVERIFY(runFolder(u"/another"_s, environment({})) != direct);
}

void TestSettings::exampleMatchesTheTable() {
  QFile file(QStringLiteral(OC_ENV_EXAMPLE));
  QVERIFY(file.open(QIODevice::ReadOnly));
  QCOMPARE(QString::fromUtf8(file.readAll()), envExample());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
