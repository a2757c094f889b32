#pragma once

#include <QTest>
#include <vector>

#include "core/http/server.h"
#include "tests/core/http/raw_client.h"

// A server that counts the requests that come through and answers "ok", later where it is to hold.
struct Counter {
  explicit Counter(oc::http::Limits limits = {}, const oc::http::Networks& proxies = {})
      : server(limits, [this](const oc::http::Request& request, const oc::http::Reply& reply) {
          ++requests;
          last = request;
          if (hold) {
            held.push_back(reply);
          } else {
            oc::http::Response response{200, "text/plain", "ok", {}};
            response.distrusts = request.path == QStringLiteral("/forged");
            if (response.distrusts) response.status = 403;
            reply.send(response);
          }
        }) {
    server.setTrustedProxies(proxies);
    url = *server.listen(QHostAddress::LocalHost, 0);
  }

  int requests = 0;
  bool hold = false;
  oc::http::Request last;
  std::vector<oc::http::Reply> held;
  QUrl url;
  oc::http::Server server;
};

inline const QByteArray kGet = "GET / HTTP/1.1\r\nHost: test\r\n\r\n";
