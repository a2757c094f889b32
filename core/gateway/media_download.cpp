#include "core/gateway/media_download.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <utility>

#include "core/domain/media_rules.h"
#include "core/domain/when_done.h"
#include "core/gateway/deliverer.h"
#include "core/twilio/media_host.h"
#include "core/twilio/rest_answer.h"

namespace oc::gateway {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostHops = 4;
constexpr int kMostPuts = 2;  // chunks on their way to the database, beside the one that fills

bool isRedirect(int status) {
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

egress::Header credentials(const twilio::Account& account) {
  const QByteArray pair = QString(account.accountSid % u':' % account.authToken).toUtf8();
  return {"Authorization", "Basic " + pair.toBase64()};
}

store::MediaOutcome::Kind kindOf(MediaEnding ending) {
  switch (ending) {
    case MediaEnding::Stored: return store::MediaOutcome::Stored;
    case MediaEnding::WrongHost:
    case MediaEnding::WrongType:
    case MediaEnding::TooLarge:
    case MediaEnding::Empty: return store::MediaOutcome::Refused;
    case MediaEnding::Gone: return store::MediaOutcome::Gone;
    case MediaEnding::Retry: return store::MediaOutcome::Retry;
    case MediaEnding::Failed: break;
  }
  return store::MediaOutcome::Failed;
}

}  // namespace

// The object that is being written; of the worker's thread alone.
struct MediaDownload::Sink {
  qint64 object = 0;
};

MediaDownload::MediaDownload(const store::ClaimedMedia& media, Asker asker, egress::Client& open,
                             egress::Client& line, store::Worker& worker,
                             std::chrono::milliseconds timeout)
    : m_media(media),
      m_asker(std::move(asker)),
      m_open(open),
      m_line(line),
      m_worker(worker),
      m_timeout(timeout),
      m_sink(std::make_shared<Sink>()) {}

MediaDownload::~MediaDownload() {
  if (m_call) m_call->cancel();
}

void MediaDownload::begin() {
  m_clock.start();
  hop(QUrl(m_media.url, QUrl::StrictMode));
}

void MediaDownload::hop(const QUrl& url) {
  const twilio::MediaHop how = twilio::mediaHop(url, m_asker.account, m_asker.isTraining);
  if (!how.allowed)
    return end(MediaEnding::WrongHost,
               u"The file is not at Twilio but at \"%1\", from where nothing is fetched."_s.arg(
                   url.host().left(200)));
  if (++m_hops > kMostHops)
    return end(MediaEnding::Failed,
               u"The file's address leads from one to the next, without end."_s);
  m_url = url;
  egress::Request request;
  request.method = "GET";
  request.url = url;
  request.timeout = m_timeout - std::chrono::milliseconds(m_clock.elapsed());
  request.mostBytes = m_media.mostBytes;
  request.keepBody = false;
  request.followRedirects = false;
  if (how.withCredentials) request.headers = {credentials(m_asker.account)};
  m_call = (how.training ? m_line : m_open).start(request);
  connect(m_call, &egress::Call::arrived, this, &MediaDownload::take);
  connect(m_call, &egress::Call::finished, this, &MediaDownload::answered);
}

void MediaDownload::take(const QByteArray& bytes) {
  if (m_ended) return;
  m_received += bytes.size();
  m_hash.addData(bytes);
  m_buffer += bytes;
  if (m_buffer.size() >= kMediaHead && !isWelcome()) return;
  while (m_buffer.size() >= store::kMediaChunk) {
    put(m_buffer.first(store::kMediaChunk));
    m_buffer.remove(0, store::kMediaChunk);
  }
  if (m_puts >= kMostPuts && m_call) m_call->hold(true);
}

// Whether it begins as a file of its type does; ends the attempt otherwise.
bool MediaDownload::isWelcome() {
  if (std::exchange(m_sniffed, true) || isAsDeclared(m_media.contentType, m_buffer)) return true;
  end(MediaEnding::WrongType,
      u"The file says that it is %1, and is something else."_s.arg(m_media.contentType.left(100)));
  return false;
}

void MediaDownload::put(const QByteArray& chunk) {
  ++m_puts;
  whenDone(m_worker.run([sink = m_sink, owner = m_media.owner,
                         chunk](store::Connection& db) -> Result<Done> {
    if (sink->object == 0) {
      const auto begun = store::beginMediaObject(db, owner);
      if (!begun) return begun.error();
      sink->object = *begun;
    }
    return store::appendMediaChunk(db, owner, sink->object, chunk);
  }),
           this, [this](const Result<Done>& stored) { noteStored(stored); });
}

void MediaDownload::noteStored(const Result<Done>& stored) {
  --m_puts;
  if (m_ended) return;
  if (!stored) return retry(u"The database could not take the file: "_s % stored.error().message);
  if (m_puts < kMostPuts && m_call) m_call->hold(false);
  finishIfWhole();
}

void MediaDownload::answered(const Result<egress::Answer>& answer) {
  m_call = nullptr;
  if (m_ended) return;
  if (answer) return answeredWith(*answer);
  // An address that a name of Twilio's must not have, and the like.
  if (answer.error().code == ErrorCode::Forbidden || answer.error().code == ErrorCode::Invalid)
    return end(MediaEnding::WrongHost, answer.error().message);
  retry(answer.error().message);
}

void MediaDownload::answeredWith(const egress::Answer& answer) {
  constexpr int kNotFound = 404;
  constexpr int kGone = 410;
  constexpr int kTimeout = 408;
  constexpr int kThrottled = 429;
  const int status = answer.status;
  if (isRedirect(status))
    return hop(m_url.resolved(QUrl::fromEncoded(answer.header("location"), QUrl::StrictMode)));
  if (status == kNotFound || status == kGone)
    return end(MediaEnding::Gone, u"Twilio has this file no longer."_s);
  if (status == 401 || status == 403)
    return retry(
        u"Twilio refuses the account's token: set the account's SID and auth token anew."_s);
  if (status == kThrottled || status == kTimeout || status / 100 == 5)
    return retry(
        u"Twilio answered %1."_s.arg(status),
        twilio::retryAfterOf(answer.header("retry-after"), QDateTime::currentDateTimeUtc()));
  if (status != 200) return end(MediaEnding::Failed, u"Twilio answered %1."_s.arg(status));
  if (answer.cut)
    return end(MediaEnding::TooLarge, u"The file is larger than the %1 MB that are kept."_s.arg(
                                          m_media.mostBytes / (1024 * 1024)));
  if (m_received == 0) return end(MediaEnding::Empty, u"The file is empty."_s);
  if (!isWelcome()) return;
  if (!m_buffer.isEmpty()) put(std::exchange(m_buffer, {}));
  m_whole = true;
  finishIfWhole();
}

void MediaDownload::finishIfWhole() {
  if (!m_whole || m_puts > 0) return;
  m_outcome.sha256 = m_hash.result();
  end(MediaEnding::Stored);
}

void MediaDownload::retry(const QString& why, std::chrono::seconds retryAfter) {
  if (m_media.attempts >= kMostMediaAttempts) return end(MediaEnding::Failed, why);
  m_outcome.delayMs =
      redeliveryDelay(m_media.attempts, retryAfter, QRandomGenerator::global()->generateDouble())
          .count();
  end(MediaEnding::Retry, why);
}

void MediaDownload::end(MediaEnding ending, const QString& why) {
  if (std::exchange(m_ended, true)) return;
  if (m_call) m_call->cancel();
  m_ending = ending;
  m_outcome.kind = kindOf(ending);
  m_outcome.error = why;
  m_buffer.clear();
  Q_EMIT finished();
}

QFuture<Result<bool>> MediaDownload::settle() {
  return m_worker.run([sink = m_sink, media = m_media, outcome = m_outcome](store::Connection& db) {
    store::MediaOutcome settled = outcome;
    settled.object = sink->object;
    return store::settleMedia(db, media, settled);
  });
}

}  // namespace oc::gateway
