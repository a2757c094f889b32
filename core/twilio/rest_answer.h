#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QNetworkReply>

#include "core/domain/result.h"
#include "core/twilio/outcome.h"
#include "core/twilio/rest_client.h"

namespace oc::twilio {

// One end of a request as the network told it, free of the network.
struct Answer {
  int status = 0;  // HTTP; 0 when there was no answer
  QByteArray retryAfter;
  QByteArray body;
  QNetworkReply::NetworkError error = QNetworkReply::NoError;
  bool timedOut = false;
  bool formTaken = true;  // whether any byte of the form had been handed to the network
};

Outcome outcomeOf(const Answer& answer);

Result<QJsonObject> jsonOf(const Answer& answer);  // of a GET
RemoteMessage remoteMessageOf(const QJsonObject& json);

// Seconds, or a date; 0 when it is neither. Never more than a day.
std::chrono::seconds retryAfterOf(const QByteArray& header, const QDateTime& now);

}  // namespace oc::twilio
