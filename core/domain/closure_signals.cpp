#include "core/domain/closure_signals.h"

#include <QJsonArray>
#include <cmath>

namespace oc {
namespace {

using namespace Qt::StringLiterals;
using enum Mark;

constexpr qint64 kNewDay = 3600;  // seconds after which "boa tarde" greets anew
constexpr int kShortReply = 4;    // words
constexpr int kLongMessage = 30;  // words
constexpr int kMostCounted = 4;   // words that are no part of taking leave

bool isCustomer(const ClosureMessage& message) {
  return message.author == MessageOwner::User;
}

// Agents, bots and the system speak for the organisation; what a tool wrote nobody has read.
bool isOrganisation(const ClosureMessage& message) {
  return message.author != MessageOwner::User && message.author != MessageOwner::Tool;
}

class Finder {
 public:
  Finder(const ClosureCase& closureCase, const ClosureKeywords& keywords)
      : m_messages(closureCase.messages), m_last(m_messages.back()) {
    m_reading = readCustomer(m_last.body, keywords);
    readTurns(keywords);
  }

  SignalValues find() {
    findWhatIsSaid();
    findWhatIsAnswered();
    findWhatIsOpen();
    return m_values;
  }

  void set(Signal signal, double value) { m_values[size_t(signal)] = value; }

 private:
  void set(Signal signal, bool there) { m_values[size_t(signal)] = there ? 1 : 0; }
  bool has(Mark mark) const { return m_reading.marks.has(mark); }

  // From the end: the customer's turn, the organisation's turn before it, the customer's before
  // that.
  void readTurns(const ClosureKeywords& keywords) {
    const qsizetype oldest = std::max<qsizetype>(0, m_messages.size() - kClosureWindow);
    qsizetype at = m_messages.size() - 2;
    for (; at >= oldest && !isOrganisation(m_messages[at]); --at) {
      if (!isCustomer(m_messages[at])) continue;
      const CustomerReading earlier = readCustomer(m_messages[at].body, keywords);
      if (earlier.speaksAgainst() || earlier.content >= 3 || earlier.numbers > 0 ||
          m_messages[at].type != MessageType::Text)
        m_unanswered = true;
      if (earlier.takesLeave()) m_alreadyThanked = true;
    }
    qsizetype begin = at;
    while (begin >= oldest && !isCustomer(m_messages[begin]))
      --begin;
    for (qsizetype i = std::max(begin + 1, at - 3); i <= at; ++i) {
      if (!isOrganisation(m_messages[i])) continue;
      m_answered = true;
      m_sinceAnswer = m_messages[i].secondsAgo - m_last.secondsAgo;
      m_organisation.read(m_messages[i].body);
    }
    for (at = begin; at >= oldest && !isOrganisation(m_messages[at]); --at) {
      if (!isCustomer(m_messages[at])) continue;
      const CustomerReading earlier = readCustomer(m_messages[at].body, keywords);
      if (earlier.takesLeave() && !earlier.speaksAgainst()) m_alreadyThanked = true;
      if (earlier.marks.has(Return)) m_wasToReturn = true;
      noteWants(earlier);
      const bool told = earlier.marks.any({Solved, Praise}) && !earlier.marks.has(Unsolved);
      const bool troubled = !told && (earlier.negation || earlier.badEmoji > 0 ||
                                      earlier.marks.any({Trouble, Unsolved, Complaint, Request}));
      if (troubled &&
          ((!earlier.question && !earlier.marks.has(Ask)) || earlier.marks.has(Complaint)))
        m_hadTrouble = true;
    }
    for (qsizetype i = oldest; i + 1 < m_messages.size(); ++i)
      if (isOrganisation(m_messages[i])) ++m_answers;
    // Before that: only whether the customer has wanted anything at all.
    for (; at >= oldest; --at)
      if (isCustomer(m_messages[at])) noteWants(readCustomer(m_messages[at].body, keywords));
  }

  void noteWants(const CustomerReading& earlier) {
    if (earlier.speaksAgainst() || earlier.marks.has(Trouble)) m_wanted = true;
    const bool choice = earlier.numbers > 0 && earlier.content == 0;  // from a bot's menu
    if (earlier.question || earlier.marks.has(Ask) || choice) m_hadQuestion = true;
    if (earlier.marks.any({Solved, Praise})) m_broughtGoodNews = true;
  }

  void findWhatIsSaid() {
    const bool onlyThanks = has(Thanks) && !has(WarmThanks);
    set(Signal::Thanks, onlyThanks);
    set(Signal::WarmThanks, has(WarmThanks));
    set(Signal::Farewell, has(Farewell));
    const bool greets = has(Greeting) || (has(DayPart) && isDayPartGreeting());
    set(Signal::GoodWishes, has(Wish) || (has(DayPart) && !isDayPartGreeting()));
    set(Signal::Solved, has(Solved));
    set(Signal::Praise, has(Praise));
    set(Signal::NothingMore, has(Enough));
    set(Signal::NotNeeded, has(NotNeeded));
    set(Signal::Acknowledges, has(Ack));
    set(Signal::GoodEmoji, m_reading.goodEmoji > 0);
    set(Signal::EmojiOnly, m_reading.goodEmoji > 0 && m_reading.words == 0);
    set(Signal::Keyword, m_reading.keyword);
    const int ways = (has(Thanks) || has(WarmThanks)) + (has(Farewell) || has(Wish)) +
                     (has(Solved) || has(Praise)) + has(Enough);
    set(Signal::ClosesTwice, ways >= 2);
    m_onlyClosing = m_reading.takesLeave() && !m_reading.speaksAgainst() &&
                    m_reading.content == 0 && m_reading.numbers == 0 && !greets;
    set(Signal::OnlyClosing, m_onlyClosing);

    set(Signal::Question, m_reading.question);
    set(Signal::AsksWithoutMark, has(Ask) && !m_reading.question);
    set(Signal::Contrast, has(Contrast));
    set(Signal::Request, has(Request));
    set(Signal::Complaint, has(Complaint));
    set(Signal::Trouble, has(Trouble) && !has(Solved));
    set(Signal::Unsolved, has(Unsolved));
    set(Signal::Negation, m_reading.negation);
    set(Signal::Returns, has(Return));
    set(Signal::Waits, has(Wait));
    set(Signal::ThanksInAdvance, has(Advance));
    set(Signal::Irony, has(Irony));
    set(Signal::WillTry, has(WillTry));
    set(Signal::Intends, has(Intends));
    set(Signal::NewTopic, has(NewTopic));
    set(Signal::Stranger, has(Stranger));
    set(Signal::Greeting, greets);
    set(Signal::BadEmoji, m_reading.badEmoji > 0 && m_reading.goodEmoji == 0);
    const bool pleased = (has(Solved) || has(Praise) || has(WarmThanks) || onlyGoodNews()) &&
                         !m_reading.speaksAgainst();
    set(Signal::OtherWords,
        pleased ? 0 : std::log1p(std::min(m_reading.content - m_reading.told, kMostCounted)));
    set(Signal::TellsMore,
        pleased ? std::log1p(std::min(m_reading.content - m_reading.told, kMostCounted)) : 0);
    set(Signal::SomethingElse, m_reading.content > m_reading.told || m_reading.content >= 3);
    set(Signal::Numbers, m_reading.numbers > 0);
    set(Signal::LongMessage, m_reading.cut || m_reading.words > kLongMessage);
    set(Signal::NoText,
        m_reading.isSilent() || (m_last.type != MessageType::Text && m_reading.words == 0));
  }

  bool onlyGoodNews() const { return m_broughtGoodNews && !m_wanted && m_answered; }

  bool isDayPartGreeting() const {
    if (m_reading.takesLeave() && m_answered) return false;
    return !m_answered || m_sinceAnswer > kNewDay;
  }

  void findWhatIsAnswered() {
    const OrganisationReading& said = m_organisation;
    const bool asksForMore = said.asksMore || said.asksDoubts;
    const bool refuses = has(No) || has(NotNeeded) || has(Enough) || has(Nothing);
    const bool declines = refuses && !has(Yes);
    const bool mayClose = said.asksToClose && (has(Yes) || has(Ack) || has(Enough)) && !has(No);
    set(Signal::ShortReply, m_answered && m_reading.words > 0 && m_reading.words <= kShortReply);
    set(Signal::DeclinesMore, mayClose || (asksForMore && declines));
    set(Signal::ConfirmsSolved, said.asksSolved && !asksForMore && !has(No) &&
                                    !m_reading.negation &&
                                    (has(Yes) || has(Solved) || has(Praise)));
    set(Signal::GivesRating, said.asksRating && (m_reading.numbers > 0 || has(Praise)));
    set(Signal::AgentTookLeave, said.tookLeave);
    set(Signal::AgentAskedMore, asksForMore);
    set(Signal::AgentReported, said.reported);
    const bool settled = m_answered && !said.promised && !said.asks && !said.instructed &&
                         !said.greeted && (!said.apologised || said.reported);
    set(Signal::Answered, settled && !m_hadTrouble);
    const bool leaves = has(Farewell) || has(WarmThanks) || m_reading.goodEmoji > 0;
    const bool outcome =
        (settled && (m_hadQuestion || m_broughtGoodNews)) || (settled && !m_hadTrouble && leaves) ||
        (m_answers == 0 && m_onlyClosing && has(Farewell)) || said.reported || said.tookLeave ||
        said.asksMore || said.asksDoubts || said.asksSolved || said.asksToClose ||
        m_alreadyThanked || has(Solved) || has(Praise) || has(Enough);
    set(Signal::NoOutcome, !outcome);
    set(Signal::AfterAnswers, settled && m_answers >= 2);
    set(Signal::AlreadyThanked, m_alreadyThanked);
    set(Signal::OnlyGoodNews, onlyGoodNews());

    const bool dismisses = m_reading.takesLeave() || refuses;
    const bool unconfirmed =
        said.asksSolved && !asksForMore && !has(Yes) && !has(Solved) && !has(Praise) && !declines;
    const bool asks = said.asks || unconfirmed;
    set(Signal::SaysYes, has(Yes) && !said.asksSolved && !said.asksToClose && !has(Solved));
    set(Signal::AnswersQuestion, asks && !dismisses);
    set(Signal::QuestionOpen, asks && dismisses && (!declines || has(Enough)) && !has(Solved));
    set(Signal::DeclinesOffer, said.asks && declines && !has(Enough));
    set(Signal::YesToMore,
        (asksForMore && has(Yes) && !declines) || (said.asksToClose && !asksForMore && has(No)));
    const bool denies = has(No) || has(NotNeeded) || m_reading.negation;
    if (has(No) && has(Solved) && !asksForMore && !said.asksToClose) set(Signal::Negation, true);
    if (!asksForMore && (has(Nothing) || (said.asksSolved && denies && !has(Solved))))
      set(Signal::Unsolved, true);
  }

  void findWhatIsOpen() {
    const OrganisationReading& said = m_organisation;
    set(Signal::WorkPromised, said.promised);
    set(Signal::Instructed, said.instructed && !has(Solved));
    set(Signal::Apologised, said.apologised && !said.reported && !said.asksMore);
    set(Signal::NotReported, m_hadTrouble && !said.reported && !said.tookLeave && !said.asksMore &&
                                 !said.asksSolved && !has(Solved));
    set(Signal::WasToReturn, m_wasToReturn && said.brief && !said.reported && !has(Solved));
    set(Signal::Unanswered, m_unanswered);
    // Thanks and a goodbye out of the blue belong to a conversation that has ended already.
    const bool afterwards = m_onlyClosing && has(Farewell) && (has(Thanks) || has(WarmThanks));
    set(Signal::NoReplyYet, !afterwards && (m_answers == 0 || (said.greeted && m_answers == 1)));
  }

  const QList<ClosureMessage>& m_messages;
  const ClosureMessage& m_last;
  CustomerReading m_reading;
  OrganisationReading m_organisation;
  bool m_answered = false;
  bool m_unanswered = false;
  bool m_alreadyThanked = false;
  bool m_wasToReturn = false;  // said so in the turn before
  bool m_hadQuestion = false;  // asked one before
  bool m_wanted = false;       // asked, or told us of trouble, before
  bool m_broughtGoodNews = false;
  bool m_hadTrouble = false;   // told us of it in the turn before
  bool m_onlyClosing = false;  // the message says nothing else
  int m_answers = 0;           // messages of the organisation in the window
  qint64 m_sinceAnswer = 0;    // seconds
  SignalValues m_values{};
};

}  // namespace

SignalValues closureSignals(const ClosureCase& closureCase, const ClosureKeywords& keywords,
                            int minDurationSeconds) {
  Finder finder(closureCase, keywords);
  SignalValues values = finder.find();
  const auto set = [&](Signal signal, bool there) { values[size_t(signal)] = there ? 1 : 0; };
  const QJsonObject& context = closureCase.context;
  const QJsonValue pending = context[u"pending_actions"_s];
  const QJsonValue canClose = context[u"can_close"_s];
  set(Signal::GoalAchieved, context[u"goal_achieved"_s].toBool());
  set(Signal::NothingPending, pending.isArray() && pending.toArray().isEmpty());
  set(Signal::ActionsPending, !pending.toArray().isEmpty());
  set(Signal::CanClose, canClose.toBool());
  set(Signal::CannotClose, canClose.isBool() && !canClose.toBool());
  set(Signal::Young, closureCase.ageSeconds < minDurationSeconds);
  return values;
}

}  // namespace oc
