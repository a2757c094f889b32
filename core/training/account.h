#pragma once

#include <QString>
#include <QStringList>

#include "core/domain/ids.h"

namespace oc::training {

// A tenant's account on the training line. The token is random and of no use at the real Twilio.
struct TrainingAccount {
  OwnerId ownerId;
  QString accountSid;   // AC and 32 hexadecimal digits
  QString authToken;    // never logged
  QStringList numbers;  // as Twilio writes them: "whatsapp:+5511…", "+1202…"; not empty
  QString tenantName;   // what customers call the tenant
  QString language;     // "pt-BR", "en", "es"; others are played in English
};

}  // namespace oc::training
