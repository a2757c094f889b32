// The panel of the customer beside the thread.
#include <QAction>
#include <QTest>

#include "tests/ui/pictures/scenes.h"
#include "ui/customer/customer_panel.h"
#include "ui/customer/name_field.h"

namespace oc::test {
namespace {

void addEarlier(FakeDesk& desk, const Conversation& now, int daysAgo, const QString& channel,
                const QString& words) {
  const QDateTime at = QDateTime::currentDateTimeUtc().addDays(-daysAgo);
  const ConvId id =
      desk.addConversation(now.ownerId, now.customerName, now.phoneNumber, channel, at);
  desk.addMessage(id, {.body = words, .at = at});
  desk.setStatus(id, ConversationStatus::UserClosed);
}

// A conversation of Maria's with all that the panel can show; it is the newest one.
ConvId addRich(FakeDesk& desk, ConvId maria, const QString& name) {
  const Conversation before = desk.conversation(maria);
  addEarlier(desk, before, 195, QStringLiteral("sms"), QStringLiteral("Dúvida de voltagem"));
  addEarlier(desk, before, 120, QStringLiteral("whatsapp"), QStringLiteral("Troca de filtro"));
  const ConvId conv = desk.addConversation(before.ownerId, name, before.phoneNumber);
  for (const Message& message : desk.thread(maria))
    desk.addMessage(conv, message);
  desk.change(before.ownerId, conv,
              {.assignee = FakeDesk::kMe,
               .addLabels = {QStringLiteral("entrega"), QStringLiteral("vip"),
                             QStringLiteral("entrega atrasada, segunda reclamação")}});
  desk.setClosure(conv, ClosureHint{.confidence = 0.72,
                                    .reasons = {{QStringLiteral("thanks"), 1.9, {}},
                                                {QStringLiteral("agent_reported"), 0.6, {}},
                                                {QStringLiteral("other_words"), -0.8, {}}},
                                    .msgId = desk.thread(conv).last().msgId,
                                    .at = QDateTime::currentDateTimeUtc()});
  desk.setClosure(conv, std::nullopt);
  QTest::qWait(50);
  return conv;
}

void know(FakeDesk& desk, const Conversation& c, const ContactChange& change) {
  auto contact = desk.customers().contact(c.ownerId, c.phoneNumber);
  QTest::qWait(50);
  desk.customers().changeContact(c.ownerId, contact.result()->contactId, change);
  QTest::qWait(50);
}

}  // namespace

bool isCustomerScene(const QString& state) {
  return state.startsWith(u"customer");
}

// "customer": all there is to know; "customer-edit", "customer-undo", "customer-block",
// "customer-long", "customer-error", "customer-export"; "customer-peek" in a window without room
// for it.
void playCustomerScene(const QString& state, FakeDesk& desk, ConvId maria, QWidget& window) {
  const QString part = state.section(u'-', 1);
  auto* panel = window.findChild<ui::CustomerPanel*>();
  const QString name = part == u"long" ? QStringLiteral(
                                             "Maria Aparecida dos Santos Albuquerque de "
                                             "Oliveira e Silva Cavalcanti")
                                       : desk.conversation(maria).customerName;
  const ConvId conv = addRich(desk, maria, name);
  if (part == u"peek") window.findChild<QAction*>(QStringLiteral("customer.toggle"))->trigger();
  if (part == u"error")
    desk.failAll(FakeDesk::Call::Customers,
                 {.code = ErrorCode::Unavailable,
                  .message = QStringLiteral("O banco de dados não responde.")});
  else
    know(desk, desk.conversation(conv),
         {.name = name,
          .language = QStringLiteral("pt"),
          .notes = QStringLiteral("Prefere ser chamada de manhã. Portaria fecha às 18 h."),
          .blocked = part == u"block",
          .optedOut = part == u"long"});
  Q_EMIT panel->conversationWanted(desk.conversation(conv));  // as a row of "before" does
  QTest::qWait(300);
  auto* field = panel->findChild<ui::NameField*>();
  if (part == u"edit") field->edit();
  if (part == u"undo") Q_EMIT field->renamed(QStringLiteral("Maria S."));
  if (part == u"export") window.findChild<QAction*>(QStringLiteral("thread.export"))->trigger();
  QTest::qWait(100);
}

}  // namespace oc::test
