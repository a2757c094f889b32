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
  ShortReply,
  DeclinesMore,
  ConfirmsSolved,
  GivesRating,
  AgentTookLeave,
  AgentAskedMore,
  AgentReported,
  AfterAnswers,
  AlreadyThanked,
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
  Negation,
  Returns,
  Waits,
  ThanksInAdvance,
  Irony,
  WillTry,
  NewTopic,
  Stranger,
  Greeting,
  BadEmoji,
  OtherWords,
  Numbers,
  LongMessage,
  NoText,
  AnswersQuestion,
  QuestionOpen,
  SaysYes,
  YesToMore,
  WorkPromised,
  Instructed,
  Unanswered,
  NoReplyYet,
  ActionsPending,
  CannotClose,
  Young,
};
inline constexpr int kSignalCount = int(Signal::Young) + 1;

// How strongly each signal is there, mostly 0 or 1, by Signal.
using SignalValues = std::array<double, kSignalCount>;

struct SignalWeight {
  Signal signal;
  const char* name;
  double weight;     // added to the score for a value of 1; its sign is fixed, its size fitted
  bool forbids;      // never closes by itself while this is there, whatever speaks for it
  const char* text;  // for the agent
};

inline constexpr double kBias = -1.6;
std::span<const SignalWeight, kSignalCount> signalWeights();  // in the order of Signal

}  // namespace oc
