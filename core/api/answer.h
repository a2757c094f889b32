#pragma once

#include <QByteArray>
#include <optional>

#include "core/api/problem.h"
#include "core/domain/ids.h"
#include "core/domain/result.h"
#include "core/http/message.h"
#include "core/store/media_files.h"

namespace oc::api {

// A customer's message that a call stored.
struct StoredInbound {
  OwnerId owner;
  ConvId convId;
  MsgId msgId;
};

// What a handler answers: JSON text as the database wrote it, so that members keep their order.
struct Answer {
  int status = 200;
  QByteArray json;
  std::optional<StoredInbound> inbound;          // told to the gateway after COMMIT
  std::optional<store::media::StoredFile> file;  // answered in place of `json`
};

// {"detail": …}, with `debug` beside it where it isn't empty.
Answer refusal(int status, const QString& detail, const QString& debug = {});

// 422 with {"detail": [{"loc", "msg", "type"}…]}.
Answer invalid(const Problems& problems);

// A row's JSON text as an answer; its error stays one.
Result<Answer> answered(int status, const Result<QByteArray>& json);

// An error as an answer: NotFound 404, Conflict 409, Forbidden 403, Invalid 422, Unavailable and
// Timeout 503, a defect of ours 500. Its detail is told with API_DEBUG only.
Answer fromError(const Error& error, bool debug);

// With Retry-After where it is 503.
http::Response toResponse(const Answer& answer);

// [row,row…], of JSON texts.
QByteArray jsonArray(const QList<QByteArray>& rows);

// What store's queries give as values, as text: their times, "…_at", end with Z.
QByteArray jsonText(QJsonObject row);
QList<QByteArray> jsonTexts(const QJsonArray& rows);

}  // namespace oc::api
