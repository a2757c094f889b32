#include "core/http/reply.h"

#include <atomic>
#include <utility>

namespace oc::http {

class Reply::Once {
 public:
  explicit Once(Sink sink) : m_sink(std::move(sink)) {}
  Once(const Once&) = delete;
  Once& operator=(const Once&) = delete;
  ~Once() {
    if (m_sent.load()) return;
    send(Response::error(500, QStringLiteral("The request was not answered.")));
  }

  void send(Response response) {
    if (!m_sent.exchange(true)) m_sink(std::move(response));
  }

 private:
  Sink m_sink;
  std::atomic_bool m_sent = false;
};

Reply::Reply(Sink sink) : m_once(std::make_shared<Once>(std::move(sink))) {}

void Reply::send(Response response) const {
  // Answering may let the next request in, whose handler may drop this very handle.
  const auto once = m_once;
  once->send(std::move(response));
}

}  // namespace oc::http
