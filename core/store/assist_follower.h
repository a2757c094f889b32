#pragma once

#include <QHash>
#include <QObject>

#include "core/domain/assist.h"
#include "core/store/worker.h"

namespace oc::store {

// Reads what the assistant has written for requests of ours, each time the database tells of it,
// until they are over. A burst of news is folded into one further reading. Lives on the desk's
// thread.
class AssistFollower : public QObject {
  Q_OBJECT

 public:
  // LISTEN on this with the connection that `reader` has.
  static inline const QString kChannel = QStringLiteral("owner_assist");

  explicit AssistFollower(Worker& reader) : m_reader(reader) {}

  void follow(OwnerId owner, qint64 id);  // and reads what was written before
  void heard(const QString& payload);
  void readAll();  // after a reconnection

 Q_SIGNALS:
  void changed(const oc::Assist& assist);

 private:
  struct Followed {
    OwnerId owner;
    bool reading = false;
    bool again = false;  // it changed while it was being read
  };

  void read(qint64 id);

  Worker& m_reader;
  QHash<qint64, Followed> m_followed;
};

}  // namespace oc::store
