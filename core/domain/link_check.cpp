#include "core/domain/link_check.h"

#include <QSet>
#include <algorithm>

#include "core/domain/text_safety.h"

namespace oc {
namespace {

using Doubt = LinkCheck::Doubt;

std::optional<LinkCheck::Kind> kindOf(const QString& scheme) {
  if (scheme == u"http" || scheme == u"https") return LinkCheck::Kind::Web;
  if (scheme == u"mailto") return LinkCheck::Kind::Mail;
  if (scheme == u"tel") return LinkCheck::Kind::Phone;
  return std::nullopt;
}

// The scripts of the letters of one part of a name. Japanese and Korean mix theirs by custom.
QSet<int> scriptsOf(QStringView label) {
  QSet<int> scripts;
  for (const uint c : label.toUcs4()) {
    const auto script = QChar::script(c);
    if (script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
        script == QChar::Script_Hangul)
      scripts += QChar::Script_Han;
    else if (script != QChar::Script_Common && script != QChar::Script_Inherited)
      scripts += script;
  }
  return scripts;
}

void doubtScripts(const QString& host, QList<Doubt>& doubts) {
  bool mixed = false, other = false;
  for (const QStringView label : QStringView(host).split(u'.')) {
    const QSet<int> scripts = scriptsOf(label);
    mixed |= scripts.size() > 1;
    other |= scripts.size() == 1 && !scripts.contains(QChar::Script_Latin);
  }
  if (mixed) doubts += Doubt::MixedScripts;
  if (other) doubts += Doubt::OtherScript;
}

bool isIpAddress(const QString& host) {
  const auto isNumeric = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; };
  return host.contains(u':') || std::ranges::all_of(host, isNumeric) ||
         host.startsWith(u"0x", Qt::CaseInsensitive);
}

}  // namespace

std::optional<LinkCheck> checkLink(const QString& address) {
  LinkCheck check;
  check.url = QUrl(address, QUrl::StrictMode);
  const auto kind = check.url.isValid() ? kindOf(check.url.scheme()) : std::nullopt;
  if (!kind) return std::nullopt;
  check.kind = *kind;
  check.shown = visible(address);
  if (check.kind == LinkCheck::Kind::Web) {
    // The name as letters: Qt itself shows some endings of names in ASCII only.
    check.asciiHost = QString::fromLatin1(QUrl::toAce(check.url.host()));
    check.place = QUrl::fromAce(check.asciiHost.toLatin1(), QUrl::IgnoreIDNWhitelist);
    if (check.place.isEmpty()) check.place = check.url.host();
    if (check.place.isEmpty()) return std::nullopt;
    if (check.asciiHost == check.place) check.asciiHost.clear();
    if (!check.url.userInfo().isEmpty()) check.doubts += Doubt::UserInfo;
    if (isIpAddress(check.url.host())) check.doubts += Doubt::IpHost;
    doubtScripts(check.place, check.doubts);
  } else {
    check.place = check.url.path();
    if (check.place.isEmpty()) return std::nullopt;
  }
  const QString decoded = QUrl::fromPercentEncoding(address.toUtf8());
  if (!visibleText(decoded).marks.isEmpty()) check.doubts += Doubt::HiddenInside;
  // Behind the user's part, where the same name may stand to deceive.
  const qsizetype from = check.url.userInfo().isEmpty() ? 0 : check.shown.indexOf(u'@');
  for (const QString& place : {check.place, check.asciiHost}) {
    const qsizetype at =
        check.shown.indexOf(place, std::max<qsizetype>(from, 0), Qt::CaseInsensitive);
    if (place.isEmpty() || at < 0) continue;
    check.placeStart = int(at);
    check.placeLength = int(place.size());
    break;
  }
  return check;
}

}  // namespace oc
