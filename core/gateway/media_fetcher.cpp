#include "core/gateway/media_fetcher.h"

#include <QTimer>
#include <algorithm>

#include "core/config/log.h"
#include "core/domain/when_done.h"
#include "core/twilio/media_host.h"

namespace oc::gateway {
namespace {

using namespace Qt::StringLiterals;

constexpr int kAtATime = 4;
constexpr int kLeaseSeconds = 240;
constexpr int kSettleAgainMs = 1000;

store::WorkerOptions fetcherOptions() {
  store::WorkerOptions options;
  options.connection.applicationName = u"owner-console media fetcher"_s;
  // Of settings: a tenant may have switched media on.
  options.channels = {u"owner_media"_s, u"owner_settings"_s};
  return options;
}

egress::AllowList thisMachine() {
  auto list = egress::AllowList::parse({u"localhost"_s, u"127.0.0.0/8"_s, u"::1"_s});
  Q_ASSERT(list);
  return *list;
}

const char* word(MediaEnding ending) {
  switch (ending) {
    case MediaEnding::Stored: return "media fetched";
    case MediaEnding::Retry: return "media waits";
    case MediaEnding::Gone: return "media gone";
    case MediaEnding::Failed: return "media given up";
    case MediaEnding::WrongHost:
    case MediaEnding::WrongType:
    case MediaEnding::TooLarge:
    case MediaEnding::Empty: break;
  }
  return "media refused";
}

}  // namespace

MediaFetcher::MediaFetcher(const store::DatabaseUrl& serviceUrl, AccountBook& accounts,
                           const egress::Resolver& resolver, QObject* parent)
    : QObject(parent),
      m_accounts(accounts),
      m_open(egress::AllowList(), resolver),
      m_line(thisMachine()),
      m_queue(serviceUrl, fetcherOptions(),
              {kAtATime, kLeaseSeconds, &store::claimMedia, &store::mediaState},
              {.begin = [this](const store::ClaimedMedia& media) { fetch(media); },
               .healthChanged = [] {},
               .isReady = [this] { return m_accounts.isLoaded(); }}) {
  connect(&m_accounts, &AccountBook::loaded, this, [this] { m_queue.pump(); });
}

MediaFetcher::~MediaFetcher() {
  qDeleteAll(findChildren<MediaDownload*>(Qt::FindDirectChildrenOnly));
}

void MediaFetcher::fetch(const store::ClaimedMedia& media) {
  MediaDownload::Asker asker;
  const auto known = m_accounts.candidates(twilio::accountSidIn(QUrl(media.url)));
  const auto own = std::ranges::find(known, media.owner, &OpenAccount::owner);
  if (own != known.end())
    asker = {{own->accountSid, QString::fromUtf8(own->authToken), own->apiBaseUrl}, own->training};
  auto* download = new MediaDownload(media, asker, m_open, m_line, m_queue.worker(), m_timeout);
  download->setParent(this);
  connect(download, &MediaDownload::finished, this, [this, download] { settle(download); });
  download->begin();
}

// What is never stored is fetched again when the lease has run out.
void MediaFetcher::settle(MediaDownload* download) {
  whenDone(download->settle(), download, [this, download](const Result<bool>& stored) {
    const bool again = !stored && (store::isRetryable(stored.error()) ||
                                   stored.error().code == ErrorCode::Unavailable);
    if (again) {
      QTimer::singleShot(kSettleAgainMs, download, [this, download] { settle(download); });
      return;
    }
    noteSettled(*download);
    download->deleteLater();
    m_queue.ended();
  });
}

void MediaFetcher::noteSettled(const MediaDownload& download) {
  const store::ClaimedMedia& media = download.media();
  const MediaEnding how = download.ending();
  log::event(lcGateway(), how == MediaEnding::Stored ? QtInfoMsg : QtWarningMsg, word(how),
             {{"owner_id", media.owner},
              {"media_id", media.id},
              {"msg_id", media.msgId},
              {"attempt", media.attempts},
              {"bytes", download.received()},
              {"reason", download.outcome().error},
              {"retry_ms", download.outcome().delayMs}});
  Q_EMIT settled(how, download.received());
}

}  // namespace oc::gateway
