#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QLoggingCategory>
#include <QString>
#include <concepts>
#include <initializer_list>
#include <utility>

#include "core/config/settings.h"
#include "core/domain/ids.h"

namespace oc {

// One category a room, "oc.store" and so on; Qt's filter rules know them by that name.
Q_DECLARE_LOGGING_CATEGORY(lcApp)
Q_DECLARE_LOGGING_CATEGORY(lcConfig)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcTwilio)
Q_DECLARE_LOGGING_CATEGORY(lcGateway)
Q_DECLARE_LOGGING_CATEGORY(lcCourier)
Q_DECLARE_LOGGING_CATEGORY(lcOutgoing)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

}  // namespace oc

// Structured logging to stderr, whole lines, from any thread. Never log a message body, a token or
// a whole phone number (oc::masked shortens one).
namespace oc::log {

// One named value of an event. Common names: owner_id, conv_id, msg_id, duration_ms, error.
struct Field {
  const char* name;
  QJsonValue value;

  Field(const char* n, bool v) : name(n), value(v) {}
  Field(const char* n, std::floating_point auto v) : name(n), value(static_cast<double>(v)) {}
  Field(const char* n, std::integral auto v) : name(n), value(static_cast<qint64>(v)) {}
  Field(const char* n, const char* v) : name(n), value(QString::fromUtf8(v)) {}
  Field(const char* n, const QString& v) : name(n), value(v) {}
  Field(const char* n, QStringView v) : name(n), value(v.toString()) {}
  Field(const char* n, const QByteArray& v) : name(n), value(QString::fromUtf8(v)) {}
  Field(const char* n, QJsonValue v) : name(n), value(std::move(v)) {}
  template <typename Tag>
  Field(const char* n, Id<Tag> v) : name(n), value(v.value) {}
};

// oc::log::event(lcStore(), QtInfoMsg, "migrated", {{"version", 3}, {"duration_ms", 12}});
// `name` is a word or two that stays the same, for people and for searches.
void event(const QLoggingCategory& category, QtMsgType type, const char* name,
           std::initializer_list<Field> fields = {});

// Sends everything that is logged, Qt's own lines included, to stderr in the form that LOG_FORMAT
// asks for (auto: text when stderr is a terminal, JSON lines otherwise) and sets the levels:
// LOG_LEVEL (API_DEBUG: debug) first, then QT_LOGGING_RULES. Call once, early in main.
void install(const config::Settings& settings);

}  // namespace oc::log
