#include <QTest>

#include "core/domain/conversation_query.h"

using namespace Qt::StringLiterals;
using namespace oc;

class TestConversationQuery : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void jsonKeepsTheListAndWhatNarrowsIt_data() {
    QTest::addColumn<ConversationQuery>("query");
    QTest::newRow("plain") << ConversationQuery{};
    QTest::newRow("all of it") << ConversationQuery{.filter = ConversationFilter::ClosingSoon,
                                                    .closingWithinMinutes = 30,
                                                    .channel = u"sms"_s,
                                                    .labels = {u"VIP"_s, u"Cobrança"_s},
                                                    .assignee = UserId{7},
                                                    .status = ConversationStatus::Progress,
                                                    .language = u"pt-BR"_s};
    QTest::newRow("nobody's") << ConversationQuery{.filter = ConversationFilter::Waiting,
                                                   .assignee = UserId{}};
  }
  void jsonKeepsTheListAndWhatNarrowsIt() {
    QFETCH(ConversationQuery, query);
    QCOMPARE(conversationQueryFromJson(toJson(query)), query);
    ConversationQuery window = query;
    window.after = ListPlace{5, {}};
    window.limit = 3;
    QCOMPARE(conversationQueryFromJson(toJson(window)), query);
  }

  void jsonOfSomethingElseIsTheActiveOnes() {
    const QJsonObject odd{{u"view"_s, u"of next year"_s},
                          {u"status"_s, 7},
                          {u"labels"_s, u"x"_s},
                          {u"closing_within_minutes"_s, -4},
                          {u"assignee"_s, u"Ana"_s}};
    ConversationQuery query = conversationQueryFromJson(odd);
    QCOMPARE(query.closingWithinMinutes, 1);
    query.closingWithinMinutes = ConversationQuery{}.closingWithinMinutes;
    QCOMPARE(query, ConversationQuery{});
  }

  void endsWithWhatComesFirst_data() {
    QTest::addColumn<QString>("channel");
    QTest::addColumn<int>("expiresIn");   // minutes
    QTest::addColumn<int>("inboundAgo");  // minutes
    QTest::addColumn<int>("endsIn");
    QTest::newRow("expiry") << u"whatsapp"_s << 60 << 10 << 60;
    QTest::newRow("window") << u"whatsapp"_s << 6000 << 1400 << 40;
    QTest::newRow("window over") << u"whatsapp"_s << 6000 << 1441 << 6000;
    QTest::newRow("no window") << u"sms"_s << 6000 << 1400 << 6000;
  }
  void endsWithWhatComesFirst() {
    QFETCH(QString, channel);
    QFETCH(int, expiresIn);
    QFETCH(int, inboundAgo);
    QFETCH(int, endsIn);
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    Conversation c;
    c.channel = channel;
    c.expiresAt = now.addSecs(60LL * expiresIn);
    c.lastInboundAt = now.addSecs(-60LL * inboundAgo);
    QCOMPARE(endsSoonest(c, now), now.addSecs(60LL * endsIn));
    c.status = ConversationStatus::Progress;
    ConversationQuery soon{.filter = ConversationFilter::ClosingSoon,
                           .closingWithinMinutes = endsIn};
    QVERIFY(isInList(c, soon, {}, now));
    --soon.closingWithinMinutes;
    QVERIFY(!isInList(c, soon, {}, now));
    c.snoozed = true;
    ++soon.closingWithinMinutes;
    QVERIFY(!isInList(c, soon, {}, now));
  }

  void whoRestsIsInNoListOfOpenWork() {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Conversation c;
    c.status = ConversationStatus::Progress;
    c.assignee = UserId{7};
    c.waitingSince = now;
    c.expiresAt = now.addSecs(60);
    const auto lists = [&] {
      QStringList names;
      for (int i = 0; !toText(ConversationFilter(i)).isEmpty(); ++i)
        if (isInList(c, {.filter = ConversationFilter(i)}, UserId{7}, now))
          names += toText(ConversationFilter(i));
      return names;
    };
    QCOMPARE(lists(),
             (QStringList{u"active"_s, u"all"_s, u"mine"_s, u"waiting"_s, u"closing_soon"_s}));
    c.snoozed = true;
    QCOMPARE(lists(), (QStringList{u"active"_s, u"all"_s, u"snoozed"_s}));
    c.snoozed = false;
    c.blocked = true;
    QCOMPARE(lists(), (QStringList{u"active"_s, u"all"_s}));
    c.blocked = false;
    c.assignee = {};
    QCOMPARE(lists(), (QStringList{u"active"_s, u"all"_s, u"unassigned"_s, u"waiting"_s,
                                   u"closing_soon"_s}));
  }
};

QTEST_APPLESS_MAIN(TestConversationQuery)
#include "tst_conversation_query.moc"
