#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>
#include <chrono>

namespace oc::egress {

struct Header {
  QByteArray name;
  QByteArray value;
};

struct Request {
  QByteArray method = "POST";
  QUrl url;
  QList<Header> headers;  // beside Host, User-Agent and what frames the body
  QByteArray body;
  bool confidential = false;  // carries a secret of ours: not to follow to another origin
  std::chrono::milliseconds timeout{15'000};  // for the whole call, redirects included
  // For each look-up, and for connection and TLS to each address of a host.
  std::chrono::milliseconds connectTimeout{5'000};
  qint64 mostBytes = 64 * 1024;  // of the answer's body; the rest is not read
  bool keepBody = true;          // false: a body of 2xx is only announced as it arrives
  bool followRedirects = true;   // false: a redirect is an answer like any other
};

struct Answer {
  int status = 0;
  QList<Header> headers;
  QByteArray body;
  qint64 received = 0;  // bytes of the body, kept or not
  bool cut = false;     // it was longer than mostBytes

  QByteArray header(QByteArrayView name) const {
    for (const Header& header : headers)
      if (name.compare(header.name, Qt::CaseInsensitive) == 0) return header.value;
    return {};
  }
};

}  // namespace oc::egress
