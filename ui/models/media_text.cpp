#include "ui/models/media_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

#include "core/domain/text_safety.h"
#include "ui/models/format.h"

namespace oc::ui {
namespace {

using namespace Qt::StringLiterals;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(MediaText)
};

struct Name {
  QLatin1StringView type;
  const char* name;
};

constexpr auto kNames = std::to_array<Name>({
    {"audio/mpeg"_L1, "MP3"},
    {"audio/mp4"_L1, "M4A"},
    {"video/quicktime"_L1, "MOV"},
    {"video/3gpp"_L1, "3GP"},
    {"audio/3gpp"_L1, "3GP"},
    {"image/svg+xml"_L1, "SVG"},
    {"text/plain"_L1, QT_TRANSLATE_NOOP("MediaText", "Text")},
    {"text/vcard"_L1, QT_TRANSLATE_NOOP("MediaText", "Contact")},
    {"text/x-vcard"_L1, QT_TRANSLATE_NOOP("MediaText", "Contact")},
    {"text/calendar"_L1, QT_TRANSLATE_NOOP("MediaText", "Appointment")},
    {"application/msword"_L1, QT_TRANSLATE_NOOP("MediaText", "Word document")},
    {"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1,
     QT_TRANSLATE_NOOP("MediaText", "Word document")},
    {"application/vnd.ms-excel"_L1, QT_TRANSLATE_NOOP("MediaText", "Excel table")},
    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1,
     QT_TRANSLATE_NOOP("MediaText", "Excel table")},
    {"application/vnd.ms-powerpoint"_L1, QT_TRANSLATE_NOOP("MediaText", "PowerPoint slides")},
    {"application/vnd.openxmlformats-officedocument.presentationml.presentation"_L1,
     QT_TRANSLATE_NOOP("MediaText", "PowerPoint slides")},
    {"application/octet-stream"_L1, QT_TRANSLATE_NOOP("MediaText", "unknown type")},
});

QString plainType(const QString& contentType) {
  return contentType.section(u';', 0, 0).trimmed().toLower();
}

}  // namespace

QString fileTypeName(const QString& contentType) {
  constexpr int kLongest = 24;
  const QString type = plainType(contentType);
  const auto known = std::ranges::find(kNames, type, &Name::type);
  if (known != kNames.end()) return Words::tr(known->name);
  const QString name = type.section(u'/', 1).remove("x-"_L1);
  return name.isEmpty() ? Words::tr("unknown type") : visibleLine(name.toUpper(), kLongest);
}

QString sizeText(qint64 bytes) {
  return QLocale().formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1,
                                     QLocale::DataSizeTraditionalFormat);
}

QString mediaDetail(const MediaItem& media) {
  switch (media.state) {
    case MediaState::Wanted:
    case MediaState::Fetching: return Words::tr("Being fetched …");
    case MediaState::Gone: return Words::tr("Expired at Twilio: it has this file no longer");
    case MediaState::Refused: return Words::tr("Not taken: too large, or not what it says it is");
    case MediaState::Failed: return Words::tr("Could not be fetched");
    case MediaState::Elsewhere:
    case MediaState::Stored: break;
  }
  const QString type = fileTypeName(media.contentType);
  return media.size > 0 ? QString(type % u" · " % sizeText(media.size)) : type;
}

bool isShownPicture(const QString& contentType) {
  const QString type = plainType(contentType);
  return type == "image/jpeg"_L1 || type == "image/jpg"_L1 || type == "image/png"_L1 ||
         type == "image/webp"_L1 || type == "image/gif"_L1;
}

QString objectionText(const MediaObjection& objection) {
  const QString channel = objection.channel == "sms"_L1 ? u"MMS"_s : channelName(objection.channel);
  switch (objection.kind) {
    case MediaObjection::TooMany:
      return Words::tr("%1 takes at most %n file(s) with a message.", nullptr, int(objection.may))
          .arg(channel);
    case MediaObjection::Empty: return Words::tr("The file is empty.");
    case MediaObjection::TypeRefused:
      return Words::tr("%1 doesn't take files of this type (%2).")
          .arg(channel, fileTypeName(objection.type));
    case MediaObjection::TooLarge:
      return Words::tr("The file has %1, and %2 takes at most %3.")
          .arg(sizeText(objection.is), channel, sizeText(objection.may));
    case MediaObjection::TooLargeInAll: break;
  }
  return Words::tr("Together the files have %1, and %2 takes at most %3.")
      .arg(sizeText(objection.is), channel, sizeText(objection.may));
}

}  // namespace oc::ui
