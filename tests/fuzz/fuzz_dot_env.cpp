#include "core/config/dot_env.h"
#include "tests/fuzz/must.h"

using namespace oc;

// A .env file: read, or refused with the line, never with what stands in it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const QByteArray text = fuzz::bytesOf(data, size);
  const auto values = config::parseDotEnv(text);
  if (!values) {
    OC_MUST(values.error().message.startsWith(QStringLiteral("line ")));
    OC_MUST(values.error().detail.isEmpty());
    return 0;
  }
  const auto lines = text.count('\n') + 1;
  for (auto it = values->cbegin(); it != values->cend(); ++it) {
    OC_MUST(!it.key().isEmpty() && !it.key().contains(u'=') && !it.key().contains(u' '));
    OC_MUST(it->line >= 1 && it->line <= lines);
    OC_MUST(it->value.size() <= text.size());
    // What was read can be written so that it reads the same.
    QString quoted = it->value;
    for (const auto& [plain, escaped] :
         {std::pair(u"\\", u"\\\\"), std::pair(u"\"", u"\\\""), std::pair(u"\r\n", u"\\r\\n")})
      quoted.replace(QStringView(plain).toString(), QStringView(escaped).toString());
    const auto again = config::parseDotEnv((it.key() + u"=\"" + quoted + u'"').toUtf8());
    OC_MUST(again && QString::fromUtf8(again->value(it.key()).value.toUtf8()) ==
                         QString::fromUtf8(it->value.toUtf8()));
  }
  return 0;
}
