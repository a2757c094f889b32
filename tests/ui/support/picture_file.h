#pragma once

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace oc::test {

// A picture's file: red on the left, blue on the right.
inline QByteArray pictureFile(QSize size = {400, 300}, const char* format = "PNG") {
  QImage image(size, QImage::Format_RGB32);
  image.fill(Qt::blue);
  QPainter(&image).fillRect(0, 0, size.width() / 2, size.height(), Qt::red);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, format);
  return bytes;
}

}  // namespace oc::test
