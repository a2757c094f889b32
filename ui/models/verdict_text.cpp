#include "ui/models/verdict_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

#include "core/domain/closure_detector.h"
#include "core/domain/text_safety.h"

namespace oc::ui {
namespace {

struct Verdict {
  Q_DECLARE_TR_FUNCTIONS(Verdict)
};

struct Row {
  const char16_t* signal;
  const char* words;
};

// In the agent's language; they complete "The customer seems done: …" or say why not.
constexpr std::array kRows{
    Row{u"explicit", QT_TRANSLATE_NOOP("Verdict", "was ended explicitly")},
    Row{u"not_customer", QT_TRANSLATE_NOOP("Verdict", "the last message is not the customer's")},
    Row{u"thanks", QT_TRANSLATE_NOOP("Verdict", "says thanks")},
    Row{u"warm_thanks", QT_TRANSLATE_NOOP("Verdict", "says thanks warmly")},
    Row{u"farewell", QT_TRANSLATE_NOOP("Verdict", "says goodbye")},
    Row{u"good_wishes", QT_TRANSLATE_NOOP("Verdict", "sends good wishes")},
    Row{u"solved", QT_TRANSLATE_NOOP("Verdict", "says that it worked")},
    Row{u"praise", QT_TRANSLATE_NOOP("Verdict", "is pleased")},
    Row{u"nothing_more", QT_TRANSLATE_NOOP("Verdict", "needs nothing more")},
    Row{u"not_needed", QT_TRANSLATE_NOOP("Verdict", "no longer needs it")},
    Row{u"acknowledges", QT_TRANSLATE_NOOP("Verdict", "acknowledges")},
    Row{u"good_emoji", QT_TRANSLATE_NOOP("Verdict", "sends a friendly emoji")},
    Row{u"emoji_only", QT_TRANSLATE_NOOP("Verdict", "sends nothing but emoji")},
    Row{u"keyword", QT_TRANSLATE_NOOP("Verdict", "uses a key word")},
    Row{u"only_closing", QT_TRANSLATE_NOOP("Verdict", "says nothing else")},
    Row{u"closes_twice", QT_TRANSLATE_NOOP("Verdict", "takes leave in two ways")},
    Row{u"short_reply", QT_TRANSLATE_NOOP("Verdict", "answers shortly")},
    Row{u"declines_more", QT_TRANSLATE_NOOP("Verdict", "was asked for more and said no")},
    Row{u"confirms_solved", QT_TRANSLATE_NOOP("Verdict", "confirms that it is solved")},
    Row{u"gives_rating", QT_TRANSLATE_NOOP("Verdict", "answers the request for a rating")},
    Row{u"agent_took_leave", QT_TRANSLATE_NOOP("Verdict", "after we took leave")},
    Row{u"agent_asked_more", QT_TRANSLATE_NOOP("Verdict", "after we asked for more")},
    Row{u"agent_reported", QT_TRANSLATE_NOOP("Verdict", "after we reported it done")},
    Row{u"after_answers", QT_TRANSLATE_NOOP("Verdict", "after several answers")},
    Row{u"already_thanked", QT_TRANSLATE_NOOP("Verdict", "had thanked before")},
    Row{u"goal_achieved", QT_TRANSLATE_NOOP("Verdict", "the goal is achieved")},
    Row{u"nothing_pending", QT_TRANSLATE_NOOP("Verdict", "no action is pending")},
    Row{u"can_close", QT_TRANSLATE_NOOP("Verdict", "the flow allows closing")},
    Row{u"question", QT_TRANSLATE_NOOP("Verdict", "asks a question")},
    Row{u"asks_without_mark", QT_TRANSLATE_NOOP("Verdict", "seems to ask")},
    Row{u"contrast", QT_TRANSLATE_NOOP("Verdict", "says \"but\"")},
    Row{u"request", QT_TRANSLATE_NOOP("Verdict", "asks for something")},
    Row{u"complaint", QT_TRANSLATE_NOOP("Verdict", "complains")},
    Row{u"trouble", QT_TRANSLATE_NOOP("Verdict", "speaks of trouble")},
    Row{u"unsolved", QT_TRANSLATE_NOOP("Verdict", "says that it is not solved")},
    Row{u"denies", QT_TRANSLATE_NOOP("Verdict", "says plainly that it did not work")},
    Row{u"negation", QT_TRANSLATE_NOOP("Verdict", "says that something is not so")},
    Row{u"returns", QT_TRANSLATE_NOOP("Verdict", "will come back")},
    Row{u"waits", QT_TRANSLATE_NOOP("Verdict", "waits for us")},
    Row{u"thanks_in_advance", QT_TRANSLATE_NOOP("Verdict", "thanks in advance")},
    Row{u"irony", QT_TRANSLATE_NOOP("Verdict", "thanks with irony")},
    Row{u"will_try", QT_TRANSLATE_NOOP("Verdict", "is going to try it")},
    Row{u"new_topic", QT_TRANSLATE_NOOP("Verdict", "opens another topic")},
    Row{u"stranger", QT_TRANSLATE_NOOP("Verdict", "seems to be the wrong person")},
    Row{u"greeting", QT_TRANSLATE_NOOP("Verdict", "greets")},
    Row{u"bad_emoji", QT_TRANSLATE_NOOP("Verdict", "sends an unhappy emoji")},
    Row{u"other_words", QT_TRANSLATE_NOOP("Verdict", "says other things too")},
    Row{u"numbers", QT_TRANSLATE_NOOP("Verdict", "gives figures")},
    Row{u"long_message", QT_TRANSLATE_NOOP("Verdict", "writes at length")},
    Row{u"no_text", QT_TRANSLATE_NOOP("Verdict", "sends no text")},
    Row{u"answers_question", QT_TRANSLATE_NOOP("Verdict", "answers our question")},
    Row{u"question_open", QT_TRANSLATE_NOOP("Verdict", "leaves our question open")},
    Row{u"says_yes", QT_TRANSLATE_NOOP("Verdict", "says yes")},
    Row{u"yes_to_more", QT_TRANSLATE_NOOP("Verdict", "needs something else")},
    Row{u"work_promised", QT_TRANSLATE_NOOP("Verdict", "waits for what we promised")},
    Row{u"instructed", QT_TRANSLATE_NOOP("Verdict", "was told what to do")},
    Row{u"unanswered", QT_TRANSLATE_NOOP("Verdict", "asked before and has no answer yet")},
    Row{u"no_reply_yet", QT_TRANSLATE_NOOP("Verdict", "has no reply from us yet")},
    Row{u"actions_pending", QT_TRANSLATE_NOOP("Verdict", "an action is pending")},
    Row{u"cannot_close", QT_TRANSLATE_NOOP("Verdict", "the flow forbids closing")},
    Row{u"plain_end", QT_TRANSLATE_NOOP("Verdict", "only thanks and says goodbye")},
    Row{u"young", QT_TRANSLATE_NOOP("Verdict", "the conversation has only begun")},
    Row{u"declines_offer", QT_TRANSLATE_NOOP("Verdict", "declines what we offered")},
    Row{u"answered", QT_TRANSLATE_NOOP("Verdict", "after our answer")},
    Row{u"intends", QT_TRANSLATE_NOOP("Verdict", "is going to do something")},
    Row{u"tells_more", QT_TRANSLATE_NOOP("Verdict", "tells more about it")},
    Row{u"something_else", QT_TRANSLATE_NOOP("Verdict", "says something else")},
    Row{u"apologised", QT_TRANSLATE_NOOP("Verdict", "after an apology, nothing solved")},
    Row{u"no_outcome", QT_TRANSLATE_NOOP("Verdict", "nothing shows that it is done")},
    Row{u"only_good_news", QT_TRANSLATE_NOOP("Verdict", "brought good news and asked for nothing")},
    Row{u"not_reported",
        QT_TRANSLATE_NOOP("Verdict", "told us of trouble, nothing is reported done")},
    Row{u"was_to_return", QT_TRANSLATE_NOOP("Verdict", "was going to come back")},
    Row{u"lets_close", QT_TRANSLATE_NOOP("Verdict", "lets us close")},
    Row{u"order_open",
        QT_TRANSLATE_NOOP("Verdict", "completes an order that is still to be placed")},
    Row{u"goes_ahead", QT_TRANSLATE_NOOP("Verdict", "tells us to go ahead")},
    Row{u"reads_like_end", QT_TRANSLATE_NOOP("Verdict", "reads like an end")},
    Row{u"reads_like_open", QT_TRANSLATE_NOOP("Verdict", "reads like something open")},
    Row{u"stands_like_end", QT_TRANSLATE_NOOP("Verdict", "answers as at the end")},
    Row{u"stands_like_open", QT_TRANSLATE_NOOP("Verdict", "answers as in the middle")},
    Row{u"writes_on", QT_TRANSLATE_NOOP("Verdict", "writes on after taking leave")},
    Row{u"tells_behind", QT_TRANSLATE_NOOP("Verdict", "tells something behind taking leave")},
    Row{u"low_rating", QT_TRANSLATE_NOOP("Verdict", "gives a low rating")},
};

const char* wordsOf(const QString& signal) {
  const auto row = std::ranges::find_if(kRows, [&](const Row& r) { return signal == r.signal; });
  return row == kRows.end() ? nullptr : row->words;
}

}  // namespace

QString reasonText(const ClosureReason& reason) {
  if (const char* words = wordsOf(reason.signal)) return Verdict::tr(words);
  if (reason.signal.startsWith(kHeldBack)) {
    const char* words = wordsOf(reason.signal.sliced(kHeldBack.size()));
    //: Why the confidence was kept low: %1 is such as "asks a question"
    if (words != nullptr) return Verdict::tr("held back: %1").arg(Verdict::tr(words));
  }
  return visibleLine(reason.text.isEmpty() ? reason.signal : reason.text);
}

QString reasonsText(const QList<ClosureReason>& reasons, int most) {
  const bool any = std::ranges::any_of(reasons, [](const auto& r) { return r.weight > 0; });
  QStringList parts;
  for (const ClosureReason& reason : reasons)
    if (parts.size() < most && (!any || reason.weight > 0)) parts << reasonText(reason);
  return parts.join(QStringLiteral(", "));
}

QString closureMark(const Conversation& conversation) {
  if (!conversation.closure || !isActive(conversation.status)) return {};
  //: Mark in the list: the customer seems done, how surely: %1 is "72 %"
  return Verdict::tr("done? %1").arg(percentText(conversation.closure->confidence));
}

QString percentText(double share, int decimals) {
  //: A share: %1 is a number from 0 to 100
  return Verdict::tr("%1%").arg(QLocale().toString(share * 100, 'f', decimals));
}

QString weightText(double weight) {
  const QString number = QLocale().toString(std::abs(weight), 'f', 1);
  return (weight < 0 ? QChar(0x2212) : QChar(u'+')) + number;
}

QString reasonsInFull(const QList<ClosureReason>& reasons) {
  QStringList lines;
  for (const ClosureReason& reason : reasons)
    lines << reasonText(reason) + u' ' + weightText(reason.weight);
  return lines.join(u'\n');
}

ClosureVerdict verdictOf(const QJsonObject& result) {
  ClosureVerdict verdict;
  verdict.confidence = std::clamp(result[u"confidence"].toDouble(), 0.0, 1.0);
  verdict.shouldClose = result[u"should_close"].toBool();
  for (const QJsonValue& value : result[u"reasons"].toArray()) {
    const QJsonObject reason = value.toObject();
    verdict.reasons += ClosureReason{reason[u"signal"].toString(), reason[u"weight"].toDouble(),
                                     reason[u"text"].toString()};
  }
  return verdict;
}

}  // namespace oc::ui
