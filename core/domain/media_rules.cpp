#include "core/domain/media_rules.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace oc {
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
    Beginning{0, "BEGIN:VCARD", " text/vcard text/x-vcard text/directory application/vcard "},
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

// Types of what people attach, by the ending of the name. The first ending of a type is the one
// that a file without a name gets.
struct Ending {
  const char* ending;
  const char* type;
};

constexpr auto kEndings = std::to_array<Ending>({
    {"jpg", "image/jpeg"},
    {"jpeg", "image/jpeg"},
    {"png", "image/png"},
    {"gif", "image/gif"},
    {"webp", "image/webp"},
    {"heic", "image/heic"},
    {"ogg", "audio/ogg"},
    {"opus", "audio/ogg"},
    {"oga", "audio/ogg"},
    {"mp3", "audio/mpeg"},
    {"m4a", "audio/mp4"},
    {"aac", "audio/aac"},
    {"amr", "audio/amr"},
    {"wav", "audio/wav"},
    {"mp4", "video/mp4"},
    {"mov", "video/quicktime"},
    {"3gp", "video/3gpp"},
    {"webm", "video/webm"},
    {"pdf", "application/pdf"},
    {"doc", "application/msword"},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {"xls", "application/vnd.ms-excel"},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    {"ppt", "application/vnd.ms-powerpoint"},
    {"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    {"txt", "text/plain"},
    {"csv", "text/csv"},
    {"vcf", "text/vcard"},
    {"ics", "text/calendar"},
    {"rtf", "application/rtf"},
    {"zip", "application/zip"},
});

constexpr const char* kBytes = "application/octet-stream";

QByteArray plainType(const QString& contentType) {
  return contentType.section(u';', 0, 0).trimmed().toLower().toLatin1();
}

QByteArray typeByName(const QString& name) {
  const qsizetype dot = name.lastIndexOf(u'.');
  const QString ending = dot < 0 ? QString() : name.sliced(dot + 1).toLower();
  const auto found = std::ranges::find_if(
      kEndings, [&ending](const Ending& e) { return ending == QLatin1StringView(e.ending); });
  return found == kEndings.end() ? kBytes : found->type;
}

// One container, many contents: its brand stands behind "ftyp".
QByteArray typeOfBrand(QByteArrayView brand) {
  if (brand.startsWith("M4A") || brand.startsWith("M4B")) return "audio/mp4";
  if (brand.startsWith("qt")) return "video/quicktime";
  if (brand.startsWith("3g")) return "video/3gpp";
  if (brand.startsWith("hei") || brand.startsWith("mif1")) return "image/heic";
  if (brand.startsWith("avi")) return "image/avif";
  return "video/mp4";
}

// Whether a type that nobody knows names the same kind: audio/x-m4a, of a box that may be audio.
bool isOfTheKind(const Beginning& beginning, const QByteArray& type) {
  for (const char* kind : {"image/", "audio/", "video/"})
    if (type.startsWith(kind)) return beginning.types.contains(QByteArray(' ' + QByteArray(kind)));
  return false;
}

}  // namespace

bool isAsDeclared(const QString& contentType, QByteArrayView head) {
  const QByteArray type = plainType(contentType);
  const QByteArray word = ' ' + type + ' ';
  if (isMarkup(head)) return type == "text/html" || type == "image/svg+xml" || type == "text/plain";
  const bool isKnown = std::ranges::any_of(
      kBeginnings, [&word](const Beginning& b) { return b.types.contains(word); });
  const bool isAnything = type.isEmpty() || type == kBytes;
  for (const Beginning& beginning : kBeginnings) {
    if (!begins(beginning, head)) continue;
    return isAnything || beginning.types.contains(word) ||
           (!isKnown && isOfTheKind(beginning, type));
  }
  return !isKnown;
}

QString typeOfFile(const QString& name, QByteArrayView head) {
  constexpr qsizetype kBrand = 8;
  const QByteArray named = typeByName(name);
  const QByteArray word = ' ' + named + ' ';
  if (isMarkup(head)) return QString::fromLatin1(kBytes);
  for (const Beginning& beginning : kBeginnings) {
    if (!begins(beginning, head)) continue;
    if (beginning.bytes == "ftyp")
      return QString::fromLatin1(typeOfBrand(head.sliced(std::min(kBrand, head.size()))));
    if (beginning.types.contains(word)) return QString::fromLatin1(named);
    return QString::fromLatin1(beginning.types.toByteArray().trimmed().split(' ').first());
  }
  return QString::fromLatin1(isAsDeclared(QString::fromLatin1(named), head) ? named
                                                                            : QByteArray(kBytes));
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
  return (stem.isEmpty() ? u"file"_s : stem) + ending;
}

QString fileNameFor(const QString& name, const QString& contentType) {
  const QByteArray type = plainType(contentType);
  const auto known =
      std::ranges::find_if(kEndings, [&type](const Ending& e) { return type == e.type; });
  const QString ending =
      known == kEndings.end() ? QString() : u'.' % QLatin1StringView(known->ending);
  if (!name.isEmpty()) {
    const QString safe = safeFileName(name);
    return safe.contains(u'.') ? safe : safe % ending;
  }
  const QString kind = QString::fromLatin1(type.first(std::max<qsizetype>(0, type.indexOf('/'))));
  const bool hasKind = kind == "image"_L1 || kind == "audio"_L1 || kind == "video"_L1;
  return (hasKind ? kind : u"document"_s) % ending;
}

}  // namespace oc
