#include "core/assistant/sse_parser.h"

#include <utility>

namespace oc::assistant {

QList<QByteArray> SseParser::feed(QByteArrayView bytes) {
  QList<QByteArray> events;
  for (const char c : bytes) {
    const bool endsCrLf = std::exchange(m_afterCr, c == '\r') && c == '\n';
    if (endsCrLf) continue;
    if (c == '\n' || c == '\r') {
      takeLine(std::exchange(m_line, {}), events);
    } else {
      m_line += c;
    }
  }
  return events;
}

void SseParser::takeLine(QByteArrayView line, QList<QByteArray>& events) {
  if (line.isEmpty()) {
    if (std::exchange(m_hasData, false)) events.append(std::exchange(m_data, {}));
    return;
  }
  constexpr QByteArrayView kField("data:");
  if (!line.startsWith(kField)) return;
  line = line.sliced(kField.size());
  if (line.startsWith(' ')) line = line.sliced(1);
  if (m_hasData) m_data += '\n';
  m_data += line;
  m_hasData = true;
}

}  // namespace oc::assistant
