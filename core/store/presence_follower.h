#pragma once

#include <QObject>
#include <QTimer>

#include "core/domain/team_desk.h"
#include "core/store/worker.h"

namespace oc::store {

// Reads who else is at the conversation that is watched: when the database tells of it, and when
// somebody has been silent for too long. A burst of news is folded into one further reading. Lives
// on the desk's thread.
class PresenceFollower : public QObject {
  Q_OBJECT

 public:
  // LISTEN on this with the connection that `reader` has.
  static inline const QString kChannel = QStringLiteral("owner_presence");

  explicit PresenceFollower(Worker& reader);

  void watch(OwnerId owner, ConvId conv);
  void heard(const QString& payload);
  void read();  // after a reconnection

 Q_SIGNALS:
  void changed(oc::OwnerId owner, oc::ConvId conv, const QList<oc::Presence>& others);

 private:
  void took(OwnerId owner, ConvId conv, const Result<QList<Presence>>& others);

  Worker& m_reader;
  QTimer m_expiry;  // the next one of those told falls silent
  OwnerId m_owner;
  ConvId m_conv;
  QList<Presence> m_told;
  bool m_reading = false;
  bool m_again = false;  // something changed while it was being read
};

}  // namespace oc::store
