#pragma once

#include "core/domain/team_desk.h"
#include "core/store/connection.h"

// What staff do with each other: one function a query, as in desk_queries.h.
namespace oc::store::team {

Result<QList<Colleague>> colleagues(Connection& db, OwnerId owner);

Result<QList<Label>> labels(Connection& db, OwnerId owner);
Result<Label> saveLabel(Connection& db, OwnerId owner, const Label& label);
// Several transactions where many conversations have it.
Result<Done> removeLabel(Connection& db, OwnerId owner, const QString& name);

Result<Page<Note>> notes(Connection& db, OwnerId owner, ConvId conv, std::optional<NoteId> before,
                         int limit);
Result<Note> addNote(Connection& db, OwnerId owner, ConvId conv, const QString& body,
                     const QList<UserId>& mentions);
Result<Note> editNote(Connection& db, OwnerId owner, NoteId note, const QString& body,
                      const QList<UserId>& mentions);
Result<Note> deleteNote(Connection& db, OwnerId owner, NoteId note);

// "select … where owner_id = ?": what calls the person (`t` is the mention), read by mentionFrom().
QString mentionSelect();
Mention mentionFrom(const Rows& rows, int first);
Result<QList<Mention>> mentions(Connection& db, OwnerId owner, bool alsoRead, int limit);
Result<Done> readMentions(Connection& db, OwnerId owner, ConvId conv);

Result<Done> setPresence(Connection& db, OwnerId owner, ConvId conv,
                         std::optional<Presence::Doing> doing);
// The others who are there.
Result<QList<Presence>> presence(Connection& db, OwnerId owner, ConvId conv);

}  // namespace oc::store::team
