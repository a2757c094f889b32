#include "tests/app/live_desk.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include "core/gateway/account_book.h"
#include "core/store/admin_queries.h"
#include "core/store/roles.h"
#include "core/store/sealing.h"
#include "core/twilio/signature.h"
#include "tests/core/http/raw_client.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/inbox/tenant_rail.h"
#include "ui/models/event_text.h"
#include "ui/preferences/preferences.h"

namespace oc::test {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int kPatienceMs = 20000;

training::Options lineOptions() {
  training::Options options;
  options.replyMin = options.replyMax = 10ms;
  options.statusStep = 10ms;
  options.seed = 1;
  options.customersAnswer = false;  // tests say what customers write
  return options;
}

}  // namespace

LiveDesk::LiveDesk(const store::DatabaseUrl& admin, const store::DatabaseUrl& service,
                   const store::DatabaseUrl& person)
    : m_memory(m_folder.filePath(u"console.ini"_s), QSettings::IniFormat) {
  ui::Preferences(m_memory).setUndoSeconds(0);  // nobody here changes their mind
  const config::SecretBox box = need(config::SecretBox::open(QString(64, u'a'), {}), "secret box");
  m_line =
      std::make_unique<training::TrainingLine>(QList<training::TrainingAccount>{}, lineOptions());
  const QUrl api = need(m_line->listen(), "training line");

  store::ConnectionOptions options;
  options.role = store::kSchemaRole;
  m_admin = need(store::Connection::open(admin, options), "administrator");
  m_owner = addOwner(*m_admin, u"Acme"_s);
  m_account = {m_owner,
               u"AC"_s + QUuid::createUuid().toString(QUuid::Id128),
               QUuid::createUuid().toString(QUuid::Id128),
               {kBusiness},
               u"Acme"_s,
               u"pt-BR"_s};
  store::admin::TwilioAccount row;
  row.accountSid = m_account.accountSid;
  row.sealedToken = QString::fromLatin1(
      box.seal(m_account.authToken.toUtf8(), store::tokenContext(m_owner, row.accountSid))
          .toBase64());
  row.phoneNumbers = m_account.numbers;
  row.apiBaseUrl = api.toString(QUrl::StripTrailingSlash);
  row.training = true;
  need(store::admin::setTwilioAccount(*m_admin, m_owner, row), "account");

  gateway::GatewayOptions gatewayOptions;
  gatewayOptions.serviceUrl = service;
  gatewayOptions.port = 0;
  gatewayOptions.closure.minDurationSeconds = 0;
  gatewayOptions.outgoingAllowed = need(egress::AllowList::parse({u"127.0.0.1"_s}), "allow list");
  m_gateway = std::make_unique<gateway::Gateway>(gatewayOptions, box);
  QObject::connect(m_gateway.get(), &gateway::Gateway::listening, m_line.get(),
                   [this](const QUrl& url) { m_receiver = url; });
  m_gateway->start();
  // Ready is what /health calls so: all parts are up and the accounts are read.
  const auto healthy = [this] {
    if (!m_receiver.isValid()) return false;
    RawClient client(m_receiver);
    client.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
    return client.receive().status == 200;
  };
  if (!QTest::qWaitFor(healthy, kPatienceMs)) qFatal("the gateway is not ready");
  m_line->setReceiver(m_receiver);
  m_line->setAccounts({m_account});

  m_desk = std::make_unique<store::StoreDesk>(person, LifeCycle{}, gatewayOptions.closure);
  m_media = std::make_unique<store::StoreMedia>(person);
  m_search = std::make_unique<store::StoreSearch>(person);
  reopenWindow();
}

LiveDesk::~LiveDesk() = default;

ui::TimelineView& LiveDesk::timeline() {
  return *m_window->findChild<ui::TimelineView*>();
}

void LiveDesk::reopenWindow() {
  if (m_window) m_window->close();
  m_window = std::make_unique<ui::MainWindow>(*m_desk, m_memory, u"Operator"_s);
  m_window->setSearch(*m_search);
  m_window->setMedia(*m_media);
  m_window->resize(1440, 900);
  m_window->show();
  if (!QTest::qWaitForWindowActive(m_window.get())) qFatal("the window does not come up");
}

QByteArray LiveDesk::webhook(const QString& body, const QString& customer) const {
  twilio::FormParameters form;
  form.append("MessageSid", newSid());
  form.append("AccountSid", m_account.accountSid);
  form.append("From", customer);
  form.append("To", kBusiness);
  form.append("Body", body);
  form.append("ProfileName", u"Maria Souza"_s);
  form.append("NumMedia", u"0"_s);
  const QByteArray path = "/webhooks/twilio/inbound";
  const QByteArray signature =
      twilio::sign(m_account.authToken.toUtf8(),
                   m_receiver.toString(QUrl::StripTrailingSlash).toUtf8() + path, form);
  const QByteArray text = form.encoded();
  return "POST " + path + " HTTP/1.1\r\nHost: " + m_receiver.authority().toUtf8() +
         "\r\nContent-Type: application/x-www-form-urlencoded\r\nX-Twilio-Signature: " + signature +
         "\r\nContent-Length: " + QByteArray::number(text.size()) + "\r\n\r\n" + text;
}

void LiveDesk::chooseOwnTenant() {
  constexpr int kMost = 16;
  const auto chosen = [this] {
    ui::InboxPane& inbox = m_window->inbox();
    for (int row = 0; row < kMost && inbox.model().owner() != m_owner; ++row)
      m_window->rail().choose(row);
    return inbox.model().owner() == m_owner;
  };
  if (!QTest::qWaitFor(chosen, kPatienceMs)) qFatal("the tenant is not in the rail");
}

void LiveDesk::post(const QString& body, const QString& customer) {
  QTcpSocket socket;
  socket.connectToHost(m_receiver.host(), static_cast<quint16>(m_receiver.port()));
  socket.write(webhook(body, customer));
  QByteArray answer;
  const bool ended = QTest::qWaitFor([&] {
    answer += socket.readAll();
    return answer.contains("<Response/>") || socket.state() == QTcpSocket::UnconnectedState;
  });
  if (!ended || !answer.startsWith("HTTP/1.1 200")) qFatal("%s", answer.constData());
}

void LiveDesk::openFirst() {
  ui::InboxPane& inbox = m_window->inbox();
  if (!QTest::qWaitFor([&] { return inbox.model().rowCount() > 0; }, kPatienceMs))
    qFatal("nothing in the list");
  inbox.view().step(1);
  const auto open = [this] { return m_window->openConversation() && !messages().isEmpty(); };
  if (!QTest::qWaitFor(open, kPatienceMs)) qFatal("the conversation does not open");
}

void LiveDesk::setFeature(const QString& name, const store::features::Change& change) {
  need(store::features::set(*m_admin, m_owner, name, change), "feature");
}

QList<ui::MessageStore::Row> LiveDesk::messages() {
  const ui::MessageStore& thread = timeline().store();
  QList<ui::MessageStore::Row> rows;
  for (int i = 0; i < thread.count(); ++i)
    if (thread.at(i).isMessage()) rows += thread.at(i);
  return rows;
}

QStringList LiveDesk::events() {
  const ui::MessageStore& thread = timeline().store();
  QStringList said;
  for (int i = 0; i < thread.count(); ++i)
    if (thread.at(i).isEvent()) said += ui::eventText(*thread.at(i).event);
  return said;
}

}  // namespace oc::test
