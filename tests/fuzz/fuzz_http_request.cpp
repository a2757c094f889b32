#include <algorithm>

#include "core/http/client_address.h"
#include "core/http/request_reader.h"
#include "tests/fuzz/must.h"

using namespace oc;
using http::RequestReader;

namespace {

struct Seen {
  QByteArray text;  // every request, and how it ended
  int requests = 0;
  bool refused = false;
};

// What a connection's bytes are taken for when they arrive in pieces of `step`.
Seen read(const QByteArray& bytes, qsizetype step) {
  http::Limits limits;
  limits.requestLineBytes = 512;
  limits.headerBytes = 2048;
  limits.bodyBytes = 1024;
  RequestReader reader(limits);
  Seen seen;
  for (qsizetype at = 0; at < bytes.size() && !seen.refused; at += step) {
    reader.append(bytes.mid(at, step));
    OC_MUST(reader.held() <= limits.headerBytes + 2 * limits.bodyBytes + bytes.size());
    for (;;) {
      const auto state = reader.advance();
      if (state == RequestReader::State::NeedMore) break;
      if (state == RequestReader::State::Refused) {
        OC_MUST(reader.refusal().status >= 400 && reader.refusal().status <= 505);
        seen.text += "refused";
        seen.refused = true;
        break;
      }
      const http::Head& head = reader.head();
      OC_MUST(http::isToken(head.method) && !head.target.isEmpty());
      OC_MUST(!head.target.contains(' ') && !head.target.contains('\r'));
      OC_MUST(!head.passed.contains('\0') && head.passed.endsWith("\r\n"));
      OC_MUST(head.passed.count('\n') == head.passedFields + 1);
      OC_MUST(!(head.chunked && head.contentLength > 0));
      OC_MUST(head.chunked || reader.body().size() == head.contentLength);
      OC_MUST(reader.body().size() <= limits.bodyBytes);
      seen.text += head.method + ' ' + head.target + '\n' + head.passed + reader.body() +
                   (head.keepAlive ? "\nkept\n" : "\nclosed\n");
      ++seen.requests;
      reader.take();
    }
  }
  if (!seen.refused) seen.text += reader.midRequest() ? "unfinished" : "done";
  return seen;
}

}  // namespace

// A connection's bytes: the same requests come out however the network cuts them, and each is
// framed in one way only.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const QByteArray bytes = fuzz::bytesOf(data, size);
  const Seen whole = read(bytes, std::max<qsizetype>(1, bytes.size()));
  for (const qsizetype step : {1, 2, 7, 64}) {
    const Seen cut = read(bytes, step);
    OC_MUST(cut.text == whole.text);
  }
  // The same bytes as X-Forwarded-For.
  http::Networks proxies;
  proxies.add(QStringLiteral("10.0.0.0/8"));
  const QHostAddress proxy(QStringLiteral("10.0.0.1"));
  OC_MUST(!http::clientAddress(proxy, bytes, proxies).isNull());
  OC_MUST(http::clientAddress(proxy, bytes, {}) == proxy);
  return 0;
}
