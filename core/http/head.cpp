#include "core/http/head.h"

#include <QList>
#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace oc::http {
namespace {

constexpr int kMaxFields = 100;  // Qt's parser keeps no more

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

// RFC 9110, 5.6.2. A table, since every byte of every name goes through it.
constexpr auto kTokenChars = [] {
  std::array<bool, 256> table{};
  for (const char c : std::string_view("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyz"
                                       "ABCDEFGHIJKLMNOPQRSTUVWXYZ")) {
    table[static_cast<unsigned char>(c)] = true;
  }
  return table;
}();

bool isTargetChar(char c) {
  return static_cast<unsigned char>(c) > 0x20 && c != 0x7f;
}
bool isValueChar(char c) {
  return isTargetChar(c) || c == ' ' || c == '\t';
}

// RFC 9110, 7.2: a name or an address, perhaps with a port; no user, no path, no list.
bool isHost(QByteArrayView text) {
  QByteArrayView host = text;
  if (const qsizetype colon = text.lastIndexOf(':'); colon > text.lastIndexOf(']')) {
    host = text.first(colon);
    const QByteArrayView port = text.sliced(colon + 1);
    if (port.size() > 5 || !std::all_of(port.begin(), port.end(), isDigit)) return false;
  }
  if (host.startsWith('[') && host.endsWith(']')) {
    const QByteArrayView address = host.sliced(1, host.size() - 2);
    return !address.isEmpty() && std::all_of(address.begin(), address.end(), [](char c) {
      return QByteArrayView("0123456789abcdefABCDEF:.").contains(c);
    });
  }
  constexpr QByteArrayView kPunctuation = "-._~%!$&'()*+;=";
  return !host.isEmpty() && std::all_of(host.begin(), host.end(), [kPunctuation](char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           kPunctuation.contains(c);
  });
}

bool is(QByteArrayView text, QByteArrayView lower) {
  return text.compare(lower, Qt::CaseInsensitive) == 0;
}

Refusal bad(const char* detail) {
  return {400, QString::fromLatin1(detail)};
}

// The authority of a target in absolute form; nothing where it has none or names a user.
std::optional<QByteArrayView> authorityOf(QByteArrayView target) {
  const qsizetype start = target.indexOf("://") + 3;
  const QByteArrayView rest = target.sliced(start);
  const auto end = std::find_if(rest.begin(), rest.end(),
                                [](char c) { return c == '/' || c == '?' || c == '#'; });
  const QByteArrayView authority = rest.first(end - rest.begin());
  if (!isHost(authority)) return std::nullopt;
  return authority;
}

std::optional<Refusal> readRequestLine(QByteArrayView line, Head* head) {
  const auto first = line.indexOf(' ');
  const auto last = line.lastIndexOf(' ');
  if (first < 0 || first == last) return bad("The request line is malformed.");
  const QByteArrayView method = line.first(first);
  const QByteArrayView target = line.sliced(first + 1, last - first - 1);
  const QByteArrayView version = line.sliced(last + 1);
  if (version.size() != 8 || !version.startsWith("HTTP/") || !isDigit(version[5]) ||
      version[6] != '.' || !isDigit(version[7]) || !isToken(method) || target.isEmpty() ||
      !std::all_of(target.begin(), target.end(), isTargetChar)) {
    return bad("The request line is malformed.");
  }
  if (version[5] != '1') return Refusal{505, QStringLiteral("Only HTTP/1.1 is spoken here.")};
  if (method == "CONNECT") return Refusal{501, QStringLiteral("This server is no proxy.")};
  const bool absolute = target.startsWith("http://") || target.startsWith("https://");
  if (!target.startsWith('/') && !(absolute && authorityOf(target)) &&
      !(target == "*" && method == "OPTIONS")) {
    return bad("The request target is malformed.");
  }
  head->method = method.toByteArray();
  head->target = target.toByteArray();
  head->http10 = version[7] == '0';
  return std::nullopt;
}

// Digits only, and few enough of them that no arithmetic can overflow.
std::optional<qint64> readLength(QByteArrayView value) {
  if (value.isEmpty() || value.size() > 18 || !std::all_of(value.begin(), value.end(), isDigit)) {
    return std::nullopt;
  }
  return value.toByteArray().toLongLong();
}

// Collects what the fields say until all of them are known.
struct Framing {
  std::optional<QByteArray> host;
  bool close = false;
  bool keepAlive = false;
  std::optional<qint64> length;
  bool chunked = false;
  bool expects = false;

  void readConnection(QByteArrayView value) {
    for (const QByteArray& option : value.toByteArray().split(',')) {
      close = close || is(option.trimmed(), "close");
      keepAlive = keepAlive || is(option.trimmed(), "keep-alive");
    }
  }

  // Takes the field if it concerns this connection only; *taken tells.
  std::optional<Refusal> read(QByteArrayView name, QByteArrayView value, bool* taken) {
    *taken = true;
    if (is(name, "content-length")) {
      if (length) return bad("Content-Length is given twice.");
      length = readLength(value);
      if (!length) return bad("Content-Length is malformed.");
    } else if (is(name, "transfer-encoding")) {
      if (chunked) return bad("Transfer-Encoding is given twice.");
      if (!is(value, "chunked")) {
        return Refusal{501, QStringLiteral("Only the transfer encoding chunked is understood.")};
      }
      chunked = true;
    } else if (is(name, "connection")) {
      readConnection(value);
    } else if (is(name, "expect")) {
      if (!is(value, "100-continue")) {
        return Refusal{417, QStringLiteral("Only the expectation 100-continue is understood.")};
      }
      expects = true;
    } else {
      *taken = is(name, "upgrade") || is(name, "keep-alive") || is(name, "proxy-connection") ||
               is(name, "te") || is(name, "trailer");
      if (is(name, "host")) {
        if (host) return bad("Host is given twice.");
        if (!isHost(value)) return bad("Host is malformed.");
        host = value.toByteArray();
      }
    }
    return std::nullopt;
  }

  std::optional<Refusal> conclude(Head* head) const {
    if (chunked && length)
      return bad("Content-Length and Transfer-Encoding contradict each other.");
    if (chunked && head->http10) return bad("HTTP/1.0 has no Transfer-Encoding.");
    if (!host && !head->http10) return bad("A Host field is needed.");
    if (host && !head->target.startsWith('/') && head->target != "*" &&
        !is(*authorityOf(head->target), *host)) {
      return bad("Host and request target contradict each other.");
    }
    head->contentLength = length.value_or(0);
    head->chunked = chunked;
    head->keepAlive = !close && (keepAlive || !head->http10);
    head->expectsContinue = expects && !head->http10;
    return std::nullopt;
  }
};

}  // namespace

bool isToken(QByteArrayView text) {
  return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
    return kTokenChars[static_cast<unsigned char>(c)];
  });
}

std::variant<Head, Refusal> readHead(QByteArrayView text) {
  Head head;
  Framing framing;
  qsizetype at = text.indexOf("\r\n");
  if (at < 0) return bad("The request line is malformed.");
  if (auto refusal = readRequestLine(text.first(at), &head)) return *std::move(refusal);
  head.passed.reserve(text.size() + 32);
  head.passed += text.first(at + 2);
  for (at += 2;;) {
    const qsizetype end = text.indexOf("\r\n", at);
    if (end < 0) return bad("A header field is malformed.");
    if (end == at) break;
    const QByteArrayView line = text.sliced(at, end - at);
    at = end + 2;
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)) ||
        !std::all_of(line.begin() + colon + 1, line.end(), isValueChar)) {
      return bad("A header field is malformed.");
    }
    bool taken = false;
    if (auto refusal = framing.read(line.first(colon), line.sliced(colon + 1).trimmed(), &taken)) {
      return *std::move(refusal);
    }
    if (taken) continue;
    if (++head.passedFields > kMaxFields - 1) {
      return Refusal{431, QStringLiteral("There are too many header fields.")};
    }
    head.passed += line;
    head.passed += "\r\n";
  }
  if (auto refusal = framing.conclude(&head)) return *std::move(refusal);
  return head;
}

}  // namespace oc::http
