#include "core/domain/quick_reply.h"

#include <QRegularExpression>
#include <algorithm>
#include <optional>
#include <utility>

namespace oc {
namespace {

using namespace Qt::StringLiterals;

const QRegularExpression& variable() {
  static const QRegularExpression form(u"\\{([A-Za-z_]+)\\}"_s);
  return form;
}

// Nothing for a variable that there isn't.
std::optional<QString> valueOf(const QString& name, const QuickReplyValues& values) {
  if (name == "name"_L1) return values.name;
  if (name == "first_name"_L1) return values.name.simplified().section(u' ', 0, 0);
  if (name == "agent"_L1) return values.agent;
  if (name == "company"_L1) return values.company;
  return std::nullopt;
}

QString folded(const QString& text) {
  QString plain;
  for (const QChar c : text.normalized(QString::NormalizationForm_KD))
    if (c.category() != QChar::Mark_NonSpacing) plain += c;
  return plain.toCaseFolded();
}

// 0 the shortcut itself, 1 its beginning, 2 that of a word of the title; -1 none.
int rankOf(const QuickReply& reply, const QString& typed) {
  const QString shortcut = folded(reply.shortcut);
  if (shortcut == typed) return 0;
  if (shortcut.startsWith(typed)) return 1;
  const QStringList words = folded(reply.title).split(u' ', Qt::SkipEmptyParts);
  const bool found =
      std::ranges::any_of(words, [&typed](const QString& word) { return word.startsWith(typed); });
  return found ? 2 : -1;
}

}  // namespace

QStringList unknownVariables(const QString& body) {
  QStringList unknown;
  for (auto it = variable().globalMatch(body); it.hasNext();) {
    const auto match = it.next();
    if (!valueOf(match.captured(1), {})) unknown += match.captured();
  }
  return unknown;
}

QString rendered(const QString& body, const QuickReplyValues& values) {
  QString text;
  qsizetype end = 0;
  for (auto it = variable().globalMatch(body); it.hasNext();) {
    const auto match = it.next();
    const QString value = valueOf(match.captured(1), values).value_or(QString());
    text += QStringView(body).sliced(end, match.capturedStart() - end);
    text += value.isEmpty() ? match.captured() : value;
    end = match.capturedEnd();
  }
  return text + QStringView(body).sliced(end);
}

QList<QuickReply> matching(const QList<QuickReply>& replies, const QString& typed) {
  const QString wanted = folded(typed.trimmed());
  QList<std::pair<int, QuickReply>> ranked;
  for (const QuickReply& reply : replies)
    if (const int rank = rankOf(reply, wanted); rank >= 0) ranked.append({rank, reply});
  std::ranges::stable_sort(ranked, [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first < b.first : a.second.uses > b.second.uses;
  });
  QList<QuickReply> found;
  for (const auto& [rank, reply] : ranked)
    found += reply;
  return found;
}

}  // namespace oc
