#pragma once

#include <QObject>
#include <chrono>

#include "core/egress/client.h"
#include "core/gateway/account_book.h"
#include "core/gateway/claim_loop.h"
#include "core/gateway/media_download.h"

namespace oc::gateway {

// Fetches what customers sent, a few files at a time, with growing pauses where Twilio or the
// database is away. Any number of nodes may each have one. Lives on the gateway's thread.
class MediaFetcher : public QObject {
  Q_OBJECT

 public:
  // `resolver` looks Twilio's hosts up; tests have their own.
  MediaFetcher(const store::DatabaseUrl& serviceUrl, AccountBook& accounts,
               const egress::Resolver& resolver = egress::systemResolver(),
               QObject* parent = nullptr);
  ~MediaFetcher() override;
  Q_DISABLE_COPY_MOVE(MediaFetcher)

  int waiting() const { return m_queue.waiting(); }
  bool isLinked() const { return m_queue.isLinked(); }

  // For one file, redirects included. Far less than a claim's lease.
  void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

 Q_SIGNALS:
  void settled(oc::gateway::MediaEnding how, qint64 bytes);  // one attempt, and how is stored

 private:
  void fetch(const store::ClaimedMedia& media);
  void settle(MediaDownload* download);
  void noteSettled(const MediaDownload& download);

  AccountBook& m_accounts;
  egress::Client m_open;
  egress::Client m_line;
  std::chrono::milliseconds m_timeout{90'000};
  ClaimLoop<store::ClaimedMedia> m_queue;  // last: it goes first
};

}  // namespace oc::gateway
