#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/fake_desk.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_edit.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/theme.h"

using oc::ConvId;
using oc::OwnerId;
using oc::test::FakeDesk;
using oc::ui::Composer;
using oc::ui::ComposerEdit;
using oc::ui::ReplyAttempt;

Q_DECLARE_METATYPE(oc::ui::ReplyAttempt)
Q_DECLARE_METATYPE(oc::Error)

namespace {

oc::Error away() {
  return {.code = oc::ErrorCode::Unavailable, .message = QStringLiteral("The database is away.")};
}

struct Desk {
  FakeDesk desk;
  OwnerId owner = desk.addTenant(QStringLiteral("Acme"));
  ConvId maria =
      desk.addConversation(owner, QStringLiteral("Maria Souza"), QStringLiteral("+5511988887777"));
  ConvId joao =
      desk.addConversation(owner, QStringLiteral("João Lima"), QStringLiteral("+5511977776666"));
  Composer composer{desk};
  ComposerEdit* edit = composer.findChild<ComposerEdit*>();

  Desk() {
    for (const ConvId conv : {maria, joao})
      desk.receive(conv, QStringLiteral("oi"));
    composer.resize(700, 200);
    composer.show();
    open(maria);
  }
  void open(ConvId conv) {
    composer.open(desk.tenant(owner), desk.conversation(conv));
    const int before = desk.calls(FakeDesk::Call::Draft);
    QTRY_COMPARE(desk.calls(FakeDesk::Call::Draft), before);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
  }
  // QTest::keyClicks knows ASCII alone.
  void type(const QString& text) {
    for (const QChar c : text) {
      QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
      QApplication::sendEvent(edit, &press);
    }
  }
  void enter(Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(edit, Qt::Key_Return, modifiers);
  }
  QStringList sentTo(ConvId conv) {
    QStringList bodies;
    for (const oc::Message& m : desk.thread(conv))
      if (m.direction == oc::Direction::Outbound) bodies << m.body;
    return bodies;
  }
  QPushButton* button(const QString& text) {
    for (auto* b : composer.findChildren<QPushButton*>())
      if (b->isVisibleTo(&composer) && b->text() == text) return b;
    return nullptr;
  }
};

}  // namespace

class TestComposer : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { oc::ui::applyScheme(*qApp, oc::ui::Scheme::Light); }
  void enterSendsShiftEnterBreaks();
  void growsWithItsText();
  void emptyIsNotSent();
  void draftComesBack();
  void draftIsSavedAfterAPause();
  void draftSurvivesAnAbsentDatabase();
  void failureKeepsTextAndKey();
  void failureWhileTypingOnKeepsBoth();
  void editedTextIsANewMessage();
  void textBelongsToItsConversation();
  void enterAfterASwitchAsksFirst();
  void endedWindowRefuses();
  void windowEndsWhileTyping();
  void closedAndReadOnlySaySo();
  void smsCounts();
  void tooLongIsNotSent();
};

void TestComposer::enterSendsShiftEnterBreaks() {
  Desk d;
  d.type(QStringLiteral("Oi, Maria!"));
  d.enter(Qt::ShiftModifier);
  d.type(QStringLiteral("Um minuto."));
  QCOMPARE(d.composer.text(), QStringLiteral("Oi, Maria!\nUm minuto."));
  QCOMPARE(d.desk.calls(FakeDesk::Call::Reply), 0);
  d.enter();
  QTRY_COMPARE(d.sentTo(d.maria), QStringList(QStringLiteral("Oi, Maria!\nUm minuto.")));
  QVERIFY(d.composer.text().isEmpty());
  d.type(QStringLiteral("de novo"));
  QTest::mouseClick(d.button(QStringLiteral("Send")), Qt::LeftButton);
  QTRY_COMPARE(d.sentTo(d.maria).size(), 2);
}

void TestComposer::growsWithItsText() {
  Desk d;
  const int two = d.edit->height();
  const int line = d.edit->fontMetrics().lineSpacing();
  d.enter(Qt::ShiftModifier);
  QCOMPARE(d.edit->height(), two);
  for (int lines = 3; lines <= 8; ++lines) {
    d.enter(Qt::ShiftModifier);
    QCOMPARE(d.edit->height(), two + (lines - 2) * line);
  }
  d.enter(Qt::ShiftModifier);
  QCOMPARE(d.edit->height(), two + 6 * line);
  d.edit->clear();
  QCOMPARE(d.edit->height(), two);
  d.type(QStringLiteral("long words that need to be wrapped ").repeated(12));
  QVERIFY(d.edit->height() > two);
}

void TestComposer::emptyIsNotSent() {
  Desk d;
  d.enter();
  d.type(QStringLiteral("   "));
  d.enter();
  QVERIFY(!d.button(QStringLiteral("Send"))->isEnabled());
  QCoreApplication::processEvents();
  QCOMPARE(d.desk.calls(FakeDesk::Call::Reply), 0);
}

void TestComposer::draftComesBack() {
  Desk d;
  d.type(QStringLiteral("para Maria"));
  d.open(d.joao);
  QVERIFY(d.composer.text().isEmpty());
  QCOMPARE(d.desk.drafts.value(d.maria), QStringLiteral("para Maria"));
  d.type(QStringLiteral("para João"));
  d.open(d.maria);
  QCOMPARE(d.composer.text(), QStringLiteral("para Maria"));
  // As after a restart: another composer knows only what the desk has.
  d.composer.flushDrafts();
  QTRY_COMPARE(d.desk.drafts.value(d.joao), QStringLiteral("para João"));
  Composer fresh(d.desk);
  fresh.open(d.desk.tenant(d.owner), d.desk.conversation(d.joao));
  QTRY_COMPARE(fresh.text(), QStringLiteral("para João"));
}

void TestComposer::draftIsSavedAfterAPause() {
  Desk d;
  d.type(QStringLiteral("meia fra"));
  QCOMPARE(d.desk.calls(FakeDesk::Call::SaveDraft), 0);
  QTRY_COMPARE_WITH_TIMEOUT(d.desk.drafts.value(d.maria), QStringLiteral("meia fra"), 2000);
  QCOMPARE(d.desk.calls(FakeDesk::Call::SaveDraft), 1);
  d.type(QStringLiteral("se"));
  d.enter();
  QTRY_VERIFY(d.desk.drafts.value(d.maria).isEmpty());
}

void TestComposer::draftSurvivesAnAbsentDatabase() {
  Desk d;
  d.desk.failAll(away());
  d.type(QStringLiteral("escrito sem banco"));
  d.open(d.joao);
  d.open(d.maria);
  QCOMPARE(d.composer.text(), QStringLiteral("escrito sem banco"));
  QVERIFY(d.desk.drafts.value(d.maria).isEmpty());
  d.desk.succeed();
  d.desk.setLink(true);
  QTRY_COMPARE(d.desk.drafts.value(d.maria), QStringLiteral("escrito sem banco"));
}

void TestComposer::failureKeepsTextAndKey() {
  Desk d;
  QList<QUuid> keys;
  QObject::connect(&d.composer, &Composer::replyStarted, &d.composer,
                   [&keys](const ReplyAttempt& attempt) { keys << attempt.key; });
  d.desk.failAll(FakeDesk::Call::Reply, away());
  d.type(QStringLiteral("Chegou?"));
  d.enter();
  QTRY_COMPARE(d.composer.text(), QStringLiteral("Chegou?"));
  QVERIFY(d.composer.noticeText().contains(QStringLiteral("The database is away.")));
  d.enter();
  QTRY_COMPARE(d.desk.calls(FakeDesk::Call::Reply), 2);
  QTRY_COMPARE(d.composer.text(), QStringLiteral("Chegou?"));
  d.desk.succeed();
  QTest::mouseClick(d.button(QStringLiteral("Retry")), Qt::LeftButton);
  QTRY_COMPARE(d.sentTo(d.maria), QStringList(QStringLiteral("Chegou?")));
  QVERIFY(d.composer.text().isEmpty());
  QVERIFY(d.composer.noticeText().isEmpty());
  QCOMPARE(keys.size(), 3);
  QCOMPARE(keys[1], keys[0]);
  QCOMPARE(keys[2], keys[0]);
}

void TestComposer::failureWhileTypingOnKeepsBoth() {
  Desk d;
  d.desk.failAll(FakeDesk::Call::Reply, away());
  d.desk.hold();
  d.type(QStringLiteral("primeira"));
  d.enter();
  d.type(QStringLiteral("segunda"));
  QTRY_VERIFY(d.composer.sender().underWay(d.maria).size() == 1);
  QCoreApplication::processEvents();
  d.desk.release();
  QTRY_VERIFY(d.composer.noticeText().contains(QStringLiteral("“primeira”")));
  QCOMPARE(d.composer.text(), QStringLiteral("segunda"));
  d.desk.succeed();
  QTest::mouseClick(d.button(QStringLiteral("Retry")), Qt::LeftButton);
  QTRY_COMPARE(d.sentTo(d.maria), QStringList(QStringLiteral("primeira")));
  QCOMPARE(d.composer.text(), QStringLiteral("segunda"));
}

void TestComposer::editedTextIsANewMessage() {
  Desk d;
  QList<QUuid> keys;
  QObject::connect(&d.composer, &Composer::replyStarted, &d.composer,
                   [&keys](const ReplyAttempt& attempt) { keys << attempt.key; });
  d.desk.failAll(FakeDesk::Call::Reply, away());
  d.type(QStringLiteral("Chega hoje"));
  d.enter();
  QTRY_COMPARE(d.composer.text(), QStringLiteral("Chega hoje"));
  d.desk.succeed();
  d.type(QStringLiteral(" às 18 h"));
  d.enter();
  QTRY_COMPARE(d.sentTo(d.maria), QStringList(QStringLiteral("Chega hoje às 18 h")));
  QVERIFY(keys[0] != keys[1]);
  QVERIFY(d.composer.noticeText().isEmpty());
}

void TestComposer::textBelongsToItsConversation() {
  Desk d;
  d.desk.failAll(FakeDesk::Call::Reply, away());
  d.desk.hold();
  d.type(QStringLiteral("só para Maria"));
  d.enter();
  d.composer.open(d.desk.tenant(d.owner), d.desk.conversation(d.joao));
  QCoreApplication::processEvents();
  d.desk.release();
  QTRY_COMPARE(d.composer.sender().underWay(d.maria).size(), 0);
  QVERIFY(d.composer.text().isEmpty());
  QVERIFY(d.composer.noticeText().isEmpty());
  d.open(d.maria);
  QCOMPARE(d.composer.text(), QStringLiteral("só para Maria"));
  QVERIFY(!d.composer.noticeText().isEmpty());
}

void TestComposer::enterAfterASwitchAsksFirst() {
  Desk d;
  d.type(QStringLiteral("rascunho para Maria"));
  d.open(d.joao);
  d.open(d.maria);
  d.enter();
  QCoreApplication::processEvents();
  QCOMPARE(d.desk.calls(FakeDesk::Call::Reply), 0);
  QCOMPARE(d.composer.text(), QStringLiteral("rascunho para Maria"));
  d.enter();
  QTRY_COMPARE(d.sentTo(d.maria).size(), 1);
  QVERIFY(d.sentTo(d.joao).isEmpty());
}

void TestComposer::endedWindowRefuses() {
  Desk d;
  d.desk.conversation(d.maria).lastInboundAt = QDateTime::currentDateTimeUtc().addSecs(-90'000);
  d.open(d.maria);
  QVERIFY(d.composer.noticeText().contains(QStringLiteral("63016")));
  d.type(QStringLiteral("tarde demais"));
  d.enter();
  QVERIFY(!d.button(QStringLiteral("Send"))->isEnabled());
  QCoreApplication::processEvents();
  QCOMPARE(d.desk.calls(FakeDesk::Call::Reply), 0);
  QCOMPARE(d.composer.text(), QStringLiteral("tarde demais"));
  // The customer writes: the same text may go.
  d.desk.receive(d.maria, QStringLiteral("oi?"));
  d.open(d.maria);
  QVERIFY(d.composer.noticeText().isEmpty());
  d.enter();
  QTRY_COMPARE(d.sentTo(d.maria).size(), 1);
}

void TestComposer::windowEndsWhileTyping() {
  Desk d;
  QDateTime now = QDateTime::currentDateTimeUtc();
  d.composer.setClock([&now] { return now; });
  d.type(QStringLiteral("quase"));
  QVERIFY(d.composer.noticeText().isEmpty());
  now = now.addDays(1).addSecs(60);
  d.enter();
  QVERIFY(d.composer.noticeText().contains(QStringLiteral("63016")));
  QCoreApplication::processEvents();
  QCOMPARE(d.desk.calls(FakeDesk::Call::Reply), 0);
}

void TestComposer::closedAndReadOnlySaySo() {
  Desk d;
  d.type(QStringLiteral("não enviado"));
  d.desk.setStatus(d.maria, oc::ConversationStatus::UserClosed, QStringLiteral("Agradeceu."));
  d.open(d.maria);
  QVERIFY(d.composer.insteadText().contains(QStringLiteral("ended by the customer")));
  QVERIFY(!d.composer.insteadText().contains(QStringLiteral("Agradeceu.")));  // the event says it
  QVERIFY(!d.edit->isVisible());
  QVERIFY(d.button(QStringLiteral("Copy unsent text")));
  d.desk.setStatus(d.maria, oc::ConversationStatus::SupportClosed, QStringLiteral("Resolvido."));
  d.open(d.maria);
  QVERIFY(d.composer.insteadText().contains(QStringLiteral("Resolvido.")));
  d.open(d.joao);
  QVERIFY(d.composer.insteadText().isEmpty());
  QVERIFY(d.edit->isVisible());
  const OwnerId other = d.desk.addTenant(QStringLiteral("TechStart"), QStringLiteral("user"));
  const ConvId conv = d.desk.addConversation(other, {}, QStringLiteral("+5511966665555"));
  d.composer.open(d.desk.tenant(other), d.desk.conversation(conv));
  QVERIFY(d.composer.insteadText().contains(QStringLiteral("read-only")));
}

void TestComposer::smsCounts() {
  Desk d;
  d.type(QStringLiteral("hello"));
  QVERIFY(d.composer.counterText().isEmpty());
  const ConvId sms =
      d.desk.addConversation(d.owner, {}, QStringLiteral("+14158675310"), QStringLiteral("sms"));
  d.open(sms);
  d.type(QStringLiteral("hello"));
  QCOMPARE(d.composer.counterText(), QStringLiteral("1 SMS · 155 characters left"));
  d.type(QStringLiteral(" você"));
  QVERIFY(d.composer.counterText().contains(QStringLiteral("“ê” makes it Unicode")));
}

void TestComposer::tooLongIsNotSent() {
  Desk d;
  d.edit->setPlainText(QStringLiteral("x").repeated(1450));
  QVERIFY(d.composer.counterText().contains(QStringLiteral("1,450 of 1,600")));
  d.edit->setPlainText(QStringLiteral("x").repeated(1601));
  QVERIFY(d.composer.counterText().contains(QStringLiteral("too long")));
  d.enter();
  QCoreApplication::processEvents();
  QCOMPARE(d.desk.calls(FakeDesk::Call::Reply), 0);
  QCOMPARE(d.composer.text().size(), 1601);
}

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
