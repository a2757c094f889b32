#pragma once

#include <QObject>
#include <QUrl>
#include <chrono>
#include <functional>
#include <optional>

#include "core/training/ledger.h"
#include "core/training/mailbag.h"
#include "core/training/webhook_forms.h"

namespace oc::training {

// Takes a message of ours from queued over sent to delivered (and read, where the channel tells),
// or to its failure, and calls back at each step.
class StatusPlayer : public QObject {
  Q_OBJECT

 public:
  // A letter to a callback address; nothing when the line must not write there.
  using Address = std::function<std::optional<Letter>(const LineMessage&)>;

  StatusPlayer(Ledger& ledger, Mailbag& mailbag, Faults& faults, Dice& dice,
               std::chrono::milliseconds step, Address address, QObject* parent = nullptr);

  // `failure`: what becomes of it instead of being sent. `done(reached)` is called once, at the end
  // of the message's way.
  void play(const QString& sid, const std::optional<StatusNews>& failure,
            std::function<void(bool reached)> done);

 private:
  struct Way;
  void step(const std::shared_ptr<Way>& way);

  Ledger& m_ledger;
  Mailbag& m_mailbag;
  Faults& m_faults;
  Dice& m_dice;
  const std::chrono::milliseconds m_step;
  const Address m_address;
};

}  // namespace oc::training
