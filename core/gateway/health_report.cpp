#include "core/gateway/health_report.h"

#include <algorithm>
#include <array>

namespace oc::gateway {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array kParts{
    NamedPart{"receiver"_L1, &Health::receiver},
    NamedPart{"database"_L1, &Health::database},
    NamedPart{"sender"_L1, &Health::courier},
    NamedPart{"sweeper"_L1, &Health::sweeper},
    NamedPart{"outgoing_webhooks"_L1, &Health::webhooks},
    NamedPart{"journal"_L1, &Health::journal},
};

QString word(PartHealth::State state) {
  switch (state) {
    case PartHealth::Off: return u"off"_s;
    case PartHealth::Starting: return u"starting"_s;
    case PartHealth::Up: return u"up"_s;
    case PartHealth::Degraded: return u"degraded"_s;
    case PartHealth::Down: break;
  }
  return u"down"_s;
}

QJsonObject json(const PartHealth& part) {
  QJsonObject object{{u"status"_s, word(part.state)}};
  if (!part.text.isEmpty()) object.insert(u"detail"_s, part.text);
  if (part.last.isValid()) object.insert(u"last"_s, part.last.toString(Qt::ISODateWithMs));
  return object;
}

}  // namespace

std::span<const NamedPart> namedParts() {
  return kParts;
}

bool isUp(const Health& health) {
  return std::ranges::all_of(kParts, [&health](const NamedPart& named) {
    const PartHealth::State state = (health.*named.part).state;
    return state == PartHealth::Up || state == PartHealth::Degraded || state == PartHealth::Off;
  });
}

QJsonObject healthReport(const Health& health) {
  QJsonObject report{{u"status"_s, isUp(health) ? u"ok"_s : u"unavailable"_s},
                     {u"version"_s, QStringLiteral(OC_VERSION)}};
  for (const NamedPart& named : kParts)
    report.insert(named.name, json(health.*named.part));
  const auto add = [&report](const QString& part, const QString& name, qint64 count) {
    QJsonObject object = report[part].toObject();
    object.insert(name, count);
    report.insert(part, object);
  };
  add(u"sender"_s, u"queued"_s, health.queued);
  add(u"outgoing_webhooks"_s, u"waiting"_s, health.deliveriesWaiting);
  add(u"journal"_s, u"waiting"_s, health.journaled);
  add(u"journal"_s, u"bytes"_s, health.journalBytes);
  return report;
}

}  // namespace oc::gateway
