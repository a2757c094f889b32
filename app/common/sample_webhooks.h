#pragma once

#include <QDateTime>
#include <QString>

#include "app/common/sample_story.h"
#include "core/domain/ids.h"
#include "core/domain/result.h"
#include "core/store/ingest_queries.h"

// The webhooks that would have brought the sample data, read by the same parsers as real ones.
namespace oc::app {

// Two letters and 32 random hexadecimal digits, as Twilio's identifiers are.
QString randomSid(const char* prefix);

// The tenant's account as its webhooks name it.
struct SampleLine {
  OwnerId owner;
  QString accountSid;
  QString apiBaseUrl;
  QString businessAddress;  // the number that this conversation uses
};

// `quotedSid`: the SID of the message that this one quotes or answers; may be empty.
Result<store::InboundEntry> sampleInbound(const SampleLine& line,
                                          const SampleConversation& conversation,
                                          const SampleMessage& message, const QString& quotedSid,
                                          const QDateTime& at);

// The callbacks that take one of our messages, which Twilio has accepted, to its final state.
Result<QList<store::StatusEntry>> sampleStatuses(const SampleLine& line,
                                                 const SampleConversation& conversation,
                                                 const SampleMessage& message, MsgId msgId,
                                                 const QString& sid, const QDateTime& at,
                                                 const QDateTime& latest);

}  // namespace oc::app
