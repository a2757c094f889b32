#include <algorithm>

#include "core/egress/answer_reader.h"
#include "tests/fuzz/must.h"

using namespace oc;
using egress::AnswerReader;

namespace {

QByteArray read(const QByteArray& bytes, qsizetype step) {
  AnswerReader reader;
  QByteArray body;
  for (qsizetype at = 0; at < bytes.size(); at += step) {
    reader.feed(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
    body += reader.takeBody();
  }
  reader.connectionEnded();
  if (reader.isMalformed()) return "malformed";
  OC_MUST(body.size() <= bytes.size());
  if (reader.hasHead()) OC_MUST(reader.status() >= 200 && reader.status() <= 999);
  return (reader.isDone() ? "done " : "unfinished ") + QByteArray::number(reader.status()) + body;
}

}  // namespace

// What a subscriber or an assistant answers: the same however the network cuts it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const QByteArray bytes = fuzz::bytesOf(data, size);
  const QByteArray whole = read(bytes, std::max<qsizetype>(1, bytes.size()));
  for (const qsizetype step : {1, 2, 7, 64})
    OC_MUST(read(bytes, step) == whole);
  return 0;
}
