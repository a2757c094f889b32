#include "core/twilio/media_host.h"

#include <QHostAddress>
#include <QStringList>

namespace oc::twilio {
namespace {

using namespace Qt::StringLiterals;

constexpr int kHttpsPort = 443;

// api.twilio.com, and that of another region: api.dublin.ie1.twilio.com.
bool isApiHost(const QUrl& url) {
  const QString host = url.host().toLower();
  return host == "api.twilio.com"_L1 ||
         (host.startsWith("api."_L1) && host.endsWith(".twilio.com"_L1));
}

bool isSameOrigin(const QUrl& a, const QUrl& b) {
  return a.scheme() == b.scheme() && a.host() == b.host() && a.port() == b.port();
}

}  // namespace

bool isMediaHost(const QUrl& url) {
  if (url.scheme() != "https"_L1 || url.port(kHttpsPort) != kHttpsPort || !url.userInfo().isEmpty())
    return false;
  return isApiHost(url) || url.host().toLower().endsWith(".twiliocdn.com"_L1) ||
         (url.host().toLower() == "s3-external-1.amazonaws.com"_L1 &&
          url.path().startsWith("/media.twiliocdn.com/"_L1));
}

QString accountSidIn(const QUrl& mediaUrl) {
  const QStringList parts = mediaUrl.path().split(u'/');
  return parts.size() > 3 && parts[2] == "Accounts"_L1 ? parts[3] : QString();
}

MediaHop mediaHop(const QUrl& url, const Account& account, bool isTrainingAccount) {
  const bool isOwn = !account.accountSid.isEmpty() && accountSidIn(url) == account.accountSid;
  if (isTrainingAccount) {
    const bool isLine = isSameOrigin(url, account.baseUrl) && url.userInfo().isEmpty() &&
                        (url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback());
    return {isLine, isLine && isOwn, isLine};
  }
  const bool allowed = isMediaHost(url);
  return {allowed, allowed && isOwn && isApiHost(url), false};
}

}  // namespace oc::twilio
