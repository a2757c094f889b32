#include "core/domain/closure_signal_finder.h"

// What the customer's message answers.

namespace oc {
namespace {

using enum Mark;
using Asked = OrganisationReading::Asked;

constexpr double kGoodRating = 0.7;  // of the scale

}  // namespace

void SignalFinder::findWhatIsAnswered() {
  const bool yes = turnHas({Yes});
  const bool refuses = turnHas({No, NotNeeded, Nothing, Withdraw});
  const bool declines = (refuses || turnHas({Enough})) && !yes;
  bool good = turnHas({Solved, Praise, Pleased}) || isSolved();
  const bool agrees = yes || turnHas({Ack, GoAhead}) || good || m_reading.goodEmoji > 0;
  const bool leaves = m_reading.takesLeave() || refuses;
  const bool denies = turnHas({No, NotNeeded}) || m_reading.negation;
  bool letsClose = !m_said.endChoice.isEmpty() && m_reading.figure >= 0 && m_reading.words == 1 &&
                   m_said.endChoice.toInt() == m_reading.figure;
  bool goesAhead = has(GoAhead);
  switch (letsClose ? Asked::Nothing : m_said.asked) {
    case Asked::Nothing:
      // "pode fechar" may also close a deal.
      if (has(LetClose)) {
        letsClose = isSolved() || turnHas({Withdraw}) || m_said.reported || m_dialogue.hadTrouble ||
                    m_dialogue.hadStory || m_dialogue.answers == 0;
        goesAhead = goesAhead || !letsClose;
      }
      break;
    case Asked::More:
    case Asked::Doubts:
      letsClose = has(LetClose);
      set(Signal::DeclinesMore, declines);
      set(Signal::YesToMore, yes && !declines);
      break;
    case Asked::MoreItems: set(Signal::OrderOpen, !withdraws()); break;
    case Asked::ToClose:
      letsClose = !denies && (has(LetClose) || turnHas({Enough}) || agrees);
      goesAhead = goesAhead && !letsClose;
      set(Signal::YesToMore, denies);
      break;
    case Asked::Solved:
      letsClose = has(LetClose);
      good = good || (m_reading.goodEmoji > 0 && m_reading.words == 0);
      set(Signal::ConfirmsSolved, !denies && (yes || good));
      set(Signal::Unsolved, has(Unsolved) || (denies && !good) || has(Nothing));
      set(Signal::QuestionOpen, leaves && !denies && !yes && !good);
      set(Signal::AnswersQuestion, !leaves && !denies && !yes && !good);
      break;
    case Asked::Rating: rate(); break;
    case Asked::Approval:
      goesAhead = goesAhead || (agrees && !refuses) || has(LetClose);
      set(Signal::DeclinesOffer, refuses && !goesAhead);
      set(Signal::QuestionOpen, !goesAhead && !refuses && leaves);
      set(Signal::AnswersQuestion, !goesAhead && !refuses && !leaves);
      break;
    case Asked::Offer:
    case Asked::Other: {
      // "Check your junk mail?" – "found it"
      if (isSolved() && (m_said.instructed ||
                         (m_dialogue.hadTrouble && m_values[size_t(Signal::SomethingElse)] == 0)))
        break;
      goesAhead = goesAhead || has(LetClose);
      // "No" to a question for something is an answer, to an offer it is the last word.
      const bool off = !yes && (m_said.asked == Asked::Offer ? refuses : turnHas({Withdraw}));
      set(Signal::DeclinesOffer, off);
      set(Signal::QuestionOpen, leaves && !off);
      set(Signal::AnswersQuestion, !leaves && !off);
      break;
    }
  }
  set(Signal::LetsClose, letsClose);
  if (letsClose && m_reading.words == 1) acceptFigure();
  set(Signal::GoesAhead, goesAhead);
  // "Mais alguma coisa?" with nothing reported done: what was asked for before is still to be
  // done.
  if (m_said.asked == Asked::More && !withdraws() && !m_said.reported)
    set(Signal::OrderOpen,
        m_said.noted || m_dialogue.readBack || (m_dialogue.ordered && !m_said.informed) ||
            (!m_said.informed && (m_dialogue.hadTrouble || m_dialogue.hadStory)));
  const bool expected = m_said.asked == Asked::Solved || letsClose ||
                        (m_said.asked == Asked::Nothing && m_reading.takesLeave());
  set(Signal::SaysYes, has(Yes) && !expected && !has(Solved));
  if (!m_said.asksMore() && m_said.asked != Asked::ToClose) {
    if (has(No) && has(Solved)) set(Signal::Negation, true);
    if (has(Nothing)) set(Signal::Unsolved, true);
  }
  m_letsClose = letsClose;
}

void SignalFinder::rate() {
  const bool low = m_reading.figure >= 0 && m_reading.figure < kGoodRating * m_said.bestRating;
  set(Signal::LowRating, low);
  set(Signal::GivesRating,
      !low && (m_reading.figure >= 0 || m_reading.marks.any({Praise, Pleased})));
  if (m_reading.figure >= 0) acceptFigure();
}

// The figure is an answer that ends.
void SignalFinder::acceptFigure() {
  if (m_reading.words == 1) set(Signal::SomethingElse, false);
  set(Signal::Numbers, m_reading.numbers > 1);
}

}  // namespace oc
