#pragma once

#include "core/domain/closure_dialogue.h"
#include "core/domain/closure_weights.h"

namespace oc {

// Finds the signals of one dialogue.
class SignalFinder {
 public:
  SignalFinder(const ClosureCase& closureCase, const ClosureKeywords& keywords)
      : m_dialogue(readDialogue(closureCase, keywords)),
        m_reading(m_dialogue.last),
        m_said(m_dialogue.organisation),
        m_isText(closureCase.messages.back().type == MessageType::Text) {}

  SignalValues find();

 private:
  void set(Signal signal, bool there) { m_values[size_t(signal)] = there ? 1 : 0; }
  void weigh(Signal signal, double value) { m_values[size_t(signal)] = value; }
  bool has(Mark mark) const { return m_reading.marks.has(mark); }
  bool turnHas(std::initializer_list<Mark> marks) const { return m_dialogue.turn.any(marks); }
  bool isDayPartGreeting() const;
  bool isSolved() const;
  bool withdraws() const;

  void findWhatIsSaid();
  void findWhatElseIsSaid();
  void findWhatIsAnswered();
  void rate();
  void acceptFigure();
  void findHowItStands();
  void findWhatIsOpen();

  ClosureDialogue m_dialogue;
  const CustomerReading& m_reading;
  const OrganisationReading& m_said;
  bool m_isText;
  bool m_onlyClosing = false;  // the message says nothing else
  bool m_letsClose = false;
  bool m_sorry = false;    // has apologised for what is not solved
  bool m_settled = false;  // nothing that the organisation said waits for anything
  SignalValues m_values{};
};

}  // namespace oc
