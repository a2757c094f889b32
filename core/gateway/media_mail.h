#pragma once

#include <QList>
#include <QString>
#include <QUrl>
#include <optional>

#include "core/store/service_queries.h"

// The files that a message takes along, as Twilio is told of them.
namespace oc::gateway {

// Whether some of them are ours to lend, and not at an address of somebody else's.
bool carriesFiles(const store::ClaimedMessage& message);

// The addresses that other programs gave.
QList<QUrl> givenAddresses(const store::ClaimedMessage& message);

// Where Twilio gets each file, in their order; or why the message can't be sent.
struct MailedMedia {
  QList<QUrl> urls;
  std::optional<store::Settlement> refusal;
};

// Makes a link for each file that is ours. Refuses what the channel would not take and what is
// not what it says. `publicUrl` is where Twilio reaches us; empty: nowhere. Blocks; on a store's
// thread.
Result<MailedMedia> mailMedia(store::Connection& db, const store::ClaimedMessage& message,
                              const QString& publicUrl);

}  // namespace oc::gateway
