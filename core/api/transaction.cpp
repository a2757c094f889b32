#include "core/api/transaction.h"

#include <QCryptographicHash>
#include <algorithm>

#include "core/store/api_key_queries.h"
#include "core/store/transaction.h"

namespace oc::api {
namespace {

using namespace Qt::StringLiterals;

constexpr int kTries = 3;

Result<Outcome> attempt(store::Connection& db, const Endpoint& endpoint, const Call& call,
                        const Repeatable& repeatable) {
  auto transaction = store::Transaction::begin(db);
  if (!transaction) return transaction.error();
  const auto acting = store::actForKey(db, call.key.proof);
  if (!acting) return acting.error();
  if (!*acting) return Outcome{refusal(401, u"This API key was revoked."_s), false};
  const bool repeats = !repeatable.key.isEmpty();
  if (repeats) {
    const auto known = store::beginApiRequest(db, repeatable.key, repeatable.fingerprintHex);
    if (!known && store::isRetryable(known.error()))
      return Outcome{
          refusal(409, u"The first request with this Idempotency-Key is still at work."_s), false};
    if (!known) return known.error();
    if (known->status != 0 && known->json.isEmpty())
      return Outcome{
          refusal(409,
                  u"This request was carried out already, and the secret in its answer is told "
                  "only once. If the answer is lost, make a new secret under another "
                  "Idempotency-Key."_s),
          false};
    if (known->status != 0) return Outcome{{known->status, known->json, {}}, true};
  }
  const auto answer = endpoint.handler(db, call);
  if (!answer) return answer.error();
  if (answer->status >= 400) return Outcome{*answer, false};  // undone
  if (repeats) {
    const QByteArray told = endpoint.tellsSecret ? QByteArray() : answer->json;
    const auto kept = store::finishApiRequest(db, repeatable.key, {answer->status, told});
    if (!kept) return kept.error();
  }
  const auto committed = transaction->commit();
  if (!committed) return committed.error();
  return Outcome{*answer, false};
}

}  // namespace

Result<Repeatable> repeatableFrom(const http::Request& request) {
  constexpr qsizetype kLongest = 255;
  const QByteArray key = request.header("Idempotency-Key").trimmed();
  const auto isPlain = [](char c) { return c >= ' ' && c <= '~'; };
  if (key.size() > kLongest || !std::all_of(key.cbegin(), key.cend(), isPlain))
    return Error{ErrorCode::Invalid,
                 u"An Idempotency-Key has at most 255 printable characters of ASCII."_s,
                 {}};
  if (key.isEmpty()) return Repeatable{};
  QCryptographicHash hash(QCryptographicHash::Sha256);
  // A slash at the path's end makes no other request.
  QString path = request.path;
  while (path.endsWith(u'/'))
    path.chop(1);
  for (const QByteArray& part : {request.method, path.toUtf8(), request.query, request.body}) {
    hash.addData(part);
    hash.addData(QByteArrayView("\0", 1));
  }
  return Repeatable{QString::fromLatin1(key), hash.result().toHex()};
}

Result<Outcome> performCall(store::Connection& db, const Endpoint& endpoint, const Call& call,
                            const Repeatable& repeatable) {
  for (int i = 1;; ++i) {
    auto outcome = attempt(db, endpoint, call, repeatable);
    if (outcome || i == kTries || !store::isRetryable(outcome.error())) return outcome;
  }
}

}  // namespace oc::api
