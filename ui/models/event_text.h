#pragma once

#include <QString>

#include "core/domain/conversation_event.h"

// A conversation's state history in words. UI thread only.
namespace oc::ui {

// Whether the thread shows it: that the first message made a pending conversation go on is no news.
bool isNews(const ConversationEvent& event);

bool isBeginning(const ConversationEvent& event);
bool isByDetector(const ConversationEvent& event);  // closed because the customer seemed done

QString priorityText(Priority priority);  // "urgent"; what has none is "no priority"

// One line, without the time: "Closed by Ana: solved".
QString eventText(const ConversationEvent& event);

}  // namespace oc::ui
