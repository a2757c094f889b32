#pragma once

#include "ui/timeline/message_content.h"
#include "ui/timeline/message_store.h"

namespace oc::ui {

// What the rows of a thread say, whatever kind they are.

// What rows may offer as the next step.
struct EventOffers {
  bool previous = false;  // the customer's conversation before this one can be opened
  bool followUp = false;  // a new one can be begun
  bool write = false;     // notes can be changed, replies taken back and sent again
  bool reply = false;     // the conversation takes replies

  bool operator==(const EventOffers&) const = default;
};

MessageContent contentOf(const ConversationEvent& event, const EventOffers& offers);
MessageContent contentOf(const Note& note, const EventOffers& offers);
MessageContent contentOf(const MessageStore::Row& row, const QString& customer,
                         const EventOffers& offers = {}, const Message* quoted = nullptr);

// One line that a screen reader speaks for the row.
QString spokenText(const MessageStore::Row& row, const QString& customer);

// The row when several are copied: "[12/05/2026 09:41] Ana: words".
QString copiedText(const MessageStore::Row& row, const QString& customer, const QString& words);

}  // namespace oc::ui
