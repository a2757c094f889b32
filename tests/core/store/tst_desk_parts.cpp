#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "tests/core/store/screen.h"
#include "tests/support/cluster_test.h"

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::test;

// The desk's parts as two people see them: Ana and Bia of one tenant.
class TestDeskParts : public ClusterTest {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_owner = addOwner(*m_admin, u"Acme"_s);
    m_ana.emplace(addLogin(*m_admin, *m_cluster, m_owner, u"admin"_s));
    m_bia.emplace(addLogin(*m_admin, *m_cluster, m_owner));
    m_conv = ingest(*m_service, inboundEntry(m_owner)).convId;
    QVERIFY(m_ana->isReady() && m_bia->isReady());
    m_biaId = taken(m_bia->desk.tenants()).first().userId;
  }
  void cleanup() {
    m_ana.reset();
    m_bia.reset();
  }

  void notesAreToldAndCallPeople() {
    m_bia->desk.watch(m_owner, m_conv);
    const Note note = taken(ana().addNote(m_owner, m_conv, u"Bia, veja isto"_s, {m_biaId}));
    QVERIFY(note.mine && note.noteId.isValid() && !note.authorName.isEmpty());
    QVERIFY(QTest::qWaitFor([&] { return !m_bia->batches.last().notes.isEmpty(); }));
    const FeedBatch batch = m_bia->batches.last();
    QCOMPARE(batch.notes.first().body, u"Bia, veja isto"_s);
    QVERIFY(!batch.notes.first().mine);
    QCOMPARE(batch.mentions.size(), 1);
    QCOMPARE(batch.mentions.first().note.noteId, note.noteId);
    QCOMPARE(batch.mentions.first().customerName, parseAddress(kCustomer).key);
    QVERIFY(!batch.mentions.first().read);
    // Whoever isn't called, or doesn't watch, hears that something happened and no more.
    QVERIFY(m_ana->hasRead(batch.tenant.seq));
    QVERIFY(m_ana->batches.last().notes.isEmpty() && m_ana->batches.last().mentions.isEmpty());

    QCOMPARE(taken(bia().mentions(m_owner, false, 10)).size(), 1);
    QVERIFY(taken(ana().mentions(m_owner, true, 10)).isEmpty());
    taken(bia().readMentions(m_owner, m_conv));
    QVERIFY(taken(bia().mentions(m_owner, false, 10)).isEmpty());
    QVERIFY(taken(bia().mentions(m_owner, true, 10)).first().read);
    // Nothing of it is a message.
    QCOMPARE(number(*m_admin, u"select count(*) from app.outbox"_s), 0);
    QCOMPARE(taken(m_ana->desk.messages(m_owner, m_conv, {})).items.size(), 1);
  }

  void onlyTheAuthorChangesANote() {
    const Note note = taken(ana().addNote(m_owner, m_conv, u"um"_s, {m_biaId}));
    QCOMPARE(codeOf(bia().editNote(m_owner, note.noteId, u"dois"_s, {})), ErrorCode::Forbidden);
    QCOMPARE(codeOf(bia().deleteNote(m_owner, note.noteId)), ErrorCode::Forbidden);
    const Note edited = taken(ana().editNote(m_owner, note.noteId, u"dois"_s, {}));
    QCOMPARE(edited.body, u"dois"_s);
    QVERIFY(edited.editedAt.isValid() && edited.revision > note.revision);
    QVERIFY(taken(bia().mentions(m_owner, true, 10)).isEmpty());  // isn't called any more
    const Note gone = taken(ana().deleteNote(m_owner, note.noteId));
    QVERIFY(gone.deletedAt.isValid() && gone.body.isEmpty());
    QCOMPARE(codeOf(ana().editNote(m_owner, note.noteId, u"três"_s, {})), ErrorCode::Conflict);
    QCOMPARE(codeOf(ana().deleteNote(m_owner, {999999999})), ErrorCode::NotFound);
    QCOMPARE(codeOf(ana().addNote(m_owner, m_conv, u"  "_s, {})), ErrorCode::Invalid);
    QCOMPARE(codeOf(ana().addNote(m_owner, {999999999}, u"x"_s, {})), ErrorCode::NotFound);
  }

  void notesPage() {
    for (int i = 0; i < 5; ++i)
      taken(ana().addNote(m_owner, m_conv, QString::number(i), {}));
    QStringList found;
    std::optional<NoteId> before;
    for (bool complete = false; !complete;) {
      const auto page = taken(bia().notes(m_owner, m_conv, before, 2));
      QStringList bodies;
      for (const Note& note : page.items)
        bodies.append(note.body);
      found = bodies + found;
      before = page.items.first().noteId;
      complete = page.complete;
    }
    QCOMPARE(found, (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
  }

  void oneSeesWhoElseIsThere() {
    QSignalSpy seen(&bia(), &TeamDesk::presenceChanged);
    const auto others = [&seen] { return seen.last()[2].value<QList<Presence>>(); };
    m_bia->desk.watch(m_owner, m_conv);
    bia().setPresence(m_owner, m_conv, Presence::Viewing);
    ana().setPresence(m_owner, m_conv, Presence::Viewing);
    QTRY_VERIFY(!seen.isEmpty() && others().size() == 1);
    QCOMPARE(others().first().doing, Presence::Viewing);
    ana().setPresence(m_owner, m_conv, Presence::Writing);
    QTRY_COMPARE(others().first().doing, Presence::Writing);
    QVERIFY(!others().first().name.isEmpty());
    // At another conversation she is no longer here, and nothing tells where.
    const ConvId second = ingest(*m_service, inboundEntry(m_owner, customer(1))).convId;
    ana().setPresence(m_owner, second, Presence::Viewing);
    QTRY_VERIFY(others().isEmpty());
    ana().setPresence(m_owner, m_conv, Presence::Writing);
    QTRY_COMPARE(others().size(), 1);
    ana().setPresence(m_owner, m_conv, std::nullopt);
    QTRY_VERIFY(others().isEmpty());
    // Whoever falls silent goes: what is told later leaves them out.
    ana().setPresence(m_owner, m_conv, Presence::Writing);
    QTRY_COMPARE(others().size(), 1);
    run(*m_admin, u"update app.presence set at = at - interval '16 seconds'"_s);
    run(*m_admin, u"select pg_notify('owner_presence', ?)"_s,
        {u"%1:%2"_s.arg(m_owner.value).arg(m_conv.value)});
    QTRY_VERIFY(others().isEmpty());
  }

  void whoOnlyReadsDoesNotWrite() {
    const auto reader = TestCluster::connect(addLogin(*m_admin, *m_cluster, m_owner, u"user"_s));
    const auto say = [&](const QString& doing) {
      return reader->exec(u"select app.set_presence(?, ?, ?)"_s,
                          {m_owner.value, m_conv.value, doing});
    };
    QVERIFY(say(u"viewing"_s));
    QCOMPARE(say(u"writing"_s).error().code, ErrorCode::Forbidden);
    QCOMPARE(say(u"sleeping"_s).error().code, ErrorCode::Invalid);
    QCOMPARE(reader->exec(u"select app.set_presence(?, 999999999, 'viewing')"_s, {m_owner.value})
                 .error()
                 .code,
             ErrorCode::NotFound);
  }

  void quickReplies() {
    auto& shelf = m_ana->desk.shelf();
    auto& other = m_bia->desk.shelf();
    const QuickReply ours = taken(shelf.saveQuickReply(
        m_owner, {.shortcut = u" Ola "_s, .title = u"Saudação"_s, .body = u"Olá {first_name}!"_s}));
    QCOMPARE(ours.shortcut, u"ola"_s);
    QVERIFY(ours.quickReplyId.isValid() && !ours.personal);
    const QuickReply own = taken(other.saveQuickReply(
        m_owner, {.personal = true, .shortcut = u"ola"_s, .body = u"Oi, aqui é {agent}"_s}));
    QCOMPARE(taken(shelf.quickReplies(m_owner)).size(), 1);
    QCOMPARE(taken(other.quickReplies(m_owner)).size(), 2);
    QCOMPARE(codeOf(shelf.saveQuickReply(m_owner, {.shortcut = u"OLA"_s, .body = u"x"_s})),
             ErrorCode::Conflict);
    QCOMPARE(codeOf(shelf.saveQuickReply(m_owner, {.shortcut = u"a b"_s, .body = u"x"_s})),
             ErrorCode::Invalid);
    const auto unknown =
        answer(shelf.saveQuickReply(m_owner, {.shortcut = u"x"_s, .body = u"{nome}"_s}));
    QCOMPARE(unknown.error().code, ErrorCode::Invalid);
    QVERIFY(unknown.error().message.contains(u"{nome}"_s));
    // The tenant's are the admin's, and one's own are one's own.
    QCOMPARE(codeOf(other.saveQuickReply(m_owner, {.shortcut = u"y"_s, .body = u"x"_s})),
             ErrorCode::Forbidden);
    QCOMPARE(codeOf(other.removeQuickReply(m_owner, ours.quickReplyId)), ErrorCode::Forbidden);
    QCOMPARE(codeOf(shelf.removeQuickReply(m_owner, own.quickReplyId)), ErrorCode::NotFound);
    QCOMPARE(codeOf(shelf.useQuickReply(m_owner, own.quickReplyId)), ErrorCode::NotFound);
    taken(other.useQuickReply(m_owner, ours.quickReplyId));
    QuickReply changed = ours;
    changed.body = u"Bom dia, {name}"_s;
    changed = taken(shelf.saveQuickReply(m_owner, changed));
    QCOMPARE(changed.uses, 1);
    QCOMPARE(changed.quickReplyId, ours.quickReplyId);
    QTRY_VERIFY(m_bia->batches.last().settingsChanged);
    taken(shelf.removeQuickReply(m_owner, ours.quickReplyId));
    QCOMPARE(taken(other.quickReplies(m_owner)).size(), 1);
  }

  void savedViewsAreOnesOwn() {
    auto& shelf = m_ana->desk.shelf();
    const SavedView view{u"VIPs à espera"_s,
                         {.filter = ConversationFilter::Waiting, .labels = {u"VIP"_s}}};
    taken(shelf.saveView(m_owner, view));
    taken(shelf.saveView(m_owner, view));
    QCOMPARE(taken(shelf.savedViews(m_owner)), QList<SavedView>{view});
    QVERIFY(taken(m_bia->desk.shelf().savedViews(m_owner)).isEmpty());
    QCOMPARE(codeOf(shelf.saveView(m_owner, {u" "_s, {}})), ErrorCode::Invalid);
    taken(shelf.removeView(m_owner, view.name));
    QVERIFY(taken(shelf.savedViews(m_owner)).isEmpty());
  }

  void labels() {
    taken(ana().saveLabel(m_owner, {m_owner, u"vip"_s, u"VIP"_s, 3}));
    taken(m_bia->desk.change(m_owner, m_conv, {.addLabels = {u"vip"_s, u"Cobrança"_s}}));
    QCOMPARE(taken(bia().labels(m_owner)).size(), 2);
    QCOMPARE(codeOf(ana().saveLabel(m_owner, {m_owner, u"other"_s, u"vip"_s, 1})),
             ErrorCode::Conflict);
    QCOMPARE(codeOf(ana().saveLabel(m_owner, {m_owner, u"other"_s, u"x"_s, 12})),
             ErrorCode::Invalid);
    QCOMPARE(codeOf(bia().saveLabel(m_owner, {m_owner, u"x"_s, u"x"_s, 1})), ErrorCode::Forbidden);
    // Another title is the same label.
    QCOMPARE(taken(ana().saveLabel(m_owner, {m_owner, u"vip"_s, u"Importante"_s, 4})).name,
             u"vip"_s);
    QCOMPARE(
        taken(m_bia->desk.change(m_owner, m_conv, {.addLabels = {u"importante"_s}})).labels.size(),
        2);
    QCOMPARE(codeOf(bia().removeLabel(m_owner, u"vip"_s)), ErrorCode::Forbidden);
    taken(ana().removeLabel(m_owner, u"vip"_s));
    QCOMPARE(taken(m_bia->desk.conversation(m_owner, m_conv)).labels, QStringList{u"Cobrança"_s});
    QCOMPARE(codeOf(ana().removeLabel(m_owner, u"vip"_s)), ErrorCode::NotFound);
  }

  void theCustomer() {
    auto& customers = m_bia->desk.customers();
    const QString phone = parseAddress(kCustomer).key;
    Contact contact = taken(customers.contact(m_owner, phone));
    QVERIFY(!contact.named && contact.name.isEmpty());
    contact = taken(customers.changeContact(
        m_owner, contact.contactId,
        {.name = u"Maria da Silva"_s, .language = u"pt-BR"_s, .notes = u"prefere manhã"_s}));
    QVERIFY(contact.named);
    Conversation c = taken(m_bia->desk.conversation(m_owner, m_conv));
    QCOMPARE(c.customerName, u"Maria da Silva"_s);
    QCOMPARE(c.language, u"pt-BR"_s);
    // What the customer calls themselves doesn't go over it, here or in the next conversation.
    auto entry = inboundEntry(m_owner);
    entry.customerName = u"Mariazinha"_s;
    ingest(*m_service, entry);
    QCOMPARE(taken(m_bia->desk.conversation(m_owner, m_conv)).customerName, u"Maria da Silva"_s);
    taken(m_bia->desk.close(m_owner, m_conv, ConversationStatus::AgentClosed, {}));
    entry.messageSid = newSid();
    const ConvId next = ingest(*m_service, entry).convId;
    c = taken(m_bia->desk.conversation(m_owner, next));
    QCOMPARE(c.customerName, u"Maria da Silva"_s);
    QCOMPARE(c.language, u"pt-BR"_s);
    // Without it the customer's own comes back with the next message.
    taken(customers.changeContact(m_owner, contact.contactId, {.name = QString(u""_s)}));
    entry.messageSid = newSid();
    ingest(*m_service, entry);
    QCOMPARE(taken(customers.contact(m_owner, phone)).name, u"Mariazinha"_s);

    const auto page = taken(customers.conversationsWith(m_owner, phone, std::nullopt, 1));
    QCOMPARE(page.items.first().convId, next);
    QVERIFY(!page.complete);
    const auto rest = taken(customers.conversationsWith(m_owner, phone, next, 5));
    QCOMPARE(rest.items.size(), 1);
    QVERIFY(rest.complete);
    QCOMPARE(codeOf(customers.contact(m_owner, u"+1"_s)), ErrorCode::NotFound);
    contact = taken(
        customers.changeContact(m_owner, contact.contactId, {.blocked = true, .optedOut = true}));
    QVERIFY(contact.blockedAt.isValid() && contact.optedOutAt.isValid());
    contact = taken(
        customers.changeContact(m_owner, contact.contactId, {.blocked = false, .optedOut = false}));
    QVERIFY(!contact.blockedAt.isValid() && !contact.optedOutAt.isValid());
  }

  void whatTheRowDoesNotTell() {
    auto& customers = m_bia->desk.customers();
    ConversationFacts facts = taken(customers.facts(m_owner, m_conv));
    QVERIFY(facts.firstInboundAt.isValid() && !facts.answeredAt.isValid() && !facts.verdict);
    // A machine's answer is none, nor is one that was taken back.
    const auto say = [&](const QString& body, bool machine) {
      const Message m = taken(m_bia->desk.reply(m_owner, m_conv, body, QUuid::createUuid()));
      run(*m_admin, u"update app.messages set sent_by_ia = ? where msg_id = ?"_s,
          {machine, m.msgId.value});
      return m;
    };
    say(u"robô"_s, true);
    taken(m_bia->desk.cancelReply(m_owner, say(u"ops"_s, false).msgId));
    QVERIFY(!taken(customers.facts(m_owner, m_conv)).answeredAt.isValid());
    const Message answer = say(u"olá"_s, false);
    say(u"de novo"_s, false);
    QCOMPARE(taken(customers.facts(m_owner, m_conv)).answeredAt, answer.at);

    auto entry = inboundEntry(m_owner);
    entry.messageSid = newSid();
    const MsgId judged = ingest(*m_service, entry).msgId;
    run(*m_admin,
        uR"(insert into app.ai_results (owner_id, msg_id, feature_id, result_json)
select owner_id, ?, feature_id, '{"confidence": 0.72, "reasons": [{"signal": "thanks", "weight": 1.5}]}'
from app.features where owner_id = ? and name = 'closure_detection')"_s,
        {judged.value, m_owner.value});
    facts = taken(customers.facts(m_owner, m_conv));
    QVERIFY(facts.verdict);
    QCOMPARE(facts.verdict->confidence, 0.72);
    QCOMPARE(facts.verdict->msgId, judged);
    QVERIFY(facts.verdict->at.isValid());
    QCOMPARE(facts.verdict->reasons.first().signal, u"thanks"_s);
    QCOMPARE(codeOf(customers.facts(m_owner, {999999999})), ErrorCode::NotFound);
  }

 private:
  TeamDesk& ana() { return m_ana->desk.team(); }
  TeamDesk& bia() { return m_bia->desk.team(); }

  template <typename T>
  static ErrorCode codeOf(QFuture<Result<T>> future) {
    const auto result = answer(std::move(future));
    if (result.ok()) qFatal("this should have been refused");
    return result.error().code;
  }

  std::optional<Screen> m_ana;
  std::optional<Screen> m_bia;
  OwnerId m_owner;
  UserId m_biaId;
  ConvId m_conv;
};

QTEST_GUILESS_MAIN(TestDeskParts)
#include "tst_desk_parts.moc"
