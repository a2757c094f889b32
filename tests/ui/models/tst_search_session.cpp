#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/fake_desk.h"
#include "tests/ui/support/fake_search.h"
#include "ui/models/search_session.h"
#include "ui/models/snippet.h"

using namespace oc;
using namespace oc::ui;
using namespace Qt::StringLiterals;
using State = SearchSession::State;
using More = SearchSession::More;

namespace {

struct Fixture {
  test::FakeDesk desk;
  test::FakeSearch search{desk};
  OwnerId acme = desk.addTenant(u"Acme"_s);
  OwnerId tech = desk.addTenant(u"TechStart"_s);
  SearchSession session{search, 2};

  Fixture() {
    const ConvId maria = desk.addConversation(acme, u"Maria Souza"_s, u"+5511988887777"_s);
    for (const QString& text :
         {u"meu pedido"_s, u"cadê o pedido"_s, u"pedido 4711"_s, u"obrigada"_s}) {
      Message message;
      message.body = text;
      desk.addMessage(maria, message);
    }
  }

  QStringList bodies() const {
    QStringList found;
    for (const MessageHit& hit : session.found().messages)
      found += hit.message.body;
    return found;
  }
};

Message saying(const QString& body) {
  Message message;
  message.body = body;
  return message;
}

}  // namespace

class TestSearchSession : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void asksOnceForQuickFingers() {
    Fixture f;
    for (const QString& text : {u"p"_s, u"pe"_s, u"ped"_s})
      f.session.ask(f.acme, text);
    QCOMPARE(f.session.state(), State::Searching);
    QTRY_COMPARE(f.session.state(), State::Ready);
    QCOMPARE(f.search.searches.size(), 1);
    QCOMPARE(f.search.searches[0].text, u"ped"_s);
    QCOMPARE(f.bodies(), (QStringList{u"pedido 4711"_s, u"cadê o pedido"_s}));
  }

  void whatWasFoundStaysUntilThereIsMore() {
    Fixture f;
    f.session.ask(f.acme, u"ped"_s);
    QTRY_COMPARE(f.session.state(), State::Ready);
    f.search.hold();
    f.session.ask(f.acme, u"obrig"_s);
    QTRY_COMPARE(f.search.searches.size(), 2);
    QCOMPARE(f.session.state(), State::Searching);
    QCOMPARE(f.bodies().size(), 2);
    f.search.release();
    QTRY_COMPARE(f.bodies(), QStringList{u"obrigada"_s});
  }

  void supersededAnswersAreNeverShown() {
    Fixture f;
    f.search.hold();
    f.session.ask(f.acme, u"obrig"_s);
    QTRY_COMPARE(f.search.searches.size(), 1);
    f.session.ask(f.acme, u"4711"_s);
    QCOMPARE(f.search.superseded, 1);  // told at once
    QTRY_COMPARE(f.search.searches.size(), 2);
    const QSignalSpy changed(&f.session, &SearchSession::changed);
    f.search.release();
    QTRY_COMPARE(f.session.state(), State::Ready);
    QCOMPARE(f.bodies(), QStringList{u"pedido 4711"_s});
    QCOMPARE(changed.size(), 1);
  }

  void anotherTenantsFindingsGoAtOnce() {
    Fixture f;
    f.session.ask(f.acme, u"ped"_s);
    QTRY_COMPARE(f.session.state(), State::Ready);
    f.session.ask(f.tech, u"ped"_s);
    QVERIFY(f.bodies().isEmpty());
    QTRY_COMPARE(f.session.state(), State::Ready);
    QVERIFY(f.bodies().isEmpty());
  }

  void goesOnToOlderMessages() {
    Fixture f;
    f.session.ask(f.acme, u"ped"_s);
    QTRY_COMPARE(f.session.more(), More::Possible);
    f.search.failAll({ErrorCode::Unavailable, u"away"_s, {}});
    f.session.loadMore();
    QTRY_COMPARE(f.session.more(), More::Failed);
    QCOMPARE(f.bodies().size(), 2);
    f.search.succeed();
    f.session.retry();
    QTRY_COMPARE(f.session.more(), More::Complete);
    QCOMPARE(f.bodies().last(), u"meu pedido"_s);
  }

  void asksNothingForNothing() {
    Fixture f;
    f.session.ask(f.acme, u"ped"_s);
    QTRY_COMPARE(f.session.state(), State::Ready);
    f.session.ask(f.acme, u"from:me "_s);
    QCOMPARE(f.session.state(), State::Idle);
    QVERIFY(f.bodies().isEmpty());
    f.session.end();
    QCOMPARE(f.search.searches.size(), 1);
  }

  void failsAndTriesAgain() {
    Fixture f;
    f.search.failAll({ErrorCode::Unavailable, u"away"_s, {}});
    f.session.ask(f.acme, u"ped"_s);
    QTRY_COMPARE(f.session.state(), State::Failed);
    f.search.succeed();
    f.session.retry();
    QTRY_COMPARE(f.session.state(), State::Ready);
  }

  void snippetsBeginBeforeTheHit() {
    const SearchTerms terms = readSearch(u"cafeteira");
    const Snippet all = messageSnippet(saying(u"minha cafeteira\nquebrou"_s), terms);
    QCOMPARE(all.text, u"minha cafeteira quebrou"_s);
    QCOMPARE(all.hits, (QList<TextRange>{{6, 9}}));

    const QString far = u"palavra "_s.repeated(40) + u"então a cafeteira quebrou"_s;
    const Snippet cut = messageSnippet(saying(far), terms);
    QVERIFY(cut.text.startsWith(u"…palavra"));
    QVERIFY(cut.text.indexOf(u"cafeteira") < 40);
    QCOMPARE(cut.hits.size(), 1);
    QCOMPARE(cut.text.mid(cut.hits[0].from, cut.hits[0].length), u"cafeteira"_s);

    Message picture;
    picture.type = MessageType::Image;
    QCOMPARE(messageSnippet(picture, terms).text, u"Photo"_s);
    const Snippet hostile = messageSnippet(saying(u"a\u202Ecafeteira"_s), terms);
    QVERIFY(!hostile.text.contains(QChar(0x202E)));
  }
};

QTEST_MAIN(TestSearchSession)
#include "tst_search_session.moc"
