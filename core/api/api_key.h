#pragma once

#include <QByteArray>
#include <QString>

#include "core/domain/ids.h"

namespace oc::api {

// What a key may do: read, also write, also administer its tenant.
enum class Scope { Read, Write, Admin };

QString toText(Scope scope);
Scope scopeFromText(const QString& text);  // the least for what it doesn't know

// A key as the API knows it: never its text.
struct ApiKey {
  qint64 id = 0;
  OwnerId owner;
  Scope scope = Scope::Read;
  int ratePerMinute = 0;  // 0: API_RATE_LIMIT
  QByteArray proof;       // hex of the text's sha256; the database holds the sha256 of this
};

bool looksLikeKey(const QByteArray& text);

}  // namespace oc::api
