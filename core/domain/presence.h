#pragma once

#include <QDateTime>
#include <QString>

#include "core/domain/ids.h"

namespace oc {

// A colleague who is at the same conversation. What is older than kPresenceSeconds says nothing.
struct Presence {
  enum Doing { Viewing, Writing };

  LoginId loginId;
  QString name;
  Doing doing = Viewing;
  QDateTime at;

  bool operator==(const Presence&) const = default;
};

inline constexpr int kPresenceSeconds = 15;
inline constexpr int kPresenceEverySeconds = 5;  // how often a screen says that it is still there

}  // namespace oc
