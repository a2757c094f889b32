#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/ui/support/fake_desk.h"
#include "ui/customer/closure_section.h"
#include "ui/customer/conversation_section.h"
#include "ui/customer/customer_flags.h"
#include "ui/customer/customer_panel.h"
#include "ui/customer/earlier_section.h"
#include "ui/customer/label_chips.h"
#include "ui/customer/name_field.h"
#include "ui/customer/notes_field.h"
#include "ui/customer/person_section.h"
#include "ui/parts/dialog.h"
#include "ui/parts/parts.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/notice_bar.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"
#include "ui/timeline/confidence_bar.h"

using namespace oc;
using namespace oc::ui;
using oc::test::FakeDesk;
using Call = FakeDesk::Call;

namespace {

Error down() {
  return {.code = ErrorCode::Unavailable, .message = QStringLiteral("The database is away.")};
}

struct Window {
  FakeDesk desk;
  OwnerId owner = desk.addTenant(QStringLiteral("Acme"));
  const QString number = QStringLiteral("+5511988887777");
  ConvId maria = add(QStringLiteral("Maria Souza"));
  CustomerPanel panel{desk};
  QString role = QStringLiteral("agent");

  Window() {
    QObject::connect(&desk, &Desk::batchArrived, &panel, &CustomerPanel::apply);
    panel.resize(320, 900);
    panel.show();
    if (!QTest::qWaitForWindowActive(&panel)) qFatal("no window");
  }
  ConvId add(const QString& name, const QString& channel = QStringLiteral("whatsapp")) {
    return desk.addConversation(owner, name, number, channel);
  }
  void open() { open(maria); }
  void open(ConvId conv) {
    Tenant tenant = desk.tenant(owner);
    tenant.role = role;
    panel.open(tenant, desk.conversation(conv));
    (void)QTest::qWaitFor([this] { return part<PersonSection>()->isVisible(); });
  }
  template <typename T>
  T* part() const {
    return panel.findChild<T*>();
  }
  // All words of a part, as they stand.
  template <typename T>
  QString words() const {
    QStringList all;
    for (const QLabel* label : part<T>()->template findChildren<QLabel*>())
      if (label->isVisible() && !label->text().isEmpty()) all += label->text();
    return all.join(u'|');
  }
  QString notice() const { return part<NoticeBar>()->text(); }
  void clickNotice() const { part<NoticeBar>()->findChild<QPushButton*>()->click(); }
  QAbstractButton* button(const QString& words) const {
    for (auto* each : panel.findChildren<QAbstractButton*>())
      if (each->isVisible() && (each->text() == words || each->accessibleName() == words))
        return each;
    return nullptr;
  }
  void rename(const QString& name) const {
    part<NameField>()->edit();
    auto* line = part<NameField>()->findChild<QLineEdit*>();
    line->setText(name);
    QTest::keyClick(line, Qt::Key_Return);
  }
  Contact contact() {
    auto future = desk.customers().contact(owner, number);
    if (!QTest::qWaitFor([&] { return future.isFinished(); })) qFatal("no contact");
    return future.result().value();
  }
};

}  // namespace

class TestCustomerPanel : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }
  void init() { QLocale::setDefault(QLocale::c()); }

  void saysWhoTheCustomerIs() {
    Window w;
    w.open();
    const QString words = w.words<PersonSection>();
    QVERIFY2(words.contains(QStringLiteral("Maria Souza|+55 11 98888-7777|São Paulo, Brazil · ")),
             qPrintable(words));
    QVERIFY(w.button(QStringLiteral("Language not known")));
    w.button(QStringLiteral("Copy the number"))->click();
    QCOMPARE(QApplication::clipboard()->text(), w.number);
    w.button(QStringLiteral("Copy the conversation's number"))->click();
    QCOMPARE(QApplication::clipboard()->text(), QString::number(w.maria.value));
  }

  void theNameIsChangedInPlaceAndTakenBack() {
    Window w;
    w.open();
    w.rename(QStringLiteral("  Maria  da Silva "));
    QTRY_COMPARE(w.desk.conversation(w.maria).customerName, QStringLiteral("Maria da Silva"));
    QTRY_COMPARE(w.notice(), QStringLiteral("Name changed."));
    QTRY_VERIFY(w.words<NameField>() == QStringLiteral("Maria da Silva"));
    w.clickNotice();
    QTRY_COMPARE(w.desk.conversation(w.maria).customerName, QStringLiteral("Maria Souza"));
    QTRY_COMPARE(w.words<NameField>(), QStringLiteral("Maria Souza"));
    QCOMPARE(w.notice(), QString());
  }

  void escapeKeepsTheName() {
    Window w;
    w.open();
    w.part<NameField>()->edit();
    auto* line = w.part<NameField>()->findChild<QLineEdit*>();
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, QStringLiteral("Somebody"));
    const int before = w.desk.calls(Call::Customers);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!line->isVisible());
    QCOMPARE(w.words<NameField>(), QStringLiteral("Maria Souza"));
    QCOMPARE(w.desk.calls(Call::Customers), before);
  }

  void aNameThatIsRefusedIsOfferedAgain() {
    Window w;
    w.open();
    w.desk.failAll(Call::Customers, down());
    w.rename(QStringLiteral("Mia"));
    QTRY_VERIFY(w.notice().startsWith(QStringLiteral("Not changed:")));
    QCOMPARE(w.words<NameField>(), QStringLiteral("Maria Souza"));
    w.desk.succeed();
    w.clickNotice();
    QTRY_COMPARE(w.words<NameField>(), QStringLiteral("Mia"));
  }

  void theLanguageIsChosen() {
    Window w;
    w.open();
    auto* language = w.button(QStringLiteral("Language not known"));
    auto* menu = language->findChild<QMenu*>();
    language->click();
    QTRY_VERIFY(menu->isVisible());
    menu->actions().first()->trigger();
    menu->hide();
    QTRY_COMPARE(w.desk.conversation(w.maria).language, QStringLiteral("pt"));
    QTRY_VERIFY(w.button(QStringLiteral("português")));
    w.clickNotice();
    QTRY_VERIFY(w.button(QStringLiteral("Language not known")));
  }

  void labelsAreTakenOffAndPutBack() {
    Window w;
    const QString vip = w.desk.team().findOrMakeLabel(w.owner, QStringLiteral("vip"));
    w.desk.conversation(w.maria).labels = {vip};
    QSignalSpy wanted(&w.panel, &CustomerPanel::labelWanted);
    w.open();
    auto* chip = w.button(QStringLiteral("Take the label vip off"));
    QVERIFY(chip);
    chip->click();
    QCOMPARE(wanted.takeFirst(), QVariantList({vip, false}));
    w.clickNotice();
    QCOMPARE(wanted.takeFirst(), QVariantList({vip, true}));
    QSignalSpy more(&w.panel, &CustomerPanel::wanted);
    w.button(QStringLiteral("Put on a label"))->click();
    QCOMPARE(more.first().first().value<ThreadAction>(), ThreadAction::Labels);
  }

  void blockingIsAskedAbout() {
    Window w;
    w.open();
    const auto answer = [&w](bool yes) {
      auto* dialog = w.panel.findChild<Dialog*>();
      (yes ? dialog->commitButton() : dialog->cancelButton())->click();
      (void)QTest::qWaitFor([&w] { return !w.panel.findChild<Dialog*>(); });
    };
    w.button(QStringLiteral("Block …"))->click();
    answer(false);
    QVERIFY(!w.desk.conversation(w.maria).blocked);
    w.button(QStringLiteral("Block …"))->click();
    answer(true);
    QTRY_VERIFY(w.desk.conversation(w.maria).blocked);
    QTRY_VERIFY(w.words<CustomerFlags>().contains(QStringLiteral("Blocked (now)")));
    w.button(QStringLiteral("Unblock …"))->click();
    answer(true);
    QTRY_VERIFY(!w.desk.conversation(w.maria).blocked);
    w.button(QStringLiteral("Wants no messages …"))->click();
    answer(true);
    QTRY_VERIFY(w.words<CustomerFlags>().contains(QStringLiteral("Opted out (now)")));
  }

  void saysHowTheConversationStands() {
    Window w;
    const QDateTime asked = QDateTime::currentDateTimeUtc().addSecs(-600);
    w.desk.addMessage(w.maria, {.body = QStringLiteral("oi"), .at = asked});
    w.open();
    QTRY_VERIFY(
        w.words<ConversationSection>().contains(QStringLiteral("1st answer|none yet, for 10 min")));
    w.desk.addMessage(w.maria, {.direction = Direction::Outbound,
                                .author = MessageOwner::Agent,
                                .status = DeliveryStatus::Sent,
                                .body = QStringLiteral("olá"),
                                .at = asked.addSecs(60)});
    w.desk.tellAgain(w.owner, {w.maria});
    QTRY_VERIFY(w.words<ConversationSection>().contains(QStringLiteral("1st answer|after 1 min")));
    QVERIFY(w.words<ConversationSection>().contains(QStringLiteral("State|in progress")));
    QVERIFY(w.words<ConversationSection>().contains(QStringLiteral("With|nobody")));
    w.desk.setStatus(w.maria, ConversationStatus::AgentClosed);
    QTRY_VERIFY(
        w.words<ConversationSection>().contains(QStringLiteral("State|closed by the agent")));
    QVERIFY(!w.words<ConversationSection>().contains(QStringLiteral("Expires")));
    QVERIFY(!w.button(QStringLiteral("Extend")));
  }

  void theThreadIsAskedToActOnTheConversation() {
    Window w;
    QSignalSpy wanted(&w.panel, &CustomerPanel::wanted);
    w.open();
    w.button(QStringLiteral("assign"))->click();
    QCOMPARE(wanted.takeFirst().first().value<ThreadAction>(), ThreadAction::Assign);
    auto* extend = w.button(QStringLiteral("Extend"));
    for (QAction* action : extend->findChild<QMenu*>()->actions())
      action->trigger();
    QCOMPARE(wanted.takeFirst().first().value<ThreadAction>(), ThreadAction::ExtendHour);
    QCOMPARE(wanted.takeFirst().first().value<ThreadAction>(), ThreadAction::Extend);
  }

  void theDetectorsLastVerdictIsExplained() {
    Window w;
    w.desk.receive(w.maria, QStringLiteral("obrigada!"));
    w.open();
    QVERIFY(w.words<ClosureSection>().contains(QStringLiteral("judged nothing")));
    w.desk.setClosure(w.maria, ClosureHint{.confidence = 0.72,
                                           .reasons = {{QStringLiteral("thanks"), 1.9, {}}},
                                           .msgId = w.desk.thread(w.maria).last().msgId,
                                           .at = QDateTime::currentDateTimeUtc()});
    QTRY_VERIFY(w.words<ClosureSection>().contains(QStringLiteral("Last verdict")));
    QCOMPARE(w.part<ConfidenceBar>()->accessibleName(), QStringLiteral("Confidence 72%"));
    // The hint goes when the agent answers it; the verdict stays.
    w.desk.setClosure(w.maria, std::nullopt);
    QTest::qWait(0);
    QVERIFY(w.part<ConfidenceBar>()->isVisible());
  }

  void notesAreKeptByThemselves() {
    Window w;
    w.open();
    auto* text = w.part<NotesField>()->findChild<QPlainTextEdit*>();
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("prefere de manha"));
    QTRY_COMPARE(w.contact().notes, QStringLiteral("prefere de manha"));
    QTRY_VERIFY(w.words<NotesField>().contains(QStringLiteral("Kept.")));
  }

  void notesThatAreNotKeptSaySo() {
    Window w;
    w.open();
    w.desk.failAll(Call::Customers, down());
    auto* text = w.part<NotesField>()->findChild<QPlainTextEdit*>();
    text->setPlainText(QStringLiteral("vip"));
    w.panel.flush();
    QTRY_VERIFY(w.words<NotesField>().contains(QStringLiteral("Not kept:")));
    QCOMPARE(text->toPlainText(), QStringLiteral("vip"));
    w.desk.succeed();
    w.button(QStringLiteral("Try again"))->click();
    QTRY_COMPARE(w.contact().notes, QStringLiteral("vip"));
  }

  void notesGoToWhomTheyWereWrittenFor() {
    Window w;
    const ConvId other =
        w.desk.addConversation(w.owner, QStringLiteral("João"), QStringLiteral("+5511977776666"));
    w.open();
    auto* text = w.part<NotesField>()->findChild<QPlainTextEdit*>();
    text->setPlainText(QStringLiteral("of Maria"));
    w.open(other);
    QTRY_COMPARE(w.contact().notes, QStringLiteral("of Maria"));
    QTRY_COMPARE(text->toPlainText(), QString());
    w.open();
    QTRY_COMPARE(text->toPlainText(), QStringLiteral("of Maria"));
  }

  void colleaguesNotesDontOverwriteWhatIsBeingWritten() {
    Window w;
    w.open();
    auto* text = w.part<NotesField>()->findChild<QPlainTextEdit*>();
    const ContactId id = w.contact().contactId;
    w.desk.customers().changeContact(w.owner, id, {.notes = QStringLiteral("by Ana")});
    QTRY_COMPARE(text->toPlainText(), QStringLiteral("by Ana"));
    text->setPlainText(QStringLiteral("by me"));
    w.desk.customers().changeContact(w.owner, id, {.language = QStringLiteral("es")});
    QTRY_VERIFY(w.button(QStringLiteral("español de España")) ||
                w.button(QStringLiteral("español")));
    QCOMPARE(text->toPlainText(), QStringLiteral("by me"));
  }

  void earlierConversationsComePageByPage() {
    Window w;
    QList<ConvId> before{w.maria};
    for (int i = 0; i < 12; ++i)
      before += w.add(QStringLiteral("Maria Souza"),
                      i % 2 ? QStringLiteral("sms") : QStringLiteral("whatsapp"));
    const ConvId newest = w.add(QStringLiteral("Maria Souza"));
    const auto rows = [&w] {
      QList<QAbstractButton*> all;
      for (auto* each : w.part<EarlierSection>()->findChildren<QAbstractButton*>())
        if (!qobject_cast<QPushButton*>(each) && each->isVisible()) all += each;
      return all;
    };
    w.open(newest);
    QTRY_COMPARE(rows().size(), 10);
    w.button(QStringLiteral("Show more"))->click();
    QTRY_COMPARE(rows().size(), 13);
    QVERIFY(!w.button(QStringLiteral("Show more")));
    QSignalSpy wanted(&w.panel, &CustomerPanel::conversationWanted);
    rows().last()->click();
    QCOMPARE(wanted.first().first().value<Conversation>().convId, w.maria);
    // It begins there: nothing lies before it.
    w.open();
    QTRY_VERIFY(w.words<EarlierSection>().contains(QStringLiteral("first conversation")));
  }

  void earlierConversationsThatFailAreTriedAgain() {
    Window w;
    w.open();
    const ConvId next = w.add(QStringLiteral("Maria Souza"));
    w.desk.failAll(Call::Customers, down());
    w.open(next);
    QTRY_VERIFY(w.button(QStringLiteral("Try again")));
    w.desk.succeed();
    w.button(QStringLiteral("Try again"))->click();
    QTRY_VERIFY(!w.button(QStringLiteral("Try again")));
  }

  void loadingShowsAndFailingOffersToTryAgain() {
    Window w;
    QVERIFY(w.words<EmptyState>().contains(QStringLiteral("Nobody chosen")));
    w.desk.hold();
    w.panel.open(w.desk.tenant(w.owner), w.desk.conversation(w.maria));
    QTRY_VERIFY(w.part<Skeleton>()->isVisible());
    w.desk.release();
    QTRY_VERIFY(w.part<PersonSection>()->isVisible());
    w.panel.clear();
    QVERIFY(w.words<EmptyState>().contains(QStringLiteral("Nobody chosen")));
    w.desk.failAll(Call::Customers, down());
    w.panel.open(w.desk.tenant(w.owner), w.desk.conversation(w.maria));
    QTRY_VERIFY(w.words<EmptyState>().contains(QStringLiteral("could not be read")));
    w.desk.succeed();
    w.desk.setLink(true);
    QTRY_VERIFY(w.part<PersonSection>()->isVisible());
  }

  void answersOfAnEarlierCustomerAreDropped() {
    Window w;
    const ConvId other =
        w.desk.addConversation(w.owner, QStringLiteral("João"), QStringLiteral("+5511977776666"));
    w.desk.hold();
    w.desk.failAll(Call::Customers, down());
    w.panel.open(w.desk.tenant(w.owner), w.desk.conversation(w.maria));
    QTest::qWait(0);
    w.desk.succeed();
    w.panel.open(w.desk.tenant(w.owner), w.desk.conversation(other));
    QTest::qWait(0);
    w.desk.release();
    QTRY_VERIFY(w.part<PersonSection>()->isVisible());
    QCOMPARE(w.words<NameField>(), QStringLiteral("João"));
  }

  void whoOnlyReadsChangesNothing() {
    Window w;
    w.role = QStringLiteral("user");
    w.desk.conversation(w.maria).labels = {QStringLiteral("vip")};
    w.open();
    for (const char* words : {"Change the name", "Block …", "Wants no messages …", "Extend",
                              "assign", "Put on a label", "Take the label vip off"})
      QVERIFY2(!w.button(QString::fromUtf8(words)), words);
    QVERIFY(w.part<NotesField>()->findChild<QPlainTextEdit*>()->isReadOnly());
    w.desk.tellAgain(w.owner, {w.maria});
  }
};

QTEST_MAIN(TestCustomerPanel)
#include "tst_customer_panel.moc"
