#include "ui/models/thumbnail.h"

#include <QBuffer>
#include <QImageReader>
#include <algorithm>
#include <array>

namespace oc::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMostPixels = 64'000'000;
constexpr std::array<QByteArrayView, 4> kFormats{"jpeg", "png", "webp", "gif"};

Error unreadable(const QString& detail) {
  return {ErrorCode::Invalid, u"This picture can't be shown."_s, detail};
}

}  // namespace

Result<QImage> decodedPicture(const QByteArray& bytes, const QSize& most) {
  QBuffer buffer;
  buffer.setData(bytes);
  buffer.open(QIODevice::ReadOnly);
  QImageReader reader(&buffer);
  reader.setDecideFormatFromContent(true);
  const QByteArray format = reader.format();
  if (std::ranges::find(kFormats, QByteArrayView(format)) == kFormats.end())
    return unreadable(u"format \"%1\""_s.arg(QString::fromLatin1(format)));
  // Read from the head alone: a bomb is refused before it goes off.
  const QSize size = reader.size();
  if (size.isEmpty() || qint64{size.width()} * size.height() > kMostPixels)
    return unreadable(u"%1 × %2 pixels"_s.arg(size.width()).arg(size.height()));
  reader.setAutoTransform(true);
  const bool isOnItsSide = reader.transformation() & QImageIOHandler::TransformationRotate90;
  const QSize room = isOnItsSide ? most.transposed() : most;
  if (size.width() > room.width() || size.height() > room.height())
    reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
  QImage picture = reader.read();
  if (picture.isNull()) return unreadable(reader.errorString());
  return picture;
}

}  // namespace oc::ui
