#include <QDateTime>

#include "core/domain/storable.h"
#include "core/twilio/inbound.h"
#include "core/twilio/status_callback.h"
#include "tests/fuzz/must.h"

using namespace oc;
using twilio::FormParameters;

// A webhook's body: decoded, encoded again, read as a message and as a status.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const QByteArray raw = fuzz::bytesOf(data, size);
  const auto form = FormParameters::decode(raw);
  OC_MUST(FormParameters::decode(form.encoded()) == form);
  const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'000'000);

  if (const auto message = twilio::parseInbound(form, raw, now)) {
    OC_MUST(!message->messageSid.isEmpty() && !message->from.key.isEmpty());
    for (const QString& text :
         {message->messageSid, message->accountSid, message->from.key, message->to.key,
          message->body, message->kind, message->profileName})
      OC_MUST(storable(text) == text);
    OC_MUST(storable(message->metadata) == message->metadata);
    OC_MUST(message->rawForm == raw);
  }
  if (const auto callback = twilio::parseStatusCallback(form, form, raw, now)) {
    OC_MUST(!callback->messageSid.isEmpty() && !callback->word.isEmpty());
    OC_MUST(callback->ourId.value >= 0);
    for (const QString& text :
         {callback->messageSid, callback->from, callback->to, callback->word, callback->errorCode,
          callback->errorMessage, callback->channelMessage})
      OC_MUST(storable(text) == text);
  }
  return 0;
}
