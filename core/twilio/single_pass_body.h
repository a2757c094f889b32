#pragma once

#include <QByteArray>
#include <QIODevice>

namespace oc::twilio {

// The form of a request, to be read once. Qt silently repeats a request, a POST too, when a
// connection breaks before the answer; a body that can't be rewound makes it fail instead, so that
// no message is sent twice. And it knows whether reading ever began: if not, nothing of the message
// can have left.
class SinglePassBody : public QIODevice {
  Q_OBJECT

 public:
  explicit SinglePassBody(const QByteArray& bytes, QObject* parent = nullptr);

  bool wasTaken() const { return m_taken; }

  bool isSequential() const override { return true; }
  bool reset() override { return false; }
  qint64 bytesAvailable() const override;

 protected:
  qint64 readData(char* data, qint64 maxSize) override;
  qint64 writeData(const char*, qint64) override { return -1; }

 private:
  QByteArray m_bytes;
  qsizetype m_position = 0;
  bool m_taken = false;
};

}  // namespace oc::twilio
