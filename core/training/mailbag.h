#pragma once

#include <QObject>
#include <functional>
#include <optional>

#include "core/training/faults.h"
#include "core/training/postman.h"

namespace oc::training {

// Where letters go wrong on purpose on their way to the postman: late, twice, out of order.
class Mailbag : public QObject {
  Q_OBJECT

 public:
  // `faults` and `dice` outlive the bag; their counts go down as faults strike.
  Mailbag(Postman& postman, Faults& faults, Dice& dice, QObject* parent = nullptr);

  // `next` is called once, when the letter that follows this one may be sent.
  void send(const Letter& letter, std::function<void()> next);

 private:
  void post(const Letter& letter);
  void releaseHeld();

  Postman& m_postman;
  Faults& m_faults;
  Dice& m_dice;
  std::optional<Letter> m_held;  // waits to be overtaken
  quint64 m_holding = 0;         // counts the letters held, so that a timer knows its own
};

}  // namespace oc::training
