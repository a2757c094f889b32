#pragma once

#include <QRandomGenerator>
#include <QString>

namespace oc::training {

// Makes identifiers as Twilio's: two letters and 32 hexadecimal digits.
class SidSource {
 public:
  explicit SidSource(quint32 seed) : m_random(seed) {}

  QString next(const char* prefix) {
    QString sid = QString::fromLatin1(prefix);
    for (int i = 0; i < 4; ++i)
      sid += QString::number(m_random.generate(), 16).rightJustified(8, u'0');
    return sid;
  }

 private:
  QRandomGenerator m_random;
};

}  // namespace oc::training
