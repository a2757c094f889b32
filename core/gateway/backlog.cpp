#include "core/gateway/backlog.h"

#include <utility>

#include "core/config/log.h"
#include "core/domain/when_done.h"
#include "core/gateway/batch_write.h"

namespace oc::gateway {
namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

constexpr qsizetype kBatch = 500;
constexpr auto kPause = 500ms;
constexpr auto kStuck = 15s;  // nobody waits for a replay: more than the statement's own limit
constexpr auto kStubborn = 60s;

}  // namespace

Backlog::Backlog(JournalKeeper& journal, JournalKeeper& quarantine, int expirationMinutes)
    : m_journal(journal), m_quarantine(quarantine), m_expirationMinutes(expirationMinutes) {
  m_pause.setSingleShot(true);
  m_pause.setInterval(kPause);
  connect(&m_pause, &QTimer::timeout, this, &Backlog::replay);
}

void Backlog::open(Answer answer) {
  m_journal.open([this, answer = std::move(answer)](const Result<Done>& opened) {
    if (opened) m_held += m_journal.state().records;
    answer(opened);
    replay();
  });
}

void Backlog::append(const JournalRecord& record, Answer answer) {
  ++m_held;
  m_journal.append({record}, [this, answer = std::move(answer)](const Result<Done>& kept) {
    answer(kept);
    if (kept) return replay();
    if (--m_held == 0) Q_EMIT drained();
  });
}

bool Backlog::isStuck() const {
  return m_sent && steady_clock::now() - *m_sent > kStuck;
}

void Backlog::replay() {
  if (m_busy || !m_writer || !m_writer->isUp() || m_held == 0 || m_pause.isActive()) return;
  m_busy = true;
  m_journal.next(kBatch, [this](const Result<QList<JournalRecord>>& records) {
    if (!records) {
      log::event(lcGateway(), QtCriticalMsg, "journal not read",
                 {{"error", records.error().message}});
      return pause();
    }
    if (!records->isEmpty() && m_writer) return write(*records);
    m_busy = false;  // what is held is on its way; it calls again
  });
}

void Backlog::write(const QList<JournalRecord>& records) {
  m_sent = steady_clock::now();
  whenDone(m_writer->run([records, minutes = m_expirationMinutes](store::Connection& db)
                             -> Result<Verdicts> { return replayBatch(db, records, minutes); }),
           this, [this, records](const Result<Verdicts>& verdicts) {
             m_sent.reset();
             if (verdicts)
               settle(records, *verdicts);
             else
               pause();
           });
}

void Backlog::settle(const QList<JournalRecord>& records, const Verdicts& verdicts) {
  qsizetype handled = 0;
  QList<JournalRecord> refused;
  bool inRow = true;
  for (qsizetype i = 0; i < records.size(); ++i) {
    if (verdicts[i]) {
      if (verdicts[i]->kind == store::Verdict::Stored)
        Q_EMIT stored({records[i].owner, verdicts[i]->convId, verdicts[i]->msgId});
    } else if (inRow &&
               (refusesData(verdicts[i].error()) || (i == 0 && isStubborn(verdicts[i].error())))) {
      refused.append(records[i]);
      refused.last().refusal = verdicts[i].error().detail;
    } else {
      inRow = false;
    }
    if (inRow) ++handled;
  }
  if (handled > 0) m_failing.reset();
  if (refused.isEmpty()) return settled(records.size(), handled, 0);
  m_quarantine.append(refused, [this, read = records.size(), handled,
                                count = refused.size()](const Result<Done>& kept) {
    if (kept) return settled(read, handled, count);
    log::event(lcGateway(), QtCriticalMsg, "not quarantined", {{"error", kept.error().message}});
    pause();
  });
}

// The first of `read` records are done, some of them in the quarantine.
void Backlog::settled(qsizetype read, qsizetype handled, qsizetype refused) {
  m_journal.done(handled, [this, read, handled, refused](const Result<Done>& noted) {
    if (!noted)
      log::event(lcGateway(), QtWarningMsg, "journal's position not kept",
                 {{"error", noted.error().message}});
    m_held -= handled;
    if (handled > refused) Q_EMIT replayed(handled - refused);
    if (refused > 0) Q_EMIT quarantined(refused);
    if (handled < read) return pause();
    m_busy = false;
    if (m_held == 0) Q_EMIT drained();
    replay();
  });
}

void Backlog::pause() {
  m_busy = false;
  m_pause.start();
}

bool Backlog::isStubborn(const Error& error) {
  if (error.code == ErrorCode::Unavailable) return false;
  const auto now = steady_clock::now();
  if (!m_failing) m_failing = now;
  return now - *m_failing > kStubborn;
}

}  // namespace oc::gateway
