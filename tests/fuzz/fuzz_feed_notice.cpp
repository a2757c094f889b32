#include "core/store/feed_notice.h"
#include "tests/fuzz/must.h"

using namespace oc;

// What any login may NOTIFY on the feed's channel.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const QString payload = QString::fromUtf8(fuzz::bytesOf(data, size));
  const auto reached = store::readFeedNotice(payload);
  OC_MUST(reached.size() <= payload.count(u':'));
  QString written;
  for (auto it = reached.cbegin(); it != reached.cend(); ++it) {
    OC_MUST(it.key().isValid() && it.value() > 0);
    written += QStringLiteral("%1:%2,").arg(it.key().value).arg(it.value());
  }
  OC_MUST(store::readFeedNotice(written) == reached);
  return 0;
}
