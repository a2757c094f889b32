#include "core/domain/closure_dialogue.h"

#include <algorithm>

namespace oc {
namespace {

using enum Mark;

constexpr int kMostMessagesOfTurn = 4;  // of the organisation
constexpr qsizetype kNames = 4;         // letters of a word that names something
constexpr int kTells = 3;               // words from which on a message says something
constexpr int kTellsMuch = 5;           // … from which on it may want an answer
constexpr int kNamesThings = 2;         // words from which on a request names what is wanted

bool isCustomer(const ClosureMessage& message) {
  return message.author == MessageOwner::User;
}

// Agents, bots and the system speak for the organisation; what a tool wrote nobody has read.
bool isOrganisation(const ClosureMessage& message) {
  return message.author != MessageOwner::User && message.author != MessageOwner::Tool;
}

// Reads from the end: the customer's turn, the organisation's turn before it, the customer's before
// that, and then only whether the customer has wanted anything at all.
class DialogueReader {
 public:
  DialogueReader(const QList<ClosureMessage>& messages, const ClosureKeywords& keywords)
      : m_messages(messages),
        m_keywords(keywords),
        m_oldest(std::max<qsizetype>(0, messages.size() - kClosureWindow)) {}

  ClosureDialogue read() {
    m_found.last = readCustomer(m_messages.back().body, m_keywords, &m_found.lastWords);
    m_found.turn = m_found.last.marks;
    m_found.settles = m_found.last.settles;
    qsizetype at = readTurn(m_messages.size() - 2);
    at = readOrganisation(at);
    for (; at >= m_oldest && !isOrganisation(m_messages[at]); --at)
      if (isCustomer(m_messages[at])) readTurnBefore(m_messages[at].body);
    carryPromise(at);
    for (; at >= m_oldest; --at)
      if (isCustomer(m_messages[at])) noteWants(readCustomer(m_messages[at].body, m_keywords));
    return std::move(m_found);
  }

 private:
  qsizetype readTurn(qsizetype at) {
    for (; at >= m_oldest && !isOrganisation(m_messages[at]); --at) {
      if (!isCustomer(m_messages[at])) continue;
      const CustomerReading earlier = readCustomer(m_messages[at].body, m_keywords);
      m_found.turn.add(earlier.marks);
      ++m_found.messages;
      if (earlier.takesLeave()) m_found.alreadyThanked = true;
      if (earlier.takesLeave() && !earlier.speaksAgainst()) m_found.tookLeave = true;
      const bool good = earlier.settles && !earlier.speaksAgainst();
      if (good) m_found.settles = true;
      if (earlier.marks.any({Return, Wait, WillTry}) && !earlier.wants())
        m_found.paused = true;
      else if (earlier.wants() || (earlier.content >= kTellsMuch && !good) ||
               m_messages[at].type != MessageType::Text)
        m_found.unanswered = true;
    }
    return at;
  }

  qsizetype readOrganisation(qsizetype end) {
    qsizetype begin = end;
    while (begin >= m_oldest && !isCustomer(m_messages[begin]))
      --begin;
    for (qsizetype at = std::max(begin + 1, end - kMostMessagesOfTurn + 1); at <= end; ++at) {
      if (!isOrganisation(m_messages[at])) continue;
      m_found.answered = true;
      m_found.sinceAnswer = m_messages[at].secondsAgo - m_messages.back().secondsAgo;
      m_found.organisation.read(m_messages[at].body);
    }
    for (qsizetype at = m_oldest; at + 1 < m_messages.size(); ++at)
      if (isOrganisation(m_messages[at])) ++m_found.answers;
    return begin;
  }

  // "Já te mando." – "Obrigada." – "De nada!": what was promised before is still to come.
  void carryPromise(qsizetype at) {
    OrganisationReading& said = m_found.organisation;
    if (said.reported || said.noted || said.informed || m_found.broughtGoodNews || at < m_oldest)
      return;
    OrganisationReading before;
    before.read(m_messages[at].body);
    if (before.promised) said.promised = true;
  }

  void readTurnBefore(const QString& body) {
    ClosureWords words;
    const CustomerReading earlier = readCustomer(body, m_keywords, &words);
    if (!m_found.organisation.meanings.any({Informs, Report}) && repeats(words))
      m_found.readBack = true;
    noteWants(earlier);
    m_found.before.add(earlier.marks);
    if (earlier.takesLeave() && !earlier.speaksAgainst()) m_found.alreadyThanked = true;
    if (earlier.marks.has(Return)) m_found.wasToReturn = true;
    if (!earlier.question && earlier.marks.has(Request) && !earlier.marks.has(Ask) &&
        (earlier.content >= kNamesThings || earlier.numbers > 0))
      m_found.ordered = true;
    const bool told = earlier.marks.any({Solved, Praise, Pleased}) && !earlier.marks.has(Unsolved);
    const bool troubled = !told && (earlier.negation || earlier.badEmoji > 0 ||
                                    earlier.marks.any({Trouble, Unsolved, Complaint, Request}));
    const bool asks = (earlier.question || earlier.marks.has(Ask)) && !earlier.marks.has(Request);
    if (troubled && (!asks || earlier.marks.has(Complaint))) m_found.hadTrouble = true;
    if (!asks && !told && earlier.content >= kTells) m_found.hadStory = true;
  }

  // "2 haddock, large chips" – "So that's 2 haddock, 1 large chips."
  bool repeats(const ClosureWords& words) const {
    const ClosureText& ours = m_found.organisation.newest.text;
    return std::ranges::any_of(words.spans, [&](const Span& span) {
      if (span.mark != None) return false;
      const QStringView word = words.text.word(words.text.tokens[span.first]);
      return word.size() >= kNames &&
             std::ranges::any_of(
                 ours.tokens, [&](const ClosureToken& token) { return ours.word(token) == word; });
    });
  }

  void noteWants(const CustomerReading& earlier) {
    if (earlier.speaksAgainst() || earlier.marks.has(Trouble)) m_found.wanted = true;
    const bool choice = earlier.numbers > 0 && earlier.content == 0;  // from a bot's menu
    if (earlier.question || earlier.marks.has(Ask) || choice) m_found.hadQuestion = true;
    if (earlier.marks.any({Solved, Praise, Pleased})) m_found.broughtGoodNews = true;
  }

  const QList<ClosureMessage>& m_messages;
  const ClosureKeywords& m_keywords;
  qsizetype m_oldest;
  ClosureDialogue m_found;
};

}  // namespace

ClosureDialogue readDialogue(const ClosureCase& closureCase, const ClosureKeywords& keywords) {
  return DialogueReader(closureCase.messages, keywords).read();
}

}  // namespace oc
