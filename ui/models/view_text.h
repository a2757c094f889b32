#pragma once

#include <QString>
#include <QStringList>

#include "core/domain/conversation_query.h"

namespace oc::ui {

class TeamBook;

// The lists and what narrows them, in words. UI thread only.
QString viewName(ConversationFilter filter);
QString languageName(const QString& tag);  // "português"; the tag itself where Qt has no name
QStringList customerLanguages();           // offered where one is to be chosen, as BCP 47 tags

// One thing that narrows a list, and the list without it.
struct Narrowing {
  QString words;
  ConversationQuery without;
};
QList<Narrowing> narrowings(const ConversationQuery& query, const TeamBook& team);

}  // namespace oc::ui
