#pragma once

#include <QList>
#include <QString>
#include <QStringView>
#include <optional>

namespace oc {

// What a channel takes as attachments. Sources: Twilio's pages on WhatsApp media and on accepted
// MIME types; WhatsApp's limits are the same for all senders.
struct ChannelMediaLimits {
  int mostFiles = 10;
  qint64 mostBytes = 0;       // of each file; 0: as in all
  qint64 mostImageBytes = 0;  // of each picture, where that is less; 0: as any file
  qint64 mostBytesInAll = 0;  // of one message; 0: not limited
};
ChannelMediaLimits mediaLimits(QStringView channel);

// A file that is to be sent.
struct Attachment {
  QString contentType;
  qint64 size = 0;  // bytes

  bool operator==(const Attachment&) const = default;
};

// Why a channel would not take files. The text is for logs and programs; screens say it in their
// own words, from the same facts.
struct MediaObjection {
  enum Kind { TooMany, Empty, TypeRefused, TooLarge, TooLargeInAll };
  Kind kind = TooMany;
  int file = -1;   // which of them, from 0; -1: all together
  QString type;    // of TypeRefused
  qint64 is = 0;   // files or bytes
  qint64 may = 0;  // likewise, at most
  QString channel;

  QString text() const;
  bool operator==(const MediaObjection&) const = default;
};

// Nothing when the channel takes all of it. Asked before a file is uploaded, and again before the
// message is sent.
std::optional<MediaObjection> objectionTo(QStringView channel, const QList<Attachment>& files);

}  // namespace oc
