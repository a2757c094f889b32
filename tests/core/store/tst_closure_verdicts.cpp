#include <QTest>
#include <atomic>

#include "core/domain/closure_detector.h"
#include "core/domain/feature.h"
#include "core/store/closure_preview.h"
#include "core/store/closure_queries.h"
#include "tests/core/store/books.h"
#include "tests/core/store/screen.h"
#include "tests/support/cluster_test.h"

using namespace oc;
using namespace oc::test;
using store::ClosureOutcome;
using Fate = FeaturePreview::Effect;
namespace features = oc::store::features;

namespace {

ClosureVerdict verdictOf(double confidence, bool record, bool close) {
  ClosureVerdict verdict;
  verdict.confidence = confidence;
  verdict.shouldRecord = record;
  verdict.shouldClose = close;
  verdict.reasons = {{u"farewell"_s, 1.9, u"says goodbye"_s}, {u"but"_s, -0.4, u"says but"_s}};
  return verdict;
}
const ClosureVerdict kEnds = verdictOf(0.92, true, true);
const ClosureVerdict kSeems = verdictOf(0.72, true, false);
const ClosureVerdict kGoesOn = verdictOf(0.1, false, false);

}  // namespace

// What a verdict does to a conversation, and what it does no longer once the conversation moved on.
class TestClosureVerdicts : public ClusterTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_owner = addOwner(*m_admin, u"Acme"_s);
    m_message = say(u"obrigado, tchau"_s);
  }
  void cleanup() { QCOMPARE(wrongInTheBooks(*m_admin), QString()); }

  void aSureVerdictCloses() {
    QCOMPARE(apply(kEnds), ClosureOutcome::Closed);
    QCOMPARE(conversation(u"status"_s), u"user_closed"_s);
    QCOMPARE(conversation(u"ended_reason"_s), u"says goodbye"_s);
    QCOMPARE(conversation(u"unread"_s), u"0"_s);
    QCOMPARE(text(*m_admin,
                  u"select actor || ': ' || reason from app.conversation_transitions where conv_id "
                  "= ? order by transition_id desc"_s,
                  {m_message.convId.value}),
             u"detector: says goodbye"_s);
    QCOMPARE(results(), 1);
    const QString result =
        text(*m_admin, u"select result_json from app.ai_results where msg_id = ?"_s,
             {m_message.msgId.value});
    QVERIFY2(result.contains(u"\"confidence\": 0.92"_s), qPrintable(result));
    // The customer's next message begins a new conversation.
    QVERIFY(say(u"oi"_s).convId != m_message.convId);
  }

  void aReasonThatWasGivenIsKept() {
    ClosureVerdict verdict = kEnds;
    verdict.closeReason = QString(400, u'x');
    QCOMPARE(apply(verdict), ClosureOutcome::Closed);
    QCOMPARE(conversation(u"ended_reason"_s), QString(300, u'x'));
  }

  void aLikelyOneIsAnnounced() {
    QCOMPARE(apply(kSeems), ClosureOutcome::Announced);
    QCOMPARE(conversation(u"status"_s), u"progress"_s);
    QCOMPARE(conversation(u"context #>> '{closure_detected,msg_id}'"_s),
             QString::number(m_message.msgId.value));
    QCOMPARE(results(), 1);
  }

  void anUnlikelyOneDoesNothing() {
    QCOMPARE(apply(kGoesOn), ClosureOutcome::Nothing);
    QCOMPARE(conversation(u"status"_s), u"progress"_s);
    QCOMPARE(conversation(u"context"_s), u"{}"_s);
    QCOMPARE(results(), 0);
  }

  void withoutAutomaticClosingASureOneIsAnnounced() {
    turn(kAutomaticClosing, false);
    QCOMPARE(apply(kEnds), ClosureOutcome::Announced);
    QCOMPARE(conversation(u"status"_s), u"progress"_s);
    QCOMPARE(results(), 1);
  }

  void switchedOffMeanwhileItCountsNoLonger() {
    turn(kClosureDetection, false);
    QCOMPARE(apply(kEnds), ClosureOutcome::Off);
    QCOMPARE(conversation(u"status"_s), u"progress"_s);
    QCOMPARE(results(), 0);
  }

  void aNewerMessageKeepsItOpen() {
    QCOMPARE(apply(kSeems), ClosureOutcome::Announced);
    const auto first = m_message;
    m_message = say(u"ah, mais uma coisa"_s);
    QCOMPARE(m_message.convId, first.convId);
    QVERIFY(cases({first}).isEmpty());
    QCOMPARE(apply(first, kEnds), ClosureOutcome::Overtaken);
    // What was announced is void once the newer message is judged.
    const auto tasks = cases({m_message});
    QCOMPARE(tasks.size(), 1);
    QVERIFY(tasks.first().announced);
    QCOMPARE(tasks.first().closureCase.messages.size(), 2);
    QCOMPARE(apply(kGoesOn), ClosureOutcome::Cleared);
    QCOMPARE(conversation(u"context"_s), u"{}"_s);
    QCOMPARE(conversation(u"status"_s), u"progress"_s);
  }

  void anAgentsAnswerKeepsItOpen() {
    run(*m_admin, u"select app.queue_reply(?, ?, 'um momento', gen_random_uuid())"_s,
        {m_owner.value, m_message.convId.value});
    QCOMPARE(apply(kEnds), ClosureOutcome::Overtaken);
    QCOMPARE(conversation(u"status"_s), u"progress"_s);
  }

  void aClosedConversationIsLeftAlone() {
    run(*m_admin, u"select app.close_conversation(?, ?, 'agent_closed', '')"_s,
        {m_owner.value, m_message.convId.value});
    QVERIFY(cases({m_message}).isEmpty());
    QCOMPARE(apply(kEnds), ClosureOutcome::Overtaken);
    QCOMPARE(conversation(u"status"_s), u"agent_closed"_s);
  }

  void anotherTenantsConversationIsLeftAlone() {
    const OwnerId other = addOwner(*m_admin, u"Other"_s);
    const auto outcomes =
        need(store::applyClosureVerdicts(*m_service,
                                         {{{other, m_message.convId, m_message.msgId}, kEnds}}),
             "apply");
    QCOMPARE(outcomes, QList{ClosureOutcome::Overtaken});
    QCOMPARE(conversation(u"status"_s), u"progress"_s);
  }

  void twoJudgesCountOnce() {
    std::atomic<int> announced = 0;
    std::atomic<int> overtaken = 0;
    inParallel(4, [&](int) {
      return [&] {
        const auto service = m_cluster->connectService();
        const auto outcome = retrying([&] {
          return store::applyClosureVerdicts(*service, {{target(m_message), kSeems}});
        });
        announced += outcome.first() == ClosureOutcome::Announced;
        overtaken += outcome.first() == ClosureOutcome::Overtaken;
      };
    });
    QCOMPARE(announced.load(), 1);
    QCOMPARE(overtaken.load(), 3);
    QCOMPARE(results(), 1);
  }

  // The customer writes on at the very moment of the verdict: nothing is lost, and no conversation
  // is closed over a message that nobody has judged.
  void aMessageThatRacesWithTheVerdict() {
    constexpr int kRounds = 40;
    QList<store::Verdict> endings;
    for (int i = 0; i < kRounds; ++i)
      endings.append(say(u"obrigado, tchau"_s, customer(100 + i)));
    inParallel(2, [&](int side) {
      return [&, side] {
        const auto service = m_cluster->connectService();
        for (int i = 0; i < kRounds; ++i) {
          if (side == 0)
            retrying([&] {
              return store::ingestInbound(
                  *service, {entryOf(u"ainda não chegou"_s, customer(100 + i))}, 1440);
            });
          else
            retrying([&] {
              return store::applyClosureVerdicts(*service, {{target(endings[i]), kEnds}});
            });
        }
      };
    });
    QCOMPARE(number(*m_admin,
                    u"select count(*) from app.messages where owner_id = ? and body = 'ainda não "
                    "chegou'"_s,
                    {m_owner.value}),
             kRounds);
    QCOMPARE(number(*m_admin,
                    u"select count(*) from app.conversations c join app.messages m on m.owner_id = "
                    "c.owner_id and m.conv_id = c.conv_id where c.owner_id = ? and c.status = "
                    "'user_closed' and m.body = 'ainda não chegou'"_s,
                    {m_owner.value}),
             0);
  }

  void aBatchIsJudgedInItsOrder() {
    const auto second = say(u"tchau"_s, customer(1));
    const auto third = say(u"tchau"_s, customer(2));
    const auto outcomes =
        need(store::applyClosureVerdicts(*m_service, {{target(third), kGoesOn},
                                                      {target(m_message), kEnds},
                                                      {{m_owner, {999999999}, {999999999}}, kEnds},
                                                      {target(second), kSeems}}),
             "apply");
    QCOMPARE(outcomes, (QList{ClosureOutcome::Nothing, ClosureOutcome::Closed,
                              ClosureOutcome::Overtaken, ClosureOutcome::Announced}));
  }

  void whatHasNoVerdictIsFound() {
    const auto mine = [this] {
      QList<store::ClosureTarget> found;
      for (const auto& item : need(store::unjudgedMessages(*m_service, 200), "unjudged"))
        if (item.owner == m_owner) found.append(item);
      return found;
    };
    QCOMPARE(mine(), QList{target(m_message)});
    run(*m_admin,
        u"update app.conversations set last_at = now() - interval '16 minutes' where conv_id = ?"_s,
        {m_message.convId.value});
    QVERIFY(mine().isEmpty());
    m_message = say(u"tchau"_s);
    QCOMPARE(mine(), QList{target(m_message)});
    turn(kClosureDetection, false);
    QVERIFY(mine().isEmpty());
    turn(kClosureDetection, true);
    QCOMPARE(apply(kSeems), ClosureOutcome::Announced);
    QVERIFY(mine().isEmpty());
  }

  void theCaseIsWhatTheDetectorNeeds() {
    for (int i = 0; i < 20; ++i)
      m_message = say(u"linha %1"_s.arg(i));
    run(*m_admin,
        u"update app.conversations set context = '{\"goal_achieved\": true}', started_at = now() - "
        "interval '5 minutes' where conv_id = ?"_s,
        {m_message.convId.value});
    const ClosureCase found = cases({m_message}).first().closureCase;
    QCOMPARE(found.messages.size(), 12);
    QCOMPARE(found.messages.first().body, u"linha 8"_s);
    QCOMPARE(found.messages.last().body, u"linha 19"_s);
    QCOMPARE(found.messages.last().author, MessageOwner::User);
    QCOMPARE(found.context, (QJsonObject{{u"goal_achieved"_s, true}}));
    QCOMPARE(found.metadata["kind"_L1], QJsonValue(u"text"_s));
    QVERIFY(found.ageSeconds >= 300);
  }

  void theDeskShowsItAndKeepsOpen() {
    Screen screen(addLogin(*m_admin, *m_cluster, m_owner));
    QVERIFY(screen.isReady());
    screen.desk.watch(m_owner, m_message.convId);
    QCOMPARE(apply(kSeems), ClosureOutcome::Announced);
    QVERIFY(screen.hasRead(seq()));
    const Conversation announced = screen.batches.last().conversations.first();
    QVERIFY(announced.closure);
    QCOMPARE(announced.closure->confidence, 0.72);
    QCOMPARE(announced.closure->msgId, m_message.msgId);
    QCOMPARE(announced.closure->reasons, kSeems.reasons);
    QVERIFY(announced.closure->at.isValid());
    QCOMPARE(screen.messages(), QList{m_message.msgId});
    const Message message = screen.batches.last().messages.first();
    QCOMPARE(message.aiResults.size(), 1);
    QCOMPARE(message.aiResults.first().feature, kClosureDetection);
    QCOMPARE(message.aiResults.first().result["confidence"_L1].toDouble(), 0.72);
    QVERIFY(message.aiResults.first().at.isValid());

    const Conversation kept = taken(screen.desk.keepOpen(m_owner, m_message.convId));
    QVERIFY(!kept.closure);
    QVERIFY(kept.revision > announced.revision);
    QCOMPARE(conversation(u"labels"_s), u"{kept_open}"_s);
    QVERIFY(screen.hasRead(seq()));
    const auto page = taken(screen.desk.messages(m_owner, m_message.convId, {}));
    QVERIFY(page.items.last().aiResults.first().result["dismissed_by"_L1].toString().startsWith(
        "login:"_L1));
    // Once more changes nothing, and the same message is not announced again.
    QCOMPARE(taken(screen.desk.keepOpen(m_owner, m_message.convId)).revision, kept.revision);
    QCOMPARE(apply(kSeems), ClosureOutcome::Overtaken);
    // A later ending is; the label stands once.
    m_message = say(u"tchau"_s);
    QCOMPARE(apply(kSeems), ClosureOutcome::Announced);
    taken(screen.desk.keepOpen(m_owner, m_message.convId));
    QCOMPARE(conversation(u"labels"_s), u"{kept_open}"_s);
  }

  void onlyAnOpenConversationIsKeptOpen() {
    Screen screen(addLogin(*m_admin, *m_cluster, m_owner));
    QCOMPARE(apply(kEnds), ClosureOutcome::Closed);
    const auto refused = answer(screen.desk.keepOpen(m_owner, m_message.convId));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(!taken(screen.desk.conversation(m_owner, m_message.convId)).closure);
  }

  void theDeskListsFeatures() {
    Screen screen(addLogin(*m_admin, *m_cluster, m_owner));
    const QList<Feature> found = taken(screen.desk.features(m_owner));
    QCOMPARE(found.size(), 4);
    QCOMPARE(found[2].name, kClosureDetection);
    QVERIFY(found[2].enabled);
    QCOMPARE(found[2].config["close_at"_L1].toDouble(), 0.8);
    QVERIFY(found[2].schema["properties"_L1].isObject());
    QVERIFY(taken(screen.desk.features(addOwner(*m_admin, u"Other"_s))).isEmpty());
  }

  // ---------------------------------------------------------------- a look ahead

  void aSwitchIsShownBeforeItIsMade() {
    m_message = say(u"meu pedido chegou?"_s, customer(3));
    run(*m_admin, u"select app.queue_reply(?, ?, ?, gen_random_uuid())"_s,
        {m_owner.value, m_message.convId.value, u"Chegou hoje cedo. Mais alguma coisa?"_s});
    m_message = say(u"não, só isso. obrigado, tchau"_s, customer(3));
    say(u"onde está meu pedido?"_s, customer(1));
    turn(kAutomaticClosing, false);
    need(features::set(*m_admin, m_owner, kClosureDetection,
                       {{}, QJsonObject{{u"min_duration_seconds"_s, 0}}, {}}),
         "config");
    const auto preview = [this](const QString& name, const features::Change& change) {
      return need(store::previewFeature(*m_admin, m_owner, name, change, {}), "preview");
    };
    // All are looked at; only the goodbye changes, and not the one that nobody has answered.
    FeaturePreview found = preview(kAutomaticClosing, {true, {}, {}});
    QCOMPARE(found.conversations, 3);
    QCOMPARE(found.wouldClose, 1);
    QCOMPARE(found.cases.size(), 1);
    QCOMPARE(found.cases.first().convId, m_message.convId);
    QCOMPARE(found.cases.first().effect, Fate::WouldClose);
    QCOMPARE(found.cases.first().preview, u"não, só isso. obrigado, tchau"_s);
    QCOMPARE(conversation(u"status"_s), u"progress"_s);

    QVERIFY(preview(kAutomaticClosing, {false, {}, {}}).cases.isEmpty());
    QCOMPARE(preview(kMediaFeature, {false, {}, {}}), FeaturePreview());

    // Announced now; switched off, no longer.
    QCOMPARE(apply(kSeems), ClosureOutcome::Announced);
    found = preview(kClosureDetection, {false, {}, {}});
    QCOMPARE(found.noLongerAnnounced, 1);
    QCOMPARE(found.cases.first().effect, Fate::NoLongerAnnounced);
    turn(kClosureDetection, false);
    m_message = say(u"deu certo, era só isso. obrigado, tchau"_s, customer(2));
    found = preview(kClosureDetection, {true, {}, {}});
    QCOMPARE(found.wouldAnnounce, 1);
    QCOMPARE(found.cases.first().convId, m_message.convId);

    const auto wrong = store::previewFeature(*m_admin, m_owner, kClosureDetection,
                                             {{}, QJsonObject{{u"record_at"_s, 7}}, {}}, {});
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().message, u"config.record_at must be at most 1 (is 7)."_s);
    QCOMPARE(store::previewFeature(*m_admin, {999999999}, kMediaFeature, {}, {}).error().code,
             ErrorCode::NotFound);
  }

 private:
  store::InboundEntry entryOf(const QString& body, const QString& from) {
    auto entry = inboundEntry(m_owner, from);
    entry.body = body;
    return entry;
  }
  store::Verdict say(const QString& body, const QString& from = kCustomer) {
    return ingest(*m_service, entryOf(body, from));
  }
  store::ClosureTarget target(const store::Verdict& message) {
    return {m_owner, message.convId, message.msgId};
  }
  ClosureOutcome apply(const store::Verdict& message, const ClosureVerdict& verdict) {
    return need(store::applyClosureVerdicts(*m_service, {{target(message), verdict}}), "apply")
        .first();
  }
  ClosureOutcome apply(const ClosureVerdict& verdict) { return apply(m_message, verdict); }
  QList<store::ClosureTask> cases(const QList<store::Verdict>& messages) {
    QList<store::ClosureTarget> targets;
    for (const auto& message : messages)
      targets.append(target(message));
    return need(store::closureCases(*m_service, targets), "cases");
  }
  void turn(const QString& feature, bool on) {
    need(features::set(*m_admin, m_owner, feature, {on, {}, {}}), "switch");
  }
  QString conversation(const QString& column) {
    return text(*m_admin, u"select "_s + column + u" from app.conversations where conv_id = ?"_s,
                {m_message.convId.value});
  }
  qint64 results() {
    return number(*m_admin, u"select count(*) from app.ai_results where msg_id = ?"_s,
                  {m_message.msgId.value});
  }
  qint64 seq() {
    return number(*m_admin, u"select seq from app.feed where owner_id = ?"_s, {m_owner.value});
  }

  OwnerId m_owner;
  store::Verdict m_message;
};

QTEST_GUILESS_MAIN(TestClosureVerdicts)
#include "tst_closure_verdicts.moc"
