#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QScrollBar>
#include <QTest>

#include "tests/ui/support/fake_desk.h"
#include "tests/ui/support/sample_desk.h"
#include "tests/ui/timeline/messages.h"
#include "ui/composer/composer_edit.h"
#include "ui/theme/theme.h"
#include "ui/timeline/thread_pane.h"
#include "ui/timeline/timeline_view.h"

using oc::ConvId;
using oc::DeliveryStatus;
using oc::Message;
using oc::MessageOwner;
using oc::MessageType;
using oc::test::FakeDesk;

namespace {

Message inbound(const QString& body, const QString& kind = QStringLiteral("text")) {
  Message m;
  m.body = body;
  m.kind = kind;
  return m;
}

Message outbound(const QString& body, DeliveryStatus status) {
  Message m = inbound(body);
  m.direction = oc::Direction::Outbound;
  m.author = MessageOwner::Agent;
  m.status = status;
  return m;
}

// Every kind of bubble there is.
QList<Message> zoo() {
  QList<Message> all;
  all << inbound(
      QStringLiteral("Bom dia!\nMeu pedido é o 48213.\n\nVeja: "
                     "https://www.example.com.br/rastreio?codigo=BR123456789 e me "
                     "responda em ana.souza@example.com."));
  Message event = inbound(QStringLiteral("Conversation assigned to Ana"), QStringLiteral("event"));
  event.author = MessageOwner::System;
  event.direction = oc::Direction::Outbound;
  all << event;
  Message pictures = inbound(QStringLiteral("A embalagem veio assim"), QStringLiteral("image"));
  pictures.type = MessageType::Image;
  pictures.media = {{QStringLiteral("u"), QStringLiteral("image/jpeg")},
                    {QStringLiteral("u"), QStringLiteral("video/mp4")},
                    {QStringLiteral("u"), QStringLiteral("application/pdf")}};
  all << pictures;
  Message voice = inbound({}, QStringLiteral("audio"));
  voice.type = MessageType::Audio;
  voice.media = {{QStringLiteral("u"), QStringLiteral("audio/ogg")}};
  all << voice;
  Message place = inbound({}, QStringLiteral("location"));
  place.metadata[QStringLiteral("location")] =
      QJsonObject{{QStringLiteral("latitude"), -23.56142},
                  {QStringLiteral("longitude"), -46.65588},
                  {QStringLiteral("label"), QStringLiteral("MASP")},
                  {QStringLiteral("address"), QStringLiteral("Av. Paulista, 1578, São Paulo")}};
  all << place;
  Message sure = outbound(QStringLiteral("Recebi, obrigada! Vou verificar com a transportadora."),
                          DeliveryStatus::Read);
  all << sure << outbound(QStringLiteral("Um minuto."), DeliveryStatus::Delivered);
  Message button = inbound(QStringLiteral("Sim, pode trocar"), QStringLiteral("button"));
  button.metadata[QStringLiteral("quoted")] =
      QJsonObject{{QStringLiteral("sid"), QStringLiteral("SM1")}};
  all << button;
  all << inbound(QStringLiteral("😍")) << inbound(QStringLiteral("👍🏽🎉🙏"));
  all << inbound(QStringLiteral("Adorei 😍 muito obrigada!! 🇧🇷"));
  all << outbound(QStringLiteral("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunter"
                                 "beamtengesellschaftsvorstandsvorsitzender"
                                 "0123456789012345678901234567890123456789"),
                  DeliveryStatus::Sent);
  all << inbound(QStringLiteral("שלום, איפה ההזמנה שלי? מספר 48213, תודה רבה על העזרה שלכם בבקשה"));
  all << inbound(QStringLiteral("مرحبا، أين طلبي؟"));
  all << inbound(QStringLiteral("fatura\u202Egpj.exe <b>não é negrito</b> &amp; fim"));
  Message failed = outbound(QStringLiteral("Segue o boleto."), DeliveryStatus::Failed);
  failed.errorCode = QStringLiteral("63016");
  all << failed;
  all << outbound(QStringLiteral("Chegou?"), DeliveryStatus::Unknown);
  Message robot = outbound(QStringLiteral("Seu pedido saiu para entrega."), DeliveryStatus::Queued);
  robot.sentByIa = true;
  all << robot << inbound({}) << inbound({}, QStringLiteral("order"));
  return all;
}

}  // namespace

// Draws the thread as a person sees it. With OC_PICTURES naming a folder the pictures are kept
// there.
class TestThreadPictures : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void draws_data();
  void draws();
};

void TestThreadPictures::draws_data() {
  QTest::addColumn<QString>("scene");
  QTest::addColumn<bool>("dark");
  QTest::addColumn<int>("width");
  QTest::addColumn<int>("scale");
  for (const char* scene : {"maria", "zoo", "zoo-end", "ended", "closed", "failed", "sms", "empty"})
    for (const bool dark : {false, true})
      QTest::addRow("%s-%s-748-1x", scene, dark ? "dark" : "light")
          << QString::fromLatin1(scene) << dark << 748 << 1;
  QTest::newRow("zoo-tall-light") << QStringLiteral("zoo-tall") << false << 748 << 1;
  QTest::newRow("maria-light-748-2x") << QStringLiteral("maria") << false << 748 << 2;
  QTest::newRow("zoo-light-420-1x") << QStringLiteral("zoo-end") << false << 420 << 1;
  QTest::newRow("zoo-dark-1300-1x") << QStringLiteral("zoo") << true << 1300 << 1;
}

void TestThreadPictures::draws() {
  QFETCH(QString, scene);
  QFETCH(bool, dark);
  QFETCH(int, width);
  QFETCH(int, scale);
  oc::ui::applyScheme(*qApp, dark ? oc::ui::Scheme::Dark : oc::ui::Scheme::Light);
  FakeDesk desk;
  ConvId conv = oc::test::fillSampleDesk(desk);
  const oc::OwnerId owner = desk.conversation(conv).ownerId;
  if (scene.startsWith(u"zoo")) {
    conv = desk.addConversation(owner, QStringLiteral("João Pedro de Albuquerque Lima"),
                                QStringLiteral("+5511912345678"));
    int minutes = 2000;
    for (Message m : zoo()) {
      m.at = QDateTime::currentDateTimeUtc().addSecs(-60 * minutes);
      minutes = std::max(minutes - 90, 1);
      desk.addMessage(conv, m);
    }
    desk.conversation(conv).unread = 3;
  }
  if (scene == u"sms")
    conv = desk.addConversation(owner, {}, QStringLiteral("+14158675310"), QStringLiteral("sms"));
  if (scene == u"ended")
    desk.conversation(conv).lastInboundAt = QDateTime::currentDateTimeUtc().addDays(-2);
  if (scene == u"closed")
    desk.setStatus(conv, oc::ConversationStatus::UserClosed, QStringLiteral("Agradeceu."));
  if (scene == u"maria")
    desk.conversation(conv).lastInboundAt = QDateTime::currentDateTimeUtc().addSecs(-82'200);

  oc::ui::ThreadPane pane(desk);
  pane.resize(width, scene == u"zoo-tall" ? 1600 : 820);
  pane.show();
  if (scene != u"empty") pane.open(desk.tenant(owner), desk.conversation(conv));
  auto* view = pane.findChild<oc::ui::TimelineView*>();
  if (scene != u"empty") QTRY_VERIFY(view->isVisible());
  auto* edit = pane.findChild<oc::ui::ComposerEdit*>();
  if (scene == u"maria" || scene == u"failed" || scene == u"sms" || scene == u"ended")
    edit->setPlainText(
        QStringLiteral("Maria, acabei de falar com o motorista: ele está a duas "
                       "paradas de você"));
  edit->setFocus();
  if (scene == u"failed") {
    desk.failAll(FakeDesk::Call::Reply,
                 {.code = oc::ErrorCode::Unavailable,
                  .message = QStringLiteral("The database is away; it is tried again.")});
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(!edit->toPlainText().isEmpty());
    view->selectAll();
  }
  if (scene == u"zoo") QTest::keyClick(view, Qt::Key_Home);
  if (scene == u"zoo-end") QTest::keyClick(view, Qt::Key_End);
  QTest::qWait(60);

  QImage picture(pane.size() * scale, QImage::Format_ARGB32_Premultiplied);
  picture.setDevicePixelRatio(scale);
  picture.fill(oc::ui::tokens().background);
  pane.render(&picture);
  QVERIFY(!picture.allGray() || scene == u"empty");
  const QString folder = qEnvironmentVariable("OC_PICTURES");
  if (folder.isEmpty()) return;
  const QString name = QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png");
  QVERIFY(picture.save(QDir(folder).filePath(name)));
}

QTEST_MAIN(TestThreadPictures)
#include "tst_thread_pictures.moc"
