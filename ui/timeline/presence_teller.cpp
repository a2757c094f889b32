#include "ui/timeline/presence_teller.h"

#include <utility>

namespace oc::ui {
namespace {

constexpr int kSecond = 1000;

}  // namespace

PresenceTeller::PresenceTeller(TeamDesk& team, std::function<Doing()> doing, QObject* parent)
    : QObject(parent), m_team(team), m_doing(std::move(doing)) {
  m_timer.setInterval(kPresenceEverySeconds * kSecond);
  connect(&m_timer, &QTimer::timeout, this, [this] {
    if (const Doing now = m_doing(); now || m_told) tell(now);
  });
}

void PresenceTeller::open(OwnerId owner, ConvId conv) {
  if (owner == m_owner && conv == m_conv) return;
  if (m_told) tell(std::nullopt);
  m_owner = owner;
  m_conv = conv;
  if (!conv.isValid()) return m_timer.stop();
  m_timer.start();
  refresh();
}

void PresenceTeller::refresh() {
  if (!m_conv.isValid()) return;
  if (const Doing now = m_doing(); now != m_told) tell(now);
}

void PresenceTeller::tell(const Doing& doing) {
  m_told = doing;
  m_team.setPresence(m_owner, m_conv, doing);
}

}  // namespace oc::ui
