#pragma once

#include <QByteArray>
#include <QtGlobal>
#include <cstdint>
#include <cstdlib>

// What holds for every input. Ends the program otherwise, which is what a fuzzer looks for, in
// release builds too.
#define OC_MUST(condition)                                                 \
  do {                                                                     \
    if (!(condition)) qFatal("%s:%d: %s", __FILE__, __LINE__, #condition); \
  } while (false)

namespace oc::fuzz {

// The input as Qt has it.
inline QByteArray bytesOf(const uint8_t* data, size_t size) {
  return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

// Cuts the first line off, without its end.
inline QByteArray takeLine(QByteArray* text) {
  const qsizetype end = text->indexOf('\n');
  const QByteArray line = end < 0 ? *text : text->first(end);
  *text = end < 0 ? QByteArray() : text->sliced(end + 1);
  return line;
}

}  // namespace oc::fuzz

// libFuzzer's name for what is tried with each input.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);
