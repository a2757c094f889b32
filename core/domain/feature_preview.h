#pragma once

#include <QList>
#include <QString>

#include "core/domain/ids.h"

namespace oc {

// What a switch of a feature would change for a tenant's open conversations, as the closure
// detector judges their last messages. Other features change nothing there.
struct FeaturePreview {
  enum class Effect { WouldClose, WouldAnnounce, NoLongerAnnounced };

  struct Case {
    ConvId convId;
    MsgId msgId;
    QString customer;  // name, else number
    QString preview;   // of the message
    double confidence = 0;
    Effect effect = Effect::WouldClose;

    bool operator==(const Case&) const = default;
  };

  int conversations = 0;  // looked at: open, and the customer spoke last
  int wouldClose = 0;
  int wouldAnnounce = 0;
  int noLongerAnnounced = 0;
  QList<Case> cases;       // oldest first, at most 200
  bool truncated = false;  // more conversations than the limit of one run

  bool operator==(const FeaturePreview&) const = default;
};

}  // namespace oc
