#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>
#include <algorithm>
#include <functional>
#include <utility>

#include "core/config/log.h"
#include "core/domain/when_done.h"
#include "core/store/worker.h"

namespace oc::store {

// Keeps in memory what the service reads of all tenants and what changes rarely: accounts, keys,
// features. Reads it when the connection comes up and whenever the database says that settings
// changed (channel owner_settings). `take` gets each reading. Lives on one thread, with an event
// loop; everything is called there.
template <typename T>
class LiveCopy : public QObject {
 public:
  using Read = std::function<Result<T>(Connection&)>;
  using Take = std::function<void(const T&)>;
  using Refreshed = std::function<void(bool current)>;

  LiveCopy(const DatabaseUrl& serviceUrl, const QString& applicationName, Read read, Take take)
      : m_read(std::move(read)),
        m_take(std::move(take)),
        m_application(applicationName),
        m_worker(serviceUrl, listening(applicationName)) {
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { refreshNext(); });
    m_late.setInterval(kPatienceMs);
    connect(&m_late, &QTimer::timeout, this, [this] {
      answer(std::exchange(m_asked, {}), false);
      answer(std::exchange(m_waiting, {}), false);
    });
    const auto changed = [this] { refresh(); };
    connect(&m_worker, &Worker::linkUp, this, changed);
    connect(&m_worker, &Worker::notification, this, changed);
    m_worker.start();
  }

  bool isLinked() const { return m_worker.isUp(); }

  // Reads again and calls back: with true, what was there at the time of the call has been taken;
  // with false the database is away or doesn't answer, or too many ask. A question may wait for
  // half a second, and while the server is stopped for three.
  void refresh(Refreshed then = {}) {
    if (then) {
      if (m_waiting.size() >= kMostWaiting) return then(false);
      m_waiting.append(std::move(then));
    } else {
      m_changed = true;
      m_pause.stop();
    }
    if (!m_refreshing && !m_pause.isActive()) refreshNext();
  }

  // For what is written about the things that are read here.
  Worker& worker() { return m_worker; }

 private:
  static constexpr qint64 kFreshMs = 500;
  static constexpr int kPatienceMs = 3000;
  static constexpr qsizetype kMostWaiting = 1000;

  static WorkerOptions listening(const QString& applicationName) {
    WorkerOptions options;
    options.connection.applicationName = applicationName;
    options.channels = {QStringLiteral("owner_settings")};
    return options;
  }

  static void answer(const QList<Refreshed>& questions, bool current) {
    for (const Refreshed& callback : questions)
      callback(current);
  }

  // Whoever asks is answered from a reading that began after the question. Questions alone (forged
  // webhooks, wrong keys) don't make it read more than twice a second.
  void refreshNext() {
    if (!m_changed && m_waiting.isEmpty()) return;
    if (!m_changed && m_refreshed.isValid() && !m_refreshed.hasExpired(kFreshMs)) {
      m_pause.start(static_cast<int>(std::max<qint64>(0, kFreshMs - m_refreshed.elapsed())));
      return;
    }
    m_refreshing = true;
    m_changed = false;
    m_asked = std::exchange(m_waiting, {});
    m_late.start();
    whenDone(m_worker.run(m_read), this, [this](const Result<T>& found) {
      m_refreshing = false;
      m_late.stop();
      if (found) {
        m_refreshed.start();
        m_take(*found);
      } else if (found.error().code != ErrorCode::Cancelled) {
        log::event(lcStore(), QtWarningMsg, "settings not read",
                   {{"application", m_application}, {"error", found.error().detail}});
      }
      answer(std::exchange(m_asked, {}), found.ok());
      if (!m_refreshing && !m_pause.isActive()) refreshNext();
    });
  }

  const Read m_read;
  const Take m_take;
  const QString m_application;
  QList<Refreshed> m_waiting;
  QList<Refreshed> m_asked;  // before the reading that is under way
  QTimer m_late;             // runs while it is: a stopped server blocks it for any time
  QElapsedTimer m_refreshed;
  QTimer m_pause;  // until the next reading that is only asked for
  bool m_refreshing = false;
  bool m_changed = false;  // the database said so: to be read again without a pause
  Worker m_worker;
};

}  // namespace oc::store
