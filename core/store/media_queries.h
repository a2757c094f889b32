#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

#include "core/domain/ids.h"
#include "core/domain/media.h"
#include "core/store/connection.h"
#include "core/store/queue_state.h"

// What the receiver does with media: fetches, stores and lends files. Run as owner_service.
namespace oc::store {

// Bytes of each chunk of a stored file but the last.
inline constexpr qint64 kMediaChunk = 262144;

// A file that this fetcher has claimed; `lease` proves it.
struct ClaimedMedia {
  OwnerId owner;
  MediaId id;
  MsgId msgId;
  QString lease;
  int attempts = 0;  // this one included
  QString url;
  QString contentType;   // as the webhook declared it; may be empty
  qint64 mostBytes = 0;  // that the tenant keeps
};

Result<QList<ClaimedMedia>> claimMedia(Connection& db, int howMany, int leaseSeconds);
Result<QueueState> mediaState(Connection& db);

// A file that arrives: begun, then appended to chunk by chunk, of which all but the last are full.
// Until it is settled as Stored nobody sees it; what never is goes by itself.
Result<qint64> beginMediaObject(Connection& db, OwnerId owner);
Result<Done> appendMediaChunk(Connection& db, OwnerId owner, qint64 object,
                              const QByteArray& chunk);

struct MediaOutcome {
  enum Kind { Stored, Refused, Gone, Failed, Retry };
  Kind kind = Failed;
  qint64 object = 0;  // that has arrived, wholly (Stored) or in part; 0: none
  QByteArray sha256;  // of Stored; as bytes
  QString error;      // why it isn't here, in words; empty for Stored
  qint64 delayMs = 0;
};

// False when the lease was lost meanwhile: then what arrived is thrown away.
Result<bool> settleMedia(Connection& db, const ClaimedMedia& media, const MediaOutcome& outcome);

// A file that Twilio is to fetch.
struct LentFile {
  QString contentType;
  QString fileName;
  qint64 size = 0;
  QByteArray head;  // its first 512 bytes
};

// Makes a link that holds for so many seconds to each of a message's files, in their order.
// `tokenHashes`: sha256 of the links' tokens, at least as many as there are files.
Result<QList<LentFile>> lendMedia(Connection& db, OwnerId owner, MsgId msg,
                                  const QList<QByteArray>& tokenHashes, int seconds);

// The file of a link that holds.
Result<std::optional<LentFile>> openMediaLink(Connection& db, const QByteArray& tokenHash);
Result<QByteArray> mediaLinkChunk(Connection& db, const QByteArray& tokenHash, qint64 chunk);

Result<Done> pruneMedia(Connection& db);

}  // namespace oc::store
