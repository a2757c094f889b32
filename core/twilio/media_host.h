#pragma once

#include <QString>
#include <QUrl>

#include "core/twilio/rest_client.h"

// From where a customer's media may be fetched, and who may see the account's token meanwhile.
namespace oc::twilio {

// Whether media may be fetched from here: from Twilio's API over https, or from where its redirects
// lead. The address that the host has must be checked beside.
bool isMediaHost(const QUrl& url);

// The account that a media address names; empty where it names none.
QString accountSidIn(const QUrl& mediaUrl);

// How one address of a file is asked: the message's own, then what each redirect leads to.
struct MediaHop {
  bool allowed = false;
  bool withCredentials = false;  // the account's, which only Twilio's API gets to see
  bool training = false;         // at the training line, on this machine

  bool operator==(const MediaHop&) const = default;
};

// `account`: the one that the message's media address names, where the tenant has it. A training
// account's own API address is allowed on loopback, for that account only.
MediaHop mediaHop(const QUrl& url, const Account& account, bool isTrainingAccount);

}  // namespace oc::twilio
