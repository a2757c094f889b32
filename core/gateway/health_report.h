#pragma once

#include <QJsonObject>
#include <span>

#include <QLatin1StringView>

#include "core/domain/health.h"

namespace oc::gateway {

// The parts under their public names, for /health and the metrics. A new part is a row.
struct NamedPart {
  QLatin1StringView name;
  PartHealth Health::*part;
};

std::span<const NamedPart> namedParts();

// Whether every part that is switched on does its work, be it limited.
bool isUp(const Health& health);

// {"status":"ok","version":…,"receiver":{"status":"up","detail":…,"last":…},…,
// "sender":{…,"queued":0}}; "unavailable" where a part doesn't.
QJsonObject healthReport(const Health& health);

}  // namespace oc::gateway
