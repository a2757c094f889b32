#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include "core/store/admin_queries.h"
#include "core/store/ai_result_queries.h"
#include "core/store/feature_queries.h"
#include "tests/support/cluster_test.h"
#include "tests/support/fixtures.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;
namespace features = oc::store::features;
namespace ai_results = oc::store::ai_results;

namespace {

// Written with ' for ".
QJsonObject json(QByteArray text) {
  text.replace('\'', '"');
  QJsonParseError error;
  const auto document = QJsonDocument::fromJson(text, &error);
  if (!document.isObject()) qFatal("%s: %s", text.constData(), qPrintable(error.errorString()));
  return document.object();
}

}  // namespace

// Features of a tenant: what it has from the start, what a config may say, the history, and
// results.
class TestFeatures : public ClusterTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() { m_owner = addOwner(*m_admin, u"Acme"_s); }

  void aNewTenantHasTheProductsFeatures() {
    QStringList found;
    for (const QJsonValue& feature : need(features::list(*m_admin, m_owner), "list")) {
      found.append(feature["name"_L1].toString() +
                   (feature["enabled"_L1].toBool() ? u" on"_s : u" off"_s));
      QVERIFY(feature["feature_id"_L1].toInteger() > 0);
      QVERIFY(!feature["description"_L1].toString().isEmpty());
      QCOMPARE(feature["config_schema"_L1]["additionalProperties"_L1], QJsonValue(false));
    }
    QCOMPARE(found, (QStringList{u"assistant off"_s, u"automatic_closing on"_s,
                                 u"closure_detection on"_s, u"media on"_s}));
    QCOMPARE(feature(kClosureDetection)["config_json"_L1].toObject(),
             json("{'record_at': 0.6, 'close_at': 0.8}"));
    QVERIFY(need(features::history(*m_admin, m_owner), "history").isEmpty());
  }

  // The training line may listen elsewhere than the last time.
  void trainingAssistantsFollowTheirModel() {
    const auto assistant = [](const QString& url, const QString& model) {
      return features::Change{
          .enabled = true,
          .config = QJsonObject{{u"base_url"_s, url}, {u"model"_s, model}, {u"max_tokens"_s, 9}}};
    };
    const auto url = [this] { return feature(kAssistant)["config_json"_L1]["base_url"_L1]; };
    const auto changes = [this] { return need(features::history(*m_admin, m_owner), "h").size(); };
    need(features::set(*m_admin, m_owner, kAssistant,
                       assistant(u"http://127.0.0.1:1/v1"_s, u"training"_s)),
         "set");
    for (int i = 0; i < 2; ++i) {
      need(store::admin::moveTrainingAssistants(*m_admin, u"http://127.0.0.1:2/v1"_s), "move");
      QCOMPARE(url(), u"http://127.0.0.1:2/v1"_s);
      QCOMPARE(feature(kAssistant)["config_json"_L1]["max_tokens"_L1].toInt(), 9);
      QCOMPARE(changes(), 2);  // what is right already is left alone
    }
    need(features::set(*m_admin, m_owner, kAssistant,
                       assistant(u"https://a.example/v1"_s, u"small"_s)),
         "set");
    need(store::admin::moveTrainingAssistants(*m_admin, u"http://127.0.0.1:3/v1"_s), "move");
    QCOMPARE(url(), u"https://a.example/v1"_s);
  }

  void whatEveryDefaultSaysFitsItsSchema() {
    QCOMPARE(column(*m_admin,
                    u"select app.config_error(config_schema, config_json, 'config') from "
                    "app.feature_definitions where app.config_error(config_schema, config_json, "
                    "'config') is not null"_s),
             QStringList());
  }

  // README tells of each feature and each of its settings, with its default.
  void theReadmeIsComplete() {
    QFile file(QStringLiteral(README));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString readme = QString::fromUtf8(file.readAll());
    const QString table = readme.section(u"\n## Features\n"_s, 1, 1).section(u"\n## "_s, 0, 0);
    for (const QJsonValue& feature : need(features::list(*m_admin, m_owner), "list")) {
      const QString first = u"| %1 | %2 |"_s.arg(
          feature["name"_L1].toString(), feature["enabled"_L1].toBool() ? u"on"_s : u"off"_s);
      QVERIFY2(table.contains(first), qPrintable(first));
      const QJsonObject settings = feature["config_schema"_L1]["properties"_L1].toObject();
      for (auto it = settings.begin(); it != settings.end(); ++it) {
        const QStringList rows = table.split(u'\n').filter(it.key());
        QVERIFY2(!rows.isEmpty(), qPrintable(it.key()));
        const QJsonValue otherwise = it.value()["default"_L1];
        if (!otherwise.isUndefined())
          QVERIFY2(!rows.filter(otherwise.toVariant().toString()).isEmpty(), qPrintable(it.key()));
      }
    }
  }

  void aConfigIsChecked_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("why");  // empty: it is taken
    const auto row = [](const QString& name, const char* config, const char* why) {
      QTest::addRow("%s %.60s", qPrintable(name), config)
          << name << QByteArray(config) << QString::fromUtf8(why);
    };
    const QString closure = kClosureDetection;
    row(closure, "{}", "");
    row(closure, "{'keywords': ['falou', 'até a próxima'], 'min_duration_seconds': 0}", "");
    row(closure, "{'keywords': null}", "");
    row(closure, "{'keywords': []}", "");
    row(closure, "{'record_at': 0.7, 'close_at': 0.7}", "");
    row(closure, "{'record_at': 1, 'close_at': 1}", "");
    row(closure, "{'record_at': 7}", "config.record_at must be at most 1 (is 7).");
    row(closure, "{'record_at': 0.49}", "config.record_at must be at least 0.5 (is 0.49).");
    row(closure, "{'record_at': '0.6'}", "config.record_at must be a number (is a text).");
    row(closure, "{'record_at': null}", "config.record_at must be a number (is null).");
    row(closure, "{'record_at': 0.9}",
        "config.close_at must be at least config.record_at (0.8 is less than 0.9).");
    row(closure, "{'close_at': 0.55}",
        "config.close_at must be at least config.record_at (0.55 is less than 0.6).");
    row(closure, "{'min_duration_seconds': 1.5}",
        "config.min_duration_seconds must be a whole number (is 1.5).");
    row(closure, "{'min_duration_seconds': 3.0}", "");
    row(closure, "{'keywords': 'tchau'}", "config.keywords must be a list or null (is a text).");
    row(closure, "{'keywords': ['tchau', 7]}", "config.keywords[1] must be a text (is 7).");
    row(closure, "{'keywords': ['tchau', ' ']}", "config.keywords[1] must not be blank.");
    row(closure, "{'keywords': ['']}",
        "config.keywords[0] must have at least 1 characters (has 0).");
    row(closure, "{'recordat': 0.6}",
        "config has no \"recordat\"; known are close_at, keywords, min_duration_seconds, "
        "record_at.");
    row(kAutomaticClosing, "{'after': 1}", "config has no \"after\"; it takes no settings.");
    row(kAssistant, "{'base_url': 'https://api.example.com/v1', 'model': 'm'}", "");
    row(kAssistant, "{'base_url': 'ftp://example.com'}",
        "config.base_url must be a URL such as https://api.example.com/v1.");
    row(kAssistant, "{'base_url': 'https://user:secret@example.com'}",
        "config.base_url must be a URL such as https://api.example.com/v1.");
    row(kAssistant, "{'api_key': 'sk-1'}",
        "config has no \"api_key\"; known are base_url, instructions, max_tokens, model, "
        "price_per_million_input_tokens, price_per_million_output_tokens, temperature, "
        "timeout_seconds.");
    row(u"opening_hours"_s, "{'anything': [1, {'goes': null}]}", "");
  }
  void aConfigIsChecked() {
    QFETCH(QString, name);
    QFETCH(QByteArray, config);
    QFETCH(QString, why);
    const QJsonObject wanted = json(config);
    const auto checked = features::check(*m_admin, name, wanted);
    const auto set = features::set(*m_admin, m_owner, name, {{}, wanted, {}});
    QCOMPARE(checked.ok(), why.isEmpty());
    if (why.isEmpty()) {
      QVERIFY2(set, set ? "" : qPrintable(set.error().message));
      QCOMPARE((*set)["config_json"_L1].toObject(), wanted);
      return;
    }
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::Invalid);
    QCOMPARE(set.error().message, why);
    QCOMPARE(checked.error().message, why);
    // Nor past the function.
    const auto direct = m_admin->exec(
        u"update app.features set config_json = ?::jsonb where owner_id = ? and name = ?"_s,
        {wanted, m_owner.value, name});
    QVERIFY(!direct);
    QCOMPARE(direct.error().message, why);
  }

  void theListOfWordsHasALimit() {
    QJsonArray words;
    for (int i = 0; i <= 100; ++i)
      words.append(u"palavra %1"_s.arg(i));
    const auto set = features::set(*m_admin, m_owner, kClosureDetection,
                                   {{}, QJsonObject{{u"keywords"_s, words}}, {}});
    QVERIFY(!set);
    QCOMPARE(set.error().message, u"config.keywords must have at most 100 entries (has 101)."_s);
    const auto word =
        features::set(*m_admin, m_owner, kClosureDetection,
                      {{}, QJsonObject{{u"keywords"_s, QJsonArray{QString(61, u'a')}}}, {}});
    QVERIFY(!word);
    QCOMPARE(word.error().message,
             u"config.keywords[0] must have at most 60 characters (has 61)."_s);
  }

  void whatIsNotGivenStays() {
    need(features::set(*m_admin, m_owner, u"hours"_s, {true, json("{'a': 1}"), u"Hours"_s}), "set");
    need(features::set(*m_admin, m_owner, u"hours"_s, {false, {}, {}}), "set");
    QJsonObject hours = feature(u"hours"_s);
    QCOMPARE(hours["enabled"_L1], QJsonValue(false));
    QCOMPARE(hours["config_json"_L1].toObject(), json("{'a': 1}"));
    QCOMPARE(hours["description"_L1], QJsonValue(u"Hours"_s));
    need(features::set(*m_admin, m_owner, u"hours"_s, {{}, json("{}"), {}}), "set");
    hours = feature(u"hours"_s);
    QCOMPARE(hours["enabled"_L1], QJsonValue(false));
    QVERIFY(hours["config_json"_L1].toObject().isEmpty());
    QVERIFY(hours["config_schema"_L1].isNull());
  }

  void ownFeaturesGoTheProductsStay() {
    need(features::set(*m_admin, m_owner, u"hours"_s, {true, {}, {}}), "set");
    need(features::remove(*m_admin, m_owner, u"hours"_s), "delete");
    QCOMPARE(features::byName(*m_admin, m_owner, u"hours"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(features::remove(*m_admin, m_owner, u"hours"_s).error().code, ErrorCode::NotFound);
    const auto refused = features::remove(*m_admin, m_owner, kMediaFeature);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    // With their tenant they go.
    run(*m_admin, u"delete from app.owners where owner_id = ?"_s, {m_owner.value});
  }

  void theHistoryTellsWhoDidWhat() {
    const auto person = TestCluster::connect(addLogin(*m_admin, *m_cluster, m_owner, u"admin"_s));
    need(features::set(*person, m_owner, kMediaFeature, {false, {}, {}}), "set");
    need(features::set(*person, m_owner, kMediaFeature, {false, {}, {}}), "the same again");
    need(features::set(*m_admin, m_owner, u"hours"_s, {true, {}, {}}), "set");
    const QJsonArray changes = need(features::history(*person, m_owner), "history");
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0]["feature"_L1], QJsonValue(u"hours"_s));
    QVERIFY(changes[0]["before"_L1].isNull());
    QCOMPARE(changes[0]["actor"_L1], QJsonValue(u"administrator"_s));
    QVERIFY(changes[1]["actor"_L1].toString().startsWith("login:"_L1));
    QCOMPARE(changes[1]["before"_L1]["enabled"_L1], QJsonValue(true));
    QCOMPARE(changes[1]["after"_L1]["enabled"_L1], QJsonValue(false));
    QCOMPARE(need(features::history(*person, m_owner, kMediaFeature), "history").size(), 1);
    const qint64 newest = changes[0]["change_id"_L1].toInteger();
    QCOMPARE(need(features::history(*person, m_owner, {}, newest), "history").size(), 1);
  }

  void aChangeIsUndone() {
    const QJsonObject before = feature(kClosureDetection);
    need(features::set(*m_admin, m_owner, kClosureDetection,
                       {false, json("{'record_at': 0.9, 'close_at': 0.9}"), u"x"_s}),
         "set");
    const qint64 change = lastChange();
    const QJsonObject undone = need(features::undo(*m_admin, m_owner, change, false), "undo");
    for (const auto& key : {"enabled"_L1, "config_json"_L1, "description"_L1, "feature_id"_L1})
      QCOMPARE(undone[key], before[key]);
    // The undo is a change itself, and can be undone.
    need(features::undo(*m_admin, m_owner, lastChange(), false), "undo");
    QCOMPARE(feature(kClosureDetection)["enabled"_L1], QJsonValue(false));
  }

  void whatWasChangedSinceIsLeftAlone() {
    const auto set = [this](bool enabled, const char* config) {
      need(features::set(*m_admin, m_owner, u"hours"_s, {enabled, json(config), {}}), "set");
      return lastChange();
    };
    set(true, "{'a': 1}");
    const qint64 second = set(true, "{'a': 2}");
    set(true, "{'a': 3}");
    const auto refused = features::undo(*m_admin, m_owner, second, false);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().message.contains(u"changed again since"_s));
    QCOMPARE(feature(u"hours"_s)["config_json"_L1].toObject(), json("{'a': 3}"));
    const auto forced = need(features::undo(*m_admin, m_owner, second, true), "forced");
    QCOMPARE(forced["config_json"_L1].toObject(), json("{'a': 1}"));
  }

  void beginningAndDeletingAreUndone() {
    need(features::set(*m_admin, m_owner, u"hours"_s, {true, json("{'a': 1}"), {}}), "set");
    const qint64 began = lastChange();
    QVERIFY(need(features::undo(*m_admin, m_owner, began, false), "undo").isEmpty());
    QVERIFY(!features::byName(*m_admin, m_owner, u"hours"_s));
    need(features::undo(*m_admin, m_owner, lastChange(), false), "undo the deletion");
    QCOMPARE(feature(u"hours"_s)["config_json"_L1].toObject(), json("{'a': 1}"));
    QCOMPARE(features::undo(*m_admin, addOwner(*m_admin, u"Other"_s), began, true).error().code,
             ErrorCode::NotFound);
  }

  void mediaSwitchedOffIsNotSent() {
    const auto message = ingest(*m_service, inboundEntry(m_owner));
    const QString send =
        u"select app.queue_reply(?, ?, 'olha', gen_random_uuid(), 'image', '{\"media\": [{\"url\": "
        "\"https://example.com/a.png\"}]}')"_s;
    run(*m_admin, send, {m_owner.value, message.convId.value});
    need(features::set(*m_admin, m_owner, kMediaFeature, {false, {}, {}}), "set");
    const auto refused = m_admin->exec(send, {m_owner.value, message.convId.value});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    run(*m_admin, u"select app.queue_reply(?, ?, 'texto', gen_random_uuid())"_s,
        {m_owner.value, message.convId.value});
  }

  void resultsAreStoredAndListed() {
    const auto first = ingest(*m_service, inboundEntry(m_owner));
    const auto second = ingest(*m_service, inboundEntry(m_owner));
    const auto elsewhere = ingest(*m_service, inboundEntry(m_owner, u"whatsapp:+5511900000001"_s));
    need(features::set(*m_admin, m_owner, u"mood"_s, {true, {}, {}}), "set");
    need(features::set(*m_admin, m_owner, u"topic"_s, {true, {}, {}}), "set");
    const qint64 seq = feedSeq();
    for (const MsgId msg : {first.msgId, second.msgId, elsewhere.msgId})
      for (const QString& name : {u"mood"_s, u"topic"_s})
        need(ai_results::store(*m_admin, m_owner, {msg, {}, name, {{u"of"_s, msg.value}}}),
             "store");
    QCOMPARE(feedSeq(), seq + 6);  // screens hear of each
    QCOMPARE(number(*m_admin, u"select revision from app.messages where msg_id = ?"_s,
                    {first.msgId.value}),
             3);

    ai_results::Filter filter;
    QCOMPARE(count(filter), 6);
    filter.feature = u"mood"_s;
    QCOMPARE(count(filter), 3);
    filter.conv = first.convId;
    QCOMPARE(count(filter), 2);
    filter.msg = second.msgId;
    QCOMPARE(count(filter), 1);
    const auto one = need(ai_results::list(*m_admin, m_owner, filter), "list").items[0].toObject();
    QCOMPARE(one["feature"_L1], QJsonValue(u"mood"_s));
    QCOMPARE(one["conv_id"_L1].toInteger(), first.convId.value);
    QCOMPARE(one["result_json"_L1]["of"_L1].toInteger(), second.msgId.value);

    filter = {};
    filter.featureId = feature(u"topic"_s)["feature_id"_L1].toInteger();
    QCOMPARE(count(filter), 3);
    filter = {};
    filter.limit = 4;
    const auto page = need(ai_results::list(*m_admin, m_owner, filter), "list");
    QCOMPARE(page.items.size(), 4);
    filter.before = page.next;
    const auto rest = need(ai_results::list(*m_admin, m_owner, filter), "list");
    QCOMPARE(rest.items.size(), 2);
    QVERIFY(!rest.next);
  }

  void aResultIsRefused() {
    const auto message = ingest(*m_service, inboundEntry(m_owner));
    const OwnerId other = addOwner(*m_admin, u"Other"_s);
    need(features::set(*m_admin, m_owner, u"mood"_s, {true, {}, {}}), "set");
    const auto store = [this](OwnerId owner, MsgId msg, const QString& name) {
      return ai_results::store(*m_admin, owner, {msg, {}, name, {}}).error().code;
    };
    QCOMPARE(store(m_owner, message.msgId, u"nothing"_s), ErrorCode::NotFound);
    QCOMPARE(store(m_owner, {999999999}, u"mood"_s), ErrorCode::NotFound);
    QCOMPARE(store(other, message.msgId, kMediaFeature), ErrorCode::NotFound);
    need(features::set(*m_admin, m_owner, u"mood"_s, {false, {}, {}}), "set");
    QCOMPARE(store(m_owner, message.msgId, u"mood"_s), ErrorCode::Conflict);
    QCOMPARE(ai_results::store(*m_admin, m_owner, {message.msgId, {}, {}, {}}).error().code,
             ErrorCode::NotFound);
  }

 private:
  QJsonObject feature(const QString& name) {
    return need(features::byName(*m_admin, m_owner, name), "feature");
  }
  qint64 lastChange() {
    return need(features::history(*m_admin, m_owner), "history")[0]["change_id"_L1].toInteger();
  }
  qint64 feedSeq() {
    return number(*m_admin, u"select seq from app.feed where owner_id = ?"_s, {m_owner.value});
  }
  qsizetype count(const ai_results::Filter& filter) {
    return need(ai_results::list(*m_admin, m_owner, filter), "list").items.size();
  }

  OwnerId m_owner;
};

QTEST_GUILESS_MAIN(TestFeatures)
#include "tst_features.moc"
