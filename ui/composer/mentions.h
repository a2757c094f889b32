#pragma once

#include <QString>

#include "core/domain/team_desk.h"

namespace oc::ui {

// Those whose name, or a word of it, begins with what was typed, in any case and without accents.
QList<Colleague> mentionable(const QList<Colleague>& colleagues, const QString& typed);

// Whom a note calls: "@" and a name as a whole. Where one name begins another, the longer counts.
QList<UserId> mentionedIn(const QString& body, const QList<Colleague>& colleagues);

}  // namespace oc::ui
