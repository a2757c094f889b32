#include <QTest>

#include "tests/ui/timeline/messages.h"
#include "ui/timeline/message_content.h"

using oc::Message;
using oc::test::textMessage;
using oc::ui::contentOf;
using oc::ui::MessageContent;

namespace {

const QString kMaria = QStringLiteral("Maria Souza");

Message withStatus(oc::DeliveryStatus status, const QString& code = {}) {
  Message m = textMessage(1, QStringLiteral("oi"), true);
  m.status = status;
  m.errorCode = code;
  return m;
}

}  // namespace

class TestMessageContent : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void footers();
  void attachmentsAreNumbered();
  void location();
  void quoteNamesItsSource();
  void buttonSaysItsText();
  void systemIsAnEventUnlessItWasSent();
  void nothingToShowIsSaid();
};

void TestMessageContent::footers() {
  QCOMPARE(contentOf(withStatus(oc::DeliveryStatus::Sent), kMaria).footer,
           MessageContent::Footer::None);
  const auto failed =
      contentOf(withStatus(oc::DeliveryStatus::Failed, QStringLiteral("63016")), kMaria);
  QCOMPARE(failed.footer, MessageContent::Footer::Bad);
  QVERIFY(failed.footerText.contains(QStringLiteral("24 hours")));
  const auto unknown = contentOf(withStatus(oc::DeliveryStatus::Unknown), kMaria);
  QCOMPARE(unknown.footer, MessageContent::Footer::Warning);
  QVERIFY(!unknown.footerText.isEmpty());
}

void TestMessageContent::attachmentsAreNumbered() {
  Message m = textMessage(1, QStringLiteral("legenda"));
  m.type = oc::MessageType::Image;
  m.media = {{{}, QStringLiteral("image/png")}, {{}, QStringLiteral("application/pdf")}};
  const auto content = contentOf(m, kMaria);
  QCOMPARE(content.tiles.size(), 2);
  QCOMPARE(content.tiles[0].title, QStringLiteral("Photo · 1 of 2"));
  QCOMPARE(content.tiles[1].title, QStringLiteral("Document · 2 of 2"));
  QCOMPARE(content.tiles[1].detail, QStringLiteral("PDF"));
  QCOMPARE(content.text.text, QStringLiteral("legenda"));
}

void TestMessageContent::location() {
  Message m = textMessage(1, {});
  m.kind = QStringLiteral("location");
  m.metadata[QStringLiteral("location")] =
      QJsonObject{{QStringLiteral("latitude"), -23.5},
                  {QStringLiteral("longitude"), -46.625},
                  {QStringLiteral("address"), QStringLiteral("Av. Paulista")}};
  const auto content = contentOf(m, kMaria);
  QCOMPARE(content.tiles.size(), 1);
  QCOMPARE(content.tiles[0].title, QStringLiteral("Av. Paulista"));
  QCOMPARE(content.tiles[0].detail, QStringLiteral("-23.50000, -46.62500"));
}

void TestMessageContent::quoteNamesItsSource() {
  const Message source = textMessage(7, QStringLiteral("O pedido\nsaiu hoje"), true);
  Message m = textMessage(9, QStringLiteral("que bom"));
  m.metadata[QStringLiteral("quoted")] =
      QJsonObject{{QStringLiteral("sid"), QStringLiteral("SM1")}, {QStringLiteral("msg_id"), 7}};
  QCOMPARE(oc::ui::quotedId(m), oc::MsgId{7});
  const auto known = contentOf(m, kMaria, &source);
  QCOMPARE(known.quote->author, QStringLiteral("Agent"));
  QCOMPARE(known.quote->text, QStringLiteral("O pedido saiu hoje"));
  const auto unknown = contentOf(m, kMaria);
  QVERIFY(unknown.quote.has_value());
  QVERIFY(!unknown.quote->text.isEmpty());
  QVERIFY(!contentOf(source, kMaria).quote);
}

void TestMessageContent::buttonSaysItsText() {
  Message m = textMessage(1, {});
  m.kind = QStringLiteral("button");
  m.metadata[QStringLiteral("button")] =
      QJsonObject{{QStringLiteral("text"), QStringLiteral("Sim")}};
  const auto content = contentOf(m, kMaria);
  QCOMPARE(content.label, QStringLiteral("Button reply"));
  QCOMPARE(content.text.text, QStringLiteral("Sim"));
}

void TestMessageContent::systemIsAnEventUnlessItWasSent() {
  Message m = textMessage(1, QStringLiteral("assigned to Ana"), true);
  m.author = oc::MessageOwner::System;
  m.status = oc::DeliveryStatus::Received;
  QCOMPARE(contentOf(m, kMaria).shape, MessageContent::Shape::Event);
  m.status = oc::DeliveryStatus::Delivered;
  QCOMPARE(contentOf(m, kMaria).shape, MessageContent::Shape::Bubble);
  QCOMPARE(contentOf(m, kMaria).label, QStringLiteral("System"));
}

void TestMessageContent::nothingToShowIsSaid() {
  Message m = textMessage(1, {});
  QVERIFY(contentOf(m, kMaria).textIsOurs);
  m.kind = QStringLiteral("order");
  QVERIFY(contentOf(m, kMaria).text.text.endsWith(QStringLiteral("order")));
  QVERIFY(oc::ui::copiedText(contentOf(m, kMaria)).isEmpty());
}

QTEST_APPLESS_MAIN(TestMessageContent)
#include "tst_message_content.moc"
