#include "tests/ui/support/sample_desk.h"

namespace oc::test {
namespace {

struct Line {
  int minutesAgo;
  bool ours;
  QString text;
  DeliveryStatus status = DeliveryStatus::Received;
  MessageType type = MessageType::Text;
  QString mediaType = {};
  QString error = {};
};

struct Customer {
  QString name;
  QString number;
  QString channel;
  int unread;
  QList<Line> lines;
  ConversationStatus status = ConversationStatus::Progress;
};

void addLine(FakeDesk& desk, ConvId conv, const Line& line) {
  Message m;
  m.direction = line.ours ? Direction::Outbound : Direction::Inbound;
  m.author = line.ours ? MessageOwner::Agent : MessageOwner::User;
  m.type = line.type;
  m.status = line.status;
  m.body = line.text;
  m.kind = QStringLiteral("text");
  m.errorCode = line.error;
  m.at = QDateTime::currentDateTimeUtc().addSecs(-60 * line.minutesAgo);
  if (!line.mediaType.isEmpty())
    m.media += MediaItem{.url = QStringLiteral("https://api.twilio.com/media/1"),
                         .contentType = line.mediaType};
  desk.addMessage(conv, m);
}

ConvId addCustomer(FakeDesk& desk, OwnerId owner, const Customer& customer) {
  const QDateTime start =
      QDateTime::currentDateTimeUtc().addSecs(-60 * customer.lines.first().minutesAgo);
  const ConvId conv =
      desk.addConversation(owner, customer.name, customer.number, customer.channel, start);
  for (const Line& line : customer.lines)
    addLine(desk, conv, line);
  Conversation& c = desk.conversation(conv);
  c.unread = customer.unread;
  c.status = customer.status;
  if (!isActive(c.status)) c.endedAt = c.updatedAt;
  return conv;
}

using enum DeliveryStatus;

QList<Customer> acmeCustomers() {
  const auto whatsapp = QStringLiteral("whatsapp");
  const auto sms = QStringLiteral("sms");
  return {
      {QStringLiteral("Beatriz Nogueira"),
       QStringLiteral("+5521987654321"),
       whatsapp,
       0,
       {{3000, false, QStringLiteral("Recebi o produto, obrigada!")},
        {2990, true, QStringLiteral("Que bom, Beatriz! Até mais."), Read}},
       ConversationStatus::UserClosed},
      {QStringLiteral("Carlos Peña"),
       QStringLiteral("+34612345678"),
       whatsapp,
       0,
       {{1800, false, QStringLiteral("¿Hay envío a Sevilla?")}},
       ConversationStatus::IdleTimeout},
      {QStringLiteral("Thiago Barros"),
       QStringLiteral("+5531991234567"),
       whatsapp,
       0,
       {{620, false, QStringLiteral("Como pago?")},
        {568, true, QStringLiteral("Enviei o boleto por aqui."), Sent}}},
      {QStringLiteral("Lucía Martínez"),
       QStringLiteral("+5491123456789"),
       sms,
       0,
       {{560, false, QStringLiteral("Hola, ¿mi pedido?")},
        {551,
         true,
         QStringLiteral("Hola Lucía, su pedido sale hoy de nuestro depósito."),
         Failed,
         MessageType::Text,
         {},
         QStringLiteral("30003")}}},
      {QStringLiteral("Rafael Andrade"),
       QStringLiteral("+5541998765432"),
       whatsapp,
       0,
       {{533, false, QString(), Received, MessageType::Audio, QStringLiteral("audio/ogg")}}},
      {QStringLiteral("Carla Fernandes"),
       QStringLiteral("+5551987651234"),
       whatsapp,
       0,
       {{530, false, QStringLiteral("Consegui trocar")},
        {522, true, QStringLiteral("Obrigada! Qualquer coisa, é só chamar por aqui."), Read}}},
      {QStringLiteral("Emily Carter"),
       QStringLiteral("+14155550132"),
       sms,
       0,
       {{130, false, QStringLiteral("Where is my order?")},
        {121, true, QStringLiteral("Let me check that for you."), Unknown}}},
      {QStringLiteral("Ana Beatriz"),
       QStringLiteral("+5585987654321"),
       whatsapp,
       0,
       {{60, false, QStringLiteral("Tem na cor azul?")},
        {48, true, QStringLiteral("Temos sim! Quer que eu separe?"), Delivered}}},
      {QStringLiteral("Marcos Vinícius"),
       QStringLiteral("+5562981234567"),
       whatsapp,
       0,
       {{40, false, QStringLiteral("Oi")},
        {31, true, QStringLiteral("Oi, Marcos, como posso ajudar?"), Queued}}},
      {QString(),
       QStringLiteral("+14158675310"),
       sms,
       1,
       {{22, false, QStringLiteral("Do you ship to Canada?")}}},
      {QStringLiteral("João Pedro de Albuquerque Cavalcanti Lima"),
       QStringLiteral("+5511912345678"),
       whatsapp,
       2,
       {{15, false, QStringLiteral("olha como chegou")},
        {14, false, QStringLiteral("A embalagem veio assim, toda amassada"), Received,
         MessageType::Image, QStringLiteral("image/jpeg")}}},
  };
}

Customer maria() {
  return {
      QStringLiteral("Maria Souza"),
      QStringLiteral("+5511988887777"),
      QStringLiteral("whatsapp"),
      1,
      {{501, false, QStringLiteral("Olá! Comprei uma cafeteira na segunda e o rastreio não anda")},
       {501, false, QStringLiteral("Pedido 48213"), Received, MessageType::Image,
        QStringLiteral("image/jpeg")},
       {500, true,
        QStringLiteral("Oi, Maria! Já estou vendo aqui com a transportadora. Um minuto, por "
                       "favor."),
        Read},
       {497, true,
        QStringLiteral("Sua entrega saiu do centro de Guarulhos e chega hoje até as 18 h."), Read},
       {496, false, QStringLiteral("ah perfeito, muito obrigada!!")},
       {2, false, QStringLiteral("não chegou ainda, podem verificar?")}}};
}

Conversation& conversationOf(FakeDesk& desk, OwnerId owner, const QString& name) {
  for (const Conversation& c : desk.all(owner))
    if (c.customerName.startsWith(name)) return desk.conversation(c.convId);
  qFatal("no %s", qPrintable(name));
}

// What colleagues have done with them.
void distribute(FakeDesk& desk, OwnerId owner) {
  const auto of = [&](const QString& name) -> Conversation& {
    return conversationOf(desk, owner, name);
  };
  const auto give = [&](const QString& name, UserId user) {
    of(name).assignee = user;
    of(name).assigneeName = desk.team().nameOf(user);
  };
  const auto label = [&](const QString& name, const QStringList& labels) {
    for (const QString& each : labels)
      of(name).labels += desk.team().findOrMakeLabel(owner, each);
  };
  const QDateTime now = QDateTime::currentDateTimeUtc();
  label(QStringLiteral("Maria"), {QStringLiteral("entrega"), QStringLiteral("vip")});
  label(QStringLiteral("Carla"), {QStringLiteral("troca")});
  label(QStringLiteral("Lucía"), {QStringLiteral("entrega atrasada, segunda reclamação")});
  give(QStringLiteral("Maria"), FakeDesk::kMe);
  give(QStringLiteral("Ana"), FakeDesk::kMe);
  give(QStringLiteral("Carla"), {8});
  give(QStringLiteral("Emily"), {9});
  of(QStringLiteral("João")).priority = Priority::Urgent;
  of(QStringLiteral("Rafael")).priority = Priority::High;
  of(QStringLiteral("Emily")).priority = Priority::Low;
  of(QStringLiteral("Marcos")).lastInboundAt = now.addSecs((70 - 24 * 60) * 60);
  of(QStringLiteral("Thiago")).snoozed = true;
  of(QStringLiteral("Thiago")).snoozedUntil = now.addSecs(18 * 3600);
}

}  // namespace

ConvId fillSampleDesk(FakeDesk& desk) {
  const OwnerId acme = desk.addTenant(QStringLiteral("Acme Corporation"));
  const OwnerId tech = desk.addTenant(QStringLiteral("TechStart Ltda"));
  const OwnerId global = desk.addTenant(QStringLiteral("Global Services"));
  for (const Customer& customer : acmeCustomers())
    addCustomer(desk, acme, customer);
  addCustomer(desk, tech,
              {QStringLiteral("Sofia Ramírez"),
               QStringLiteral("+5215512345678"),
               QStringLiteral("whatsapp"),
               0,
               {{300, false, QStringLiteral("¿Tienen soporte los sábados?")},
                {290, true, QStringLiteral("Sí, de 9 a 13 h."), Read}}});
  addCustomer(desk, global,
              {QStringLiteral("Oliver Grant"),
               QStringLiteral("+447911123456"),
               QStringLiteral("whatsapp"),
               1,
               {{9, false, QStringLiteral("Can I change the delivery address?")}}});
  const ConvId conv = addCustomer(desk, acme, maria());
  distribute(desk, acme);
  return conv;
}

}  // namespace oc::test
