#include "ui/admin/webhook_log_text.h"

#include <QCoreApplication>

#include "core/domain/text_safety.h"

namespace oc::ui {
namespace {

struct WebhookLogText {
  Q_DECLARE_TR_FUNCTIONS(WebhookLogText)
};

}  // namespace

QString webhookVerdictText(WebhookVerdict verdict) {
  switch (verdict) {
    case WebhookVerdict::Stored: return WebhookLogText::tr("Stored");
    case WebhookVerdict::Duplicate: return WebhookLogText::tr("There already");
    case WebhookVerdict::Applied: return WebhookLogText::tr("Status taken");
    case WebhookVerdict::Stale: return WebhookLogText::tr("Old news");
    case WebhookVerdict::Unknown: return WebhookLogText::tr("Unknown message");
    case WebhookVerdict::Ignored: return WebhookLogText::tr("Ignored");
    case WebhookVerdict::Incomplete: return WebhookLogText::tr("Incomplete");
    case WebhookVerdict::Refused: return WebhookLogText::tr("Refused");
  }
  return {};
}

QString webhookVerdictMeaning(WebhookVerdict verdict) {
  switch (verdict) {
    case WebhookVerdict::Stored:
      return WebhookLogText::tr("A new message: it stands in its conversation.");
    case WebhookVerdict::Duplicate:
      return WebhookLogText::tr("The message had come before; it was not stored twice.");
    case WebhookVerdict::Applied:
      return WebhookLogText::tr("The delivery state of our message was brought up to date.");
    case WebhookVerdict::Stale:
      return WebhookLogText::tr("A newer delivery state was known already.");
    case WebhookVerdict::Unknown:
      return WebhookLogText::tr("A delivery state of a message that was not sent from here.");
    case WebhookVerdict::Ignored:
      return WebhookLogText::tr("Signed by Twilio, but nothing that this program knows.");
    case WebhookVerdict::Incomplete:
      return WebhookLogText::tr("Signed by Twilio, but without what a message needs.");
    case WebhookVerdict::Refused:
      return WebhookLogText::tr("It does not prove that Twilio sent it, so nothing was stored.");
  }
  return {};
}

ChipKind webhookVerdictKind(WebhookVerdict verdict) {
  switch (verdict) {
    case WebhookVerdict::Stored:
    case WebhookVerdict::Applied: return ChipKind::Good;
    case WebhookVerdict::Duplicate:
    case WebhookVerdict::Stale: return ChipKind::Plain;
    case WebhookVerdict::Unknown:
    case WebhookVerdict::Ignored:
    case WebhookVerdict::Incomplete: return ChipKind::Warning;
    case WebhookVerdict::Refused: return ChipKind::Bad;
  }
  return ChipKind::Plain;
}

QString webhookReasonText(const QString& reason) {
  if (reason == kNoSignature) return WebhookLogText::tr("It has no signature.");
  if (reason == kWrongSignature)
    return WebhookLogText::tr(
        "The signature is wrong: another auth token, another public address, or a forgery.");
  if (reason == kForeignAddress)
    return WebhookLogText::tr("The number is none of the account's: add it to the account.");
  return visibleLine(reason);
}

QString webhookReplayText(const WebhookReplay& replay) {
  if (!replay.verdict)
    return WebhookLogText::tr("It could not be put in again: %1").arg(visibleLine(replay.message));
  switch (*replay.verdict) {
    case WebhookVerdict::Stored:
      return WebhookLogText::tr("The message was missing and is stored now.");
    case WebhookVerdict::Duplicate:
      return WebhookLogText::tr("The message is there: nothing was lost.");
    default: return webhookVerdictMeaning(*replay.verdict);
  }
}

}  // namespace oc::ui
