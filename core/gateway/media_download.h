#pragma once

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <chrono>
#include <memory>

#include "core/egress/client.h"
#include "core/store/media_queries.h"
#include "core/store/worker.h"
#include "core/twilio/rest_client.h"

namespace oc::gateway {

// How the attempt to fetch a file ended.
enum class MediaEnding { Stored, WrongHost, WrongType, TooLarge, Empty, Gone, Failed, Retry };

// A file is given up after this many attempts: about half a day.
inline constexpr int kMostMediaAttempts = 10;

// Fetches one file from Twilio and puts it into the database as it arrives, a chunk at a time: what
// comes faster than the database takes it waits in the sender's socket. Each address, the message's
// own and each redirect's, must be Twilio's; the token goes to Twilio's API alone. Lives on the
// gateway's thread.
class MediaDownload : public QObject {
  Q_OBJECT
  Q_DISABLE_COPY_MOVE(MediaDownload)

 public:
  // Who asks: the account that the file's address names, where the tenant has it.
  struct Asker {
    twilio::Account account;
    bool isTraining = false;
  };

  // `open` reaches the open internet, `line` this machine alone; `worker` writes. All outlive it.
  MediaDownload(const store::ClaimedMedia& media, Asker asker, egress::Client& open,
                egress::Client& line, store::Worker& worker, std::chrono::milliseconds timeout);
  ~MediaDownload() override;

  void begin();

  const store::ClaimedMedia& media() const { return m_media; }
  const store::MediaOutcome& outcome() const { return m_outcome; }
  MediaEnding ending() const { return m_ending; }
  qint64 received() const { return m_received; }

  // Stores the outcome, with what has arrived. To be called once it is finished.
  QFuture<Result<bool>> settle();

 Q_SIGNALS:
  void finished();  // once

 private:
  struct Sink;
  void hop(const QUrl& url);
  void take(const QByteArray& bytes);
  bool isWelcome();
  void put(const QByteArray& chunk);
  void noteStored(const Result<Done>& stored);
  void answered(const Result<egress::Answer>& answer);
  void answeredWith(const egress::Answer& answer);
  void finishIfWhole();
  void retry(const QString& why, std::chrono::seconds retryAfter = {});
  void end(MediaEnding ending, const QString& why = {});

  const store::ClaimedMedia m_media;
  const Asker m_asker;
  egress::Client& m_open;
  egress::Client& m_line;
  store::Worker& m_worker;
  const std::chrono::milliseconds m_timeout;
  QElapsedTimer m_clock;
  QUrl m_url;
  int m_hops = 0;
  QPointer<egress::Call> m_call;
  QCryptographicHash m_hash{QCryptographicHash::Sha256};
  QByteArray m_buffer;  // not yet put
  bool m_sniffed = false;
  bool m_whole = false;  // all of it has arrived
  bool m_ended = false;
  qint64 m_received = 0;
  int m_puts = 0;  // under way
  std::shared_ptr<Sink> m_sink;
  store::MediaOutcome m_outcome;
  MediaEnding m_ending = MediaEnding::Failed;
};

}  // namespace oc::gateway
