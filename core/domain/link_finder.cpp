#include "core/domain/link_finder.h"

#include <QUrl>
#include <algorithm>
#include <array>

namespace oc {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongestLink = 2048;  // what is longer is no address that somebody wrote
constexpr qsizetype kLongestMail = 254;
constexpr int kFewestDigits = 8, kMostDigits = 15;  // of a telephone number, by E.164
constexpr qsizetype kLongestScheme = 12;

// What people write without "www." in the three languages of the desk. Endings that are words as
// well, as when the blank after a full stop is missing, count only before a path: "wa.me/55…".
constexpr std::array kEndings{u"com", u"net", u"org",  u"br",  u"io",    u"app",    u"dev",
                              u"ai",  u"pt",  u"ar",   u"mx",  u"cl",    u"uy",     u"uk",
                              u"fr",  u"gov", u"edu",  u"biz", u"store", u"online", u"site",
                              u"xyz", u"eu",  u"info", u"ly",  u"gl",    u"cloud",  u"page"};
constexpr std::array kWordEndings{u"me", u"co", u"es", u"de", u"us",   u"be",   u"it",   u"to",
                                  u"tv", u"cc", u"pe", u"py", u"shop", u"link", u"tech", u"gg"};

template <std::size_t N>
bool contains(const std::array<const char16_t*, N>& list, QStringView word) {
  return std::ranges::any_of(list, [word](const char16_t* each) {
    return word.compare(QStringView(each), Qt::CaseInsensitive) == 0;
  });
}

bool isDigit(QChar c) {
  return c >= u'0' && c <= u'9';
}

bool isWord(QChar c) {
  return c.isLetterOrNumber() || c.isSurrogate() || c.isMark() || c == u'_';
}

// What an address may hold: everything that can be seen, but what encloses addresses in text.
bool isInLink(QChar c) {
  return c.isPrint() && !c.isSpace() && c.category() != QChar::Other_Format &&
         !QStringView(u"<>\"⟨⟩«»“”\uFFFD").contains(c);
}

// Closing punctuation after a link belongs to the sentence, unless its bracket opened in the link.
qsizetype withoutTail(QStringView link) {
  struct Pair {
    QChar open, close;
    qsizetype more;  // closing ones than opening ones
  };
  std::array pairs{Pair{u'(', u')', 0}, Pair{u'[', u']', 0}, Pair{u'{', u'}', 0}};
  for (Pair& pair : pairs)
    pair.more = link.count(pair.close) - link.count(pair.open);
  qsizetype length = link.size();
  for (; length > 0; --length) {
    const QChar last = link[length - 1];
    if (QStringView(u".,;:!?…'*_~|`").contains(last)) continue;
    const auto pair = std::ranges::find(pairs, last, &Pair::close);
    if (pair == pairs.end() || pair->more-- <= 0) break;
  }
  return length;
}

class Finder {
 public:
  explicit Finder(QStringView text) : m_text(text) {}

  QList<FoundLink> find() {
    while (m_at < m_text.size()) {
      const QChar c = m_text[m_at];
      if (c == u'+' && !follows(isWord)) {
        phone();
      } else if (isWord(c)) {
        word();
      } else {
        ++m_at;
      }
    }
    return m_links;
  }

 private:
  bool follows(bool (*is)(QChar)) const { return m_at > 0 && is(m_text[m_at - 1]); }

  bool add(qsizetype start, qsizetype length, const QString& url) {
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid()) return false;
    if (parsed.scheme().startsWith(u"http") && parsed.host().isEmpty()) return false;
    m_links += FoundLink{int(start), int(length), url};
    return true;
  }

  // To the end of what may be in an address; the length of the address itself.
  qsizetype runFrom(qsizetype start, qsizetype& end) const {
    end = start;
    while (end < m_text.size() && isInLink(m_text[end]))
      ++end;
    return end - start > kLongestLink ? 0 : withoutTail(m_text.sliced(start, end - start));
  }

  // "+55 11 98888-7777": digits with single signs between them.
  void phone() {
    const qsizetype start = m_at++;
    QString number = u"+"_s;
    qsizetype end = start;
    qsizetype signs = 0;
    for (; m_at < m_text.size() && number.size() <= kMostDigits + 1; ++m_at) {
      const QChar c = m_text[m_at];
      if (isDigit(c)) {
        number += c;
        end = m_at + 1;
        signs = 0;
      } else if (number.size() == 1 || ++signs > 2 || !QStringView(u" \u00a0-.()/").contains(c)) {
        break;
      }
    }
    const qsizetype digits = number.size() - 1;
    if (digits >= kFewestDigits && digits <= kMostDigits) add(start, end - start, u"tel:" + number);
  }

  // A word that may begin an address: a scheme, a domain or a mailbox.
  void word() {
    const qsizetype start = m_at;
    const auto isPart = [](QChar c) { return isWord(c) || QStringView(u".-+%@").contains(c); };
    while (m_at < m_text.size() && isPart(m_text[m_at]))
      ++m_at;
    const QStringView run = m_text.sliced(start, m_at - start);
    const QStringView rest = m_text.sliced(m_at);
    if (rest.startsWith(u':') && run.size() <= kLongestScheme && scheme(start, run, rest)) return;
    const qsizetype monkey = run.indexOf(u'@');
    if (monkey >= 0) return mail(start, run, monkey);
    domain(start, run, rest);
  }

  // True when the word was a scheme, whether it makes a link or not: what stands behind one that
  // is never opened is no link either.
  bool scheme(qsizetype start, QStringView run, QStringView rest) {
    const QString is = run.toString().toLower();
    const bool slashes = rest.startsWith(u"://");
    const bool opened =
        (slashes && (is == u"http" || is == u"https")) || is == u"mailto" || is == u"tel";
    const bool never = slashes || is == u"javascript" || is == u"vbscript" || is == u"data" ||
                       is == u"file" || is == u"intent";
    if (!opened && !never) return false;
    qsizetype end = 0;
    const QString link = m_text.sliced(start, runFrom(start, end)).toString();
    m_at = std::max(end, m_at + 1);
    if (is == u"mailto" ? link.contains(u'@') : opened && link.size() > is.size() + 2)
      add(start, link.size(), link);
    return true;
  }

  void mail(qsizetype start, QStringView run, qsizetype monkey) {
    while (run.endsWith(u'.') || run.endsWith(u'-') || run.endsWith(u'_') || run.endsWith(u'+'))
      run.chop(1);
    const QStringView host = run.sliced(std::min(monkey + 1, run.size()));
    if (monkey == 0 || run.size() > kLongestMail || host.contains(u'@') || !isDomain(host)) return;
    add(start, run.size(), u"mailto:" + run.toString());
  }

  void domain(qsizetype start, QStringView run, QStringView rest) {
    while (run.endsWith(u'.') || run.endsWith(u'-'))
      run.chop(1);
    const bool hasPath = start + run.size() == m_at && rest.startsWith(u'/');
    if (!isDomain(run) || !(run.startsWith(u"www.", Qt::CaseInsensitive) || ends(run, hasPath)))
      return;
    qsizetype length = run.size();
    if (start + length == m_at && !rest.isEmpty() && QStringView(u"/?#:").contains(rest.front())) {
      qsizetype end = 0;
      length = runFrom(start, end);
      m_at = end;
    }
    if (length > 0) add(start, length, u"https://" + m_text.sliced(start, length));
  }

  static bool ends(QStringView run, bool hasPath) {
    const QStringView last = run.sliced(run.lastIndexOf(u'.') + 1);
    return contains(kEndings, last) || (hasPath && contains(kWordEndings, last));
  }

  // Labels between single dots, the last one of letters.
  static bool isDomain(QStringView text) {
    const auto labels = QStringView(text).split(u'.');
    if (labels.size() < 2 || labels.constLast().size() < 2 || isDigit(labels.constLast().back()))
      return false;
    return std::ranges::all_of(labels, [](QStringView label) {
      return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') &&
             std::ranges::all_of(
                 label, [](QChar c) { return c != u'_' && c != u'+' && c != u'%' && c != u'@'; });
    });
  }

  const QStringView m_text;
  qsizetype m_at = 0;
  QList<FoundLink> m_links;
};

}  // namespace

QList<FoundLink> findLinks(QStringView text) {
  return Finder(text).find();
}

}  // namespace oc
