#pragma once

#include <QDateTime>
#include <QString>
#include <functional>

#include "core/config/secret_box.h"
#include "core/domain/result.h"
#include "core/gateway/journal_segment.h"
#include "core/gateway/webhook_entry.h"

namespace oc::gateway {

// A file of a journal. Whoever has the journal open may be writing its end.
struct JournalFile {
  QString name;
  qint64 records = 0;  // that wait; of a damaged file those that can be read
  qint64 bytes = 0;
  QDateTime from;  // when the first and the last of them were received
  QDateTime until;
  SegmentReader::Ending ending = SegmentReader::Ending::Clean;
  bool setAside = false;
  QString problem;  // why it can't be opened
};

// Looks at a journal without opening it. Each record that waits, the oldest first and before its
// file; both may be empty. Blocking.
struct JournalVisitor {
  std::function<void(const JournalRecord&)> record;
  std::function<void(const JournalFile&)> file;
};
Result<Done> visitJournal(const QString& folder, const config::SecretBox& box,
                          const JournalVisitor& visitor);

}  // namespace oc::gateway
