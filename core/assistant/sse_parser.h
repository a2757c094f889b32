#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace oc::assistant {

// Takes a stream of server-sent events (text/event-stream) apart, wherever its pieces are cut.
// Names, ids and comments are read over: what counts is the data.
class SseParser {
 public:
  // The data of each event that is complete now. Lines end in LF, CR or CR LF.
  QList<QByteArray> feed(QByteArrayView bytes);

 private:
  void takeLine(QByteArrayView line, QList<QByteArray>& events);

  QByteArray m_line;
  QByteArray m_data;
  bool m_hasData = false;
  bool m_afterCr = false;
};

}  // namespace oc::assistant
