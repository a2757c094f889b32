#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/fixtures.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// Runs the themes in tests/core/store/isolation, pgTAP's tests of what one tenant's people may see
// and do of another, and shows that what somebody adds without its protection turns them red.
class TestIsolation : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    if (QStandardPaths::findExecutable(u"pg_prove"_s).isEmpty())
      QSKIP("pg_prove is missing: install libtap-parser-sourcehandler-pgtap-perl");
    m_cluster = TestCluster::start();
    m_admin = m_cluster->connectAdmin();
    if (column(*m_admin, u"select name from pg_available_extensions where name = 'pgtap'"_s)
            .isEmpty())
      QSKIP("pgTAP is missing: install postgresql-NN-pgtap");
    run(*m_admin, u"create schema tap"_s);
    run(*m_admin, u"create extension pgtap schema tap"_s);
  }

  void tenantsAreApart_data() {
    QTest::addColumn<QString>("theme");
    QStringList themes =
        QDir(QStringLiteral(ISOLATION_FOLDER)).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& part : {u"stage.sql"_s, u"callers.sql"_s, u"commands.sql"_s})
      QVERIFY(themes.removeOne(part));  // what themes include
    for (const QString& theme : std::as_const(themes))
      QTest::newRow(qPrintable(theme)) << theme.chopped(4);
  }
  void tenantsAreApart() {
    QFETCH(QString, theme);
    const auto [passed, output] = prove(theme);
    if (!passed) qWarning().noquote() << output;
    QVERIFY(passed);
    QVERIFY2(output.contains(u"Result: PASS"_s), qPrintable(output));
  }

  // `made` by the owner of the schema, found by the theme's check of that name.
  void whatIsUnprotectedIsNoticed_data() {
    QTest::addColumn<QString>("made");
    QTest::addColumn<QString>("unmade");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("check");

    // A row of each tenant, so that there is something to be seen.
    const QString jottings =
        u"create table jottings (owner_id bigint primary key, words text); grant select on "
        u"jottings to "
        "owner_console; create function note() returns trigger language plpgsql security definer "
        "set search_path = app, pg_temp as $$ begin insert into jottings values (new.owner_id, "
        "''); "
        "return null; end $$; create trigger note after insert on owners for each row execute "
        "function note(); "_s;
    const QString noNotes = u"drop function note() cascade; drop table jottings"_s;
    const auto table = [&](const char* name, const QString& protection, const QString& theme,
                           const QString& check) {
      QTest::newRow(name) << QString(jottings + protection) << noNotes << theme << check;
    };
    table("a table without policies", u""_s, u"tables"_s,
          u"app.jottings: admin of ours reads rows of theirs"_s);
    table("a table without row level security", u""_s, u"catalogue"_s,
          u"every table has row level security"_s);
    table("row level security that isn't forced",
          u"select protect('jottings'); alter table jottings no force row level security"_s,
          u"catalogue"_s, u"every table has it forced"_s);
    const QString open =
        u"select protect('jottings'); drop policy members on jottings; create policy members on "
        u"jottings "
        "for select to owner_console using (true)"_s;
    table("a policy that lets all through", open, u"catalogue"_s,
          u"every policy for people asks for whom they work"_s);
    table("rows that such a policy shows", open, u"tables"_s,
          u"app.jottings: stranger reads rows of theirs"_s);
    table("a policy that is one of two",
          u"select protect('jottings'); create policy more on jottings for select to owner_console "
          u"using "
          "(words = '')"_s,
          u"catalogue"_s, u"every policy for people asks for whom they work"_s);
    table("a policy of everybody", u"select protect('jottings'); create policy more on jottings"_s,
          u"catalogue"_s, u"policies let the house do everything and people read"_s);
    table("a table that people fill",
          u"select protect('jottings'); grant insert (words) on jottings to owner_console"_s,
          u"catalogue"_s, u"nobody may write to a column"_s);
    table("a table that people empty",
          u"select protect('jottings'); grant truncate on jottings to owner_console"_s, u"tables"_s,
          u"admin of ours may not truncate app.jottings"_s);
    table("a foreign key that crosses tenants",
          u"select protect('jottings'); alter table jottings add conv_id bigint references "
          u"conversations "
          "(conv_id)"_s,
          u"catalogue"_s,
          u"every foreign key into a table of tenants has owner_id on both sides"_s);

    const QString peek =
        u"language sql %1 as 'select m.* from app.messages m where m.owner_id = "
        "peek.owner'; grant execute on function peek(bigint) to owner_console"_s;
    const auto function = [&](const char* name, const QString& made, const QString& theme,
                              const QString& check) {
      QTest::newRow(name) << QString(u"create function peek(owner bigint) returns "_s + made)
                          << u"drop function peek(bigint)"_s << theme << check;
    };
    const QString definer = u"security definer set search_path = app, pg_temp"_s;
    function("a definer function without a search_path",
             u"setof messages "_s + peek.arg(u"security definer"_s), u"catalogue"_s,
             u"every definer function has a search_path of its own"_s);
    function("a definer function that shows other tenants",
             u"setof messages "_s + peek.arg(definer), u"calls"_s,
             u"peek(bigint): admin of ours learns nothing with everything of the other tenant"_s);
    function("a definer function that changes other tenants",
             u"void language sql "_s + definer +
                 u" as 'update app.owners set name = name || ''!'' where owner_id = peek.owner'; "
                 "grant execute on function peek(bigint) to owner_console"_s,
             u"calls"_s, u"peek(bigint): stranger changes nothing of the other tenant"_s);
    function("a definer function that tells who exists",
             u"void language plpgsql "_s + definer +
                 u" as $$ begin if exists (select from owners where owner_id = owner) then raise "
                 "exception using errcode = 'OC403', message = 'no'; end if; end $$; grant execute "
                 "on function peek(bigint) to owner_console"_s,
             u"calls"_s, u"peek(bigint): platform can't tell everything of the other tenant"_s);
    function("a function that nobody thought of", u"setof messages "_s + peek.arg(u"stable"_s),
             u"functions"_s, u"every function that a person may call is tried here"_s);
    function("a function of everybody",
             u"int language sql as 'select 1'; grant execute on function peek(bigint) to public"_s,
             u"catalogue"_s, u"no function is everybody's"_s);
    function("a function that takes an advisory lock",
             u"void language sql as 'select pg_advisory_xact_lock(1)'"_s, u"catalogue"_s,
             u"no function waits for a lock that everybody may take"_s);

    QTest::newRow("a view with its owner's rights")
        << u"create view peeped as select * from messages; grant select on peeped to owner_console"_s
        << u"drop view peeped"_s << u"catalogue"_s
        << u"every view is read with the rights of who reads it"_s;
    QTest::newRow("a sequence with rights")
        << u"grant select on sequence messages_msg_id_seq to owner_console"_s
        << u"revoke select on sequence messages_msg_id_seq from owner_console"_s << u"catalogue"_s
        << u"sequences are the functions' alone"_s;
    QTest::newRow("a secret column that is shown")
        << u"grant select (auth_token) on twilio_accounts to owner_console"_s
        << u"revoke select (auth_token) on twilio_accounts from owner_console"_s << u"tables"_s
        << u"select auth_token from app.twilio_accounts"_s;
    QTest::newRow("files of messages that everybody sees")
        << u"alter policy members on message_media using (true)"_s
        << u"alter policy members on message_media using (owner_id = any ((select "
           "app.my_owner_ids())::bigint[]))"_s
        << u"media"_s << u"with the other tenant's file: select from app.message_media"_s;
    QTest::newRow("a role that is given to people")
        << u"grant owner_console to owner_service"_s << u"revoke owner_console from owner_service"_s
        << u"catalogue"_s << u"no other role is given"_s;
  }
  void whatIsUnprotectedIsNoticed() {
    QFETCH(QString, made);
    QFETCH(QString, unmade);
    QFETCH(QString, theme);
    QFETCH(QString, check);
    asOwner(made);
    const auto [passed, output] = prove(theme);
    asOwner(unmade);
    QVERIFY(!passed);
    const auto lines = output.split(u'\n');
    QVERIFY2(std::any_of(lines.cbegin(), lines.cend(),
                         [&](const QString& line) {
                           return line.startsWith("# Failed test"_L1) && line.contains(check);
                         }),
             qPrintable(output));
  }

 private:
  void asOwner(const QString& sql) {
    need(m_admin->script(u"set role owner_schema; "_s + sql + u"; reset role"_s), "script");
  }

  std::pair<bool, QString> prove(const QString& theme) {
    QProcess process;
    const store::DatabaseUrl& url = m_cluster->admin();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGHOST"_s, url.host);
    environment.insert(u"PGPORT"_s, QString::number(url.port));
    environment.insert(u"PGUSER"_s, url.user);
    environment.insert(u"PGPASSWORD"_s, url.password);
    environment.insert(u"PGDATABASE"_s, url.database);
    environment.insert(u"ISOLATION_FOLDER"_s, m_copies.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"pg_prove"_s, {QStringLiteral(ISOLATION_FOLDER "/") + theme + u".sql"_s});
    const bool ended = process.waitForFinished(100000);
    return {ended && process.exitCode() == 0, QString::fromUtf8(process.readAll())};
  }

  QTemporaryDir m_copies;  // what psql copies out of the database
  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<store::Connection> m_admin;
};

QTEST_GUILESS_MAIN(TestIsolation)
#include "tst_isolation.moc"
