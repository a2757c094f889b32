#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>

#include "core/domain/team_desk.h"

namespace oc::ui {

// Tells the team what the person does in the open conversation, every few seconds and at once when
// that changes. `doing` is asked each time: nothing while nobody looks.
class PresenceTeller : public QObject {
  Q_OBJECT

 public:
  using Doing = std::optional<Presence::Doing>;

  PresenceTeller(TeamDesk& team, std::function<Doing()> doing, QObject* parent);

  void open(OwnerId owner, ConvId conv);  // invalid ids: none; what was open is left
  void refresh();                         // something may have changed

 private:
  void tell(const Doing& doing);

  TeamDesk& m_team;
  std::function<Doing()> m_doing;
  OwnerId m_owner;
  ConvId m_conv;
  Doing m_told;
  QTimer m_timer;
};

}  // namespace oc::ui
