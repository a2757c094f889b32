#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "tests/app/live_desk.h"
#include "tests/core/assistant/fake_model.h"
#include "tests/support/test_cluster.h"
#include "ui/composer/composer.h"
#include "ui/composer/suggestion_strip.h"
#include "ui/timeline/summary_popover.h"

using namespace oc;
using namespace oc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 20'000;

}  // namespace

// The assistant from the agent's click over database, gateway and HTTP to an endpoint like OpenAI's
// and back into the window.
class TestLiveAssistant : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { m_cluster = TestCluster::start(); }
  void init();
  void cleanup();
  void aSwitchIsSeenAtOnce();
  void aSuggestionIsWrittenAndInserted();
  void cancellingHangsUp();
  void aSummary();
  void anEndpointThatFailsSaysSo();

 private:
  // Invisible without the feature.
  QPushButton* button(const QString& words) {
    for (auto* b : m_desk->window().findChildren<QPushButton*>())
      if (b->text() == words && b->isVisible()) return b;
    return nullptr;
  }
  void press(const QString& words) {
    QTRY_VERIFY2_WITH_TIMEOUT(button(words) && button(words)->isEnabled(), qPrintable(words),
                              kPatienceMs);
    QTest::mouseClick(button(words), Qt::LeftButton);
  }
  void set(bool enabled) {
    m_desk->setFeature(kAssistant,
                       {.enabled = enabled,
                        .config = QJsonObject{{u"base_url"_s, m_model->url().toString()},
                                              {u"model"_s, u"tiny"_s}}});
  }
  ui::SuggestionStrip& strip() { return *m_desk->window().findChild<ui::SuggestionStrip*>(); }
  QPlainTextEdit& editor() {
    return *m_desk->window().findChild<ui::Composer*>()->findChild<QPlainTextEdit*>();
  }

  std::unique_ptr<TestCluster> m_cluster;
  std::unique_ptr<FakeModel> m_model;
  std::unique_ptr<LiveDesk> m_desk;
};

void TestLiveAssistant::init() {
  m_model = std::make_unique<FakeModel>();
  m_desk = std::make_unique<LiveDesk>(m_cluster->admin(), m_cluster->service(),
                                      m_cluster->operatorUrl());
  m_desk->chooseOwnTenant();
  m_desk->post(u"Onde está o meu pedido?"_s);
  m_desk->openFirst();
}

void TestLiveAssistant::cleanup() {
  m_desk.reset();
  m_model.reset();
}

void TestLiveAssistant::aSwitchIsSeenAtOnce() {
  QVERIFY(!button(u"Suggest reply"_s) && !button(u"Summarise"_s));
  set(true);
  QTRY_VERIFY_WITH_TIMEOUT(button(u"Suggest reply"_s) && button(u"Summarise"_s), kPatienceMs);
  QVERIFY(m_model->server.requests.isEmpty());  // asked only when somebody asks
  set(false);
  QTRY_VERIFY_WITH_TIMEOUT(!button(u"Suggest reply"_s) && !button(u"Summarise"_s), kPatienceMs);
}

void TestLiveAssistant::aSuggestionIsWrittenAndInserted() {
  QTcpSocket* peer = nullptr;
  m_model->handler = [this, &peer](const RawServer::Request&, QTcpSocket* socket) {
    peer = socket;
    m_model->begin(socket);
    m_model->send(socket, FakeModel::chunk(u"Vou ver "_s));
  };
  set(true);
  press(u"Suggest reply"_s);
  QTRY_COMPARE_WITH_TIMEOUT(strip().text(), u"Vou ver "_s, kPatienceMs);  // while it is written
  QVERIFY(m_model->server.requests.first().body.contains("Onde está o meu pedido?"));
  m_model->send(peer, FakeModel::chunk(u"agora."_s, u"stop"_s));
  m_model->send(peer, "[DONE]");
  FakeModel::end(peer);
  QTRY_COMPARE_WITH_TIMEOUT(strip().statusText(), u"Suggestion"_s, kPatienceMs);
  QVERIFY(editor().toPlainText().isEmpty());
  press(u"Insert"_s);
  QCOMPARE(editor().toPlainText(), u"Vou ver agora."_s);
  QVERIFY(!strip().isVisible());
  // It stands under the customer's message as a result.
  QTRY_COMPARE_WITH_TIMEOUT(m_desk->messages().first().message.aiResults.size(), 1, kPatienceMs);
}

void TestLiveAssistant::cancellingHangsUp() {
  bool hungUp = false;
  m_model->handler = [this, &hungUp](const RawServer::Request&, QTcpSocket* socket) {
    connect(socket, &QTcpSocket::disconnected, this, [&hungUp] { hungUp = true; });
    m_model->begin(socket);
    m_model->send(socket, FakeModel::chunk(u"Espere"_s));
  };
  set(true);
  press(u"Suggest reply"_s);
  QTRY_COMPARE_WITH_TIMEOUT(strip().text(), u"Espere"_s, kPatienceMs);
  press(u"Cancel"_s);
  QTRY_VERIFY_WITH_TIMEOUT(hungUp, kPatienceMs);
  QTRY_VERIFY(!strip().isVisible());
}

void TestLiveAssistant::aSummary() {
  m_model->words = {u"O cliente pergunta "_s, u"pelo pedido."_s};
  set(true);
  press(u"Summarise"_s);
  auto* summary = m_desk->window().findChild<ui::SummaryPopover*>();
  QTRY_COMPARE_WITH_TIMEOUT(summary->text(), u"O cliente pergunta pelo pedido."_s, kPatienceMs);
  QTRY_VERIFY(button(u"Copy"_s));
  summary->hide();
}

void TestLiveAssistant::anEndpointThatFailsSaysSo() {
  m_model->handler = [](const RawServer::Request&, QTcpSocket* socket) {
    socket->write(RawServer::reply("401 Unauthorized", R"({"error":{"message":"no"}})"));
  };
  set(true);
  press(u"Suggest reply"_s);
  QTRY_VERIFY_WITH_TIMEOUT(strip().statusText().startsWith(u"No suggestion: "_s), kPatienceMs);
  QVERIFY2(strip().statusText().contains(u"ownerctl feature secret"_s),
           qPrintable(strip().statusText()));
  QVERIFY(button(u"Try again"_s));
}

QTEST_MAIN(TestLiveAssistant)
#include "tst_live_assistant.moc"
