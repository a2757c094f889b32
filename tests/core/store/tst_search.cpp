#include <QTest>

#include "core/store/transaction.h"
#include "tests/core/store/library.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// What a person finds in a tenant.
class TestSearch : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_ours = std::make_unique<Library>(*m_cluster, u"Ours"_s);
    m_theirs = std::make_unique<Library>(*m_cluster, u"Theirs"_s);
    m_person = TestCluster::connect(m_ours->person);
    m_conv = m_ours->begin(kCustomer, u"José da Silva"_s);
    const struct {
      const char* name;
      QString body;
    } texts[] = {
        {"order", u"Olá! Meu pedido 4711 não chegou, código BR-77/X"_s},
        {"orders", u"os pedidos foram entregues?"_s},
        {"english", u"Your shipments were delivered, it's fine"_s},
        {"spanish", u"¿Dónde está mi envío? Reclamaciones al 12:30"_s},
        {"card", u"perdi meus cartões 😡"_s},
        {"thumb", u"ok👍🏽"_s},
        {"good day", u"um dia bom"_s},
        {"late", u"atrasou de novo"_s},
    };
    for (const auto& text : texts) {
      m_ids.insert(QString::fromLatin1(text.name), m_ours->say(m_conv, text.body).value);
      m_theirs->say(m_theirs->begin(kCustomer, u"José da Silva"_s), text.body);
      m_ours->turnPage();
    }
    m_ids.insert(u"answer"_s, m_ours->say(m_conv, u"Seu pedido saiu"_s, false).value);
    m_ids.insert(u"voice"_s, m_ours->say(m_conv, u""_s, true, u"transcrição: cadê?"_s).value);
  }

  void finds_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QString& typed, const QStringList& expected) {
      QTest::newRow(qPrintable(typed)) << typed << expected;
    };
    row(u"pedido"_s, {u"answer"_s, u"orders"_s, u"order"_s});
    row(u"ped"_s, {u"answer"_s, u"orders"_s, u"order"_s});
    row(u"PEDIDOS nao"_s, {u"order"_s});
    row(u"entregou"_s, {u"orders"_s});
    row(u"cartao"_s, {u"card"_s});
    row(u"shipment"_s, {u"english"_s});
    row(u"delivering"_s, {u"english"_s});
    row(u"enviar"_s, {u"spanish"_s});
    row(u"reclamación"_s, {u"spanish"_s});
    row(u"donde esta"_s, {u"spanish"_s});
    row(u"12:30"_s, {u"spanish"_s});
    row(u"4711"_s, {u"order"_s});
    row(u"br-77/x"_s, {u"order"_s});
    row(u"br-77/y"_s, {});
    row(u"👍"_s, {u"thumb"_s});
    row(u"😡 cartões"_s, {u"card"_s});
    row(u"\"dia bom\""_s, {u"good day"_s});
    row(u"\"um dia b"_s, {u"good day"_s});
    row(u"\"bom um\""_s, {});
    row(u"transcricao"_s, {u"voice"_s});
    row(u"pedido from:customer"_s, {u"orders"_s, u"order"_s});
    row(u"pedido from:agent"_s, {u"answer"_s});
    row(u"pedido from:me"_s, {});
    row(u"pedido in:open"_s, {u"answer"_s, u"orders"_s, u"order"_s});
    row(u"pedido in:closed"_s, {});
    row(u"pedido label:vip"_s, {});
    row(u"pedido after:2020-01-01"_s, {u"answer"_s, u"orders"_s, u"order"_s});
    row(u"pedido before:2020-01-01"_s, {});
    row(u"o pe"_s, {});
    row(u"os pe"_s, {u"orders"_s});
    row(u"xyz"_s, {});
    row(u""_s, {});
    row(u"from:customer"_s, {});
  }
  void finds() {
    QFETCH(QString, typed);
    QFETCH(QStringList, expected);
    const SearchAnswer answer = find(typed);
    QStringList names;
    for (const MessageHit& hit : answer.messages) {
      names.append(m_ids.key(hit.message.msgId.value));
      QCOMPARE(hit.message.convId, m_conv);
      QCOMPARE(hit.customerName, u"José da Silva"_s);
      QCOMPARE(hit.phoneNumber, u"+5511988887777"_s);
      QCOMPARE(hit.channel, u"whatsapp"_s);
      QVERIFY(!highlights(QString(hit.message.body + hit.message.content), answer.terms).isEmpty());
    }
    QCOMPARE(names, expected);
    QVERIFY(!answer.next && !answer.timeWasUp);
  }

  void findsByLabelAndDate() {
    Library library(*m_cluster, u"Labels"_s);
    const ConvId conv = library.begin(kCustomer);
    const MsgId old = library.say(conv, u"prazo velho"_s);
    run(library.admin(),
        u"update app.messages set timestamp = now() - interval '40 days' where msg_id <= ?"_s,
        {old.value});
    library.turnPage();
    const MsgId fresh = library.say(conv, u"prazo novo"_s);
    run(library.admin(), u"update app.conversations set labels = '{Muito VIP}' where conv_id = ?"_s,
        {conv.value});
    const auto person = TestCluster::connect(library.person);
    const auto ids = [&](const QString& typed) {
      QList<MsgId> found;
      for (const MessageHit& hit :
           need(store::search::search(*person, library.owner, {typed}), "search").messages)
        found.append(hit.message.msgId);
      return found;
    };
    const QString day = QDate::currentDate().addDays(-20).toString(Qt::ISODate);
    QCOMPARE(ids(u"prazo label:\"muito vip\""_s), (QList<MsgId>{fresh, old}));
    QCOMPARE(ids(u"prazo label:outro"_s), QList<MsgId>());
    QCOMPARE(ids(u"prazo after:"_s + day), QList<MsgId>{fresh});
    QCOMPARE(ids(u"prazo before:"_s + day), QList<MsgId>{old});
  }

  void filtersThatSayNothingAreNamed() {
    const auto refused = store::search::search(*m_person, m_ours->owner, {u"x before:soon"_s});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QVERIFY(refused.error().message.contains(u"before:soon"));
  }

  void pagesStayWhileMessagesArrive() {
    Library library(*m_cluster, u"Pages"_s);
    const ConvId conv = library.begin(kCustomer);
    QList<MsgId> all;
    for (int i = 0; i < 60; ++i) {
      all.prepend(library.say(conv, u"página %1"_s.arg(i)));
      if (i % 20 == 0) library.turnPage();
    }
    const auto person = TestCluster::connect(library.person);
    SearchQuery query{u"pagina"_s, 7, {}};
    QList<MsgId> found;
    do {
      const auto answer = need(store::search::search(*person, library.owner, query), "search");
      for (const MessageHit& hit : answer.messages)
        found.append(hit.message.msgId);
      query.before = answer.next;
      library.say(conv, u"mais uma página"_s);
    } while (query.before);
    QCOMPARE(found, all);
  }

  void goesOnWhereTheTimeWasUp() {
    // No time at all: every answer says how far it came, the next one goes on.
    qint64 before = std::numeric_limits<qint64>::max();
    auto rows = need(
        m_person->exec(
            u"select searched_to, time_is_up, cardinality(hits) from app.search_messages(?, '{pedido*}', '{}', ?, 10, -1)"_s,
            {m_ours->owner.value, before}),
        "search");
    QVERIFY(rows.next());
    QVERIFY(rows.value(1).toBool());
    QCOMPARE(rows.integer(0), before);
    QCOMPARE(rows.integer(2), 0);
  }

  void anythingCanBeTyped_data() {
    QTest::addColumn<QString>("typed");
    for (const QString& typed :
         {u"'"_s, u"''; drop table app.messages; --"_s, u"\\"_s, u"a\\'b"_s, u"%_%"_s,
          u"& | ! ( <-> :*"_s, u"pedido:* | !x"_s, u"'pedido' & x"_s, u"$1 ?"_s, u"{a,b}"_s,
          u"\"{\\\"a"_s, u"NULL"_s, u"a|b*c"_s, u"\u0001"_s, QString(QChar(0xD83D)),
          u"🙏"_s.repeated(500), u"pedido "_s.repeated(20000), u"x"_s.repeated(100000),
          u"\" "_s.repeated(30000)})
      QTest::newRow(qPrintable(typed.left(20))) << typed;
  }
  void anythingCanBeTyped() {
    QFETCH(QString, typed);
    const auto answer = store::search::search(*m_person, m_ours->owner, {typed});
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
  }

  // The function itself, whatever a client of one's own hands to it.
  void theFunctionTakesAnything() {
    for (const QString& term :
         {u"'"_s, u"\\"_s, u"*"_s, u"|"_s, u"||**"_s, u":*"_s, u"\u0001"_s, u"a\u0001b"_s,
          u"x"_s.repeated(5000), u"%1.0.pedido"_s.arg(m_theirs->owner.value)})
      QCOMPARE(
          number(
              *m_person,
              u"select cardinality(hits) from app.search_messages(?, ?, '{}', 999999999999, 10)"_s,
              {m_ours->owner.value, QStringList{term}}),
          0);
  }

  void strangersFindNothing() {
    for (const OwnerId other : {m_theirs->owner, OwnerId{987654321}}) {
      const auto answer = store::search::search(*m_person, other, {u"pedido"_s});
      QVERIFY(!answer);
      QCOMPARE(answer.error().code, ErrorCode::NotFound);
      QCOMPARE(answer.error().message, u"There is no such tenant."_s);
      const auto around =
          store::search::messagesAround(*m_person, other, m_conv, MsgId{m_ids[u"order"_s]}, 5);
      QVERIFY(!around);
      QCOMPARE(around.error().code, ErrorCode::NotFound);
    }
    for (const MessageHit& hit : find(u"pedido"_s).messages)
      QCOMPARE(hit.message.ownerId, m_ours->owner);
    QCOMPARE(find(u"jose"_s).customers.size(), 1);
  }

  void conversationsById() {
    const SearchAnswer answer = find(u"#%1"_s.arg(m_conv.value));
    QCOMPARE(answer.conversations.size(), 1);
    QCOMPARE(answer.conversations.first().convId, m_conv);
    const ConvId other = m_theirs->begin(kCustomer);
    QVERIFY(find(QString::number(other.value)).conversations.isEmpty());
  }

  void aroundAMessage() {
    Library library(*m_cluster, u"Around"_s);
    const ConvId conv = library.begin(kCustomer);  // one message
    QList<MsgId> ids;
    for (int i = 0; i < 10; ++i)
      ids.append(library.say(conv, QString::number(i)));
    const auto person = TestCluster::connect(library.person);
    const auto around = [&](MsgId msg, int limit) {
      return need(store::search::messagesAround(*person, library.owner, conv, msg, limit),
                  "around");
    };
    const MessageWindow middle = around(ids[5], 2);
    QCOMPARE(middle.messages.size(), 5);
    QCOMPARE(middle.messages.first().msgId, ids[3]);
    QCOMPARE(middle.messages.last().msgId, ids[7]);
    QVERIFY(!middle.fromFirst && !middle.toLast);
    const MessageWindow all = around(ids[5], 6);
    QCOMPARE(all.messages.size(), 11);
    QVERIFY(all.fromFirst && all.toLast);
    QVERIFY(around(ids[9], 3).toLast);
    QVERIFY(!around(ids[9], 9).fromFirst);
    QVERIFY(around(ids[9], 10).fromFirst);
    const auto elsewhere =
        store::search::messagesAround(*person, library.owner, conv, MsgId{m_ids[u"order"_s]}, 2);
    QVERIFY(!elsewhere);
    QCOMPARE(elsewhere.error().code, ErrorCode::NotFound);
  }

  void findsInAConversation() {
    Library library(*m_cluster, u"Find"_s);
    const ConvId conv = library.begin(kCustomer);
    const MsgId first = library.say(conv, u"Cadê meu pedido?"_s);
    library.say(conv, u"nada disso"_s);
    const MsgId voice = library.say(conv, u""_s, true, u"os pedidos não chegaram"_s);
    library.say(library.begin(u"whatsapp:+5511966665555"_s), u"pedido de outra conversa"_s);
    const auto person = TestCluster::connect(library.person);
    const auto found = [&](const QString& typed) {
      return need(store::search::find(*person, library.owner, conv, typed), "find");
    };
    QCOMPARE(found(u"pedido"_s), (QList<MsgId>{voice, first}));
    QCOMPARE(found(u"pedido cade"_s), QList<MsgId>{first});
    QCOMPARE(found(u"\"meu pedido\""_s), QList<MsgId>{first});
    QVERIFY(found(u"\"pedido meu\""_s).isEmpty());
    QVERIFY(found(u"from:customer"_s).isEmpty());
    QVERIFY(
        need(store::search::find(*person, m_theirs->owner, conv, u"pedido"_s), "find").isEmpty());
    const auto givenUp =
        store::search::find(*person, library.owner, conv, u"pedido"_s, [] { return true; });
    QVERIFY(!givenUp);
    QCOMPARE(givenUp.error().code, ErrorCode::Cancelled);

    // More than are read at once, and more than are told.
    run(library.admin(),
        u"insert into app.messages (owner_id, conv_id, from_number, to_number, body, direction, "
        "message_owner, status) select ?, ?, '+1', '+2', case when i % 2 = 0 then 'par' else "
        "'impar' "
        "end, 'inbound', 'user', 'received' from generate_series(1, 5000) i"_s,
        {library.owner.value, conv.value});
    QCOMPARE(found(u"pedido"_s), (QList<MsgId>{voice, first}));
    QCOMPARE(found(u"par"_s).size(), qsizetype(Search::kMostFound));
  }

  // With 20,000 messages and customers: the indexes are asked, no table is read.
  void plans() {
    Library library(*m_cluster, u"Large"_s);
    const ConvId conv = library.begin(kCustomer);
    run(library.admin(),
        u"insert into app.messages (owner_id, conv_id, from_number, to_number, body, direction, "
        u"message_owner, "
        "status) select ?, ?, '+1', '+2', 'comum ' || md5(i::text), 'inbound', 'user', 'received' "
        "from "
        "generate_series(1, 20000) i"_s,
        {library.owner.value, conv.value});
    run(library.admin(),
        u"insert into app.contacts (owner_id, phone_number, name) select ?, '+55' || (11900000000 "
        u"+ i), "
        "md5(i::text) || ' ' || md5((-i)::text) from generate_series(1, 20000) i"_s,
        {library.owner.value});
    run(library.admin(), u"analyze app.messages, app.contacts"_s);
    const auto person = TestCluster::connect(library.person);
    const auto reads = [&](const QString& typed, const QString& index) {
      const auto transaction = need(store::Transaction::begin(*person), "transaction");
      need(store::search::search(*person, library.owner, {typed}), "search");
      for (const auto& table : {u"messages"_s, u"contacts"_s})
        QCOMPARE(number(*person, u"select pg_stat_get_xact_numscans(('app.' || ?)::regclass)"_s,
                        {table}),
                 0);
      QVERIFY(number(*person, u"select pg_stat_get_xact_numscans(('app.' || ?)::regclass)"_s,
                     {index}) > 0);
    };
    for (int i = 0; i < 7; ++i) {  // also with the plans that are kept
      reads(u"comum"_s, u"messages_search"_s);
      reads(u"c4"_s, u"messages_search"_s);
      reads(u"c4ca"_s, u"contacts_folded"_s);
      reads(u"4ca4238a0b923820dcc509a6f75849b"_s, u"contacts_search"_s);
      reads(u"1190012"_s, u"contacts_search"_s);
    }
  }

 private:
  SearchAnswer find(const QString& typed) {
    return need(store::search::search(*m_person, m_ours->owner, {typed}), "search");
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<Library> m_ours;
  std::unique_ptr<Library> m_theirs;
  std::unique_ptr<store::Connection> m_person;
  ConvId m_conv;
  QHash<QString, qint64> m_ids;
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
