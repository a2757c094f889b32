#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace oc {

// State of one running part for the status line, /health and doctor.
struct PartHealth {
  enum State { Off, Starting, Up, Degraded, Down };
  State state = Off;
  QString text;    // for a person: "127.0.0.1:8000", "port 8000 is in use: set API_PORT"
  QDateTime last;  // UTC; last webhook, last message sent …; invalid when none yet

  bool operator==(const PartHealth&) const = default;
};

struct Health {
  PartHealth receiver;
  PartHealth database;
  PartHealth courier;
  PartHealth sweeper;         // last: when the clock last looked at the conversations
  PartHealth webhooks;        // outgoing ones
  PartHealth journal;         // of webhooks that the database has not taken
  int queued = 0;             // messages that wait in the outbox
  int deliveriesWaiting = 0;  // events that wait for their subscribers
  int journaled = 0;          // webhooks that wait in the journal
  qint64 journalBytes = 0;

  bool operator==(const Health&) const = default;
};

}  // namespace oc

Q_DECLARE_METATYPE(oc::Health)
