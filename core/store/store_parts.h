#pragma once

#include "core/domain/customer_desk.h"
#include "core/domain/reply_shelf.h"
#include "core/store/presence_follower.h"

namespace oc::store {

// The desk's other parts over PostgreSQL; they ask on the desk's connections.
class StoreTeam : public TeamDesk {
  Q_OBJECT

 public:
  StoreTeam(Worker& commands, Worker& feed);
  PresenceFollower& presence() { return m_presence; }

  QFuture<Result<QList<Colleague>>> colleagues(OwnerId owner) override;
  QFuture<Result<QList<Label>>> labels(OwnerId owner) override;
  QFuture<Result<Label>> saveLabel(OwnerId owner, Label label) override;
  QFuture<Result<Done>> removeLabel(OwnerId owner, QString name) override;
  QFuture<Result<Page<Note>>> notes(OwnerId owner, ConvId conv, std::optional<NoteId> before,
                                    int limit) override;
  QFuture<Result<Note>> addNote(OwnerId owner, ConvId conv, QString body,
                                QList<UserId> mentions) override;
  QFuture<Result<Note>> editNote(OwnerId owner, NoteId note, QString body,
                                 QList<UserId> mentions) override;
  QFuture<Result<Note>> deleteNote(OwnerId owner, NoteId note) override;
  QFuture<Result<QList<Mention>>> mentions(OwnerId owner, bool alsoRead, int limit) override;
  QFuture<Result<Done>> readMentions(OwnerId owner, ConvId conv) override;
  void setPresence(OwnerId owner, ConvId conv, std::optional<Presence::Doing> doing) override;

 private:
  Worker& m_commands;
  PresenceFollower m_presence;
};

class StoreShelf : public ReplyShelf {
  Q_OBJECT

 public:
  explicit StoreShelf(Worker& commands) : m_commands(commands) {}

  QFuture<Result<QList<QuickReply>>> quickReplies(OwnerId owner) override;
  QFuture<Result<QuickReply>> saveQuickReply(OwnerId owner, QuickReply reply) override;
  QFuture<Result<Done>> removeQuickReply(OwnerId owner, QuickReplyId id) override;
  QFuture<Result<Done>> useQuickReply(OwnerId owner, QuickReplyId id) override;
  QFuture<Result<QList<SavedView>>> savedViews(OwnerId owner) override;
  QFuture<Result<Done>> saveView(OwnerId owner, SavedView view) override;
  QFuture<Result<Done>> removeView(OwnerId owner, QString name) override;

 private:
  Worker& m_commands;
};

class StoreCustomers : public CustomerDesk {
  Q_OBJECT

 public:
  explicit StoreCustomers(Worker& commands) : m_commands(commands) {}

  QFuture<Result<Contact>> contact(OwnerId owner, QString phoneNumber) override;
  QFuture<Result<Contact>> changeContact(OwnerId owner, ContactId id,
                                         ContactChange change) override;
  QFuture<Result<Page<Conversation>>> conversationsWith(OwnerId owner, QString phoneNumber,
                                                        std::optional<ConvId> before,
                                                        int limit) override;
  QFuture<Result<ConversationFacts>> facts(OwnerId owner, ConvId conv) override;

 private:
  Worker& m_commands;
};

}  // namespace oc::store
