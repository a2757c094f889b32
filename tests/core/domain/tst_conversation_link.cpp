#include <QTest>

#include "core/domain/conversation_link.h"

using namespace oc;
using namespace Qt::StringLiterals;

class TestConversationLink : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void leadsBack() {
    const ConversationPlace place{OwnerId{7}, ConvId{4711}};
    QCOMPARE(linkTo(place), u"owner-console://conversation/7/4711"_s);
    QCOMPARE(placeOf(linkTo(place)), place);
    QCOMPARE(placeOf(u" Owner-Console://conversation/7/4711/\n"_s), place);
  }

  void nothingElseIsALink() {
    for (const QString& text :
         {QString(), u"4711"_s, u"owner-console://conversation/7"_s,
          u"owner-console://conversation/0/1"_s, u"owner-console://conversation/-7/4711"_s,
          u"owner-console://conversation/7/4711/9"_s, u"https://conversation/7/4711"_s,
          u"see owner-console://conversation/7/4711"_s,
          u"owner-console://conversation/7/99999999999999999999"_s})
      QVERIFY2(!placeOf(text), qPrintable(text));
  }
};

QTEST_APPLESS_MAIN(TestConversationLink)
#include "tst_conversation_link.moc"
