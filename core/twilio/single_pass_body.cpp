#include "core/twilio/single_pass_body.h"

#include <algorithm>
#include <cstring>

namespace oc::twilio {

SinglePassBody::SinglePassBody(const QByteArray& bytes, QObject* parent)
    : QIODevice(parent), m_bytes(bytes) {
  open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SinglePassBody::bytesAvailable() const {
  return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 SinglePassBody::readData(char* data, qint64 maxSize) {
  const qint64 left = m_bytes.size() - m_position;
  if (left == 0) return -1;
  const qint64 count = std::min(maxSize, left);
  std::memcpy(data, m_bytes.constData() + m_position, static_cast<size_t>(count));
  m_position += count;
  m_taken = m_taken || count > 0;
  return count;
}

}  // namespace oc::twilio
