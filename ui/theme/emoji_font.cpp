#include "ui/theme/emoji_font.h"

#include "ui/theme/theme.h"

namespace oc::ui {

QFont emojiFont(int size) {
  QFont font = ui::font(FontSize::Body);
  QStringList families = font.families();
  for (qsizetype i = 1; i < families.size(); ++i)
    if (families[i].contains(u"Emoji")) families.move(i, 0);
  font.setFamilies(families);
  font.setPixelSize(qRound(size * typeScale()));
  return font;
}

}  // namespace oc::ui
