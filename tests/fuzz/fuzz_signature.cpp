#include "core/twilio/signature.h"
#include "tests/fuzz/must.h"

using namespace oc;

// The first lines are a token, an address and a signature, the rest is the body. What is signed is
// proven, and a bit that differs in the token, the signature or the body proves nothing.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const QByteArray kForm = "application/x-www-form-urlencoded";
  QByteArray body = fuzz::bytesOf(data, size);
  const QByteArray token = fuzz::takeLine(&body);
  const QByteArray url = fuzz::takeLine(&body);
  const QByteArray forged = fuzz::takeLine(&body);
  const auto form = twilio::FormParameters::decode(body);

  const qsizetype fragment = url.indexOf('#');
  const QByteArray address = fragment < 0 ? url : url.first(fragment);
  const QByteArray signature = twilio::sign(token, address, form);
  const bool hashed = address.contains("bodySHA256") || address.contains('%');
  if (!hashed) {
    OC_MUST(twilio::verify(token, signature, url, form, body, kForm) == !token.isEmpty());
    const auto longer = twilio::FormParameters::decode(body + "&Extra=1");
    if (longer != form && !form.contains("Extra"))
      OC_MUST(!twilio::verify(token, signature, url, longer, body + "&Extra=1", kForm));
  }
  OC_MUST(!twilio::verify({}, signature, url, form, body, kForm));
  OC_MUST(!twilio::verify(token, {}, url, form, body, kForm));
  OC_MUST(!twilio::verify(token + 'x', signature, url, form, body, kForm));
  QByteArray bent = signature;
  bent[0] = bent[0] == 'A' ? 'B' : 'A';
  OC_MUST(!twilio::verify(token, bent, url, form, body, kForm));
  if (!body.isEmpty()) OC_MUST(hashed || !twilio::verify(token, signature, url, form, body, {}));
  // Whoever doesn't know the token can't guess one of its signatures.
  OC_MUST(!twilio::verify(token + "secret", forged, url, form, body, kForm));
  return 0;
}
