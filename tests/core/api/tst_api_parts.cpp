#include <QJsonDocument>
#include <QTest>

#include "core/api/cursor.h"
#include "core/api/openapi.h"
#include "core/api/parties.h"
#include "core/api/router.h"
#include "core/api/schema.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::api;

// The API's parts that need neither socket nor database.
class TestApiParts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void fixedSegmentsGoFirst() {
    const auto at = [](const char* method, const QString& path, const QString& operation) {
      Endpoint endpoint{method, path};
      endpoint.operation = operation;
      return endpoint;
    };
    const Router router({at("GET", u"/things/{id}"_s, u"one"_s),
                         at("GET", u"/things/new"_s, u"new"_s), at("POST", u"/things/"_s, u"add"_s),
                         at("GET", u"/"_s, u"root"_s)});
    const auto operation = [&router](const char* method, const QString& path) {
      const auto match = router.match(method, path);
      return match.endpoint ? match.endpoint->operation
                            : QString::fromLatin1(match.allowed.join(','));
    };
    QCOMPARE(operation("GET", u"/things/new"_s), u"new"_s);
    QCOMPARE(operation("GET", u"/things/new/"_s), u"new"_s);
    QCOMPARE(operation("GET", u"/things/7"_s), u"one"_s);
    QCOMPARE(router.match("GET", u"/things/7"_s).variables.value(u"id"_s), u"7"_s);
    QCOMPARE(operation("HEAD", u"/things/7"_s), u"one"_s);
    QCOMPARE(operation("POST", u"/things"_s), u"add"_s);
    QCOMPARE(operation("DELETE", u"/things"_s), u"POST,OPTIONS"_s);
    QCOMPARE(operation("GET", u"/"_s), u"root"_s);
    QCOMPARE(operation("DELETE", u"/things/7"_s), u"GET,HEAD,OPTIONS"_s);
    QCOMPARE(operation("GET", u"/things//"_s), u"POST,OPTIONS"_s);
    QCOMPARE(operation("GET", u"/nothing"_s), QString());
    QCOMPARE(operation("OPTIONS", u"*"_s), QString());
  }

  void cursorsAreBoundToTheirFilters() {
    const QJsonObject filters{{u"status"_s, u"all"_s}, {u"limit"_s, 5}};
    const QString cursor = makeCursor(9'007'199'254'740'993, filters);
    QCOMPARE(readCursor(cursor, {{u"status"_s, u"all"_s}, {u"limit"_s, 9}, {u"cursor"_s, cursor}}),
             std::optional<qint64>(9'007'199'254'740'993));
    QCOMPARE(readCursor(cursor, {{u"status"_s, u"active"_s}}), std::nullopt);
    QCOMPARE(readCursor(cursor.chopped(1), filters), std::nullopt);
    QCOMPARE(readCursor(u"!!!"_s, filters), std::nullopt);
    QCOMPARE(readCursor({}, filters), std::nullopt);
  }

  void whoIsTheCustomer_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("roles");  // channel customer business, or the member that is wrong
    const auto row = [](const char* name, const QString& from, const QString& to,
                        const QString& channel, const QString& roles) {
      QTest::newRow(name) << from << to << channel << roles;
    };
    const QString ana = u"+5511988887777"_s;
    const QString own = u"+551140000000"_s;
    row("they begin", ana, own, {}, u"whatsapp whatsapp:+5511988887777 whatsapp:+551140000000"_s);
    row("we begin", own, ana, {}, u"whatsapp whatsapp:+5511988887777 whatsapp:+551140000000"_s);
    row("a number of ours to another", own, u"+551140000001"_s, {},
        u"whatsapp whatsapp:+551140000000 whatsapp:+551140000001"_s);
    row("nobody's", ana, u"+15550100"_s, {},
        u"whatsapp whatsapp:+5511988887777 whatsapp:+15550100"_s);
    row("sms", ana, own, u"sms"_s, u"sms +5511988887777 +551140000000"_s);
    row("the prefix says", u"messenger:77"_s, u"88"_s, {},
        u"messenger messenger:77 messenger:88"_s);
    row("another prefix", u"messenger:77"_s, u"88"_s, u"sms"_s, u"from_number"_s);
  }
  void whoIsTheCustomer() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, channel);
    QFETCH(QString, roles);
    PartiesProblem problem;
    const Roles found =
        rolesOf(from, to, channel, {u"+551140000000"_s, u"+551140000001"_s}, &problem);
    QCOMPARE(problem.member.isEmpty()
                 ? u"%1 %2 %3"_s.arg(found.channel, found.customer.raw, found.business.raw)
                 : problem.member,
             roles);
  }

  void numbers_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    QTest::newRow("1") << QByteArray("1") << QString();
    QTest::newRow("1.0") << QByteArray("1.0") << QString();
    QTest::newRow("the largest") << QByteArray("9223372036854775807") << QString();
    QTest::newRow("the smallest") << QByteArray("-9223372036854775808") << QString();
    QTest::newRow("one more") << QByteArray("9223372036854775808") << u"int_parsing_size"_s;
    QTest::newRow("1e30") << QByteArray("1e30") << u"int_parsing_size"_s;
    QTest::newRow("0.5") << QByteArray("0.5") << u"int_from_float"_s;
    QTest::newRow("true") << QByteArray("true") << u"int_type"_s;
    QTest::newRow("\"1\"") << QByteArray("\"1\"") << u"int_type"_s;
    QTest::newRow("null") << QByteArray("null") << u"int_type"_s;
  }
  void numbers() {
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    const QJsonArray array = QJsonDocument::fromJson('[' + json + ']').array();
    QCOMPARE(array.size(), 1);
    Problems problems;
    Schema::integer().check(array[0], {}, &problems);
    QCOMPARE(problems.isEmpty() ? QString() : problems.first().type, problem);
  }

  void schemasSayWhatTheyCheck() {
    const Schema inner = Schema::object({needed(u"id"_s, Schema::integer())}).named(u"Inner"_s);
    const Schema schema = Schema::object({
        needed(u"word"_s, Schema::text().oneOf({u"a"_s, u"b"_s}).byDefault(u"a"_s)),
        {u"count"_s, Schema::integer().atLeast(1).atMost(9).orNull()},
        {u"list"_s, Schema::array(inner).lengths(1, 3)},
    });
    QJsonObject components;
    const QJsonObject document = schema.document(&components);
    QCOMPARE(document["required"_L1].toArray(), QJsonArray{u"word"_s});
    QCOMPARE(document["properties"_L1]["list"_L1]["items"_L1]["$ref"_L1].toString(),
             u"#/components/schemas/Inner"_s);
    QVERIFY(components.contains(u"Inner"_s));
    QCOMPARE(document["properties"_L1]["count"_L1]["maximum"_L1].toInt(), 9);
    Problems problems;
    schema.check(
        QJsonDocument::fromJson(R"({"word":"c","count":10,"list":[{}],"more":1})").object(),
        {u"body"_s}, &problems);
    QStringList types;
    for (const Problem& problem : problems)
      types.append(problem.type);
    QCOMPARE(types, (QStringList{u"enum"_s, u"less_than_equal"_s, u"missing"_s}));
    QCOMPARE(problems.last().loc, (QJsonArray{u"body"_s, u"list"_s, 0, u"id"_s}));
    problems.clear();
    schema.check(QJsonDocument::fromJson(R"({"word":"a","count":null,"more":1})").object(), {},
                 &problems, true);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().type, u"extra_forbidden"_s);
  }
};

QTEST_APPLESS_MAIN(TestApiParts)
#include "tst_api_parts.moc"
