#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include "core/domain/ids.h"

namespace oc {

// What staff write to each other about a conversation. Never sent: notes aren't messages.
struct Note {
  OwnerId ownerId;
  ConvId convId;
  NoteId noteId;
  int revision = 0;
  QString author;  // login:7, key:3, administrator
  QString authorName;
  bool mine = false;  // of the person signed in, who may change it
  QString body;       // plain text; empty when deleted
  QList<UserId> mentions;
  QDateTime at;
  QDateTime editedAt;   // invalid: never
  QDateTime deletedAt;  // invalid: it is there

  bool operator==(const Note&) const = default;
};

// A note that calls the person signed in.
struct Mention {
  Note note;
  QString customerName;  // or the number, of the conversation
  bool read = false;

  bool operator==(const Mention&) const = default;
};

}  // namespace oc
