#pragma once

#include <functional>

#include "core/domain/search.h"
#include "ui/commands/palette_model.h"

namespace oc::ui {

class SearchSession;

// What is done with something found.
struct FoundSteps {
  std::function<void(const Conversation&)> open;
  std::function<void(const MessageHit&, const SearchTerms&)> openAt;
};

// Customers, with the number of their newest conversation, and conversations by id. Customers who
// have no conversation are left out: there is nothing to open.
QList<PaletteItem> foundCustomers(const SearchAnswer& found, const FoundSteps& steps);
QList<PaletteItem> foundMessages(const SearchAnswer& found, const FoundSteps& steps);
QString conversationItemId(ConvId conv);
QString messagesGroup();  // under which they stand

// What a search understands beside words, in one line.
QString searchHint();
// What is to be said of a search: why it failed, that older messages were not looked through. Empty
// when there is nothing.
QString searchTrouble(const SearchSession& session);

}  // namespace oc::ui
