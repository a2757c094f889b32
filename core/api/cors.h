#pragma once

#include <QByteArrayList>
#include <QStringList>

#include "core/http/message.h"

namespace oc::api {

// Which web pages may call the API from a browser: the origins that API_CORS_ORIGINS names ("*":
// all). Nothing is said to others.
class Cors {
 public:
  explicit Cors(const QStringList& origins);

  // The answer to OPTIONS of a path that knows these methods; a preflight's where it is one.
  http::Response options(const http::Request& request, const QByteArrayList& methods) const;

  // What the browser needs to hand any other answer to the page.
  void decorate(const QByteArray& origin, http::Response* response) const;

 private:
  bool allows(const QByteArray& origin) const;

  QByteArrayList m_origins;
};

}  // namespace oc::api
