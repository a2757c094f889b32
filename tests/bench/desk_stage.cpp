#include "tests/bench/desk_stage.h"

#include <QFile>
#include <QThread>
#include <QWheelEvent>

#include "core/store/migrator.h"
#include "core/store/provision.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_pane.h"

namespace oc::bench {

using namespace Qt::StringLiterals;
using namespace oc::test;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr int kQuietMs = 200;
constexpr int kNotch = 120;

double since(const QElapsedTimer& clock) {
  return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void rest(int ms) {
  QElapsedTimer clock;
  clock.start();
  while (!clock.hasExpired(ms))
    QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

}  // namespace

bool WatchedApplication::notify(QObject* receiver, QEvent* event) {
  if (QThread::currentThread() != thread()) return QApplication::notify(receiver, event);
  const bool paints = event->type() == QEvent::UpdateRequest;  // `event` may be gone afterwards
  const bool awaited = paints && m_awaited && m_awaited();
  if (m_depth++ == 0) m_clock.start();
  const bool handled = QApplication::notify(receiver, event);
  m_painted = m_painted || paints;
  if (awaited) m_awaited = nullptr;
  if (--m_depth > 0) return handled;
  m_busy += since(m_clock);
  if (m_painted) m_frames.append(std::exchange(m_busy, 0));
  m_painted = false;
  return handled;
}

void WatchedApplication::awaitFrame(std::function<bool()> done) {
  m_awaited = std::move(done);
}

void WatchedApplication::forget() {
  m_frames.clear();
  m_busy = 0;
}

DeskStage::DeskStage() {
  QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ReadOther |
                                             QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup);
  m_cluster = need(store::PrivateCluster::start(m_folder.path()), "cluster");
  m_urls =
      need(store::provisionCluster(*m_cluster, need(store::MigrationSet::load(), "migrations")),
           "database");
  m_admin = TestCluster::connect(m_urls.admin);
  m_desk = std::make_unique<LiveDesk>(m_urls.admin, m_urls.service, m_urls.operator_);
}

void DeskStage::open() {
  m_desk->reopenWindow();
  untilPainted([this] { return m_desk->window().inbox().model().rowCount() > 0; });
  rest(kQuietMs);
}

double DeskStage::untilPainted(const std::function<bool()>& done) {
  QElapsedTimer clock;
  clock.start();
  application().forget();
  application().awaitFrame(done);
  while (application().awaitsFrame()) {
    if (clock.hasExpired(kPatienceMs)) qFatal("nothing is painted within a minute");
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
  }
  return since(clock);
}

void DeskStage::untilTrue(const std::function<bool()>& done) {
  QElapsedTimer clock;
  clock.start();
  while (!done()) {
    if (clock.hasExpired(kPatienceMs)) qFatal("it doesn't come about within a minute");
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
  }
}

void DeskStage::scroll(QWidget& viewport, int notches, int times) {
  const QPointF at(viewport.rect().center());
  for (int i = 0; i < times; ++i) {
    const qsizetype before = application().frames().size();
    QCoreApplication::postEvent(
        &viewport, new QWheelEvent(at, viewport.mapToGlobal(at), {}, {0, notches * kNotch},
                                   Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false));
    QElapsedTimer clock;
    clock.start();
    while (application().frames().size() == before && !clock.hasExpired(kQuietMs))
      QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
  }
}

void fillDesk(store::Connection& admin, OwnerId id, int conversations, int messagesEach) {
  const qint64 owner = id.value;
  run(admin, u"set statement_timeout = 0"_s);
  run(admin, u"set session_replication_role = replica"_s);  // no triggers
  run(admin,
      u"insert into app.conversations (owner_id, from_number, to_number, expires_at, phone_number, "
      "business_number, customer_address, business_address, customer_name, last_direction, "
      "last_type, last_status, last_preview, last_at, last_inbound_at) select ?, '+55' || i, "
      "'+551140000000', now() + interval '1 day', '+55' || 11900000000 + n, '+551140000000', "
      "'whatsapp:+55' || 11900000000 + n, 'whatsapp:+551140000000', 'Maria Souza ' || n, "
      "'inbound', 'text', 'received', 'O pedido ainda não chegou, podem verificar?', now(), now() "
      "from generate_series(1, ?) i, lateral (select i + ? as n) numbered"_s,
      {owner, conversations, number(admin, u"select count(*) from app.conversations"_s)});
  if (messagesEach > 0)
    run(admin,
        u"insert into app.messages (owner_id, conv_id, from_number, to_number, body, direction, "
        "message_owner, status) select owner_id, conv_id, '+1', '+2', 'Mensagem ' || i || "
        "repeat(': o pedido ainda não chegou, podem verificar?', 1 + i % 4), case i % 3 when 0 "
        "then 'outbound' else 'inbound' end, case i % 3 when 0 then 'agent' else 'user' end, case "
        "i % 3 when 0 then 'read' else 'received' end from app.conversations, generate_series(1, "
        "?) i where owner_id = ? and last_msg_id is null order by i"_s,
        {messagesEach, owner});
  run(admin,
      u"update app.conversations c set last_msg_id = m.last from (select conv_id, max(msg_id) as "
      "last from app.messages where owner_id = ? group by 1) m where m.conv_id = c.conv_id and "
      "c.owner_id = ?"_s,
      {owner, owner});
  run(admin,
      u"insert into app.conversation_counts (owner_id, user_id, active, awake, waiting, snoozed, "
      "unread, closed) values (?, 0, ?, ?, 0, 0, 0, 0)"_s,
      {owner, conversations, conversations});
  run(admin, u"set session_replication_role = origin"_s);
  run(admin, u"vacuum analyze"_s);
}

double statement(store::Connection& db, const QString& sql, const QVariantList& binds) {
  QElapsedTimer clock;
  clock.start();
  run(db, sql, binds);
  return since(clock);
}

}  // namespace oc::bench
