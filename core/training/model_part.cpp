#include "core/training/model_part.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/training/script.h"

namespace oc::training {
namespace {

constexpr qsizetype kQuoted = 120;

QList<AssistantPart> allParts() {
  QList<AssistantPart> parts;
  for (const QString& language : scriptLanguages())
    parts += assistantPartFor(language);
  return parts;
}

// The part whose words the text has most of; the first one of a text that says nothing.
const AssistantPart& partFor(const QString& text) {
  static const QList<AssistantPart> parts = allParts();
  static const QRegularExpression gap(QStringLiteral("\\W+"),
                                      QRegularExpression::UseUnicodePropertiesOption);
  const QStringList words = folded(text).split(gap, Qt::SkipEmptyParts);
  const auto known = [&words](const AssistantPart& part) {
    return std::ranges::count_if(
        words, [&part](const QString& word) { return part.knows.contains(word); });
  };
  return *std::ranges::max_element(parts, {}, known);
}

QString replyTo(const QString& customer, const QString& everything) {
  const AssistantPart& part = partFor(everything);
  const QString said = folded(customer);
  for (const auto& [when, say] : part.rules)
    if (std::ranges::any_of(when, [&](const QString& word) { return said.contains(word); }))
      return say;
  return part.otherwise;
}

QString quoted(const QString& words) {
  return words.size() <= kQuoted ? words : words.left(kQuoted).trimmed() + u'…';
}

QString summaryOf(const QString& talk) {
  const AssistantPart& part = partFor(talk);
  QString wants, answered;
  bool open = false;
  for (const QString& line : talk.split(u'\n')) {
    if (line.startsWith(u"Customer: ")) {
      if (wants.isEmpty()) wants = line.mid(10);
      open = true;
    } else if (line.startsWith(u"Agent: ")) {
      answered = line.mid(7);
      open = false;
    }
  }
  QStringList lines;
  if (!wants.isEmpty()) lines += part.wants.arg(quoted(wants));
  if (!answered.isEmpty()) lines += part.answered.arg(quoted(answered));
  lines += open ? part.open : part.settled;
  return lines.join(u'\n');
}

}  // namespace

QString writtenFor(const QJsonArray& messages) {
  QStringList customer;
  for (const QJsonValue message : messages)
    if (message[u"role"].toString() == u"user") customer += message[u"content"].toString();
  const QString last = customer.isEmpty() ? QString() : customer.constLast();
  static const QRegularExpression talk(QStringLiteral("^(Customer|Agent): "));
  if (customer.size() == 1 && talk.match(last).hasMatch()) return summaryOf(last);
  return replyTo(last, customer.join(u' '));
}

}  // namespace oc::training
