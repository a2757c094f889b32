#pragma once

#include <QColor>
#include <QFont>

class QApplication;

namespace oc::ui {

// Which colours are in force. System follows the desktop, also while the program runs where Qt
// reports changes (6.5 and newer).
enum class Scheme { System, Light, Dark };

// The colours of one scheme, read from resources/themes/tokens.json. `faint` is never for text that
// is needed; text on `background`, `surface` and `surface2` in text, muted, good, warning and bad
// has AA contrast.
struct Tokens {
  QColor background, surface, surface2, line, text, muted, faint, accent, accentSoft, selected,
      bubbleOut, bubbleOutLine, note, noteLine, good, warning, bad, rail;
  std::array<QColor, 12> labels;  // of Label::color
  bool dark = false;
};

enum class FontSize { Small /*12*/, Body /*13*/, Large /*15*/, Title /*20*/ };

namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24, xxl = 32;
}
namespace radius {
inline constexpr int control = 8, bubble = 12;
}

// Of the scheme in force; UI thread only. Look again after a PaletteChange.
const Tokens& tokens();
const Tokens& tokensOf(bool dark);

// Fusion style, palette, font and the style sheet of the few styled standard widgets. A QPushButton
// with the property kind="primary" is the accent button, kind="quiet" one without a border,
// kind="bare" one that is only its words; a QLabel with role="muted" or "title" is set accordingly.
// Every widget gets PaletteChange.
void applyScheme(QApplication& app, Scheme scheme);

// Pixel sizes at a system font of 10 pt and smaller; a larger system font enlarges them alike.
QFont font(FontSize size, QFont::Weight weight = QFont::Normal);

// How much the system font enlarges the type and what is measured with it (row heights): ≥ 1.
qreal typeScale();

// WCAG 2 contrast of two opaque colours, 1 … 21.
qreal contrast(const QColor& a, const QColor& b);

// `ink` moved towards the text colour as far as AA contrast on `ground` needs.
QColor readable(const QColor& ink, const QColor& ground);

// `part` (0 … 1) of `top` over `ground`, opaque: the soft grounds of chips and banners.
QColor mixed(const QColor& ground, const QColor& top, qreal part);

}  // namespace oc::ui
