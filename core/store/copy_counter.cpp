#include "core/store/copy_counter.h"

namespace oc::store {
namespace {

constexpr qsizetype kEnough = 200;  // of a line: a table's name has at most 63 bytes
const QByteArray kCopy = QByteArrayLiteral("COPY app.");

}  // namespace

void CopyCounter::add(QByteArrayView bytes) {
  while (!bytes.isEmpty()) {
    const qsizetype end = bytes.indexOf('\n');
    const QByteArrayView part = end < 0 ? bytes : bytes.first(end);
    m_line += part.first(qMin(part.size(), kEnough - m_line.size()));
    if (end < 0) return;
    endLine();
    bytes = bytes.sliced(end + 1);
  }
}

void CopyCounter::endLine() {
  if (m_table && m_line == "\\.")
    m_table = nullptr;
  else if (m_table)
    ++*m_table;
  else if (m_line.startsWith(kCopy))
    m_table = &m_rows[QString::fromUtf8(
        m_line.sliced(kCopy.size(), m_line.indexOf(' ', kCopy.size()) - kCopy.size()))];
  m_line.clear();
}

}  // namespace oc::store
