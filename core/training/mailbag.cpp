#include "core/training/mailbag.h"

#include <QTimer>
#include <utility>

namespace oc::training {

Mailbag::Mailbag(Postman& postman, Faults& faults, Dice& dice, QObject* parent)
    : QObject(parent), m_postman(postman), m_faults(faults), m_dice(dice) {}

void Mailbag::send(const Letter& letter, std::function<void()> next) {
  if (m_dice.strikes(m_faults.late)) {
    QTimer::singleShot(m_faults.lateBy, this, [this, letter] { post(letter); });
    next();
    return;
  }
  if (!m_held && m_dice.strikes(m_faults.reordered)) {
    m_held = letter;
    // Should nothing follow, it goes in the end all the same.
    QTimer::singleShot(m_faults.lateBy, this, [this, mine = ++m_holding] {
      if (m_holding == mine) releaseHeld();
    });
    next();
    return;
  }
  if (m_dice.strikes(m_faults.duplicated)) post(letter);
  m_postman.post(letter, [this, next = std::move(next)] {
    releaseHeld();
    next();
  });
}

void Mailbag::post(const Letter& letter) {
  m_postman.post(letter, [] {});
}

void Mailbag::releaseHeld() {
  if (const auto held = std::exchange(m_held, std::nullopt)) post(*held);
}

}  // namespace oc::training
