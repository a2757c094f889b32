// Files of messages: tiles, the viewer, what is attached.
#include <QAction>
#include <QBuffer>
#include <QFile>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/pictures/scenes.h"
#include "tests/ui/support/fake_media_desk.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_edit.h"
#include "ui/timeline/timeline_view.h"

namespace oc::test {
namespace {

// A landscape as a phone would send it; another one for each seed.
QByteArray photo(QSize size, int seed) {
  QImage image(size, QImage::Format_RGB32);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  QLinearGradient sky(0, 0, 0, size.height());
  sky.setColorAt(0, QColor::fromHsv((200 + seed * 67) % 360, 120, 230));
  sky.setColorAt(1, QColor::fromHsv((40 + seed * 67) % 360, 90, 250));
  painter.fillRect(image.rect(), sky);
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor(255, 244, 214));
  painter.drawEllipse(QPointF(size.width() * 0.7, size.height() * 0.3), size.height() * 0.1,
                      size.height() * 0.1);
  for (int layer = 0; layer < 3; ++layer) {
    QPainterPath hills(QPointF(0, size.height()));
    for (int x = 0; x <= size.width(); x += 4)
      hills.lineTo(x, size.height() * (0.55 + 0.13 * layer +
                                       0.1 * std::sin((x + seed * 90) / (70.0 + 40 * layer))));
    hills.lineTo(size.width(), size.height());
    painter.setBrush(QColor::fromHsv((150 + seed * 67) % 360, 90, 170 - 45 * layer));
    painter.drawPath(hills);
  }
  painter.end();
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "JPEG");
  return bytes;
}

QByteArray sticker() {
  QImage image(320, 320, QImage::Format_ARGB32);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(QColor(255, 204, 64));
  painter.setPen(QPen(QColor(120, 80, 0), 10));
  painter.drawEllipse(20, 20, 280, 280);
  painter.setBrush(QColor(120, 80, 0));
  painter.drawEllipse(95, 110, 30, 40);
  painter.drawEllipse(195, 110, 30, 40);
  painter.setBrush(Qt::NoBrush);
  painter.drawArc(90, 110, 140, 130, -160 * 16, 140 * 16);
  painter.end();
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG");
  return bytes;
}

struct Scene {
  FakeDesk& desk;
  FakeMediaDesk& files;
  ConvId conv;

  MediaItem file(const QByteArray& bytes, const char* type, qint64 size,
                 const QString& name = {}) const {
    const QString contentType = QString::fromLatin1(type);
    return {.contentType = contentType,
            .id = files.add(bytes, contentType, name),
            .state = MediaState::Stored,
            .fileName = name,
            .size = size};
  }
  void say(const QList<MediaItem>& media, MessageType type, const QString& body = {},
           bool ours = false, const QString& kind = {}) const {
    Message m;
    m.type = type;
    m.kind = kind;
    m.body = body;
    m.media = media;
    m.at = QDateTime::currentDateTimeUtc().addSecs(-60);
    if (ours) {
      m.direction = Direction::Outbound;
      m.author = MessageOwner::Agent;
      m.status = DeliveryStatus::Delivered;
    }
    const Message added = desk.addMessage(conv, m);
    Q_EMIT desk.batchArrived(desk.batchOf(desk.conversation(conv).ownerId, {conv}, {added}));
  }
};

void fill(const Scene& s) {
  const auto jpeg = [&](QSize size, int seed) {
    return s.file(photo(size, seed), "image/jpeg", 412'000);
  };
  s.say({jpeg({1200, 900}, 0)}, MessageType::Image, QStringLiteral("A caixa chegou assim 😕"));
  s.say({jpeg({900, 1600}, 1), jpeg({1200, 1200}, 2), jpeg({1600, 900}, 3)}, MessageType::Image);
  s.say({s.file("OggS", "audio/ogg", 48'300)}, MessageType::Audio);
  s.say({s.file("%PDF", "application/pdf", 1'284'000,
                QStringLiteral("Nota fiscal 48213 – Comércio de Cafeteiras Acme Ltda.pdf"))},
        MessageType::Document, QStringLiteral("Segue a nota."), true);
  MediaItem gone = jpeg({10, 10}, 0);
  gone.state = MediaState::Gone;
  s.say({gone}, MessageType::Image);
  MediaItem coming = jpeg({10, 10}, 0);
  coming.state = MediaState::Fetching;
  s.say({s.file("ftyp", "video/mp4", 7'800'000), coming}, MessageType::Video);
  s.say({s.file(sticker(), "image/webp", 30'000)}, MessageType::Image, {}, false,
        QStringLiteral("sticker"));
}

// A picture that is attached, and why a second file is not.
void attach(QWidget& window) {
  QTemporaryDir folder;
  const auto write = [&](const QString& name, const QByteArray& bytes) {
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0) qFatal("no file");
    return file.fileName();
  };
  auto* composer = window.findChild<ui::Composer*>();
  window.findChild<ui::ComposerEdit*>()->setPlainText(
      QStringLiteral("Segue a foto da cafeteira que vai no lugar."));
  composer->attach({write(QStringLiteral("cafeteira-nova-em-estoque.jpg"), photo({800, 600}, 1))});
  QTest::qWait(200);
  composer->attach({write(QStringLiteral("nota.pdf"), "%PDF-1.7")});
  QTest::qWait(200);
}

}  // namespace

bool isMediaScene(const QString& state) {
  return state.startsWith(u"media") || state == u"viewer" || state == u"attach" ||
         state == u"emoji";
}

void playMediaScene(const QString& state, FakeDesk& desk, FakeMediaDesk& files, ConvId conv,
                    QWidget& window) {
  if (state == u"attach") return attach(window);
  if (state == u"emoji") {
    window.findChild<QAction*>(QStringLiteral("thread.emoji"))->trigger();
    QTest::qWait(200);
    return;
  }
  const Scene scene{desk, files, conv};
  fill(scene);
  QTest::qWait(300);
  auto* view = window.findChild<ui::TimelineView*>();
  if (state == u"media-top") {
    for (int row = 0; row < view->store().count(); ++row)
      if (view->store().at(row).isMessage() && !view->store().at(row).message.media.isEmpty() &&
          view->store().at(row).message.media[0].state == MediaState::Stored) {
        view->scrollTo(view->store().at(row + 1).rowId);
        break;
      }
  }
  if (state == u"viewer") {
    for (int row = 0; row < view->store().count(); ++row)
      if (view->store().at(row).isMessage() && view->store().at(row).message.media.size() == 3)
        view->openTile(row, 2);
  }
  QTest::qWait(400);
}

}  // namespace oc::test
