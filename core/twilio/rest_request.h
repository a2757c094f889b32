#pragma once

#include <QByteArray>
#include <QNetworkRequest>
#include <QUrl>

#include "core/twilio/form.h"
#include "core/twilio/rest_client.h"

namespace oc::twilio {

// Empty when requests to this account may be made; else why not, for the log. Tokens travel over
// TLS only, except to a loopback address.
QString obstacleTo(const Account& account);

FormParameters formOf(const OutgoingMessage& message);

QUrl accountUrl(const Account& account);
QUrl numbersUrl(const Account& account);  // 100 a page
QUrl messagesUrl(const Account& account);
QUrl messageUrl(const Account& account, const QString& sid);
QUrl mediaListUrl(const Account& account, const QString& messageSid);
QUrl listUrl(const Account& account, const ListQuery& query);
// The next page of a list as the answer names it. Only its path and query count: the token goes to
// no other host than the account's.
QUrl pageUrl(const Account& account, const QString& nextPageUri);

QNetworkRequest requestFor(const Account& account, const QUrl& url);

}  // namespace oc::twilio
