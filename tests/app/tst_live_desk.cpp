#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QtConcurrent>
#include <csignal>

#include "tests/app/live_desk.h"
#include "tests/support/test_cluster.h"
#include "ui/commands/palette.h"
#include "ui/composer/composer.h"
#include "ui/composer/note_field.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/inbox/search_panel.h"
#include "ui/shell/link_banner.h"
#include "ui/timeline/find_bar.h"
#include "ui/timeline/thread_header.h"
#include "ui/timeline/thread_pane.h"

using namespace oc;
using namespace oc::test;
using namespace Qt::StringLiterals;

// The main job from end to end: a signed webhook becomes a live conversation that an agent answers.
class TestLiveDesk : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void init();
  void cleanup();
  void showsAMessageAtOnce();
  void sendsWhatIsTypedAndShowsItsTicks();
  void closesAndGoesOnInAFollowUp();
  void workedOnByATeam();
  void findsWhatWasWritten();
  void keepsADraftOverARestart();
  void staysAliveWithoutTheDatabaseAndCatchesUp();

 private:
  ui::InboxPane& inbox() { return m_desk->window().inbox(); }
  const ui::MessageStore& thread() { return m_desk->timeline().store(); }
  QPlainTextEdit& editor() {
    return *m_desk->window().findChild<ui::Composer*>()->findChild<QPlainTextEdit*>();
  }
  QList<ui::MessageStore::Row> messages() { return m_desk->messages(); }
  QStringList events() { return m_desk->events(); }
  void post(const QString& body, const QString& customer = kCustomer) {
    m_desk->post(body, customer);
  }
  void openFirst() { m_desk->openFirst(); }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<LiveDesk> m_desk;
};

void TestLiveDesk::initTestCase() {
  m_cluster = TestCluster::start();
}

void TestLiveDesk::init() {
  m_desk = std::make_unique<LiveDesk>(m_cluster->admin(), m_cluster->service(),
                                      m_cluster->operatorUrl());
  m_desk->chooseOwnTenant();
}

void TestLiveDesk::cleanup() {
  m_desk.reset();
}

void TestLiveDesk::showsAMessageAtOnce() {
  post(u"Olá! O rastreio não anda"_s);
  QTRY_COMPARE(inbox().model().rowCount(), 1);
  const Conversation first = inbox().model().conversation(0);
  QCOMPARE(first.customerName, u"Maria Souza"_s);
  QCOMPARE(first.unread, 1);
  QCOMPARE(first.last.preview, u"Olá! O rastreio não anda"_s);

  openFirst();
  QTRY_COMPARE(messages().size(), 1);
  QCOMPARE(messages()[0].message.body, u"Olá! O rastreio não anda"_s);
  QTRY_COMPARE(events(), QStringList{u"Conversation began"_s});
  QTRY_COMPARE(inbox().model().conversation(0).unread, 0);  // it was looked at
  post(u"alguém aí?"_s);
  QTRY_COMPARE(messages().size(), 2);
  QVERIFY(!m_desk->timeline().bubbleRect(messages()[1].rowId).isEmpty());
  QTRY_COMPARE(inbox().model().conversation(0).unread, 0);

  post(u"outra pessoa"_s, u"whatsapp:+5511977776666"_s);
  QTRY_COMPARE(inbox().model().rowCount(), 2);
  QCOMPARE(inbox().model().conversation(0).phoneNumber, u"+5511977776666"_s);
  QCOMPARE(inbox().view().chosen(), first.convId);  // the choice stays with its conversation
}

void TestLiveDesk::sendsWhatIsTypedAndShowsItsTicks() {
  m_desk->line().play(1, training::Kind::Text);
  QTRY_VERIFY(inbox().model().rowCount() > 0);
  openFirst();
  QTest::keyClicks(&editor(), u"Oi, um momento"_s);
  QTest::keyClick(&editor(), Qt::Key_Return, Qt::ShiftModifier);
  QTest::keyClicks(&editor(), u"por favor"_s);
  const auto reply = [this]() -> const Message* {
    for (int i = 0; i < thread().count(); ++i)
      if (thread().at(i).message.direction == Direction::Outbound) return &thread().at(i).message;
    return nullptr;
  };
  QVERIFY(!reply());
  QTest::keyClick(&editor(), Qt::Key_Return);
  QVERIFY(reply());  // shown at once
  QCOMPARE(reply()->body, u"Oi, um momento\npor favor"_s);
  QVERIFY(editor().toPlainText().isEmpty());
  QTRY_COMPARE_WITH_TIMEOUT(reply()->status, DeliveryStatus::Read, 20000);

  int accepted = 0;
  for (const training::LineMessage& message : m_desk->line().ledger().all())
    accepted += message.inbound ? 0 : 1;
  QCOMPARE(accepted, 1);
}

void TestLiveDesk::workedOnByATeam() {
  post(u"alguém aí?"_s);
  QTRY_COMPARE(inbox().model().rowCount(), 1);
  openFirst();
  auto* pane = m_desk->window().findChild<ui::ThreadPane*>();
  auto* header = m_desk->window().findChild<ui::ThreadHeader*>();
  const QDateTime expiry = m_desk->window().openConversation()->expiresAt;
  pane->act(ui::ThreadAction::ExtendHour);
  QTRY_COMPARE(m_desk->window().openConversation()->expiresAt, expiry.addSecs(3600));
  pane->act(ui::ThreadAction::PriorityUrgent);
  QTRY_COMPARE(header->marks(), QStringList{u"urgent"_s});

  pane->act(ui::ThreadAction::Note);
  auto* note = m_desk->window().findChild<ui::NoteField*>()->findChild<QPlainTextEdit*>();
  QTest::keyClicks(note, u"cliente antiga"_s);
  QTest::keyClick(note, Qt::Key_Return);
  const auto notes = [this] {
    QStringList bodies;
    for (int i = 0; i < thread().count(); ++i)
      if (thread().at(i).isNote()) bodies += thread().at(i).note->body;
    return bodies;
  };
  QTRY_COMPARE(notes(), QStringList{u"cliente antiga"_s});

  pane->setUndoSeconds(20);
  QTest::keyClicks(&editor(), u"sim"_s);
  QTest::keyClick(&editor(), Qt::Key_Return);
  QTRY_VERIFY(pane->may(ui::ThreadAction::UndoSending));
  pane->act(ui::ThreadAction::UndoSending);
  QTRY_COMPARE(editor().toPlainText(), u"sim"_s);
  QCOMPARE(messages().last().message.status, DeliveryStatus::Canceled);
  for (const training::LineMessage& message : m_desk->line().ledger().all())
    QVERIFY(message.inbound);  // nothing of this reached the customer
}

void TestLiveDesk::findsWhatWasWritten() {
  post(u"Bom dia! Minha cafeteira quebrou"_s);
  post(u"E agora?"_s);
  post(u"O rastreio não anda"_s, u"whatsapp:+5511977776666"_s);
  QTRY_COMPARE(inbox().model().rowCount(), 2);
  ui::MainWindow& window = m_desk->window();
  QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
  auto* palette = window.findChild<ui::Palette*>();
  auto* field = palette->findChild<QLineEdit*>();
  QTest::keyClicks(field, u"cafeteiras"_s);
  const auto offers = [](const ui::PaletteModel& model, const QString& part) {
    for (int row = 0; row < model.rowCount(); ++row)
      if (model.index(row).data(Qt::AccessibleTextRole).toString().contains(part)) return true;
    return false;
  };
  QTRY_VERIFY(offers(palette->model(), u"Minha cafeteira quebrou"_s));
  QTest::keyClick(field, Qt::Key_Return);
  const auto shows = [this](const QString& body) {
    for (const auto& row : messages())
      if (row.message.body == body) return m_desk->timeline().hit() == row.message.msgId;
    return false;
  };
  QTRY_VERIFY(shows(u"Bom dia! Minha cafeteira quebrou"_s));

  // In the list: the customer by the number as people write it, then a message.
  inbox().beginSearch(u"(11) 97777-6666"_s);
  auto* panel = window.findChild<ui::SearchPanel*>();
  QTRY_COMPARE(panel->model().rowCount(), 2);
  inbox().step(1);
  QTRY_COMPARE(window.openConversation()->phoneNumber, u"+5511977776666"_s);
  QVERIFY(inbox().endSearch());  // its rows would stay until there are others
  inbox().beginSearch(u"rastreio from:customer"_s);
  QTRY_VERIFY(offers(panel->model(), u"O rastreio não anda"_s));
  inbox().step(1);
  QTRY_VERIFY(shows(u"O rastreio não anda"_s));
  QVERIFY(inbox().endSearch());
  QCOMPARE(inbox().view().chosen(), window.openConversation()->convId);

  auto* pane = window.findChild<ui::ThreadPane*>();
  pane->find();
  auto* bar = window.findChild<ui::FindBar*>();
  bar->findChild<QLineEdit*>()->setText(u"anda"_s);
  QTRY_COMPARE(bar->findChild<QLabel*>()->text(), u"1 of 1"_s);
}

void TestLiveDesk::closesAndGoesOnInAFollowUp() {
  post(u"Chegou, era só isso"_s);
  QTRY_COMPARE(inbox().model().rowCount(), 1);
  openFirst();
  const ConvId closed = m_desk->window().openConversation()->convId;
  auto* header = m_desk->window().findChild<ui::ThreadHeader*>();
  header->findChild<QMenu*>()->actions().first()->trigger();
  auto* reason = header->findChild<QLineEdit*>();
  QTest::keyClicks(reason, u"solved"_s);
  QTest::keyClick(reason, Qt::Key_Return);
  QTRY_COMPARE(events().size(), 2);
  QVERIFY2(events()[1].endsWith(u": solved"_s), qPrintable(events()[1]));

  QPushButton* followUp = nullptr;
  for (auto* button : header->findChildren<QPushButton*>())
    if (button->text() == u"Open a follow-up") followUp = button;
  QTRY_VERIFY(followUp->isVisible());
  QTest::mouseClick(followUp, Qt::LeftButton);
  QTRY_VERIFY(m_desk->window().openConversation()->convId != closed);
  QCOMPARE(m_desk->window().openConversation()->previousConvId, closed);
  QTRY_COMPARE(events().size(), 1);
  // And back again, from the event with which it begins.
  QCOMPARE(m_desk->timeline().actions(0).size(), 1);
  m_desk->timeline().trigger(0, 0);
  QTRY_COMPARE(m_desk->window().openConversation()->convId, closed);
}

void TestLiveDesk::keepsADraftOverARestart() {
  post(u"oi"_s);
  QTRY_COMPARE(inbox().model().rowCount(), 1);
  openFirst();
  QTest::keyClicks(&editor(), u"ainda escrevo"_s);
  m_desk->reopenWindow();
  QTRY_VERIFY(m_desk->window().openConversation().has_value());  // where the agent was
  QTRY_COMPARE(editor().toPlainText(), u"ainda escrevo"_s);
}

void TestLiveDesk::staysAliveWithoutTheDatabaseAndCatchesUp() {
  post(u"antes"_s);
  QTRY_COMPARE(inbox().model().rowCount(), 1);
  openFirst();
  auto* banner = m_desk->window().findChild<ui::LinkBanner*>();
  QVERIFY(!banner->isVisible());

  // Longest time between two turns of the event loop, from here on.
  qint64 longest = 0;
  QElapsedTimer sinceTurn;
  QTimer turn;
  QObject::connect(&turn, &QTimer::timeout, &turn,
                   [&] { longest = std::max(longest, sinceTurn.restart()); });
  sinceTurn.start();
  turn.start(10);

  ::kill(static_cast<pid_t>(m_cluster->cluster().serverPid()), SIGKILL);
  QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 20000);
  QTest::keyClicks(&editor(), u"ainda posso escrever"_s);
  QCOMPARE(editor().toPlainText(), u"ainda posso escrever"_s);
  QTest::keyClick(&editor(), Qt::Key_Return);
  QTRY_COMPARE(editor().toPlainText(), u"ainda posso escrever"_s);  // not lost

  QFuture<Result<Done>> revived =
      QtConcurrent::run([this] { return m_cluster->cluster().revive(); });
  QTRY_VERIFY_WITH_TIMEOUT(revived.isFinished(), 30000);
  QVERIFY(revived.result().ok());
  QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), 30000);
  QVERIFY2(longest < 2000, qPrintable(u"the window stood still for %1 ms"_s.arg(longest)));

  // The receiver's own connections come back in their own time.
  const QByteArray health = "GET /health HTTP/1.1\r\nHost: x\r\n\r\n";
  QVERIFY(QTest::qWaitFor(
      [&] {
        QTcpSocket socket;
        socket.connectToHost(m_desk->receiver().host(),
                             static_cast<quint16>(m_desk->receiver().port()));
        socket.write(health);
        QByteArray answer;
        const bool answered = QTest::qWaitFor([&] {
          answer += socket.readAll();
          return answer.contains("\r\n\r\n");
        });
        return answered && answer.startsWith("HTTP/1.1 200");
      },
      30000));
  post(u"depois"_s);
  QTRY_COMPARE_WITH_TIMEOUT(inbox().model().conversation(0).last.preview, u"depois"_s, 20000);
  QTRY_COMPARE(messages().last().message.body, u"depois"_s);
}

QTEST_MAIN(TestLiveDesk)
#include "tst_live_desk.moc"
