#pragma once

#include <QtGlobal>
#include <array>
#include <span>

namespace oc {

// What the detector looks at, one by one. closure_weights.cpp says what each means and weighs.
enum class Signal : quint8 {
  // For closing
  Thanks,
  WarmThanks,
  Farewell,
  GoodWishes,
  Solved,
  Praise,
  NothingMore,
  NotNeeded,
  Acknowledges,
  GoodEmoji,
  EmojiOnly,
  Keyword,
  OnlyClosing,
  ClosesTwice,
  PlainEnd,
  ShortReply,
  DeclinesMore,
  DeclinesOffer,
  ConfirmsSolved,
  GivesRating,
  LetsClose,
  AgentTookLeave,
  AgentAskedMore,
  AgentReported,
  Answered,
  AfterAnswers,
  AlreadyThanked,
  OnlyGoodNews,
  ReadsLikeEnd,
  StandsLikeEnd,
  GoalAchieved,
  NothingPending,
  CanClose,
  // Against it
  Question,
  AsksWithoutMark,
  Contrast,
  Request,
  Complaint,
  Trouble,
  Unsolved,
  Denies,
  Negation,
  Returns,
  Waits,
  ThanksInAdvance,
  Irony,
  WillTry,
  Intends,
  NewTopic,
  WritesOn,
  TellsBehind,
  Stranger,
  Greeting,
  BadEmoji,
  OtherWords,
  TellsMore,
  SomethingElse,
  Numbers,
  LongMessage,
  NoText,
  AnswersQuestion,
  QuestionOpen,
  SaysYes,
  YesToMore,
  OrderOpen,
  GoesAhead,
  LowRating,
  WorkPromised,
  Instructed,
  Apologised,
  NotReported,
  NoOutcome,
  WasToReturn,
  Unanswered,
  NoReplyYet,
  ActionsPending,
  CannotClose,
  ReadsLikeOpen,
  StandsLikeOpen,
  Young,
};
inline constexpr int kSignalCount = int(Signal::Young) + 1;

// How strongly each signal is there, mostly 0 or 1, by Signal. Those of the wording have the
// scores of closure_wording.h.
using SignalValues = std::array<double, kSignalCount>;

// What may not happen while a signal is there, whatever else speaks for it.
enum class Hold : quint8 {
  None,
  Close,     // no closing without the agent
  Announce,  // nor telling the agent that the customer seems done
};

struct SignalWeight {
  Signal signal;
  const char* name;
  double weight;  // added to the score for a value of 1; its sign is fixed, its size fitted
  Hold holds;
  const char* text;  // for the agent
};

std::span<const SignalWeight, kSignalCount> signalWeights();  // in the order of Signal
double closureBias();                                         // the score when no signal is there

}  // namespace oc
