#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace oc::ui {

struct Emoji {
  QString text;
  int group = 0;
  QStringList names;   // in English, Portuguese, Spanish
  QStringList titles;  // the same, folded
  QString words;       // all names and key words, folded
};

// Every emoji that Unicode recommends, without skin tones, in its order. Read from
// resources/emoji/emoji.tsv when it is first asked for.
const QList<Emoji>& allEmojis();

inline constexpr int kEmojiGroups = 9;
QString emojiGroupName(int group);  // translated
QString emojiGroupSign(int group);  // one of it

QString emojiName(const Emoji& emoji);  // in the language in force

// Those that `text` finds by their names and key words in any of the languages, best first.
QList<const Emoji*> findEmojis(const QString& text);

}  // namespace oc::ui
