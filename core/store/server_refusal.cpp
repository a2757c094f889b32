#include "core/store/server_refusal.h"

#include <QByteArrayList>
#include <QDeadlineTimer>
#include <QRegularExpression>
#include <memory>
#include <vector>

#include <libpq-fe.h>
#include <poll.h>

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPatienceMs = 5000;

struct Finish {
  void operator()(PGconn* connection) const { PQfinish(connection); }
};
using Attempt = std::unique_ptr<PGconn, Finish>;

Attempt begin(const DatabaseUrl& url, const QMap<QString, QString>& extra) {
  QMap<QString, QString> all = extra;
  all.insert(url.options);
  all.insert(u"host"_s, url.host);
  all.insert(u"port"_s, QString::number(url.port));
  all.insert(u"dbname"_s, url.database);
  all.insert(u"user"_s, url.user);
  all.insert(u"password"_s, url.password);
  QByteArrayList texts;
  for (auto it = all.cbegin(); it != all.cend(); ++it)
    texts << it.key().toUtf8() << it.value().toUtf8();
  std::vector<const char*> names, values;
  for (qsizetype i = 0; i < texts.size(); i += 2) {
    names.push_back(texts[i].constData());
    values.push_back(texts[i + 1].constData());
  }
  names.push_back(nullptr);
  values.push_back(nullptr);
  return Attempt(PQconnectStartParams(names.data(), values.data(), 0));
}

// True when the attempt came to an end, whichever.
bool finish(PGconn* connection) {
  const QDeadlineTimer deadline(kPatienceMs);
  for (PostgresPollingStatusType wants = PGRES_POLLING_WRITING;
       wants != PGRES_POLLING_OK && wants != PGRES_POLLING_FAILED;
       wants = PQconnectPoll(connection)) {
    pollfd socket{PQsocket(connection),
                  static_cast<short>(wants == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
    if (::poll(&socket, 1, int(deadline.remainingTime())) <= 0) return false;
  }
  return true;
}

}  // namespace

std::optional<ServerRefusal> refusalOf(const DatabaseUrl& url,
                                       const QMap<QString, QString>& extra) {
  const Attempt attempt = begin(url, extra);
  if (!attempt || PQstatus(attempt.get()) == CONNECTION_BAD) return std::nullopt;
  PQsetErrorVerbosity(attempt.get(), PQERRORS_VERBOSE);
  if (!finish(attempt.get())) return std::nullopt;
  const QString text = QString::fromUtf8(PQerrorMessage(attempt.get()));
  // "… failed: FATAL:  28P01: sentence\nLOCATION:  auth_failed, auth.c:335"; only the sentence and
  // the first word are in the server's language.
  static const QRegularExpression kState(u" failed: \\p{Lu}+ ?:\\s+([0-9A-Z]{5}): "_s);
  static const QRegularExpression kRoutine(u"\\nLOCATION:\\s+(\\w+)"_s);
  const auto state = kState.match(text);
  if (!state.hasMatch()) return std::nullopt;
  return ServerRefusal{state.captured(1), kRoutine.match(text).captured(1)};
}

std::optional<Error> errorFromRefusal(const ServerRefusal& refusal) {
  const bool ofRole = refusal.routine == kRoutineOfRole;
  const QString detail = refusal.state + u' ' + refusal.routine;
  if (refusal.state == u"28P01")
    return Error{ErrorCode::Forbidden, u"The database refused the name or the password."_s, detail};
  if (refusal.state == u"28000" && ofRole)
    return Error{ErrorCode::Conflict,
                 u"This login is switched off. An administrator can switch it on again."_s, detail};
  if (refusal.state == u"28000")
    return Error{ErrorCode::Conflict,
                 u"The database server lets nobody in from here: its administrator has to allow it "
                 "in pg_hba.conf."_s,
                 detail};
  if (refusal.state == u"42501")
    return Error{ErrorCode::Conflict,
                 u"This login may not use the database: its administrator has to grant CONNECT."_s,
                 detail};
  if (refusal.state == u"53300" && ofRole)
    return Error{ErrorCode::Unavailable,
                 u"This login has too many connections open already: close another console."_s,
                 detail};
  if (refusal.state == u"57P03")
    return Error{ErrorCode::Unavailable, u"The database server is starting or stopping just now."_s,
                 detail};
  if (refusal.state == u"3D000")
    return Error{ErrorCode::NotFound, u"The server has no such database."_s, detail};
  return std::nullopt;
}

}  // namespace oc::store
