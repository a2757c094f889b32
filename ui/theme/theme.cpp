#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/theme/style_sheet.h"
#include "ui/theme/system_scheme.h"

namespace oc::ui {
namespace {

constexpr qreal kReferenceFontPx = 13.5;  // 10 pt at 96 dpi, rounded up
constexpr qreal kLargestTypeScale = 2.0;

struct State {
  Tokens light, dark;
  bool isDark = false;
  QFont systemFont;
  bool systemFontKnown = false;
};

Tokens read(const QJsonObject& json, bool dark) {
  const auto colour = [&](const char16_t* name) {
    const QColor c(json[QStringView(name)].toString());
    Q_ASSERT_X(c.isValid(), "tokens.json", qPrintable(QString::fromUtf16(name)));
    return c;
  };
  Tokens tokens{.background = colour(u"background"),
                .surface = colour(u"surface"),
                .surface2 = colour(u"surface2"),
                .line = colour(u"line"),
                .text = colour(u"text"),
                .muted = colour(u"muted"),
                .faint = colour(u"faint"),
                .accent = colour(u"accent"),
                .accentSoft = colour(u"accentSoft"),
                .selected = colour(u"selected"),
                .bubbleOut = colour(u"bubbleOut"),
                .bubbleOutLine = colour(u"bubbleOutLine"),
                .note = colour(u"note"),
                .noteLine = colour(u"noteLine"),
                .good = colour(u"good"),
                .warning = colour(u"warning"),
                .bad = colour(u"bad"),
                .rail = colour(u"rail"),
                .labels = {},
                .dark = dark};
  const QJsonArray labels = json[u"labels"].toArray();
  for (std::size_t i = 0; i < tokens.labels.size(); ++i)
    tokens.labels[i] = QColor(labels[static_cast<qsizetype>(i)].toString());
  return tokens;
}

State& state() {
  static State s = [] {
    QFile file(QStringLiteral(":/themes/tokens.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened);
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    State fresh;
    fresh.light = read(json[u"light"].toObject(), false);
    fresh.dark = read(json[u"dark"].toObject(), true);
    return fresh;
  }();
  return s;
}

// Text fonts have some emoji in black and white, and Qt would take them from there: the emoji font
// comes right after the text's own. That one goes by the name it resolves to: behind an alias such
// as "Sans Serif" Qt 6.8 would take the emoji font for the first, with its metrics.
void addEmojiFont(QFont& font, const QStringList& installed) {
  QStringList families = font.families();
  const QString own = QFontInfo(font).family();
  families.removeAll(own);
  families.prepend(own);
  for (const auto* name : {u"Noto Color Emoji", u"Segoe UI Emoji", u"Apple Color Emoji"}) {
    const QString emoji = QString::fromUtf16(name);
    if (!installed.contains(emoji)) continue;
    families.insert(1, emoji);
    font.setFamilies(families);
    return;
  }
}

// The desktop's own font; where there is no desktop setting Qt falls back to DejaVu Sans, which is
// a fifth wider than what the screens are drawn with, so an installed Inter or Noto Sans is taken.
const QFont& systemFont() {
  State& s = state();
  if (!s.systemFontKnown) {
    s.systemFont = QApplication::font();
    s.systemFontKnown = true;
    const QString family = QFontInfo(s.systemFont).family();
    const QStringList installed = QFontDatabase::families();
    if (family.startsWith(u"DejaVu") || family.startsWith(u"Bitstream")) {
      for (const auto* better : {u"Inter", u"Noto Sans", u"Cantarell", u"Liberation Sans"}) {
        const QString name = QString::fromUtf16(better);
        if (!installed.contains(name)) continue;
        s.systemFont.setFamilies({name, family});
        break;
      }
    }
    addEmojiFont(s.systemFont, installed);
  }
  return s.systemFont;
}

QPalette paletteOf(const Tokens& t) {
  QPalette p;
  const QColor onAccent = t.dark ? t.background : QColor(Qt::white);
  for (const auto& [role, colour] : std::initializer_list<std::pair<QPalette::ColorRole, QColor>>{
           {QPalette::Window, t.background},
           {QPalette::WindowText, t.text},
           {QPalette::Base, t.surface},
           {QPalette::AlternateBase, t.surface2},
           {QPalette::ToolTipBase, t.dark ? t.surface2 : t.rail},
           {QPalette::ToolTipText, t.dark ? t.text : QColor(Qt::white)},
           {QPalette::PlaceholderText, t.faint},
           {QPalette::Text, t.text},
           {QPalette::Button, t.surface},
           {QPalette::ButtonText, t.text},
           {QPalette::BrightText, t.bad},
           {QPalette::Link, t.accent},
           {QPalette::LinkVisited, t.accent},
           {QPalette::Highlight, t.accent},
           {QPalette::HighlightedText, onAccent},
           {QPalette::Light, t.surface},
           {QPalette::Midlight, t.line},
           {QPalette::Mid, t.line},
           {QPalette::Dark, t.muted},
           {QPalette::Shadow, t.dark ? QColor(Qt::black) : t.muted}})
    p.setColor(role, colour);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    p.setColor(QPalette::Disabled, role, t.faint);
  return p;
}

qreal luminance(const QColor& c) {
  const auto linear = [](qreal v) {
    return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

void apply(QApplication& app, bool dark) {
  state().isDark = dark;
  app.setPalette(paletteOf(tokens()));
  app.setFont(font(FontSize::Body));
  app.setStyleSheet(styleSheet(tokens()));
}

}  // namespace

const Tokens& tokens() {
  return tokensOf(state().isDark);
}

const Tokens& tokensOf(bool dark) {
  return dark ? state().dark : state().light;
}

void applyScheme(QApplication& app, Scheme scheme) {
  systemFont();  // before our own font replaces it
  const bool systemIsDark = systemPrefersDark();
  if (app.style()->objectName() != u"fusion")
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  if (scheme == Scheme::System)
    followSystemScheme(app, [&app](bool dark) { apply(app, dark); });
  else
    forgetSystemScheme(app);
  apply(app, scheme == Scheme::Dark || (scheme == Scheme::System && systemIsDark));
}

qreal typeScale() {
  static const qreal scale = [] {
    const qreal px = QFontInfo(systemFont()).pixelSize();
    return std::clamp(px / kReferenceFontPx, 1.0, kLargestTypeScale);
  }();
  return scale;
}

QFont font(FontSize size, QFont::Weight weight) {
  static constexpr std::array kPixels{12, 13, 15, 20};
  QFont f = systemFont();
  f.setPixelSize(qRound(kPixels[static_cast<std::size_t>(size)] * typeScale()));
  f.setWeight(weight);
  return f;
}

qreal contrast(const QColor& a, const QColor& b) {
  const auto [low, high] = std::minmax({luminance(a), luminance(b)});
  return (high + 0.05) / (low + 0.05);
}

QColor readable(const QColor& ink, const QColor& ground) {
  constexpr qreal kAa = 4.5;
  constexpr int kSteps = 20;
  QColor colour = ink;
  for (int step = 1; step <= kSteps && contrast(colour, ground) < kAa; ++step)
    colour = mixed(ink, tokens().text, static_cast<qreal>(step) / kSteps);
  return colour;
}

QColor mixed(const QColor& ground, const QColor& top, qreal part) {
  const auto channel = [part](float a, float b) {
    return static_cast<float>(a + (b - a) * static_cast<float>(part));
  };
  return QColor::fromRgbF(channel(ground.redF(), top.redF()),
                          channel(ground.greenF(), top.greenF()),
                          channel(ground.blueF(), top.blueF()));
}

}  // namespace oc::ui
