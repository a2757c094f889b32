#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

#include "core/training/account.h"
#include "core/twilio/form.h"

namespace oc::training {

// An error as Twilio's API words it.
struct ApiError {
  int httpStatus = 400;
  int code = 0;
  QString message;

  QJsonObject toJson() const;  // code, message, more_info, status
};

// What Twilio would object to in a request to create a message; nothing when it would take it.
// Twilio's magic test numbers (+15005550001 …) bring about their errors.
std::optional<ApiError> objectionTo(const twilio::FormParameters& form,
                                    const TrainingAccount& account);

}  // namespace oc::training
