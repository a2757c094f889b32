#include "core/gateway/journal_keeper.h"

#include <utility>

namespace oc::gateway {
namespace {

using namespace Qt::StringLiterals;

Result<Done> opened(const std::unique_ptr<Journal>& journal) {
  if (journal) return Done{};
  return Error{ErrorCode::Unavailable, u"The journal is not open."_s, u"journal"_s};
}

}  // namespace

JournalKeeper::JournalKeeper(QString folder, config::SecretBox box, qint64 mostBytes)
    : m_folder(std::move(folder)), m_box(std::move(box)), m_mostBytes(mostBytes) {
  m_thread.setMaxThreadCount(1);
  m_thread.setExpiryTimeout(-1);
}

JournalKeeper::~JournalKeeper() {
  m_thread.waitForDone();
}

template <typename T>
void JournalKeeper::run(std::function<Result<T>(std::unique_ptr<Journal>&)> task,
                        Answer<T> answer) {
  m_thread.start([this, task = std::move(task), answer = std::move(answer)] {
    const Result<T> result = task(m_journal);
    const Journal::State state = m_journal ? m_journal->state() : Journal::State();
    QMetaObject::invokeMethod(this, [this, answer, result, state] {
      m_state = state;
      answer(result);
      Q_EMIT changed();
    });
  });
}

void JournalKeeper::open(Answer<Done> answer) {
  run<Done>(
      [this](std::unique_ptr<Journal>& journal) -> Result<Done> {
        auto opened = Journal::open(m_folder, m_box, m_mostBytes);
        if (!opened) return opened.error();
        journal = *std::move(opened);
        return Done{};
      },
      [this, answer = std::move(answer)](const Result<Done>& result) {
        m_open = result.ok();
        answer(result);
      });
}

void JournalKeeper::append(const QList<JournalRecord>& records, Answer<Done> answer) {
  m_waiting.append({records, std::move(answer)});
  if (!std::exchange(m_appending, true)) appendWaiting();
}

void JournalKeeper::appendWaiting() {
  QList<JournalRecord> records;
  for (const Appended& one : std::as_const(m_waiting))
    records += one.records;
  run<Done>(
      [records](std::unique_ptr<Journal>& journal) -> Result<Done> {
        if (auto usable = opened(journal); !usable) return usable;
        return journal->append(records);
      },
      [this, group = std::exchange(m_waiting, {})](const Result<Done>& result) {
        m_appending = !m_waiting.isEmpty();
        if (m_appending) appendWaiting();
        for (const Appended& one : group)
          one.answer(result);
      });
}

void JournalKeeper::next(qsizetype most, Answer<QList<JournalRecord>> answer) {
  run<QList<JournalRecord>>(
      [most](std::unique_ptr<Journal>& journal) -> Result<QList<JournalRecord>> {
        if (const auto usable = opened(journal); !usable) return usable.error();
        return journal->next(most);
      },
      std::move(answer));
}

void JournalKeeper::done(qsizetype count, Answer<Done> answer) {
  run<Done>(
      [count](std::unique_ptr<Journal>& journal) -> Result<Done> {
        if (auto usable = opened(journal); !usable) return usable;
        return journal->done(count);
      },
      std::move(answer));
}

}  // namespace oc::gateway
