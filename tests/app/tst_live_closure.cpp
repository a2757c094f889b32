#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "core/store/admin_queries.h"
#include "tests/app/live_desk.h"
#include "tests/support/test_cluster.h"
#include "ui/composer/composer.h"
#include "ui/inbox/tenant_rail.h"
#include "ui/insight/back_test_report.h"
#include "ui/insight/back_test_window.h"
#include "ui/insight/figure_tile.h"
#include "ui/timeline/closure_banner.h"
#include "ui/timeline/details_popover.h"

using namespace oc;
using namespace oc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 20'000;
const QString kGoodbye = u"chegou agora, muito obrigado, tchau!"_s;

}  // namespace

// The end of a conversation from a customer's signed goodbye to what the agent sees and does, over
// the real detector, gateway and database.
class TestLiveClosure : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    m_cluster = TestCluster::start();
    m_admin = m_cluster->connectAdmin();
  }
  void init();
  void cleanup() { m_desk.reset(); }
  void aBannerIsDismissed();
  void aBannerCloses();
  void anAutomaticClosingIsUndone();
  void aSwitchIsSeenAtOnce();
  void anExtensionIsSeenAtOnce();
  void theBackTestFindsIt();

 private:
  ui::ClosureBanner& banner() { return *m_desk->window().findChild<ui::ClosureBanner*>(); }
  QPushButton* button(QWidget& in, const QString& words) {
    for (auto* b : in.findChildren<QPushButton*>())
      if (b->text() == words && b->isVisible()) return b;
    return nullptr;
  }
  // Waits until it can be pressed: a banner takes no click that was meant for something else.
  void press(QWidget& in, const QString& words) {
    QTRY_VERIFY2_WITH_TIMEOUT(button(in, words) && button(in, words)->isEnabled(),
                              qPrintable(words), kPatienceMs);
    QTest::mouseClick(button(in, words), Qt::LeftButton);
  }
  void announceOnly() { m_desk->setFeature(kAutomaticClosing, {.enabled = false}); }
  QString status() {
    return text(*m_admin, u"select status from app.conversations where conv_id = ?"_s,
                {m_conv.value});
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<store::Connection> m_admin;
  std::unique_ptr<LiveDesk> m_desk;
  ConvId m_conv;
};

// A customer has asked and an agent answered, by hand.
void TestLiveClosure::init() {
  m_desk = std::make_unique<LiveDesk>(m_cluster->admin(), m_cluster->service(),
                                      m_cluster->operatorUrl());
  m_desk->chooseOwnTenant();
  m_desk->post(u"Oi, o meu pedido já saiu?"_s);
  m_desk->openFirst();
  m_conv = m_desk->window().openConversation()->convId;
  auto& editor = *m_desk->window().findChild<ui::Composer*>()->findChild<QPlainTextEdit*>();
  QTest::keyClicks(&editor, u"Saiu sim, chega hoje."_s);
  QTest::keyClick(&editor, Qt::Key_Return);
  // The customer has read it before he says goodbye.
  QTRY_COMPARE_WITH_TIMEOUT(m_desk->messages().size(), 2, kPatienceMs);
  QTRY_COMPARE_WITH_TIMEOUT(m_desk->messages().last().message.status, DeliveryStatus::Read,
                            kPatienceMs);
}

void TestLiveClosure::aBannerIsDismissed() {
  announceOnly();
  QVERIFY(!banner().isVisible());
  m_desk->post(kGoodbye);
  QTRY_VERIFY_WITH_TIMEOUT(banner().isVisible(), kPatienceMs);
  QVERIFY2(banner().text().contains(u'%'), qPrintable(banner().text()));
  press(banner(), u"Keep open"_s);
  QTRY_VERIFY(!banner().isVisible());
  // The label and the result remember who knew better.
  QTRY_COMPARE(text(*m_admin,
                    u"select array_to_string(labels, ',') from app.conversations where "
                    "conv_id = ?"_s,
                    {m_conv.value}),
               u"kept_open"_s);
  QCOMPARE(number(*m_admin,
                  u"select count(*) from app.ai_results where owner_id = ? and result_json ->> "
                  "'dismissed_by' like 'login:%'"_s,
                  {m_desk->owner().value}),
           1);
  QCOMPARE(status(), u"progress"_s);
  QVERIFY(!banner().isVisible());
  // The next goodbye is announced again.
  m_desk->post(u"era só isso, obrigado, até mais!"_s);
  QTRY_VERIFY_WITH_TIMEOUT(banner().isVisible(), kPatienceMs);
}

void TestLiveClosure::aBannerCloses() {
  announceOnly();
  m_desk->post(kGoodbye);
  QTRY_VERIFY_WITH_TIMEOUT(banner().isVisible(), kPatienceMs);
  press(banner(), u"Close"_s);
  QTRY_COMPARE_WITH_TIMEOUT(status(), u"user_closed"_s, kPatienceMs);
  QTRY_VERIFY(!banner().isVisible());
  QTRY_VERIFY(m_desk->events().last().startsWith(u"Closed as ended by the customer by "_s));
  QCOMPARE(text(*m_admin,
                u"select left(actor, 6) from app.conversation_transitions where conv_id = ? order "
                "by transition_id desc limit 1"_s,
                {m_conv.value}),
           u"login:"_s);
}

void TestLiveClosure::anAutomaticClosingIsUndone() {
  m_desk->post(kGoodbye);
  QTRY_VERIFY2_WITH_TIMEOUT(
      m_desk->events().last().startsWith(u"Closed automatically, the customer seemed done: "_s),
      qPrintable(m_desk->events().join(u'\n')), kPatienceMs);
  QCOMPARE(status(), u"user_closed"_s);
  QVERIFY(!banner().isVisible());
  ui::TimelineView& view = m_desk->timeline();
  const int row = view.store().count() - 1;
  QVERIFY(view.store().at(row).isEvent());
  QTRY_COMPARE(view.actions(row).size(), 2);
  QCOMPARE(view.actions(row)[0].label, u"Why?"_s);
  view.trigger(row, 0);
  auto* why = m_desk->window().findChild<ui::DetailsPopover*>();
  QTRY_VERIFY(why->isVisible());
  why->hide();

  QCOMPARE(view.actions(row)[1].label, u"Undo: open a follow-up"_s);
  view.trigger(row, 1);
  QTRY_VERIFY_WITH_TIMEOUT(m_desk->window().openConversation()->convId != m_conv, kPatienceMs);
  const Conversation followUp = *m_desk->window().openConversation();
  QCOMPARE(followUp.previousConvId, m_conv);
  QVERIFY(isActive(followUp.status));
  QCOMPARE(status(), u"user_closed"_s);  // what is closed stays closed
  // And the customer's next message comes there.
  m_desk->post(u"na verdade falta uma coisa"_s);
  QTRY_COMPARE_WITH_TIMEOUT(m_desk->messages().size(), 1, kPatienceMs);
}

void TestLiveClosure::aSwitchIsSeenAtOnce() {
  announceOnly();
  m_desk->post(kGoodbye);
  QTRY_VERIFY_WITH_TIMEOUT(banner().isVisible(), kPatienceMs);
  QCOMPARE(status(), u"progress"_s);
  m_desk->setFeature(kAutomaticClosing, {.enabled = true});
  // Judged by the receiver, which has heard of the switch when this one is closed.
  for (int i = 0; i < 50 && status() == u"progress"_s; ++i) {
    m_desk->post(kGoodbye);
    const int judged = i + 2;
    QTRY_COMPARE_WITH_TIMEOUT(number(*m_admin,
                                     u"select count(*) from app.ai_results r join app.messages m "
                                     "using (owner_id, msg_id) where m.conv_id = ?"_s,
                                     {m_conv.value}),
                              judged, kPatienceMs);
  }
  QCOMPARE(status(), u"user_closed"_s);
  QTRY_VERIFY_WITH_TIMEOUT(!banner().isVisible(), kPatienceMs);
}

void TestLiveClosure::anExtensionIsSeenAtOnce() {
  need(store::admin::extendConversation(*m_admin, m_conv, 90, 1440), "extend");
  QTRY_VERIFY_WITH_TIMEOUT(
      m_desk->events().last().startsWith(u"Extended by an administrator: 90 min more, expires "_s),
      kPatienceMs);
}

void TestLiveClosure::theBackTestFindsIt() {
  m_desk->post(kGoodbye);
  QTRY_COMPARE_WITH_TIMEOUT(status(), u"user_closed"_s, kPatienceMs);
  Q_EMIT m_desk->window().rail().backTestWanted(m_desk->owner());
  auto* window = m_desk->window().findChild<ui::BackTestWindow*>();
  QVERIFY(window && QTest::qWaitForWindowExposed(window));
  press(*window, u"Run"_s);
  auto* report = window->findChild<ui::BackTestReport*>();
  QTRY_VERIFY_WITH_TIMEOUT(report->isVisible(), kPatienceMs);
  QCOMPARE(report->findChildren<ui::FigureTile*>().first()->figure(), u"1"_s);
  window->close();
}

QTEST_MAIN(TestLiveClosure)
#include "tst_live_closure.moc"
