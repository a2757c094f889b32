#pragma once

#include <QMetaType>
#include <QString>
#include <QStringView>
#include <optional>

#include "core/domain/ids.h"

namespace oc {

using MediaId = Id<struct MediaTag>;  // a file of a message, or one that is attached to the next

// Where a file is. Elsewhere: only its address is known, and nobody fetches it (another program
// sent it from a public address).
enum class MediaState { Elsewhere, Wanted, Fetching, Stored, Refused, Gone, Failed };

QString toText(MediaState state);  // "elsewhere", "wanted" …
std::optional<MediaState> mediaStateFromText(QStringView text);

// Whether a person may ask for it again.
bool isMissing(MediaState state);  // Refused, Gone, Failed

// One file of a message. It changes with its message's revision.
struct MediaItem {
  QString url;          // where Twilio has it; empty for what was attached here
  QString contentType;  // as declared
  MediaId id;           // invalid for what is Elsewhere
  MediaState state = MediaState::Elsewhere;
  QString fileName;  // as it came: safeFileName() before it is kept or shown; mostly empty
  qint64 size = 0;   // bytes, once it is Stored
  QString error;     // why it isn't here, in words; empty otherwise

  bool operator==(const MediaItem&) const = default;
};

}  // namespace oc

Q_DECLARE_METATYPE(oc::MediaId)
