#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include "core/domain/conversation.h"
#include "core/domain/message.h"

// The words, names, numbers and times of all screens, translated and in the locale in force
// (QLocale()). Times come in UTC and are shown in local time. UI thread only.
namespace oc::ui {

// The customer's name, else the number as people write it, else the address itself.
QString displayName(const Conversation& conversation);

// "whatsapp:+5511988887777" → "+55 11 98888-7777"; what is no number comes back without its prefix.
QString displayNumber(const QString& address);

QString channelName(const QString& channel);  // "WhatsApp", "SMS", …

// "now", "2 min" under an hour, then "09:41" today, "yesterday", "Thu" within a week, "12 May",
// "12 May 2024". Empty for an invalid time.
QString relativeTime(const QDateTime& at, const QDateTime& now);
QString exactTime(const QDateTime& at);  // date and time in full, for tool tips
QString clockTime(const QDateTime& at);  // "10:02"

// Separators of a thread: "today", "yesterday", "Thursday, 12 May", with the year when another.
QString dayTitle(QDate day, QDate today);

// "3 s", "4 min", "2 h", "3 d": how long something has lasted, never negative.
QString durationText(qint64 seconds);

// "40 min", "1 h 10", "2 d": how long something still lasts, with its minutes within a day.
QString remainingText(qint64 seconds);

// "30 min", "90 min", "25 h", "1 d": a length that somebody has set, not rounded.
QString spanText(int minutes);

QString deliveryText(DeliveryStatus status);    // "delivered"
QString statusText(ConversationStatus status);  // "closed by the agent"
QString typeName(MessageType type);  // "Photo", "Voice message", … ; Text → "Message"

// Why a message failed and what an agent can do, in a sentence; `detail` (Twilio's own words) is
// used for codes without one of ours. Never empty.
QString failureText(const QString& code, const QString& detail);

// What a row of the list shows of a message: its text, or what kind of media it is.
QString previewText(const LastMessage& message);

QString countText(qint64 count);  // "1.284" in Portuguese
QString badgeText(int count);     // "3", "99+"

}  // namespace oc::ui
