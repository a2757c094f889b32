#include "core/http/wire.h"

#include <algorithm>

#include "core/http/head.h"

namespace oc::http {
namespace {

const char* reason(int status) {
  switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 406: return "Not Acceptable";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 411: return "Length Required";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 415: return "Unsupported Media Type";
    case 416: return "Range Not Satisfiable";
    case 417: return "Expectation Failed";
    case 422: return "Unprocessable Content";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 505: return "HTTP Version Not Supported";
    default: return "Status";
  }
}

bool breaksLine(const QByteArray& text) {
  return std::any_of(text.cbegin(), text.cend(),
                     [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool isOurs(const QByteArray& name) {
  for (const char* ours : {"content-length", "connection", "transfer-encoding"}) {
    if (name.compare(ours, Qt::CaseInsensitive) == 0) return true;
  }
  return false;
}

void addField(QByteArray* out, const QByteArray& name, const QByteArray& value) {
  if (!isToken(name) || breaksLine(value)) return;
  *out += name + ": " + value + "\r\n";
}

}  // namespace

QByteArray toWire(const Response& response, const ReplyForm& form) {
  const int status = response.status >= 200 && response.status <= 599 ? response.status : 500;
  const bool bodiless = status == 204 || status == 304;
  QByteArray out;
  out.reserve(256 + response.body.size());
  out += "HTTP/1.1 ";
  out += QByteArray::number(status) + ' ' + reason(status) + "\r\n";
  if (!bodiless && !response.contentType.isEmpty()) {
    addField(&out, "Content-Type", response.contentType);
  }
  // RFC 9110, 8.6: a 204 must not have one.
  const qint64 length = response.stream ? response.stream->length : response.body.size();
  if (!bodiless) out += "Content-Length: " + QByteArray::number(length) + "\r\n";
  for (const auto& [name, value] : response.headers) {
    if (!isOurs(name)) addField(&out, name, value);
  }
  if (!form.keepAlive) {
    out += "Connection: close\r\n";
  } else if (form.http10) {
    out += "Connection: keep-alive\r\n";
  }
  out += "\r\n";
  if (!bodiless && !form.head && !response.stream) out += response.body;
  return out;
}

}  // namespace oc::http
