#pragma once

#include <QDateTime>
#include <QString>

#include "core/domain/staff.h"
#include "core/domain/tenant_settings.h"

// The words of the administration's pages. UI thread only.
namespace oc::ui {

QString roleText(StaffRole role);     // "Administrator"
QString roleMeaning(StaffRole role);  // what such a person may do

QString staffName(const StaffMember& member);  // "Ana Lima", else what is known
// Sixteen characters that nobody mistakes for others, in groups of four: 79 bits.
QString generatedPassword();

QString dateText(const QDateTime& at);  // the day in full, local; empty for an invalid time
QString minutesText(int minutes);       // "24 hours", "90 minutes"

QString keyScopeText(const QString& scope);     // "Read"
QString keyScopeMeaning(const QString& scope);  // what a program may do with it
QString rateText(int perMinute);                // 0: the setting's

QString eventText(const QString& event);  // "A message came in or went out"
QString deliveryStateText(const QString& state);

// "twilio_account.changed" → "Twilio account: changed"; what is not known says its own words.
QString actionText(const QString& action);
// {"role": ["agent", "admin"]} → "role: agent → admin", one line each.
QString detailsText(const QJsonObject& details);
QString jsonText(const QJsonValue& value);  // on one line

}  // namespace oc::ui
