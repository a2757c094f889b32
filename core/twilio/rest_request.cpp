#include "core/twilio/rest_request.h"

#include <QHostAddress>

namespace oc::twilio {
namespace {

constexpr const char* kUserAgent = "OwnerConsole/" OC_VERSION;

bool isLoopback(const QUrl& url) {
  return url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
}

QUrl resource(const Account& account, const QString& tail) {
  QString path = account.baseUrl.path(QUrl::FullyEncoded);
  while (path.endsWith(u'/'))
    path.chop(1);
  QUrl url = account.baseUrl;
  url.setUserInfo({});
  url.setFragment({});
  url.setQuery(QString());
  url.setPath(path + QStringLiteral("/2010-04-01/Accounts/") +
                  QString::fromLatin1(QUrl::toPercentEncoding(account.accountSid)) + tail,
              QUrl::TolerantMode);
  return url;
}

void appendIfAny(FormParameters& form, const char* key, const QString& value) {
  if (!value.isEmpty()) form.append(key, value);
}

}  // namespace

QString obstacleTo(const Account& account) {
  const QUrl& url = account.baseUrl;
  const bool secure = url.scheme() == u"https";
  if (!url.isValid() || url.host().isEmpty() || (!secure && url.scheme() != u"http"))
    return QStringLiteral("TWILIO_API_BASE_URL is not an http or https address");
  if (!secure && !isLoopback(url))
    return QStringLiteral("TWILIO_API_BASE_URL must be https: requests carry the account's token");
  if (account.accountSid.isEmpty() || account.authToken.isEmpty())
    return QStringLiteral("the tenant's Twilio account has no SID or no auth token");
  return {};
}

FormParameters formOf(const OutgoingMessage& message) {
  FormParameters form;
  form.append("To", message.to);
  appendIfAny(form, "From", message.from);
  appendIfAny(form, "MessagingServiceSid", message.messagingServiceSid);
  appendIfAny(form, "Body", message.body);
  for (const QUrl& url : message.mediaUrls)
    form.append("MediaUrl", url.toString(QUrl::FullyEncoded));
  appendIfAny(form, "ContentSid", message.contentSid);
  appendIfAny(form, "ContentVariables", message.contentVariables);
  appendIfAny(form, "StatusCallback", message.statusCallback.toString(QUrl::FullyEncoded));
  return form;
}

QUrl accountUrl(const Account& account) {
  return resource(account, QStringLiteral(".json"));
}

QUrl numbersUrl(const Account& account) {
  QUrl url = resource(account, QStringLiteral("/IncomingPhoneNumbers.json"));
  url.setQuery(QStringLiteral("PageSize=100"));
  return url;
}

QUrl messagesUrl(const Account& account) {
  return resource(account, QStringLiteral("/Messages.json"));
}

QUrl messageUrl(const Account& account, const QString& sid) {
  return resource(account, QStringLiteral("/Messages/") +
                               QString::fromLatin1(QUrl::toPercentEncoding(sid)) +
                               QStringLiteral(".json"));
}

QUrl mediaListUrl(const Account& account, const QString& messageSid) {
  return resource(account, QStringLiteral("/Messages/") +
                               QString::fromLatin1(QUrl::toPercentEncoding(messageSid)) +
                               QStringLiteral("/Media.json"));
}

QUrl listUrl(const Account& account, const ListQuery& query) {
  FormParameters form;
  appendIfAny(form, "To", query.to);
  appendIfAny(form, "From", query.from);
  if (query.sentAfter.isValid())
    form.append("DateSent>", query.sentAfter.toUTC().toString(Qt::ISODate));
  form.append("PageSize", QString::number(query.pageSize));
  QUrl url = messagesUrl(account);
  url.setQuery(QString::fromLatin1(form.encoded()));
  return url;
}

QUrl pageUrl(const Account& account, const QString& nextPageUri) {
  const QUrl next(nextPageUri);
  QUrl url = account.baseUrl;
  url.setUserInfo({});
  url.setFragment({});
  url.setPath(next.path(QUrl::FullyEncoded), QUrl::TolerantMode);
  url.setQuery(next.query(QUrl::FullyEncoded));
  return url;
}

QNetworkRequest requestFor(const Account& account, const QUrl& url) {
  QNetworkRequest request(url);
  const QByteArray credentials = QString(account.accountSid + u':' + account.authToken).toUtf8();
  request.setRawHeader("Authorization", "Basic " + credentials.toBase64());
  request.setRawHeader("Accept", "application/json");
  request.setHeader(QNetworkRequest::UserAgentHeader, QByteArray(kUserAgent));
  // A redirected POST loses its form, and a redirect could carry the token elsewhere.
  request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                       QNetworkRequest::ManualRedirectPolicy);
  // One client serves many tenants: nothing of one's requests may be remembered for another's.
  request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
  request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
  request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
  request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
  request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
  // HTTP/2 has its own, less certain ways to end a stream: see SinglePassBody.
  request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
  return request;
}

}  // namespace oc::twilio
