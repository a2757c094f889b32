#pragma once

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>
#include <optional>

#include "core/domain/label.h"
#include "core/domain/note.h"
#include "core/domain/page.h"
#include "core/domain/presence.h"
#include "core/domain/result.h"
#include "core/domain/staff.h"

namespace oc {

// A member of a tenant's staff, as somebody to assign to or to call.
struct Colleague {
  UserId userId;
  LoginId loginId;  // invalid: never signs in
  QString name;
  StaffRole role = StaffRole::Agent;

  bool operator==(const Colleague&) const = default;
};

// What staff do with each other: labels, notes, and who is where. As Desk, whose rules for threads
// and errors hold here as well.
class TeamDesk : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  virtual QFuture<Result<QList<Colleague>>> colleagues(OwnerId owner) = 0;  // active ones, by name

  virtual QFuture<Result<QList<Label>>> labels(OwnerId owner) = 0;  // by title
  // Makes the label of this name or gives it another title and colour; admins only.
  virtual QFuture<Result<Label>> saveLabel(OwnerId owner, Label label) = 0;
  // Takes it off every conversation as well; admins only.
  virtual QFuture<Result<Done>> removeLabel(OwnerId owner, QString name) = 0;

  // The notes of a conversation before the given one, the newest of them, oldest first.
  virtual QFuture<Result<Page<Note>>> notes(OwnerId owner, ConvId conv,
                                            std::optional<NoteId> before, int limit) = 0;
  virtual QFuture<Result<Note>> addNote(OwnerId owner, ConvId conv, QString body,
                                        QList<UserId> mentions) = 0;
  // Forbidden for somebody else's.
  virtual QFuture<Result<Note>> editNote(OwnerId owner, NoteId note, QString body,
                                         QList<UserId> mentions) = 0;
  virtual QFuture<Result<Note>> deleteNote(OwnerId owner, NoteId note) = 0;

  // Notes that call the person, the newest first; those that were read only where asked for.
  virtual QFuture<Result<QList<Mention>>> mentions(OwnerId owner, bool alsoRead, int limit) = 0;
  virtual QFuture<Result<Done>> readMentions(OwnerId owner, ConvId conv) = 0;

  // Says what the person does in a conversation, nothing: not there any more. It is forgotten
  // after kPresenceSeconds: to be said again every kPresenceEverySeconds.
  virtual void setPresence(OwnerId owner, ConvId conv, std::optional<Presence::Doing> doing) = 0;

 Q_SIGNALS:
  // Who else is at the conversation that the desk watches, whenever that changes.
  void presenceChanged(oc::OwnerId owner, oc::ConvId conv, const QList<oc::Presence>& others);
};

}  // namespace oc
