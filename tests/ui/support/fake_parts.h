#pragma once

#include <QHash>
#include <QList>

#include "core/domain/customer_desk.h"
#include "core/domain/reply_shelf.h"
#include "core/domain/team_desk.h"

// The parts of FakeDesk, in memory. Their answers obey the desk's hold(), delayMs and failAll().
namespace oc::test {

class FakeDesk;

class FakeTeam : public TeamDesk {
  Q_OBJECT

 public:
  explicit FakeTeam(FakeDesk& desk) : m_desk(desk) {}

  // --- the world
  QList<Colleague> staff{{{7}, {7}, QStringLiteral("Paulo"), StaffRole::Admin},
                         {{8}, {8}, QStringLiteral("Ana"), StaffRole::Agent},
                         {{9}, {9}, QStringLiteral("Bia"), StaffRole::Agent}};
  QString nameOf(UserId user) const;
  QString findOrMakeLabel(OwnerId owner, const QString& nameOrTitle);
  // A note by the person, or by a colleague; a batch tells it.
  Note write(OwnerId owner, ConvId conv, const QString& body, const QList<UserId>& mentions = {},
             UserId author = {7});
  void come(OwnerId owner, ConvId conv, const QList<Presence>& others);

  // --- what the screens did
  struct Said {
    ConvId conv;
    std::optional<Presence::Doing> doing;
  };
  QList<Said> said;

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
  Mention mentionOf(const Note& note) const;
  void tell(const Note& note);
  QFuture<Result<Note>> changed(OwnerId owner, NoteId note, std::function<void(Note&)> change);

  FakeDesk& m_desk;
  QHash<OwnerId, QList<Label>> m_labels;
  QList<Note> m_notes;
  QSet<NoteId> m_readMentions;
};

class FakeShelf : public ReplyShelf {
  Q_OBJECT

 public:
  explicit FakeShelf(FakeDesk& desk) : m_desk(desk) {}

  QList<QuickReply> replies;  // of every tenant

  QFuture<Result<QList<QuickReply>>> quickReplies(OwnerId owner) override;
  QFuture<Result<QuickReply>> saveQuickReply(OwnerId owner, QuickReply reply) override;
  QFuture<Result<Done>> removeQuickReply(OwnerId owner, QuickReplyId id) override;
  QFuture<Result<Done>> useQuickReply(OwnerId owner, QuickReplyId id) override;
  QFuture<Result<QList<SavedView>>> savedViews(OwnerId owner) override;
  QFuture<Result<Done>> saveView(OwnerId owner, SavedView view) override;
  QFuture<Result<Done>> removeView(OwnerId owner, QString name) override;

 private:
  FakeDesk& m_desk;
  QHash<OwnerId, QList<SavedView>> m_views;
};

class FakeCustomers : public CustomerDesk {
  Q_OBJECT

 public:
  explicit FakeCustomers(FakeDesk& desk) : m_desk(desk) {}

  QFuture<Result<Contact>> contact(OwnerId owner, QString phoneNumber) override;
  QFuture<Result<Contact>> changeContact(OwnerId owner, ContactId id,
                                         ContactChange change) override;
  QFuture<Result<Page<Conversation>>> conversationsWith(OwnerId owner, QString phoneNumber,
                                                        std::optional<ConvId> before,
                                                        int limit) override;
  QFuture<Result<ConversationFacts>> facts(OwnerId owner, ConvId conv) override;

 private:
  Contact* find(OwnerId owner, const QString& phoneNumber);
  void show(const Contact& contact);

  FakeDesk& m_desk;
  QList<Contact> m_contacts;
};

}  // namespace oc::test
