#pragma once

#include <functional>
#include <memory>

#include "core/http/message.h"

namespace oc::http {

// The right to answer one request: a cheap handle to copy, to keep and to take to another thread.
// The first send() counts, later ones are ignored; it does nothing when the client has gone or the
// server has been closed. When the last copy goes without a send(), the client gets a 500, so that
// no request waits for ever.
class Reply {
 public:
  using Sink = std::function<void(Response)>;

  // Called once, on the thread that sends (or drops the last copy). The server makes these; tests
  // of handlers may too.
  explicit Reply(Sink sink);

  void send(Response response) const;

 private:
  class Once;
  std::shared_ptr<Once> m_once;
};

}  // namespace oc::http
