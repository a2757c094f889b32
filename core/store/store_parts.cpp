#include "core/store/store_parts.h"

#include <utility>

#include "core/store/customer_queries.h"
#include "core/store/shelf_queries.h"
#include "core/store/team_queries.h"

namespace oc::store {

StoreTeam::StoreTeam(Worker& commands, Worker& feed) : m_commands(commands), m_presence(feed) {
  connect(&m_presence, &PresenceFollower::changed, this, &TeamDesk::presenceChanged);
}

QFuture<Result<QList<Colleague>>> StoreTeam::colleagues(OwnerId owner) {
  return m_commands.run([owner](Connection& db) { return team::colleagues(db, owner); });
}

QFuture<Result<QList<Label>>> StoreTeam::labels(OwnerId owner) {
  return m_commands.run([owner](Connection& db) { return team::labels(db, owner); });
}

QFuture<Result<Label>> StoreTeam::saveLabel(OwnerId owner, Label label) {
  return m_commands.run([owner, label = std::move(label)](Connection& db) {
    return team::saveLabel(db, owner, label);
  });
}

QFuture<Result<Done>> StoreTeam::removeLabel(OwnerId owner, QString name) {
  return m_commands.run([owner, name = std::move(name)](Connection& db) {
    return team::removeLabel(db, owner, name);
  });
}

QFuture<Result<Page<Note>>> StoreTeam::notes(OwnerId owner, ConvId conv,
                                             std::optional<NoteId> before, int limit) {
  return m_commands.run([owner, conv, before, limit](Connection& db) {
    return team::notes(db, owner, conv, before, limit);
  });
}

QFuture<Result<Note>> StoreTeam::addNote(OwnerId owner, ConvId conv, QString body,
                                         QList<UserId> mentions) {
  return m_commands.run(
      [owner, conv, body = std::move(body), mentions = std::move(mentions)](Connection& db) {
        return team::addNote(db, owner, conv, body, mentions);
      });
}

QFuture<Result<Note>> StoreTeam::editNote(OwnerId owner, NoteId note, QString body,
                                          QList<UserId> mentions) {
  return m_commands.run(
      [owner, note, body = std::move(body), mentions = std::move(mentions)](Connection& db) {
        return team::editNote(db, owner, note, body, mentions);
      });
}

QFuture<Result<Note>> StoreTeam::deleteNote(OwnerId owner, NoteId note) {
  return m_commands.run(
      [owner, note](Connection& db) { return team::deleteNote(db, owner, note); });
}

QFuture<Result<QList<Mention>>> StoreTeam::mentions(OwnerId owner, bool alsoRead, int limit) {
  return m_commands.run([owner, alsoRead, limit](Connection& db) {
    return team::mentions(db, owner, alsoRead, limit);
  });
}

QFuture<Result<Done>> StoreTeam::readMentions(OwnerId owner, ConvId conv) {
  return m_commands.run(
      [owner, conv](Connection& db) { return team::readMentions(db, owner, conv); });
}

// Nobody waits for it: what fails is said again with the next one.
void StoreTeam::setPresence(OwnerId owner, ConvId conv, std::optional<Presence::Doing> doing) {
  m_commands.run(
      [owner, conv, doing](Connection& db) { return team::setPresence(db, owner, conv, doing); });
}

QFuture<Result<QList<QuickReply>>> StoreShelf::quickReplies(OwnerId owner) {
  return m_commands.run([owner](Connection& db) { return shelf::quickReplies(db, owner); });
}

QFuture<Result<QuickReply>> StoreShelf::saveQuickReply(OwnerId owner, QuickReply reply) {
  return m_commands.run([owner, reply = std::move(reply)](Connection& db) {
    return shelf::saveQuickReply(db, owner, reply);
  });
}

QFuture<Result<Done>> StoreShelf::removeQuickReply(OwnerId owner, QuickReplyId id) {
  return m_commands.run(
      [owner, id](Connection& db) { return shelf::removeQuickReply(db, owner, id); });
}

QFuture<Result<Done>> StoreShelf::useQuickReply(OwnerId owner, QuickReplyId id) {
  return m_commands.run(
      [owner, id](Connection& db) { return shelf::useQuickReply(db, owner, id); });
}

QFuture<Result<QList<SavedView>>> StoreShelf::savedViews(OwnerId owner) {
  return m_commands.run([owner](Connection& db) { return shelf::savedViews(db, owner); });
}

QFuture<Result<Done>> StoreShelf::saveView(OwnerId owner, SavedView view) {
  return m_commands.run(
      [owner, view = std::move(view)](Connection& db) { return shelf::saveView(db, owner, view); });
}

QFuture<Result<Done>> StoreShelf::removeView(OwnerId owner, QString name) {
  return m_commands.run([owner, name = std::move(name)](Connection& db) {
    return shelf::removeView(db, owner, name);
  });
}

QFuture<Result<Contact>> StoreCustomers::contact(OwnerId owner, QString phoneNumber) {
  return m_commands.run([owner, phone = std::move(phoneNumber)](Connection& db) {
    return customers::contact(db, owner, phone);
  });
}

QFuture<Result<Contact>> StoreCustomers::changeContact(OwnerId owner, ContactId id,
                                                       ContactChange change) {
  return m_commands.run([owner, id, change = std::move(change)](Connection& db) {
    return customers::changeContact(db, owner, id, change);
  });
}

QFuture<Result<Page<Conversation>>> StoreCustomers::conversationsWith(OwnerId owner,
                                                                      QString phoneNumber,
                                                                      std::optional<ConvId> before,
                                                                      int limit) {
  return m_commands.run([owner, phone = std::move(phoneNumber), before, limit](Connection& db) {
    return customers::conversationsWith(db, owner, phone, before, limit);
  });
}

QFuture<Result<ConversationFacts>> StoreCustomers::facts(OwnerId owner, ConvId conv) {
  return m_commands.run(
      [owner, conv](Connection& db) { return customers::facts(db, owner, conv); });
}

}  // namespace oc::store
