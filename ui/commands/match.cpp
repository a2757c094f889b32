#include "ui/commands/match.h"

#include <QStringList>

namespace oc::ui {
namespace {

constexpr int kWholeTitle = 1000;
constexpr int kTitleBegins = 500;
constexpr int kWordBegins = 20;
constexpr int kWithinWord = 5;
constexpr int kOtherWords = 2;

int placeOf(const QString& part, const QString& whole) {
  for (qsizetype at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1))
    if (at == 0 || !whole[at - 1].isLetterOrNumber()) return kWordBegins;
  return whole.contains(part) ? kWithinWord : 0;
}

}  // namespace

QString folded(const QString& text) {
  const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
  QString bare;
  bare.reserve(apart.size());
  for (const QChar c : apart)
    if (c.category() != QChar::Mark_NonSpacing) bare += c;
  return bare;
}

int matchScore(const QString& text, const QString& title, const QString& words) {
  const QString wanted = text.simplified();
  if (wanted.isEmpty()) return 1;
  int score = wanted == title ? kWholeTitle : title.startsWith(wanted) ? kTitleBegins : 0;
  const QStringList parts = wanted.split(u' ');
  for (const QString& part : parts) {
    const int inTitle = placeOf(part, title);
    const int found = inTitle > 0 ? inTitle : placeOf(part, words) > 0 ? kOtherWords : 0;
    if (found == 0) return 0;
    score += found;
  }
  return score;
}

}  // namespace oc::ui
