#include "ui/commands/found_items.h"

#include <QCoreApplication>

#include "core/domain/text_safety.h"
#include "ui/models/error_text.h"
#include "ui/models/format.h"
#include "ui/models/search_session.h"

namespace oc::ui {
namespace {

struct Found {
  Q_DECLARE_TR_FUNCTIONS(Search)
};

QString whereAndWhen(const QString& channel, const QDateTime& at) {
  const QString when = relativeTime(at, QDateTime::currentDateTimeUtc());
  return when.isEmpty() ? channelName(channel) : QString(channelName(channel) + u" · " + when);
}

PaletteItem conversationItem(const Conversation& conversation, const FoundSteps& steps) {
  return {.id = QStringLiteral("found:%1").arg(conversation.convId.value),
          .group = Found::tr("Conversations"),
          .title = displayName(conversation),
          .detail = Found::tr("no. %1").arg(conversation.convId.value),
          .aside = whereAndWhen(conversation.channel, conversation.updatedAt),
          .keys = {},
          .icon = {},
          .avatar = conversation.phoneNumber,
          .run = [open = steps.open, conversation] { open(conversation); }};
}

}  // namespace

QList<PaletteItem> foundCustomers(const SearchAnswer& found, const FoundSteps& steps) {
  QList<PaletteItem> items;
  for (const Conversation& conversation : found.conversations)
    items += conversationItem(conversation, steps);
  for (const CustomerHit& hit : found.customers) {
    if (!hit.latest) continue;
    const QString number = displayNumber(hit.phoneNumber);
    const Snippet name = nameSnippet(hit.name, found.terms);
    const bool named = !name.text.isEmpty();
    items += {.id = QStringLiteral("customer:%1").arg(hit.contactId.value),
              .group = Found::tr("Customers"),
              .title = named ? name.text : number,
              .detail = named ? number : QString(),
              .aside = whereAndWhen(hit.latest->channel, hit.latest->updatedAt),
              .hits = name.hits,
              .keys = {},
              .icon = {},
              .avatar = hit.phoneNumber,
              .run = [open = steps.open, latest = *hit.latest] { open(latest); }};
  }
  return items;
}

QList<PaletteItem> foundMessages(const SearchAnswer& found, const FoundSteps& steps) {
  QList<PaletteItem> items;
  for (const MessageHit& hit : found.messages) {
    const QString name = visibleLine(hit.customerName);
    const bool ours = hit.message.direction == Direction::Outbound;
    items += {.id = QStringLiteral("message:%1").arg(hit.message.msgId.value),
              .group = messagesGroup(),
              .title = name.isEmpty() ? displayNumber(hit.phoneNumber) : name,
              .detail = ours ? Found::tr("our answer") : QString(),
              .aside = whereAndWhen(hit.channel, hit.message.at),
              .snippet = messageSnippet(hit.message, found.terms),
              .keys = {},
              .icon = {},
              .avatar = hit.phoneNumber,
              .run = [openAt = steps.openAt, hit, terms = found.terms] { openAt(hit, terms); }};
  }
  return items;
}

QString conversationItemId(ConvId conv) {
  return QStringLiteral("conversation:%1").arg(conv.value);
}

QString messagesGroup() {
  return Found::tr("Messages");
}

QString searchHint() {
  //: What can be typed to narrow a search; the words before the colons are understood in English,
  //: Portuguese (de, em, etiqueta, depois, antes) and Spanish (de, en, etiqueta, despues, antes)
  return Found::tr(
      "Narrow it with from:customer, from:me, in:open, label:vip, after:2026-01-31, "
      "“exact words”");
}

QString searchTrouble(const SearchSession& session) {
  if (session.state() == SearchSession::State::Failed) {
    const QStringList unread = readSearch(session.text()).unread;
    if (!unread.isEmpty())
      return Found::tr("“%1” says nothing to the search.").arg(visibleLine(unread.join(u' '))) +
             u' ' + searchHint();
    return Found::tr("Not searched: %1").arg(errorText(session.error()));
  }
  if (session.more() == SearchSession::More::Failed)
    return Found::tr("Not searched any further: %1").arg(errorText(session.error()));
  if (session.state() == SearchSession::State::Ready && session.found().timeWasUp)
    return Found::tr("Older messages were not searched yet.");
  return {};
}

}  // namespace oc::ui
