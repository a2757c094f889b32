#include "ui/composer/emoji_book.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <algorithm>
#include <array>
#include <utility>

#include "ui/commands/match.h"

namespace oc::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(EmojiGroup)
};

constexpr std::array<const char*, kEmojiGroups> kGroups{
    QT_TRANSLATE_NOOP("EmojiGroup", "Smileys"), QT_TRANSLATE_NOOP("EmojiGroup", "People"),
    QT_TRANSLATE_NOOP("EmojiGroup", "Nature"),  QT_TRANSLATE_NOOP("EmojiGroup", "Food"),
    QT_TRANSLATE_NOOP("EmojiGroup", "Travel"),  QT_TRANSLATE_NOOP("EmojiGroup", "Activities"),
    QT_TRANSLATE_NOOP("EmojiGroup", "Things"),  QT_TRANSLATE_NOOP("EmojiGroup", "Symbols"),
    QT_TRANSLATE_NOOP("EmojiGroup", "Flags")};

QList<Emoji> read() {
  QFile file(QStringLiteral(":/emoji/emoji.tsv"));
  const bool found = file.open(QIODevice::ReadOnly);
  Q_ASSERT(found);
  Q_UNUSED(found);
  QList<Emoji> all;
  const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
  for (const QString& line : lines) {
    const QStringList columns = line.split(u'\t');
    Emoji emoji{.text = columns[0], .group = columns[1].toInt()};
    for (const QString& words : columns.sliced(2)) {
      emoji.names += words.section(u'|', 0, 0);
      emoji.titles += folded(emoji.names.last());
    }
    emoji.words = folded(columns.sliced(2).join(u'|'));
    all += emoji;
  }
  return all;
}

}  // namespace

const QList<Emoji>& allEmojis() {
  static const QList<Emoji> kAll = read();
  return kAll;
}

QString emojiGroupName(int group) {
  return Words::tr(kGroups.at(std::size_t(group)));
}

QString emojiGroupSign(int group) {
  const auto first = std::ranges::find(allEmojis(), group, &Emoji::group);
  return first->text;
}

QString emojiName(const Emoji& emoji) {
  const QLocale::Language language = QLocale().language();
  const int column = language == QLocale::Portuguese ? 1 : language == QLocale::Spanish ? 2 : 0;
  const QString name = emoji.names.value(column);
  return name.isEmpty() ? emoji.names.value(0) : name;
}

QList<const Emoji*> findEmojis(const QString& text) {
  const QString wanted = folded(text);
  QList<std::pair<int, const Emoji*>> found;
  for (const Emoji& emoji : allEmojis()) {
    int score = 0;
    for (const QString& title : emoji.titles)
      score = std::max(score, matchScore(wanted, title, emoji.words));
    if (score > 0) found += {score, &emoji};
  }
  std::ranges::stable_sort(found, [](const auto& a, const auto& b) { return a.first > b.first; });
  QList<const Emoji*> best;
  for (const auto& [score, emoji] : std::as_const(found))
    best += emoji;
  return best;
}

}  // namespace oc::ui
