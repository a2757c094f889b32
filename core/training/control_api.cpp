#include "core/training/control_api.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/training/training_line.h"

namespace oc::training {
namespace {

using http::Response;

constexpr int kMostAtOnce = 1000;

// Nothing when the body is neither empty nor an object.
std::optional<QJsonObject> objectIn(const http::Request& request) {
  if (request.body.trimmed().isEmpty()) return QJsonObject();
  const QJsonDocument document = QJsonDocument::fromJson(request.body);
  return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

Response noObject() {
  return Response::error(422, QStringLiteral("The body must be a JSON object."));
}

Response putFaults(TrainingLine& line, const http::Request& request) {
  const auto json = objectIn(request);
  if (!json) return noObject();
  const auto faults = Faults::fromJson(*json);
  if (!faults) return Response::error(422, faults.error().message);
  line.setFaults(*faults);
  return Response::json(200, faults->toJson());
}

Response postPlay(TrainingLine& line, const http::Request& request) {
  const auto json = objectIn(request);
  if (!json) return noObject();
  const int count = json->value(u"count").toInt(json->contains(u"count") ? -1 : 1);
  if (count < 1 || count > kMostAtOnce)
    return Response::error(422, QStringLiteral("count must be from 1 to %1.").arg(kMostAtOnce));
  std::optional<Kind> kind;
  if (json->contains(u"kind")) {
    kind = kindFromText(json->value(u"kind").toString());
    if (!kind)
      return Response::error(422, QStringLiteral("kind must be text, picture, voice_note, "
                                                 "location or button."));
  }
  const OwnerId owner{json->value(u"owner_id").toInteger()};
  const QList<Played> played = line.play(count, kind, owner);
  if (played.isEmpty()) return Response::error(404, QStringLiteral("No such training account."));
  QJsonArray list;
  for (const Played& one : played)
    list.append(QJsonObject{{QStringLiteral("message_sid"), one.messageSid},
                            {QStringLiteral("account_sid"), one.customer.accountSid},
                            {QStringLiteral("from"), one.customer.address},
                            {QStringLiteral("to"), one.customer.business},
                            {QStringLiteral("name"), one.customer.name}});
  return Response::json(202, {{QStringLiteral("played"), list}});
}

Response getMessages(const TrainingLine& line) {
  QJsonArray list;
  for (const LineMessage& message : line.ledger().all())
    list.append(message.toJson());
  return Response::json(200, {{QStringLiteral("messages"), list}});
}

}  // namespace

Response control(TrainingLine& line, const http::Request& request) {
  if (request.path == u"/faults" && request.method == "GET")
    return Response::json(200, line.faults().toJson());
  if (request.path == u"/faults" && request.method == "PUT") return putFaults(line, request);
  if (request.path == u"/play" && request.method == "POST") return postPlay(line, request);
  if (request.path == u"/messages" && request.method == "GET") return getMessages(line);
  if (request.path == u"/")
    return Response::json(200, {{QStringLiteral("name"), QStringLiteral("Training line")},
                                {QStringLiteral("version"), QStringLiteral(OC_VERSION)}});
  return Response::error(404, QStringLiteral("No such path on the training line."));
}

}  // namespace oc::training
