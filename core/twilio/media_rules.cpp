#include "core/twilio/media_rules.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace oc::twilio {
namespace {

using namespace Qt::StringLiterals;

// How files begin, and the types as which such a file may be declared.
struct Beginning {
  qsizetype at;
  QByteArrayView bytes;
  QByteArrayView types;  // with blanks between and around; "image/*" stands for all of them
};

constexpr std::array kBeginnings{
    Beginning{0, "\xff\xd8\xff", " image/jpeg image/jpg "},
    Beginning{0, "\x89PNG\r\n\x1a\n", " image/png "},
    Beginning{0, "GIF8", " image/gif "},
    Beginning{8, "WEBP", " image/webp "},
    Beginning{8, "WAVE", " audio/wav audio/x-wav audio/wave audio/vnd.wave "},
    Beginning{0, "OggS", " audio/ogg video/ogg application/ogg "},
    Beginning{0, "#!AMR", " audio/amr audio/amr-wb "},
    Beginning{0, "ID3", " audio/mpeg audio/mp3 "},
    Beginning{0, "\xff\xfb", " audio/mpeg audio/mp3 "},
    Beginning{0, "\xff\xf3", " audio/mpeg audio/mp3 "},
    Beginning{0, "\xff\xf2", " audio/mpeg audio/mp3 "},
    Beginning{0, "\xff\xf1", " audio/aac "},
    Beginning{0, "\xff\xf9", " audio/aac "},
    Beginning{4, "ftyp",
              " video/mp4 video/quicktime video/3gpp video/3gpp2 audio/mp4 audio/3gpp audio/aac "
              "image/heic image/heif image/avif "},
    Beginning{0, "\x1a\x45\xdf\xa3", " video/webm audio/webm video/x-matroska "},
    Beginning{0, "%PDF-", " application/pdf "},
    Beginning{0, "BEGIN:VCARD", " text/vcard text/x-vcard text/directory "},
    Beginning{0, "MZ", " application/vnd.microsoft.portable-executable application/x-msdownload "},
    Beginning{0,
              "\x7f"
              "ELF",
              " application/x-executable application/x-elf "},
};

// What a browser would run, whatever it is called.
constexpr std::array<QByteArrayView, 4> kMarkup{"<!doctype", "<html", "<script", "<svg"};

bool begins(const Beginning& beginning, QByteArrayView head) {
  return head.size() >= beginning.at && head.sliced(beginning.at).startsWith(beginning.bytes);
}

bool isMarkup(QByteArrayView head) {
  constexpr qsizetype kLongest = 10;
  const QByteArrayView text = head.trimmed();
  const QByteArray start = text.first(std::min(text.size(), kLongest)).toByteArray().toLower();
  return std::ranges::any_of(kMarkup, [&start](QByteArrayView m) { return start.startsWith(m); });
}

}  // namespace

bool isMediaHost(const QUrl& url) {
  if (url.scheme() != "https"_L1 || url.port(443) != 443 || !url.userInfo().isEmpty()) return false;
  const QString host = url.host().toLower();
  if (host == "api.twilio.com"_L1 || host.endsWith(".twiliocdn.com"_L1)) return true;
  // The API of another region: api.dublin.ie1.twilio.com.
  if (host.startsWith("api."_L1) && host.endsWith(".twilio.com"_L1)) return true;
  return host == "s3-external-1.amazonaws.com"_L1 &&
         url.path().startsWith("/media.twiliocdn.com/"_L1);
}

bool isAsDeclared(const QString& contentType, QByteArrayView head) {
  const QByteArray type = contentType.section(u';', 0, 0).trimmed().toLower().toLatin1();
  const QByteArray word = ' ' + type + ' ';
  if (isMarkup(head)) return type == "text/html" || type == "image/svg+xml" || type == "text/plain";
  bool isKnown = false;
  for (const Beginning& beginning : kBeginnings) {
    const bool fits = beginning.types.contains(word);
    if (begins(beginning, head)) return fits || type == "application/octet-stream";
    isKnown = isKnown || fits;
  }
  return !isKnown;
}

QString safeFileName(const QString& name) {
  constexpr qsizetype kLongestBytes = 120;
  constexpr QStringView kRefused = u"<>:\"|?*";
  const qsizetype folder = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
  QString safe;
  for (const QChar c : QStringView(name).sliced(folder + 1)) {
    const bool isMark =
        c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
        c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    if (!isMark) safe += kRefused.contains(c) ? QChar(u'_') : c;
  }
  safe = safe.simplified();
  while (safe.startsWith(u'.') || safe.startsWith(u' '))
    safe.remove(0, 1);
  while (safe.endsWith(u'.') || safe.endsWith(u' '))
    safe.chop(1);
  const qsizetype dot = safe.lastIndexOf(u'.');
  const QString ending = dot > 0 && safe.size() - dot <= 10 ? safe.sliced(dot) : QString();
  QString stem = safe.chopped(ending.size());
  while (stem.toUtf8().size() + ending.toUtf8().size() > kLongestBytes) {
    stem.chop(1);
    if (!stem.isEmpty() && stem.back().isHighSurrogate()) stem.chop(1);
  }
  return stem.isEmpty() ? u"file"_s + ending : stem + ending;
}

}  // namespace oc::twilio
