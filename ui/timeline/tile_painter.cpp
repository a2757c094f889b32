#include "ui/timeline/tile_painter.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/timeline/row_layout.h"
#include "ui/timeline/row_painter.h"
#include "ui/timeline/row_style.h"
#include "ui/timeline/tile_layout.h"

namespace oc::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TimelineView)
};

using Tile = MessageContent::Tile;

// Of a picture's sides, so much may be cut off for it to fill its box; else it is shown whole.
constexpr qreal kMostCut = 1.0 / 3;
constexpr qreal kMostEnlarged = 1.25;
constexpr qreal kBar = 2;  // of a wave form
constexpr qreal kBarGap = 2;
constexpr qreal kFlat = 0.12;  // what silence looks like

QColor groundOf(bool outgoing) {
  const Tokens& t = tokens();
  QColor fill = outgoing ? t.surface : t.background;
  if (outgoing) fill.setAlphaF(t.dark ? 0.35F : 0.6F);
  return fill;
}

void paintGround(QPainter& painter, const QRect& box, bool outgoing) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(groundOf(outgoing));
  painter.drawRoundedRect(box, radius::control, radius::control);
}

void writeLine(QPainter& painter, const QRect& room, const QFont& font, const QColor& ink,
               const QString& words, Qt::TextElideMode elide = Qt::ElideRight,
               Qt::Alignment alignment = Qt::AlignLeft) {
  painter.setFont(font);
  painter.setPen(ink);
  painter.drawText(room, Qt::AlignVCenter | alignment,
                   QFontMetrics(font).elidedText(words, elide, room.width()));
}

void paintLine(QPainter& painter, const QRect& box, const Tile& tile, const RowStyle& style) {
  const Tokens& t = tokens();
  const QRectF sign(box.left() + space::m, box.center().y() - style.icon / 2.0 + 0.5, style.icon,
                    style.icon);
  paintIcon(painter, sign, tile.icon, t.muted);
  const int left = qRound(sign.right()) + space::m;
  QRect text(left, box.top() + space::s, box.right() - space::m - left + 1, style.bodyLine);
  if (tile.detail.isEmpty()) text.moveTop(box.center().y() - text.height() / 2);
  // The end of a file's name tells what it is.
  writeLine(painter, text, style.strong, t.text, tile.title, Qt::ElideMiddle);
  text.translate(0, style.bodyLine);
  text.setHeight(style.smallLine);
  writeLine(painter, text, style.small, t.muted, tile.detail, Qt::ElideMiddle);
}

// In place of a picture: what it is, and why it isn't seen.
void paintStandIn(QPainter& painter, const QRect& box, const QString& icon, const QString& words,
                  const RowStyle& style) {
  const Tokens& t = tokens();
  const int height = style.icon + space::xs + style.smallLine;
  const int top = box.center().y() - height / 2;
  paintIcon(painter, QRectF(box.center().x() - style.icon / 2.0, top, style.icon, style.icon), icon,
            t.muted);
  const QRect line(box.left() + space::s, top + style.icon + space::xs, box.width() - 2 * space::s,
                   style.smallLine);
  writeLine(painter, line, style.small, t.muted, words, Qt::ElideRight, Qt::AlignHCenter);
}

// Fills the box where little is lost by it, else stands whole in its middle; hardly enlarged.
void paintPicture(QPainter& painter, const QRect& box, const QImage& picture, bool mayCut) {
  const QSizeF size = QSizeF(picture.size()) / painter.device()->devicePixelRatioF();
  const QSizeF whole = size.scaled(box.size(), Qt::KeepAspectRatio);
  const QSizeF filled = size.scaled(box.size(), Qt::KeepAspectRatioByExpanding);
  const qreal kept = box.width() * qreal(box.height()) / (filled.width() * filled.height());
  QSizeF shown = mayCut && kept >= 1 - kMostCut ? filled : whole;
  if (shown.width() > kMostEnlarged * size.width()) shown = size;
  QRectF at(QPointF(), shown);
  at.moveCenter(QRectF(box).center());
  painter.drawImage(at, picture);
}

void paintBox(QPainter& painter, const QRect& box, const Tile& tile, const RowStyle& style,
              TileArt* art, bool outgoing) {
  const QImage picture = tile.isHere() && art ? art->picture(tile.media.id) : QImage();
  const bool isSticker = tile.kind == Tile::Kind::Sticker;
  if (!isSticker || picture.isNull()) paintGround(painter, box, outgoing);
  if (!picture.isNull()) {
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(box, radius::control, radius::control);
    if (!isSticker) painter.setClipPath(clip, Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paintPicture(painter, box, picture, !isSticker);
    painter.restore();
    return;
  }
  const bool broken = art && art->isBroken(tile.media.id);
  paintStandIn(painter, box, tile.icon, broken ? Words::tr("Can't be shown here") : tile.detail,
               style);
}

// A film isn't decoded here: what it is stands in its place.
void paintVideo(QPainter& painter, const QRect& box, const Tile& tile, const RowStyle& style,
                bool outgoing) {
  const Tokens& t = tokens();
  paintGround(painter, box, outgoing);
  if (!tile.isHere()) return paintStandIn(painter, box, tile.icon, tile.detail, style);
  const int side = 2 * style.icon;
  QRectF disc(0, 0, side, side);
  disc.moveCenter(QRectF(box).center() - QPointF(0, style.smallLine / 2.0));
  painter.setPen(Qt::NoPen);
  painter.setBrush(t.accent);
  painter.drawEllipse(disc);
  const qreal inset = side / 4.0;
  paintIcon(painter, disc.adjusted(inset, inset, -inset, -inset), QStringLiteral("play"),
            t.dark ? t.background : QColor(Qt::white));
  const QRect line(box.left() + space::m, box.bottom() + 1 - space::s - style.smallLine,
                   box.width() - 2 * space::m, style.smallLine);
  writeLine(painter, line, style.small, t.muted, tile.title + u" · " + tile.detail, Qt::ElideRight,
            Qt::AlignHCenter);
}

void paintWave(QPainter& painter, const QRect& box, const VoiceLook& voice) {
  const Tokens& t = tokens();
  const int bars = std::max(1, int(box.width() / (kBar + kBarGap)));
  const qreal played =
      voice.durationMs > 0 ? qreal(voice.positionMs) / qreal(voice.durationMs) : 0.0;
  painter.setPen(Qt::NoPen);
  for (int i = 0; i < bars; ++i) {
    const qsizetype from = voice.wave.size() * i / bars;
    const qsizetype to = std::max(from + 1, voice.wave.size() * (i + 1) / bars);
    qreal loud = 0;
    for (qsizetype k = from; k < std::min(to, voice.wave.size()); ++k)
      loud = std::max(loud, qreal(voice.wave[k]));
    const qreal height = std::max(kFlat, loud) * box.height();
    painter.setBrush(qreal(i) / bars < played ? t.accent : mixed(t.surface, t.muted, 0.55));
    painter.drawRoundedRect(QRectF(box.left() + i * (kBar + kBarGap),
                                   box.top() + (box.height() - height) / 2, kBar, height),
                            kBar / 2, kBar / 2);
  }
}

void paintVoice(QPainter& painter, const QRect& box, const Tile& tile, const RowStyle& style,
                TileArt* art, bool outgoing) {
  using State = VoiceLook::State;
  const Tokens& t = tokens();
  paintGround(painter, box, outgoing);
  const auto known = tile.isHere() && art ? art->voice(tile.media.id) : std::nullopt;
  if (!known) return paintLine(painter, box, tile, style);
  const VoiceLook& voice = *known;
  const VoiceBoxes parts = voiceBoxes(box, style);
  painter.setPen(Qt::NoPen);
  painter.setBrush(t.accent);
  painter.drawEllipse(parts.button);
  const qreal inset = parts.button.width() / 4.0;
  const bool runs = voice.state == State::Playing || voice.state == State::Loading;
  paintIcon(painter, QRectF(parts.button).adjusted(inset, inset, -inset, -inset),
            runs ? QStringLiteral("pause") : QStringLiteral("play"),
            t.dark ? t.background : QColor(Qt::white));
  paintWave(painter, parts.wave, voice);
  const QString words = voice.state == State::Failed    ? Words::tr("Can't be played here")
                        : voice.state == State::Loading ? Words::tr("Loading …")
                        : voice.durationMs > 0          ? voiceTime(voice)
                                                        : tile.detail;
  writeLine(painter, parts.time, style.small, voice.state == State::Failed ? t.bad : t.muted,
            words);
  painter.setPen(QPen(t.line, 1));
  painter.setBrush(t.surface);
  painter.drawRoundedRect(QRectF(parts.speed).adjusted(0.5, 0.5, -0.5, -0.5), space::xs, space::xs);
  writeLine(painter, parts.speed, style.smallStrong, t.muted,
            QLocale().toString(voice.speed, 'g', 2) + u'×', Qt::ElideNone, Qt::AlignHCenter);
}

void paintTile(QPainter& painter, const QRect& box, const Tile& tile, const RowStyle& style,
               TileArt* art, bool outgoing) {
  switch (tile.kind) {
    case Tile::Kind::Picture:
    case Tile::Kind::Sticker: return paintBox(painter, box, tile, style, art, outgoing);
    case Tile::Kind::Video: return paintVideo(painter, box, tile, style, outgoing);
    case Tile::Kind::Voice: return paintVoice(painter, box, tile, style, art, outgoing);
    case Tile::Kind::Line: break;
  }
  paintGround(painter, box, outgoing);
  paintLine(painter, box, tile, style);
}

QString clock(qint64 ms) {
  const qint64 seconds = ms / 1000;
  return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

}  // namespace

QString voiceTime(const VoiceLook& voice) {
  return voice.positionMs > 0 ? QString(clock(voice.positionMs) + u" / " + clock(voice.durationMs))
                              : clock(voice.durationMs);
}

void paintTiles(QPainter& painter, const RowLayout& row, const RowStyle& style,
                const RowLook& look) {
  const Tokens& t = tokens();
  for (int i = 0; i < row.tiles().size(); ++i) {
    const QRect& box = row.tiles()[i];
    const Tile& tile = row.content().tiles[i];
    paintTile(painter, box, tile, style, look.art, row.content().outgoing);
    if (look.hoveredTile == i) {
      QColor veil = t.text;
      veil.setAlphaF(0.06F);
      painter.setPen(Qt::NoPen);
      painter.setBrush(veil);
      painter.drawRoundedRect(box, radius::control, radius::control);
    }
    if (look.focusedTile != i) continue;
    painter.setPen(QPen(t.accent, 2));
    painter.setBrush(Qt::NoBrush);
    const QRect at = look.focusedSpeed ? voiceBoxes(box, style).speed : box;
    const qreal corner = look.focusedSpeed ? space::xs : radius::control;
    painter.drawRoundedRect(QRectF(at).adjusted(-1, -1, 1, 1), corner + 1, corner + 1);
  }
}

}  // namespace oc::ui
