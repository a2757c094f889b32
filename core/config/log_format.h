#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include "core/config/log.h"

namespace oc::log {

// What one line says: an event with fields, or a plain text (then `event` is empty).
struct Record {
  QDateTime time;  // any time zone; written in UTC
  QtMsgType type = QtInfoMsg;
  QString category;
  QString event;
  QString text;
  QList<Field> fields;
};

// {"time":"…Z","level":"info","category":"oc.store","event":"migrated","version":3} and a line end.
// A plain text stands under "message".
QByteArray jsonLine(const Record& record);

// "13:41:02.123 info    store    migrated version=3" and a line end; control characters escaped.
QByteArray textLine(const Record& record);

// Filter rules for LOG_LEVEL.
QString filterRules(const QString& level);

}  // namespace oc::log
