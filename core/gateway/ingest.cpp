#include "core/gateway/ingest.h"

#include <QThread>
#include <algorithm>
#include <chrono>
#include <utility>

#include "core/config/log.h"
#include "core/gateway/batch_write.h"

namespace oc::gateway {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

constexpr auto kPatience = 2s;  // of a message with the database
constexpr auto kTick = 250ms;
constexpr auto kReopen = 5s;
constexpr auto kLastBatch = 5s;  // how long closing waits for a batch that is being written
constexpr int kAlarmPercent = 80;

store::WorkerOptions writerOptions() {
  store::WorkerOptions options;
  options.connection.applicationName = u"owner-console ingest"_s;
  // A stuck writer is left to itself; the gateway's thread has better to do than to wait for it.
  options.stopGraceMs = 50;
  return options;
}

}  // namespace

Ingest::Ingest(const store::DatabaseUrl& serviceUrl, const config::SecretBox& box,
               const IngestOptions& options)
    : m_url(serviceUrl),
      m_options(options),
      m_journal(journalFolder(options.dataFolder), box, options.journalBytes),
      m_quarantine(quarantineFolder(options.dataFolder), box, options.journalBytes),
      m_backlog(m_journal, m_quarantine, options.expirationMinutes),
      m_commit([minutes = options.expirationMinutes](
                   store::Connection& db,
                   const QList<WebhookEntry>& batch) { return writeBatch(db, batch, minutes); },
               [this](qsizetype entries) { Q_EMIT committed(entries); },
               [this](const GroupCommit::Item& item, const Error& why) {
                 QMetaObject::invokeMethod(this, [this, item, why] { setAside(item, why); });
               }) {
  m_tick.setInterval(kTick);
  connect(&m_tick, &QTimer::timeout, this, &Ingest::tick);
  connect(&m_journal, &JournalKeeper::changed, this, &Ingest::journalChanged);
  connect(&m_quarantine, &JournalKeeper::changed, this, &Ingest::journalChanged);
  connect(&m_backlog, &Backlog::replayed, this, &Ingest::replayed);
  connect(&m_backlog, &Backlog::quarantined, this, &Ingest::quarantined);
  connect(&m_backlog, &Backlog::stored, this, &Ingest::stored);
}

Ingest::~Ingest() {
  const auto until = steady_clock::now() + kLastBatch;
  while (m_commit.isWriting() && steady_clock::now() < until)
    QThread::msleep(5);
  const Error closing{ErrorCode::Cancelled, u"The program is closing."_s, {}};
  for (const GroupCommit::Item& item : m_commit.takeAll())
    item.answer(closing);
  m_backlog.setWriter(nullptr);
  m_writer.reset();
}

void Ingest::start() {
  startWriter();
  m_settled = m_options.dataFolder.isEmpty();
  if (m_settled) return;
  openJournal();
}

void Ingest::startWriter() {
  m_writer = std::make_unique<store::Worker>(m_url, writerOptions());
  m_backlog.setWriter(m_writer.get());
  const auto whileCurrent = [this, writer = m_writer.get()](auto then) {
    return [this, writer, then](const auto&... arguments) {
      if (writer == m_writer.get()) then(arguments...);
    };
  };
  connect(m_writer.get(), &store::Worker::linkUp, this, whileCurrent([this] {
            Q_EMIT linkUp();
            m_fault.clear();
            Q_EMIT journalChanged();
            write();
            m_backlog.replay();
          }));
  connect(m_writer.get(), &store::Worker::linkDown, this,
          whileCurrent([this](const QString& why) { Q_EMIT linkDown(why); }));
  m_writer->start();
}

void Ingest::replaceWriter() {
  log::event(lcGateway(), QtWarningMsg, "writer replaced", {});
  Q_EMIT linkDown(u"The database does not answer."_s);
  m_backlog.setWriter(nullptr);
  m_writer.reset();
  startWriter();
}

// Another process may have it for as long as that one needs to end.
void Ingest::openJournal() {
  m_backlog.open([this](const Result<Done>& opened) {
    m_fault = opened ? QString() : opened.error().message;
    if (!opened) {
      log::event(lcGateway(), QtWarningMsg, "journal not open", {{"error", m_fault}});
      QTimer::singleShot(kReopen, this, &Ingest::openJournal);
    } else {
      m_quarantine.open([](const Result<Done>& result) {
        if (!result)
          log::event(lcGateway(), QtWarningMsg, "quarantine not open",
                     {{"error", result.error().message}});
      });
    }
    m_settled = true;
    if (m_backlog.holds()) keepAll();
    write();
  });
}

void Ingest::submit(WebhookEntry entry, Answer answer) {
  if (!m_tick.isActive()) m_tick.start();
  if (m_backlog.holds()) return keep(entry, answer);
  m_commit.add({std::move(entry), std::move(answer), steady_clock::now()});
  write();
}

void Ingest::write() {
  if (m_settled) m_commit.write(*m_writer);
}

void Ingest::tick() {
  if (m_backlog.isStuck()) replaceWriter();
  const auto oldest = m_commit.oldest();
  if (oldest && steady_clock::now() - *oldest > kPatience)
    giveUp();
  else
    write();  // what was in the way may have gone
  if (!oldest && !m_backlog.holds()) m_tick.stop();
}

void Ingest::giveUp() {
  if (m_journal.isOpen()) {
    if (m_commit.isWriting()) replaceWriter();
    return keepAll();
  }
  if (m_commit.isWriting()) return;  // it may still be taken
  const Error away{ErrorCode::Unavailable, u"The database is away."_s,
                   u"the database did not come back in time"_s};
  for (const GroupCommit::Item& item : m_commit.takeAll()) {
    if (steady_clock::now() - item.arrived > kPatience)
      item.answer(away);
    else
      m_commit.add(item);
  }
}

void Ingest::keepAll() {
  for (const GroupCommit::Item& item : m_commit.takeAll())
    keep(item.entry, item.answer);
}

void Ingest::keep(const WebhookEntry& entry, const Answer& answer) {
  m_backlog.append(recordOf(entry), [this, answer](const Result<Done>& kept) {
    m_fault = kept ? QString() : kept.error().message;
    if (!kept) return answer(kept.error());
    Q_EMIT journaled(1);
    answer(Taken{Taken::Journaled, {}});
  });
}

void Ingest::setAside(const GroupCommit::Item& item, const Error& why) {
  JournalRecord record = recordOf(item.entry);
  record.refusal = why.detail;
  m_quarantine.append({record}, [this, answer = item.answer](const Result<Done>& kept) {
    if (!kept) return answer(kept.error());
    Q_EMIT quarantined(1);
    answer(Taken{Taken::Quarantined, {}});
  });
}

PartHealth Ingest::journalHealth() const {
  const auto degraded = [](const QString& text) {
    return PartHealth{PartHealth::Degraded, text, {}};
  };
  if (m_options.dataFolder.isEmpty()) return {};
  if (!m_settled) return {PartHealth::Starting, {}, {}};
  if (!m_fault.isEmpty()) return degraded(m_fault);
  const Journal::State& state = m_journal.state();
  const qint64 percent = state.bytes * 100 / std::max<qint64>(state.mostBytes, 1);
  if (percent >= kAlarmPercent)
    return degraded(u"The journal is nearly full: set JOURNAL_MAX_MB."_s);
  if (state.damaged > 0)
    return degraded(u"Files of the journal are damaged: see `ownerctl journal list`."_s);
  if (m_quarantine.state().records > 0)
    return degraded(u"The database refused messages: see `ownerctl journal list --quarantine`."_s);
  return {PartHealth::Up, {}, {}};
}

}  // namespace oc::gateway
