#include "core/training/messages_api.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimer>
#include <algorithm>

#include "core/domain/address.h"
#include "core/training/log.h"
#include "core/training/send_rules.h"
#include "core/twilio/form.h"

namespace oc::training {
namespace {

const QString kRoot = QStringLiteral("/2010-04-01/Accounts/");

http::Response failure(const ApiError& error) {
  return http::Response::json(error.httpStatus, error.toJson());
}

http::Response unauthenticated() {
  http::Response response = failure({401, 20003, QStringLiteral("Authenticate")});
  response.headers = {{"WWW-Authenticate", "Basic realm=\"Twilio API\""}};
  return response;
}

http::Response notFound(const QString& path) {
  return failure({404, 20404, QStringLiteral("The requested resource %1 was not found").arg(path)});
}

http::Response throttled(std::chrono::seconds retryAfter) {
  http::Response response = failure({429, 20429, QStringLiteral("Too Many Requests")});
  response.headers = {{"Retry-After", QByteArray::number(qint64{retryAfter.count()})}};
  return response;
}

QString accountSidIn(const QString& path) {
  const QString rest = path.mid(kRoot.size());
  const QString sid = rest.section(u'/', 0, 0);
  return sid.endsWith(u".json") ? sid.chopped(5) : sid;
}

bool isMessageList(const QString& path) {
  return path.section(u'/', 4) == u"Messages.json";
}

// What a messaging service would choose: a number of the recipient's channel.
QString senderFor(const QString& to, const TrainingAccount& account) {
  for (const QString& number : account.numbers)
    if (parseAddress(number).channel == parseAddress(to).channel) return number;
  return account.numbers.first();
}

http::Response accountResource(const TrainingAccount& account) {
  const QString sid = account.accountSid;
  return http::Response::json(200, {{QStringLiteral("sid"), sid},
                                    {QStringLiteral("friendly_name"), account.tenantName},
                                    {QStringLiteral("owner_account_sid"), sid},
                                    {QStringLiteral("status"), QStringLiteral("active")},
                                    {QStringLiteral("type"), QStringLiteral("Full")},
                                    {QStringLiteral("uri"), QString(kRoot + sid + u".json")}});
}

// WhatsApp senders are none of Twilio's telephone numbers.
http::Response numbersResource(const TrainingAccount& account) {
  QJsonArray numbers;
  for (const QString& number : account.numbers)
    if (number.startsWith(u'+'))
      numbers.append(QJsonObject{{QStringLiteral("account_sid"), account.accountSid},
                                 {QStringLiteral("phone_number"), number},
                                 {QStringLiteral("friendly_name"), number}});
  return http::Response::json(200, {{QStringLiteral("incoming_phone_numbers"), numbers},
                                    {QStringLiteral("next_page_uri"), QJsonValue::Null},
                                    {QStringLiteral("page"), 0},
                                    {QStringLiteral("page_size"), 100}});
}

}  // namespace

MessagesApi::MessagesApi(const QList<TrainingAccount>& accounts, Ledger& ledger,
                         const MediaShelf& shelf, SidSource& sids, Faults& faults, Dice& dice,
                         QObject* parent)
    : QObject(parent),
      m_accounts(accounts),
      m_ledger(ledger),
      m_shelf(shelf),
      m_sids(sids),
      m_faults(faults),
      m_dice(dice) {}

const TrainingAccount* MessagesApi::authenticated(const http::Request& request) const {
  const QByteArray header = request.header("Authorization");
  constexpr qsizetype kScheme = 6;
  if (!header.toLower().startsWith("basic ")) return nullptr;
  const QByteArray pair = QByteArray::fromBase64(header.mid(kScheme));
  const qsizetype colon = pair.indexOf(':');
  if (colon < 0) return nullptr;
  for (const TrainingAccount& account : m_accounts)
    if (pair.first(colon) == account.accountSid.toUtf8() &&
        pair.sliced(colon + 1) == account.authToken.toUtf8())
      return &account;
  return nullptr;
}

bool MessagesApi::handle(const http::Request& request, const http::Reply& reply) {
  if (!request.path.startsWith(kRoot)) return false;
  const TrainingAccount* account = authenticated(request);
  const bool creates = request.method == "POST" && isMessageList(request.path);
  if (creates && account != nullptr && accountSidIn(request.path) == account->accountSid)
    create(request, *account, reply);
  else
    reply.send(answer(request));
  return true;
}

http::Response MessagesApi::answer(const http::Request& request) {
  const QStringList parts = request.path.mid(kRoot.size()).split(u'/');
  // Twilio's media addresses are open unless the account asks for credentials.
  const bool isMedia = parts.size() == 5 && parts[1] == u"Messages" && parts[3] == u"Media";
  if (isMedia && request.method == "GET" && request.header("Authorization").isNull())
    return m_shelf.redirect(parts[4]);

  const TrainingAccount* account = authenticated(request);
  if (account == nullptr) return unauthenticated();
  if (accountSidIn(request.path) != account->accountSid) return notFound(request.path);
  if (request.method != "GET") return failure({405, 20004, QStringLiteral("Method not allowed")});
  if (isMedia) return m_shelf.redirect(parts[4]);
  if (parts.size() == 1) return accountResource(*account);
  if (parts.size() == 2 && parts[1] == u"IncomingPhoneNumbers.json")
    return numbersResource(*account);
  const bool isMediaList =
      parts.size() == 4 && parts[1] == u"Messages" && parts[3] == u"Media.json";
  if ((isMessageList(request.path) || isMediaList) && m_dice.strikes(m_faults.listUnavailable))
    return failure({503, 20503, QStringLiteral("Service Unavailable")});
  if (isMediaList) return mediaList(*account, parts[2], request);
  if (isMessageList(request.path))
    return http::Response::json(200, m_ledger.page(account->accountSid, request.path,
                                                   twilio::FormParameters::decode(request.query)));
  if (parts.size() == 3 && parts[1] == u"Messages" && parts[2].endsWith(u".json")) {
    const LineMessage* message = m_ledger.find(parts[2].chopped(5));
    if (message != nullptr && message->accountSid == account->accountSid)
      return http::Response::json(200, message->toJson());
  }
  return notFound(request.path);
}

http::Response MessagesApi::mediaList(const TrainingAccount& account, const QString& sid,
                                      const http::Request& request) const {
  const LineMessage* message = m_ledger.find(sid);
  if (message == nullptr || message->accountSid != account.accountSid)
    return notFound(request.path);
  QJsonArray media;
  for (const LineMedia& item : message->media)
    media.append(
        QJsonObject{{QStringLiteral("sid"), item.sid},
                    {QStringLiteral("account_sid"), account.accountSid},
                    {QStringLiteral("parent_sid"), sid},
                    {QStringLiteral("content_type"), item.contentType},
                    {QStringLiteral("date_created"), twilioDate(message->createdAt)},
                    {QStringLiteral("date_updated"), twilioDate(message->updatedAt)},
                    {QStringLiteral("uri"), QString(kRoot + account.accountSid + u"/Messages/" +
                                                    sid + u"/Media/" + item.sid + u".json")}});
  const QString uri = request.path + u"?PageSize=50&Page=0";
  return http::Response::json(200,
                              {{QStringLiteral("media_list"), media},
                               {QStringLiteral("page"), 0},
                               {QStringLiteral("page_size"), 50},
                               {QStringLiteral("start"), 0},
                               {QStringLiteral("end"), std::max<qsizetype>(0, media.size() - 1)},
                               {QStringLiteral("uri"), uri},
                               {QStringLiteral("first_page_uri"), uri},
                               {QStringLiteral("previous_page_uri"), QJsonValue::Null},
                               {QStringLiteral("next_page_uri"), QJsonValue::Null}});
}

void MessagesApi::create(const http::Request& request, const TrainingAccount& account,
                         const http::Reply& reply) {
  if (m_dice.strikes(m_faults.cutBeforeAccept)) return reply.send(http::Response::hangUp());
  if (m_dice.strikes(m_faults.throttle429)) return reply.send(throttled(m_faults.retryAfter));
  if (m_dice.strikes(m_faults.serverError500))
    return reply.send(failure({500, 20500, QStringLiteral("Internal Server Error")}));
  const auto form = twilio::FormParameters::decode(request.body);
  if (const auto objection = objectionTo(form, account)) return reply.send(failure(*objection));

  const QDateTime now = QDateTime::currentDateTimeUtc();
  LineMessage message;
  for (const QString& url : form.values("MediaUrl"))
    message.mediaUrls.append(QUrl(url));
  message.mediaCount = static_cast<int>(message.mediaUrls.size());
  message.sid = m_sids.next(message.mediaCount > 0 ? "MM" : "SM");
  message.accountSid = account.accountSid;
  message.messagingServiceSid = form.value("MessagingServiceSid");
  message.from = form.value("From");
  message.to = form.value("To");
  message.body = form.value("Body");
  message.statusCallback = QUrl(form.value("StatusCallback"));
  message.createdAt = now;
  message.updatedAt = now;
  message.status =
      message.messagingServiceSid.isEmpty() ? QStringLiteral("queued") : QStringLiteral("accepted");
  http::Response response = http::Response::json(201, message.toJson());
  response.headers = {{"Twilio-Request-Id", m_sids.next("RQ").toLatin1()}};
  // The service chooses its sender after the answer.
  if (message.from.isEmpty()) message.from = senderFor(message.to, account);
  const QString sid = message.sid;
  m_ledger.add(std::move(message));

  answerCreated(reply, response, sid);
  Q_EMIT created(sid);
}

void MessagesApi::answerCreated(const http::Reply& reply, const http::Response& response,
                                const QString& sid) {
  if (m_dice.strikes(m_faults.cutAfterAccept)) {
    qCInfo(lcTraining) << "cuts a connection on purpose:" << sid;
    reply.send(http::Response::hangUp());
  } else if (m_dice.strikes(m_faults.lateAnswer)) {
    QTimer::singleShot(m_faults.lateBy, this, [reply, response] { reply.send(response); });
  } else {
    reply.send(response);
  }
}

}  // namespace oc::training
