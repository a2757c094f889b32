#pragma once

#include <QHash>
#include <QList>
#include <QSet>

#include "core/domain/desk.h"
#include "ui/attention/alert.h"
#include "ui/preferences/preferences.h"

namespace oc::ui {

// What of the feed's news concerns the person signed in. It remembers the newest message of each
// conversation that came by, so that nothing is told twice, whatever else changes about it.
class AlertFinder {
 public:
  // A conversation as a list shows it, which is no news.
  void learn(const Conversation& conversation);
  // `looked` is the conversation before the person's eyes; invalid: none is.
  QList<Alert> take(const FeedBatch& batch, AlertScope scope, ConvId looked);

 private:
  struct Known {
    MsgId last;
    UserId assignee;
  };
  bool isNewMessage(const Conversation& conversation) const;

  QHash<ConvId, Known> m_known;
  QHash<OwnerId, MsgId> m_newest;
  QSet<NoteId> m_notes;
};

}  // namespace oc::ui
