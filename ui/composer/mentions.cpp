#include "ui/composer/mentions.h"

#include <algorithm>

#include "ui/commands/match.h"

namespace oc::ui {

QList<Colleague> mentionable(const QList<Colleague>& colleagues, const QString& typed) {
  QList<Colleague> found;
  const QString wanted = folded(typed);
  for (const Colleague& colleague : colleagues) {
    const QStringList words = folded(colleague.name).split(u' ', Qt::SkipEmptyParts);
    if (std::ranges::any_of(words, [&](const QString& word) { return word.startsWith(wanted); }))
      found += colleague;
  }
  return found;
}

QList<UserId> mentionedIn(const QString& body, const QList<Colleague>& colleagues) {
  QList<Colleague> longestFirst = colleagues;
  std::ranges::stable_sort(longestFirst, std::ranges::greater(),
                           [](const Colleague& colleague) { return colleague.name.size(); });
  QString left = body;
  QList<UserId> called;
  for (const Colleague& colleague : std::as_const(longestFirst)) {
    if (colleague.name.isEmpty()) continue;
    const QString name = u'@' + colleague.name;
    for (qsizetype at = left.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
         at = left.indexOf(name, at + 1, Qt::CaseInsensitive)) {
      const qsizetype end = at + name.size();
      if (end < left.size() && left[end].isLetterOrNumber()) continue;
      if (!called.contains(colleague.userId)) called += colleague.userId;
      left.replace(at, name.size(), QString(name.size(), u' '));
    }
  }
  return called;
}

}  // namespace oc::ui
