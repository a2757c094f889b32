#pragma once

#include <optional>

#include "core/api/endpoint.h"

// Parameters that several calls share, and how their handlers read them.
namespace oc::api {

// owner_id may be left out: a key belongs to one tenant. Another's is not found.
Parameter ownerParameter();
std::optional<Answer> strangeOwner(const Call& call);  // an answer when it isn't the key's

Parameter idParameter(const QString& name, const QString& about);
Parameter convParameter();  // of paths
ConvId convOf(const Call& call);
Parameter limitParameter();  // 1–1000, 100 by default
Parameter cursorParameter();

// A customer's address as a filter, normalised. A plus that nobody encoded has come as a space, and
// people leave it away.
Parameter phoneParameter();
QString phoneOf(const Call& call);  // empty when it isn't given

// The position that the call's cursor stands for, nothing without one. `problem` is an answer when
// it can't be used.
std::optional<qint64> positionOf(const Call& call, std::optional<Answer>* problem);

// {"name":[…],"next_cursor":…}: a page of a list; with "total" between the two where it is known.
QByteArray pageJson(const char* name, const QList<QByteArray>& rows, const QString& nextCursor,
                    std::optional<qint64> total = {});
Schema pageSchema(const QString& component, const QString& name, const Schema& item,
                  bool hasTotal = false);

// 422 for one value of the request.
Answer wrongValue(const Location& loc, const QString& msg,
                  const QString& type = QStringLiteral("value_error"));

}  // namespace oc::api
