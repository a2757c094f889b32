#pragma once

#include "core/domain/closure.h"
#include "core/domain/closure_customer.h"
#include "core/domain/closure_organisation.h"

namespace oc {

inline constexpr int kClosureWindow = 12;  // messages that are looked at, the newest ones

// How things stand between the two: the customer's last message and turn, the organisation's turn
// that it answers, and what the customer had wanted before.
struct ClosureDialogue {
  CustomerReading last;
  ClosureWords lastWords;
  OrganisationReading organisation;
  Marks turn;               // of all messages since the organisation's last one
  int messages = 1;         // in it
  Marks before;             // of the customer's turn before that
  bool settles = false;     // one of them says that it works
  bool answered = false;    // the organisation has said something before them
  bool unanswered = false;  // they want something
  bool paused = false;      // they said that something would follow
  bool tookLeave = false;   // an earlier one of them did
  bool alreadyThanked = false;
  bool wasToReturn = false;  // the customer said so in the turn before
  bool hadQuestion = false;  // asked one before
  bool wanted = false;       // asked, or told us of trouble, before
  bool ordered = false;      // asked for things in the turn before
  bool readBack = false;     // the organisation repeats them and says nothing else
  bool broughtGoodNews = false;
  bool hadTrouble = false;  // told us of it in the turn before
  bool hadStory = false;    // told us something that was neither a question nor good news
  int answers = 0;          // messages of the organisation in the window
  qint64 sinceAnswer = 0;   // seconds

  bool onlyGoodNews() const { return broughtGoodNews && !wanted && answered; }
};

// The last message of the case is the customer's.
ClosureDialogue readDialogue(const ClosureCase& closureCase, const ClosureKeywords& keywords);

}  // namespace oc
