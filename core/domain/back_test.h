#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

#include "core/domain/closure.h"
#include "core/domain/ids.h"

namespace oc {

// What the closure detector would have done in a tenant's conversations of the last days.
struct BackTestQuery {
  int days = 30;
  std::optional<double> closeAt;  // instead of the tenant's setting, likewise below
  std::optional<double> recordAt;
  std::optional<QStringList> keywords;
};

// One conversation that the detector would have closed or announced.
struct BackTestCase {
  ConvId convId;
  MsgId msgId;       // at which
  QString customer;  // name, else number
  QString preview;   // of that message
  QDateTime at;
  double confidence = 0;
  bool wouldClose = false;  // else it would have been announced
  // What really came after: the customer wrote again, in this conversation or within an hour in the
  // next one, and not just another ending. A close that this speaks against would have been wrong.
  bool customerWroteAgain = false;
  QString endedAs;  // the real end: a status, empty while active
  QList<ClosureReason> reasons;

  bool operator==(const BackTestCase&) const = default;
};

struct BackTest {
  int conversations = 0;          // looked at
  int messages = 0;               // judged
  int wouldClose = 0;             // conversations
  int wouldAnnounce = 0;          // conversations never closed by it, but announced
  int wouldCloseWrongly = 0;      // of wouldClose: the customer wrote again
  int closedByPeople = 0;         // conversations that agents or API closed
  int foundOfClosedByPeople = 0;  // of those: it would have closed or announced them
  int keptOpenByPeople = 0;       // of wouldClose and wouldAnnounce: an agent had said "keep open"
  QList<BackTestCase> cases;      // newest first, at most 200
  bool truncated = false;         // more conversations than the limit of one run

  bool operator==(const BackTest&) const = default;
};

}  // namespace oc
