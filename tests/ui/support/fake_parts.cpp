#include "tests/ui/support/fake_parts.h"

#include <algorithm>

#include "core/domain/closure_record.h"
#include "tests/ui/support/fake_desk_answer.h"

namespace oc::test {
namespace {

using Call = FakeDesk::Call;

template <typename T>
QList<T> ofOwner(const QList<T>& all, OwnerId owner) {
  QList<T> some;
  for (const T& item : all)
    if (item.ownerId == owner) some += item;
  return some;
}

}  // namespace

QFuture<Result<QList<QuickReply>>> FakeShelf::quickReplies(OwnerId owner) {
  return m_desk.answer<QList<QuickReply>>(Call::Shelf,
                                          [this, owner] { return ofOwner(replies, owner); });
}

QFuture<Result<QuickReply>> FakeShelf::saveQuickReply(OwnerId owner, QuickReply reply) {
  return m_desk.answer<QuickReply>(Call::Shelf, [this, owner, reply]() -> Result<QuickReply> {
    if (const QStringList unknown = unknownVariables(reply.body); !unknown.isEmpty())
      return Error{.code = ErrorCode::Invalid,
                   .message = QStringLiteral("There is no variable %1.").arg(unknown.first())};
    QuickReply kept = reply;
    kept.ownerId = owner;
    if (const auto known =
            std::ranges::find(replies, reply.quickReplyId, &QuickReply::quickReplyId);
        known != replies.end()) {
      *known = kept;
    } else {
      kept.quickReplyId = QuickReplyId{replies.size() + 1};
      replies += kept;
    }
    return kept;
  });
}

QFuture<Result<Done>> FakeShelf::removeQuickReply(OwnerId, QuickReplyId id) {
  return m_desk.answer<Done>(Call::Shelf, [this, id] {
    replies.removeIf([id](const QuickReply& reply) { return reply.quickReplyId == id; });
    return Done{};
  });
}

QFuture<Result<Done>> FakeShelf::useQuickReply(OwnerId, QuickReplyId id) {
  return m_desk.answer<Done>(Call::Shelf, [this, id] {
    for (QuickReply& reply : replies)
      if (reply.quickReplyId == id) ++reply.uses;
    return Done{};
  });
}

QFuture<Result<QList<SavedView>>> FakeShelf::savedViews(OwnerId owner) {
  return m_desk.answer<QList<SavedView>>(Call::Shelf, [this, owner] { return m_views[owner]; });
}

QFuture<Result<Done>> FakeShelf::saveView(OwnerId owner, SavedView view) {
  return m_desk.answer<Done>(Call::Shelf, [this, owner, view] {
    QList<SavedView>& views = m_views[owner];
    views.removeIf([&view](const SavedView& v) { return v.name == view.name; });
    views += view;
    std::ranges::sort(views, {}, &SavedView::name);
    return Done{};
  });
}

QFuture<Result<Done>> FakeShelf::removeView(OwnerId owner, QString name) {
  return m_desk.answer<Done>(Call::Shelf, [this, owner, name] {
    m_views[owner].removeIf([&name](const SavedView& v) { return v.name == name; });
    return Done{};
  });
}

// A contact is made of the newest conversation with the number.
Contact* FakeCustomers::find(OwnerId owner, const QString& phoneNumber) {
  for (Contact& contact : m_contacts)
    if (contact.ownerId == owner && contact.phoneNumber == phoneNumber) return &contact;
  for (const Conversation& c : m_desk.all(owner)) {
    if (c.phoneNumber != phoneNumber) continue;
    Contact contact;
    contact.ownerId = owner;
    contact.contactId = ContactId{m_contacts.size() + 1};
    contact.phoneNumber = phoneNumber;
    contact.name = c.customerName;
    contact.language = c.language;
    contact.createdAt = c.startedAt;
    return &m_contacts.emplace_back(contact);
  }
  return nullptr;
}

QFuture<Result<Contact>> FakeCustomers::contact(OwnerId owner, QString phoneNumber) {
  return m_desk.answer<Contact>(Call::Customers, [this, owner, phoneNumber]() -> Result<Contact> {
    const Contact* found = find(owner, phoneNumber);
    if (!found) return notFound();
    return *found;
  });
}

QFuture<Result<Contact>> FakeCustomers::changeContact(OwnerId owner, ContactId id,
                                                      ContactChange change) {
  return m_desk.answer<Contact>(Call::Customers, [this, owner, id, change]() -> Result<Contact> {
    const auto it = std::ranges::find(m_contacts, id, &Contact::contactId);
    if (it == m_contacts.end() || it->ownerId != owner) return notFound();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    it->name = change.name.value_or(it->name);
    it->named = change.name ? !change.name->isEmpty() : it->named;
    it->language = change.language.value_or(it->language);
    it->notes = change.notes.value_or(it->notes);
    if (change.blocked) it->blockedAt = *change.blocked ? now : QDateTime();
    if (change.optedOut) it->optedOutAt = *change.optedOut ? now : QDateTime();
    show(*it);
    return *it;
  });
}

// The customer's conversations show what is known of the customer.
void FakeCustomers::show(const Contact& contact) {
  QList<ConvId> shown;
  for (const Conversation& c : m_desk.all(contact.ownerId)) {
    if (c.phoneNumber != contact.phoneNumber) continue;
    Conversation& changed = m_desk.conversation(c.convId);
    changed.customerName = contact.name;
    changed.language = contact.language;
    changed.blocked = contact.blockedAt.isValid();
    if (changed.blocked) changed.unread = 0;
    ++changed.revision;
    shown += c.convId;
  }
  m_desk.tellAgain(contact.ownerId, shown);
}

QFuture<Result<Page<Conversation>>> FakeCustomers::conversationsWith(OwnerId owner,
                                                                     QString phoneNumber,
                                                                     std::optional<ConvId> before,
                                                                     int limit) {
  return m_desk.answer<Page<Conversation>>(
      Call::Customers, [this, owner, phoneNumber, before, limit] {
        QList<Conversation> with = m_desk.all(owner);
        with.removeIf([&](const Conversation& c) {
          return c.phoneNumber != phoneNumber || (before && c.convId >= *before);
        });
        std::ranges::sort(with, std::ranges::greater(), &Conversation::convId);
        return Page<Conversation>{
            with.first(std::min<qsizetype>(limit, with.size())), with.size() <= limit, {}};
      });
}

QFuture<Result<ConversationFacts>> FakeCustomers::facts(OwnerId owner, ConvId conv) {
  return m_desk.answer<ConversationFacts>(
      Call::Customers, [this, owner, conv]() -> Result<ConversationFacts> {
        if (!m_desk.owns(owner, conv)) return notFound();
        ConversationFacts facts;
        for (const Message& m : m_desk.thread(conv)) {
          const bool inbound = m.direction == Direction::Inbound;
          if (inbound && !facts.firstInboundAt.isValid()) facts.firstInboundAt = m.at;
          if (!inbound && facts.firstInboundAt.isValid() && !facts.answeredAt.isValid() &&
              m.author == MessageOwner::Agent && !m.sentByIa && !isFailure(m.status))
            facts.answeredAt = m.at;
          for (const AiResult& result : m.aiResults) {
            if (result.feature != kClosureDetection) continue;
            facts.verdict = closureHintFrom(result.result);
            facts.verdict->at = result.at;
            facts.verdict->msgId = m.msgId;
          }
        }
        return facts;
      });
}

}  // namespace oc::test
