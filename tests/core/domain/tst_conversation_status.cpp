#include <QTest>
#include <set>

#include "core/domain/conversation_status.h"

using namespace oc;
using enum ConversationStatus;

class TestConversationStatus : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void wordsGoBothWays_data() {
    QTest::addColumn<ConversationStatus>("status");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("active");
    QTest::newRow("pending") << Pending << QStringLiteral("pending") << true;
    QTest::newRow("progress") << Progress << QStringLiteral("progress") << true;
    QTest::newRow("agent_closed") << AgentClosed << QStringLiteral("agent_closed") << false;
    QTest::newRow("support_closed") << SupportClosed << QStringLiteral("support_closed") << false;
    QTest::newRow("user_closed") << UserClosed << QStringLiteral("user_closed") << false;
    QTest::newRow("expired") << Expired << QStringLiteral("expired") << false;
    QTest::newRow("failed") << Failed << QStringLiteral("failed") << false;
    QTest::newRow("idle_timeout") << IdleTimeout << QStringLiteral("idle_timeout") << false;
  }
  void wordsGoBothWays() {
    QFETCH(ConversationStatus, status);
    QFETCH(QString, word);
    QCOMPARE(toText(status), word);
    QVERIFY(conversationStatusFromText(word) == status);
    QTEST(isActive(status), "active");
  }

  void otherWordsMeanNothing() {
    for (const auto* word : {u"", u"Pending", u"closed", u"pending "})
      QVERIFY(!conversationStatusFromText(QStringView(word)));
  }

  void listsEachStatusOnce() {
    const auto all = allConversationStatuses();
    QCOMPARE(std::set(all.begin(), all.end()).size(), size_t{8});
    QCOMPARE(all.size(), size_t{8});
  }

  // The rule in words: an active conversation may move on, a final one never moves again.
  void transitions() {
    size_t allowed = 0;
    for (const ConversationStatus from : allConversationStatuses())
      for (const ConversationStatus to : allConversationStatuses()) {
        const bool expected = isActive(from) && to != from && to != Pending;
        QVERIFY2(mayBecome(from, to) == expected,
                 qPrintable(QString(toText(from) + u" → " + toText(to))));
        allowed += expected ? 1 : 0;
      }
    QCOMPARE(allowedTransitions().size(), allowed);
  }
};

QTEST_GUILESS_MAIN(TestConversationStatus)
#include "tst_conversation_status.moc"
