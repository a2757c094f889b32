// Emoji in the composer.
#include <QPushButton>

#include "ui/composer/composer.h"
#include "ui/composer/composer_edit.h"
#include "ui/composer/emoji_picker.h"

namespace oc::ui {

void Composer::chooseEmoji() {
  if (!m_conversation.convId.isValid() || !insteadText().isEmpty()) return;
  if (!m_picker) {
    m_picker = new EmojiPicker(this);
    connect(m_picker, &EmojiPicker::chosen, this, &Composer::takeEmoji);
  }
  setNoting(false);
  m_picker->ask({m_emoji->mapToGlobal(QPoint()), m_emoji->size()}, m_recentEmojis);
}

void Composer::takeEmoji(const QString& emoji) {
  m_edit->insertPlainText(emoji);
  m_edit->setFocus();
  m_recentEmojis.removeAll(emoji);
  m_recentEmojis.prepend(emoji);
  while (m_recentEmojis.size() > EmojiPicker::kMostRecent)
    m_recentEmojis.removeLast();
  Q_EMIT emojisUsed(m_recentEmojis);
}

}  // namespace oc::ui
