#include "ui/theme/avatar.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <array>

#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

// Twelve hues, each dark enough for white text (a test holds them to AA).
constexpr std::array<QRgb, 12> kHues{0xff8e4ec6, 0xff0b8093, 0xffc3268b, 0xff557f22,
                                     0xff7259d6, 0xffb45723, 0xff3f6fc4, 0xff0f7f6b,
                                     0xffad5700, 0xff3e63dd, 0xffa83c52, 0xff6b6f7d};

// FNV-1a: qHash may change between versions of Qt, a customer's colour should not.
quint32 stableHash(const QString& text) {
  quint32 h = 2166136261U;
  for (const QChar c : text) {
    h = (h ^ c.unicode()) * 16777619U;
  }
  return h ^ (h >> 15);
}

// A letter may be several code units: an emoji, a letter with a combining accent.
QString firstLetter(const QString& word) {
  QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
  const qsizetype end = finder.toNextBoundary();
  return end > 0 ? word.first(end).toUpper() : QString();
}

void paintInitials(QPainter& painter, const QRectF& rect, const QString& name) {
  const QString text = initials(name);
  QFont f = font(FontSize::Body, QFont::DemiBold);
  const qreal share = text.size() > 2 ? 0.3 : 0.35;
  f.setPixelSize(qMax(8, qRound(rect.height() * share)));
  painter.setFont(f);
  painter.setPen(Qt::white);
  painter.drawText(rect, Qt::AlignCenter, text);
}

}  // namespace

QString initials(const QString& name) {
  const QString trimmed = name.trimmed();
  if (trimmed.startsWith(u'+')) return trimmed.section(u' ', 0, 0).left(3);
  static const QRegularExpression kNoLetters(QStringLiteral("^[^\\p{L}\\p{N}\\p{So}]+"));
  QStringList words;
  for (QString word : trimmed.split(u' ', Qt::SkipEmptyParts)) {
    word.remove(kNoLetters);
    if (!word.isEmpty()) words += word;
  }
  if (words.isEmpty()) return QStringLiteral("?");
  const QString first = firstLetter(words.first());
  return words.size() == 1 ? first : QString(first + firstLetter(words.last()));
}

QColor hueOf(const QString& key) {
  return QColor(kHues[stableHash(key) % kHues.size()]);
}

void paintAvatar(QPainter& painter, const QRectF& rect, const QString& name, const QString& key) {
  paintTile(painter, rect, rect.width() / 2, name, key);
}

void paintTile(QPainter& painter, const QRectF& rect, qreal radius, const QString& name,
               const QString& key) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(hueOf(key));
  painter.drawRoundedRect(rect, radius, radius);
  paintInitials(painter, rect, name);
  painter.restore();
}

}  // namespace oc::ui
