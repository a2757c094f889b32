#include "core/domain/closure_signals.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>

#include "core/domain/closure_signal_finder.h"
#include "core/domain/closure_wording.h"

namespace oc {
namespace {

using namespace Qt::StringLiterals;
using enum Mark;
using Asked = OrganisationReading::Asked;

constexpr qint64 kNewDay = 3600;    // seconds after which "boa tarde" greets anew
constexpr int kShortReply = 4;      // words
constexpr int kPlainEnd = 6;        // words; more may say what the thanks are for
constexpr int kMuchMore = 3;        // words behind those of leave
constexpr int kMostDenied = 2;      // … beside a plain "it did not work"
constexpr int kLongMessage = 30;    // words
constexpr int kMostCounted = 4;     // words that are no part of taking leave
constexpr int kHarmlessOfNews = 1;  // … that good news may have beside it
constexpr qint64 kMeanwhile = 900;  // seconds in which things may have been settled without us

}  // namespace

SignalValues SignalFinder::find() {
  findWhatIsSaid();
  findWhatElseIsSaid();
  findWhatIsAnswered();
  findHowItStands();
  findWhatIsOpen();
  WordingScore wording = wordingScore(m_dialogue);
  // After an answer that leaves nothing open the plainest end there is: what such words are like
  // elsewhere doesn't count against them.
  if (m_onlyClosing && m_settled && (m_said.reported || !m_dialogue.hadTrouble) &&
      m_reading.words <= kPlainEnd && m_reading.marks.any({Thanks, WarmThanks}) && has(Farewell)) {
    set(Signal::PlainEnd, true);
    wording.words = std::max(wording.words, 0.0);
    wording.course = std::max(wording.course, 0.0);
  }
  weigh(wording.words > 0 ? Signal::ReadsLikeEnd : Signal::ReadsLikeOpen, std::abs(wording.words));
  weigh(wording.course > 0 ? Signal::StandsLikeEnd : Signal::StandsLikeOpen,
        std::abs(wording.course));
  return m_values;
}

bool SignalFinder::isDayPartGreeting() const {
  if (m_reading.takesLeave() && m_dialogue.answered) return false;
  return !m_dialogue.answered || m_dialogue.sinceAnswer > kNewDay;
}

// "funcionou", also "abriu", "destravou" after we said what to do or asked how it went.
bool SignalFinder::isSolved() const {
  if (turnHas({Solved}) && m_dialogue.settles) return true;
  return has(Happened) && (m_said.instructed || m_said.asked == Asked::Solved) &&
         !m_reading.speaksAgainst() && !m_reading.marks.any({Trouble, Fault});
}

// The customer no longer needs anything, whatever was open, and says so in peace.
bool SignalFinder::withdraws() const {
  const bool peaceful = isSolved() || m_reading.goodEmoji > 0 ||
                        turnHas({Thanks, WarmThanks, Wish, Enough, LetClose, Happened});
  return peaceful &&
         (turnHas({Withdraw, LetClose}) || (isSolved() && turnHas({Enough, NotNeeded})));
}

void SignalFinder::findWhatIsSaid() {
  set(Signal::Thanks, has(Thanks) && !has(WarmThanks));
  set(Signal::WarmThanks, has(WarmThanks));
  set(Signal::Farewell, has(Farewell));
  const bool greets = has(Greeting) || (has(DayPart) && isDayPartGreeting());
  set(Signal::GoodWishes, has(Wish) || (has(DayPart) && !isDayPartGreeting()));
  set(Signal::Solved, has(Solved) || isSolved());
  set(Signal::Praise, m_reading.marks.any({Praise, Pleased}));
  set(Signal::NothingMore, has(Enough));
  set(Signal::NotNeeded, m_reading.marks.any({NotNeeded, Withdraw}));
  set(Signal::Acknowledges, has(Ack));
  set(Signal::GoodEmoji, m_reading.goodEmoji > 0);
  set(Signal::EmojiOnly, m_reading.goodEmoji > 0 && m_reading.words == 0);
  set(Signal::Keyword, m_reading.keyword);
  const int ways = (has(Thanks) || has(WarmThanks)) + (has(Farewell) || has(Wish)) +
                   m_reading.marks.any({Solved, Praise, Pleased}) + has(Enough);
  set(Signal::ClosesTwice, ways >= 2);
  m_onlyClosing = m_reading.takesLeave() && !m_reading.speaksAgainst() && m_reading.content == 0 &&
                  m_reading.numbers == 0 && !greets;
  set(Signal::OnlyClosing, m_onlyClosing);
  set(Signal::Greeting, greets && !((m_dialogue.settles || withdraws()) && m_reading.takesLeave()));
  set(Signal::ShortReply,
      m_dialogue.answered && m_reading.words > 0 && m_reading.words <= kShortReply);

  set(Signal::Question, m_reading.question);
  set(Signal::AsksWithoutMark, m_reading.marks.any({Ask, Tag}) && !m_reading.question);
  set(Signal::Contrast, has(Contrast));
  set(Signal::Request, has(Request));
  set(Signal::Complaint, has(Complaint));
  set(Signal::Trouble, has(Trouble) && !has(Solved));
  set(Signal::Unsolved, has(Unsolved));
  set(Signal::Denies,
      has(Unsolved) && m_reading.content <= kMostDenied &&
          !m_reading.marks.any({Solved, Praise, Pleased, Enough, NotNeeded, Withdraw, LetClose}));
  set(Signal::Negation, m_reading.negation);
  set(Signal::Returns, has(Return));
  set(Signal::Waits, has(Wait));
  set(Signal::ThanksInAdvance, has(Advance));
  set(Signal::Irony, has(Irony));
  set(Signal::WillTry, has(WillTry));
  set(Signal::Intends, has(Intends));
  set(Signal::NewTopic, has(NewTopic));
  set(Signal::WritesOn, m_dialogue.tookLeave && !m_reading.takesLeave() &&
                            m_reading.goodEmoji == 0 && m_reading.content + m_reading.numbers > 0);
  set(Signal::TellsBehind, m_reading.trailing >= kMuchMore);
  set(Signal::Stranger, has(Stranger));
  set(Signal::BadEmoji, m_reading.badEmoji > 0 && m_reading.goodEmoji == 0);
}

// Words that neither take leave nor belong to what does. A story told in the past beside good
// news asks for nothing; a few words more don't either.
void SignalFinder::findWhatElseIsSaid() {
  const bool pleased = (m_reading.settles || isSolved() || m_dialogue.onlyGoodNews() ||
                        m_reading.marks.any({WarmThanks, Praise, Enough, NotNeeded, Withdraw})) &&
                       !m_reading.speaksAgainst();
  const int others = m_reading.content - (pleased ? m_reading.told : 0);
  const double counted = std::log1p(std::min(others, kMostCounted));
  weigh(Signal::OtherWords, pleased ? 0 : counted);
  weigh(Signal::TellsMore, pleased ? counted : 0);
  const bool news =
      m_reading.settles || isSolved() || m_reading.marks.any({Enough, NotNeeded, Withdraw});
  const int harmless = news && !has(LetClose) ? kHarmlessOfNews : 0;
  set(Signal::SomethingElse, others > harmless || m_reading.trailing > 0);
  set(Signal::Numbers, m_reading.numbers > 0 &&
                           (!news || m_said.asked == Asked::Other || m_said.asked == Asked::Offer));
  set(Signal::LongMessage, m_reading.cut || (m_reading.words > kLongMessage && !m_reading.settles));
  set(Signal::NoText, m_reading.isSilent() || (!m_isText && m_reading.words == 0));
}

void SignalFinder::findHowItStands() {
  // "We don't, sorry" answers a question.
  const bool praises = m_reading.marks.any({Praise, Pleased});
  m_sorry = m_said.apologised && !(m_said.informed && !m_dialogue.hadTrouble && !praises);
  set(Signal::AgentTookLeave, m_said.tookLeave);
  set(Signal::AgentAskedMore, m_said.asksMore());
  set(Signal::AgentReported, m_said.reported);
  const bool open = m_said.asked == Asked::Other || m_said.asked == Asked::Offer ||
                    m_said.asked == Asked::Approval || m_said.asked == Asked::Solved ||
                    m_said.asked == Asked::MoreItems;
  m_settled = m_dialogue.answered && !m_said.promised && !open && !m_said.instructed &&
              !m_said.greeted && (!m_sorry || m_said.reported);
  set(Signal::Answered, m_settled && !m_dialogue.hadTrouble);
  set(Signal::AfterAnswers, m_settled && m_dialogue.answers >= 2);
  set(Signal::AlreadyThanked, m_dialogue.alreadyThanked);
  set(Signal::OnlyGoodNews, m_dialogue.onlyGoodNews());
  const bool leaves = has(Farewell) || has(WarmThanks) || m_reading.goodEmoji > 0;
  const bool outcome =
      (m_settled && m_said.informed && (m_dialogue.hadQuestion || m_dialogue.broughtGoodNews)) ||
      (m_settled && m_said.informed && !m_dialogue.hadTrouble && leaves) ||
      m_dialogue.onlyGoodNews() || m_values[size_t(Signal::DeclinesOffer)] > 0 ||
      (m_said.reported && m_said.informed) || m_said.tookLeave || m_said.asksMore() ||
      m_said.asked == Asked::Solved || m_said.asked == Asked::ToClose ||
      m_said.asked == Asked::Rating || m_letsClose || m_dialogue.alreadyThanked ||
      m_dialogue.settles || isSolved() || turnHas({Solved, Enough}) ||
      (m_reading.marks.any({Praise, Pleased}) && !m_dialogue.hadTrouble) || withdraws();
  // "ok", "e sábado" and, to news that nobody praised, "wonderful" end nothing.
  const bool onlyPraises = m_reading.takesLeave() && m_reading.marks.any({Praise, Pleased}) &&
                           m_said.asked == Asked::Nothing && !m_said.reported &&
                           !m_dialogue.onlyGoodNews() && !m_reading.keyword &&
                           !m_reading.marks.any({Thanks, WarmThanks, Farewell, Wish, Solved, Enough,
                                                 NotNeeded, Withdraw, Visit});
  const bool ends = (m_reading.takesLeave() && !onlyPraises) || m_reading.goodEmoji > 0 ||
                    m_letsClose || turnHas({No, Nothing}) || isSolved() ||
                    (m_said.asked == Asked::Rating && m_reading.figure >= 0) ||
                    (has(Yes) && m_said.asked == Asked::Solved) || (has(Ack) && m_said.reported);
  const bool bitter = turnHas({Withdraw}) && !withdraws() && m_said.asked != Asked::Offer;
  set(Signal::NoOutcome, !outcome || !ends || bitter);
}

void SignalFinder::findWhatIsOpen() {
  const bool solved = isSolved();
  const bool over = withdraws() || m_letsClose ||
                    (m_dialogue.onlyGoodNews() && m_said.tookLeave && m_reading.takesLeave());
  set(Signal::WorkPromised, m_said.promised && !over &&
                                !(solved && (m_said.instructed || m_said.asked == Asked::Solved ||
                                             m_dialogue.sinceAnswer > kMeanwhile)));
  set(Signal::Instructed, m_said.instructed && !solved && !over);
  set(Signal::Apologised, m_sorry && !m_said.reported && !m_said.asksMore() && !solved && !over);
  const bool told =
      m_dialogue.hadTrouble || (m_dialogue.hadStory && !m_said.tookLeave && !m_said.informed);
  set(Signal::NotReported, told && !m_said.reported && !m_said.noted && !m_said.asksMore() &&
                               m_said.asked != Asked::Solved && !solved && !over);
  set(Signal::WasToReturn,
      m_dialogue.wasToReturn && m_said.brief && !m_said.reported && !solved && !over);
  set(Signal::Unanswered, (m_dialogue.unanswered || (m_dialogue.paused && !solved)) && !over);
  const bool noReply = m_dialogue.answers == 0 || m_said.greeted;
  const bool news = m_reading.marks.any({Solved, Enough}) && !m_reading.speaksAgainst();
  set(Signal::NoReplyYet, noReply && !over && !news);
}

SignalValues closureSignals(const ClosureCase& closureCase, const ClosureKeywords& keywords,
                            int minDurationSeconds) {
  SignalValues values = SignalFinder(closureCase, keywords).find();
  const auto set = [&](Signal signal, bool there) { values[size_t(signal)] = there ? 1 : 0; };
  const QJsonObject& context = closureCase.context;
  const QJsonValue pending = context[u"pending_actions"_s];
  const QJsonValue canClose = context[u"can_close"_s];
  set(Signal::GoalAchieved, context[u"goal_achieved"_s].toBool());
  set(Signal::NothingPending, pending.isArray() && pending.toArray().isEmpty());
  if (context[u"goal_achieved"_s].toBool() && pending.isArray()) set(Signal::NoOutcome, false);
  set(Signal::ActionsPending, !pending.toArray().isEmpty());
  set(Signal::CanClose, canClose.toBool());
  set(Signal::CannotClose, canClose.isBool() && !canClose.toBool());
  set(Signal::Young, closureCase.ageSeconds < minDurationSeconds);
  return values;
}

}  // namespace oc
