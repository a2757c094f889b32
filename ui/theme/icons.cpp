#include "ui/theme/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>
#include <memory>

namespace oc::ui {
namespace {

// One renderer a name and colour: a handful of each, so nothing is ever thrown away.
std::shared_ptr<QSvgRenderer> rendererOf(const QString& name, const QColor& colour) {
  static QHash<QString, std::shared_ptr<QSvgRenderer>> cache;
  const QString key = name + colour.name();
  auto& renderer = cache[key];
  if (!renderer) {
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    const bool found = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(found, "icon", qPrintable(name));
    Q_UNUSED(found);
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    renderer = std::make_shared<QSvgRenderer>(svg);
  }
  return renderer;
}

class SvgIconEngine : public QIconEngine {
 public:
  SvgIconEngine(QString name, QColor colour) : m_name(std::move(name)), m_colour(colour) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
    painter->save();
    if (mode == QIcon::Disabled) painter->setOpacity(painter->opacity() * 0.4);
    paintIcon(*painter, rect, m_name, m_colour);
    painter->restore();
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
  }

  QIconEngine* clone() const override { return new SvgIconEngine(m_name, m_colour); }

 private:
  QString m_name;
  QColor m_colour;
};

}  // namespace

QIcon icon(const QString& name, QColor colour) {
  return QIcon(new SvgIconEngine(name, colour));
}

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, QColor colour) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  rendererOf(name, colour)->render(&painter, rect);
  painter.restore();
}

}  // namespace oc::ui
