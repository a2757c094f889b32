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

bool is(QByteArrayView text, QByteArrayView lower) {
  return text.compare(lower, Qt::CaseInsensitive) == 0;
}

Refusal bad(const char* detail) {
  return {400, QString::fromLatin1(detail)};
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
  const bool absolute = target.startsWith("http://") || target.startsWith("https://");
  if (!target.startsWith('/') && !absolute && !(target == "*" && method == "OPTIONS")) {
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
  int hosts = 0;
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
      if (is(name, "host")) ++hosts;
    }
    return std::nullopt;
  }

  std::optional<Refusal> conclude(Head* head) const {
    if (chunked && length)
      return bad("Content-Length and Transfer-Encoding contradict each other.");
    if (chunked && head->http10) return bad("HTTP/1.0 has no Transfer-Encoding.");
    if (hosts > 1 || (hosts == 0 && !head->http10)) return bad("One Host field is needed.");
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
