#pragma once

#include <QJsonObject>
#include <QRandomGenerator>
#include <chrono>

#include "core/domain/result.h"

namespace oc::training {

// How often one thing goes wrong: the next `count` times for sure, then with `probability`.
struct Fault {
  double probability = 0;  // 0–1
  int count = 0;

  bool operator==(const Fault&) const = default;
};

// What the line does wrong on purpose. As JSON: the members' names, each a probability, a boolean,
// or {"probability": 0.5, "count": 2}; times in milliseconds and seconds.
struct Faults {
  // Webhooks and status callbacks
  Fault late;         // comes lateBy later; what follows does not wait
  Fault duplicated;   // comes twice
  Fault reordered;    // comes after the one that follows it
  Fault undelivered;  // a message of ours ends so, with an error code
  // Requests to the API
  Fault throttle429;      // refused, with Retry-After
  Fault serverError500;   // refused
  Fault cutBeforeAccept;  // the connection is cut, and nothing was taken
  Fault cutAfterAccept;   // accepted, then the connection is cut without an answer
  Fault lateAnswer;       // accepted, answered lateBy later
  Fault listUnavailable;  // a list of messages or of their media is refused with 503
  // Files that customers sent
  Fault mediaLate;       // comes lateBy later
  Fault mediaSlow;       // comes drop by drop
  Fault mediaGone;       // 404
  Fault mediaWrongType;  // is a web page, whatever it was declared as
  Fault mediaHuge;       // is 64 MB
  Fault mediaElsewhere;  // redirects to an address that nothing may be fetched from

  std::chrono::milliseconds lateBy{3000};
  std::chrono::seconds retryAfter{1};

  bool operator==(const Faults&) const = default;

  QJsonObject toJson() const;
  // What is not named is off. Invalid names the member that is not understood.
  static Result<Faults> fromJson(const QJsonObject& json);
};

// Decides from a seed, so that a run can be repeated.
class Dice {
 public:
  explicit Dice(quint32 seed) : m_random(seed) {}
  bool strikes(Fault& fault);  // takes one from its count

 private:
  QRandomGenerator m_random;
};

}  // namespace oc::training
