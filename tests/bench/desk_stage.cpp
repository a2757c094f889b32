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
  if (m_depth++ == 0) m_clock.start();
  const bool handled = QApplication::notify(receiver, event);
  m_painted = m_painted || paints;
  if (--m_depth > 0) return handled;
  const double took = since(m_clock);
  m_busy += took;
  m_longest = std::max(m_longest, took);
  if (m_painted) m_frames.append(std::exchange(m_busy, 0));
  m_painted = false;
  return handled;
}

void WatchedApplication::forget() {
  m_frames.clear();
  m_busy = m_longest = 0;
}

DeskStage::DeskStage() {
  QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ReadOther |
                                             QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup);
  m_cluster = need(store::PrivateCluster::start(m_folder.path()), "cluster");
  const auto urls =
      need(store::provisionCluster(*m_cluster, need(store::MigrationSet::load(), "migrations")),
           "database");
  m_admin = TestCluster::connect(urls.admin);
  m_desk = std::make_unique<LiveDesk>(urls.admin, urls.service, urls.operator_);
}

void DeskStage::fill(int conversations, int messagesEach) {
  const qint64 owner = m_desk->owner().value;
  run(*m_admin, u"set statement_timeout = 0"_s);
  run(*m_admin, u"set session_replication_role = replica"_s);  // no triggers
  run(*m_admin,
      u"insert into app.conversations (owner_id, from_number, to_number, expires_at, phone_number, "
      "business_number, customer_address, business_address, customer_name, last_direction, "
      "last_type, last_status, last_preview, last_at, last_inbound_at) select ?, '+55' || i, "
      "'+551140000000', now() + interval '1 day', '+55' || 11900000000 + i, '+551140000000', "
      "'whatsapp:+55' || 11900000000 + i, 'whatsapp:+551140000000', 'Maria Souza ' || i, "
      "'inbound', 'text', 'received', 'O pedido ainda não chegou, podem verificar?', now(), now() "
      "from generate_series(1, ?) i"_s,
      {owner, conversations});
  if (messagesEach > 0)
    run(*m_admin,
        u"insert into app.messages (owner_id, conv_id, from_number, to_number, body, direction, "
        "message_owner, status) select owner_id, conv_id, '+1', '+2', 'Mensagem ' || i || "
        "repeat(': o pedido ainda não chegou, podem verificar?', 1 + i % 4), case i % 3 when 0 "
        "then 'outbound' else 'inbound' end, case i % 3 when 0 then 'agent' else 'user' end, case "
        "i % 3 when 0 then 'read' else 'received' end from app.conversations, generate_series(1, "
        "?) i where owner_id = ? and last_msg_id is null order by i"_s,
        {messagesEach, owner});
  run(*m_admin,
      u"update app.conversations c set last_msg_id = m.last from (select conv_id, max(msg_id) as "
      "last from app.messages where owner_id = ? group by 1) m where m.conv_id = c.conv_id and "
      "c.owner_id = ?"_s,
      {owner, owner});
  run(*m_admin,
      u"insert into app.conversation_counts (owner_id, user_id, active, awake, waiting, snoozed, "
      "unread, closed) values (?, 0, ?, ?, 0, 0, 0, 0)"_s,
      {owner, conversations, conversations});
  run(*m_admin, u"set session_replication_role = origin"_s);
  run(*m_admin, u"vacuum analyze"_s);
}

void DeskStage::open() {
  m_desk->reopenWindow();
  untilPainted([this] { return m_desk->window().inbox().model().rowCount() > 0; });
  rest(kQuietMs);
}

double DeskStage::untilPainted(const std::function<bool()>& done) {
  QElapsedTimer clock;
  clock.start();
  const auto turn = [&clock] {
    if (clock.hasExpired(kPatienceMs)) qFatal("nothing is painted within a minute");
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
  };
  application().forget();
  qsizetype before = 0;  // frames when it did not hold yet
  while (!done()) {
    before = application().frames().size();
    turn();
  }
  while (application().frames().size() <= before)
    turn();
  return since(clock);
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

double residentMegabytes() {
  QFile file(u"/proc/self/status"_s);
  if (!file.open(QIODevice::ReadOnly)) qFatal("/proc/self/status can't be read");
  for (const QByteArray& line : file.readAll().split('\n'))
    if (line.startsWith("VmRSS:")) return line.simplified().split(' ')[1].toDouble() * 1024 / 1e6;
  qFatal("/proc/self/status has no VmRSS");
}

double statement(store::Connection& db, const QString& sql, const QVariantList& binds) {
  QElapsedTimer clock;
  clock.start();
  run(db, sql, binds);
  return since(clock);
}

}  // namespace oc::bench
