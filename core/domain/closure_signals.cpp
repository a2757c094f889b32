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
    }
    for (qsizetype i = oldest; i + 1 < m_messages.size(); ++i)
      if (isOrganisation(m_messages[i])) ++m_answers;
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
    set(Signal::OnlyClosing, m_reading.takesLeave() && !m_reading.speaksAgainst() &&
                                 m_reading.content == 0 && m_reading.numbers == 0 && !greets);

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
    set(Signal::NewTopic, has(NewTopic));
    set(Signal::Stranger, has(Stranger));
    set(Signal::Greeting, greets);
    set(Signal::BadEmoji, m_reading.badEmoji > 0);
    set(Signal::OtherWords, std::log1p(m_reading.content));
    set(Signal::Numbers, m_reading.numbers > 0);
    set(Signal::LongMessage, m_reading.cut || m_reading.words > kLongMessage);
    set(Signal::NoText,
        m_reading.isSilent() || (m_last.type != MessageType::Text && m_reading.words == 0));
    set(Signal::SaysYes, has(Yes));
  }

  bool isDayPartGreeting() const {
    if (m_reading.takesLeave() && m_answered) return false;
    return !m_answered || m_sinceAnswer > kNewDay;
  }

  void findWhatIsAnswered() {
    const OrganisationReading& said = m_organisation;
    const bool asksForMore = said.asksMore || said.asksDoubts;
    const bool declines = (has(No) || has(Enough) || has(NotNeeded)) && !has(Yes);
    set(Signal::ShortReply, m_answered && m_reading.words > 0 && m_reading.words <= kShortReply);
    set(Signal::DeclinesMore, asksForMore && declines);
    set(Signal::ConfirmsSolved, said.asksSolved && !asksForMore && !has(No) &&
                                    !m_reading.negation &&
                                    (has(Yes) || has(Solved) || has(Ack) || has(Praise)));
    set(Signal::GivesRating, said.asksRating && (m_reading.numbers > 0 || has(Praise)));
    set(Signal::AgentTookLeave, said.tookLeave);
    set(Signal::AgentAskedMore, asksForMore);
    set(Signal::AgentReported, said.reported);
    set(Signal::AfterAnswers, m_answers >= 2);
    set(Signal::AlreadyThanked, m_alreadyThanked);

    const bool dismisses = m_reading.takesLeave() || has(No);
    set(Signal::AnswersQuestion, said.asks && !dismisses);
    set(Signal::QuestionOpen, said.asks && dismisses);
    set(Signal::YesToMore, asksForMore && has(Yes) && !declines);
    if (said.asksSolved && has(No) && !asksForMore && !has(Enough)) set(Signal::Unsolved, true);
  }

  void findWhatIsOpen() {
    const OrganisationReading& said = m_organisation;
    const bool released = said.asksMore || said.asksDoubts || said.tookLeave;
    set(Signal::WorkPromised, said.promised && !released);
    set(Signal::Instructed, said.instructed && !has(Solved));
    set(Signal::Unanswered, m_unanswered);
    set(Signal::NoReplyYet, !m_answered && m_answers == 0);
  }

  const QList<ClosureMessage>& m_messages;
  const ClosureMessage& m_last;
  CustomerReading m_reading;
  OrganisationReading m_organisation;
  bool m_answered = false;
  bool m_unanswered = false;
  bool m_alreadyThanked = false;
  int m_answers = 0;         // messages of the organisation in the window
  qint64 m_sinceAnswer = 0;  // seconds
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
