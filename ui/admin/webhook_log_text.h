#pragma once

#include <QString>

#include "core/domain/webhook_log.h"
#include "ui/theme/chip.h"

// The words of the received webhooks. UI thread only.
namespace oc::ui {

QString webhookVerdictText(WebhookVerdict verdict);     // "Stored"
QString webhookVerdictMeaning(WebhookVerdict verdict);  // what that means, in a sentence
ChipKind webhookVerdictKind(WebhookVerdict verdict);
QString webhookReasonText(const QString& reason);  // "The signature is wrong …"

// What became of one that was put in again, in a sentence.
QString webhookReplayText(const WebhookReplay& replay);

}  // namespace oc::ui
