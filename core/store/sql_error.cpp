#include "core/store/sql_error.h"

#include <QRegularExpression>
#include <QSqlError>
#include <array>

#include "core/store/server_refusal.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

const QString kRetry = u"retry "_s;

// "ERROR:  text\nLINE 3: …\nDETAIL:  …\n(23505)" → "text". The word may be translated.
QString primaryMessage(const QString& text) {
  static const QRegularExpression severity(u"^\\p{Lu}+:\\s+"_s);
  return text.section(u'\n', 0, 0).remove(severity).trimmed();
}

// Data errors quote the value that was wrong: `invalid input syntax for type bigint: "+55…"`.
QString withoutValues(QString message, QStringView state) {
  static const QRegularExpression quote(u"\"[^\"]*\""_s);
  return state.startsWith(u"22") ? message.replace(quote, u"\"…\""_s) : message;
}

QString lineOf(const QString& text) {
  static const QRegularExpression line(u"\\nLINE (\\d+):"_s);
  const auto match = line.match(text);
  return match.hasMatch() ? u" (line "_s + match.captured(1) + u')' : QString();
}

struct Meaning {
  const char16_t*
      state;  // a whole SQLSTATE or its first characters; the first row that fits counts
  ErrorCode code;
  const char16_t* sentence;  // null: the server's own message is the sentence
};

constexpr const char16_t* kAway = u"The database can't be reached just now.";
constexpr const char16_t* kBusy =
    u"Somebody else was changing the same thing at this moment. Try again.";

constexpr auto kMeanings = std::to_array<Meaning>({
    {u"OC404", ErrorCode::NotFound, nullptr},
    {u"OC409", ErrorCode::Conflict, nullptr},
    {u"OC403", ErrorCode::Forbidden, nullptr},
    {u"OC422", ErrorCode::Invalid, nullptr},
    {u"08", ErrorCode::Unavailable, kAway},
    {u"57P01", ErrorCode::Unavailable,
     u"The database server ended the connection: it stops, or an administrator did it."},
    {u"57P0", ErrorCode::Unavailable, kAway},
    {u"25P03", ErrorCode::Unavailable, kAway},
    {u"53300", ErrorCode::Unavailable, u"The database has no free connection just now."},
    {u"57014", ErrorCode::Timeout, u"The database took too long to answer."},
    {u"55P03", ErrorCode::Conflict, kBusy},
    {u"40P01", ErrorCode::Conflict, kBusy},
    {u"40001", ErrorCode::Conflict, kBusy},
    {u"23505", ErrorCode::Conflict, u"This exists already."},
    {u"23P01", ErrorCode::Conflict, u"This exists already."},
    {u"23503", ErrorCode::Invalid, u"Something that this refers to doesn't exist, or is in use."},
    {u"23", ErrorCode::Invalid, u"The database refused a value that isn't allowed."},
    {u"22", ErrorCode::Invalid, u"The database refused a value that isn't allowed."},
    {u"42501", ErrorCode::Forbidden, u"You may not do this."},
    {u"28", ErrorCode::Forbidden, u"The database refused this login."},
});

// What the server says in English when it lets nobody in, and which of its refusals that is.
const struct {
  QStringView words;
  ServerRefusal refusal;
} kRefusals[] = {
    {u"password authentication failed", {u"28P01"_s, {}}},
    {u"no password supplied", {u"28P01"_s, {}}},
    {u"is not permitted to log in", {u"28000"_s, kRoutineOfRole}},
    {u"no pg_hba.conf entry", {u"28000"_s, {}}},
    {u"pg_hba.conf rejects connection", {u"28000"_s, {}}},
    {u"permission denied for database", {u"42501"_s, {}}},
    {u"FATAL:  the database system is ", {u"57P03"_s, {}}},
    {u"too many connections for role", {u"53300"_s, kRoutineOfRole}},
    {u"FATAL:  database \"", {u"3D000"_s, {}}},
};

}  // namespace

Error errorFromSql(const QSqlError& error) {
  const QString state = error.nativeErrorCode();
  const QString text = error.databaseText();
  const QString primary = primaryMessage(text);
  if (state.isEmpty()) return {ErrorCode::Unavailable, QString::fromUtf16(kAway), primary};

  Error result{ErrorCode::Internal,
               u"Something went wrong in the program. The log has the details."_s,
               state + u": "_s + withoutValues(primary, state) + lineOf(text)};
  for (const Meaning& meaning : kMeanings) {
    if (!state.startsWith(QStringView(meaning.state))) continue;
    result.code = meaning.code;
    result.message = meaning.sentence ? QString::fromUtf16(meaning.sentence) : primary;
    if (meaning.sentence == kBusy) result.detail.prepend(kRetry);
    break;
  }
  return result;
}

Error errorFromConnecting(const QSqlError& error) {
  const QString text = error.databaseText();
  const QString detail = text.section(u'\n', 0, 0).trimmed();
  const auto says = [&text](QStringView words) { return text.contains(words); };
  for (const auto& [words, refusal] : kRefusals) {
    if (!says(words)) continue;
    if (const auto told = errorFromRefusal(refusal)) return {told->code, told->message, detail};
  }
  if (says(u"server does not support SSL"))
    return {ErrorCode::Invalid,
            u"The database server offers no TLS, and its connection would be open to others: its "
            "administrator has to set ssl = on there."_s,
            detail};
  if (says(u"does not match host name"))
    return {ErrorCode::Invalid,
            u"The database server's certificate is for another host name: use the name that it is "
            "made out for, or ?sslmode=verify-ca behind the server's address."_s,
            detail};
  if (says(u"certificate verify failed"))
    return {ErrorCode::Invalid,
            u"The database server's certificate can't be trusted. Either it has expired: its "
            "administrator renews it. Or its authority is not known here: add its file behind the "
            "server's address, ?sslrootcert=FILE."_s,
            detail};
  if (says(u"certificate"))
    return {ErrorCode::Invalid,
            u"The file of the certificate authority can't be used: check what ?sslrootcert= names "
            "behind the server's address."_s,
            detail};
  return {ErrorCode::Unavailable, QString::fromUtf16(kAway), detail};
}

bool isInOtherWords(const QSqlError& error) {
  // libpq's own words, which are English: "connection to server … failed: Connection refused". What
  // the server says begins with a word in capitals: "FATAL", "ERREUR", "FATAL :".
  static const QRegularExpression kServers(u" failed: \\p{Lu}{2,} ?: "_s);
  return errorFromConnecting(error).code == ErrorCode::Unavailable &&
         kServers.match(error.databaseText()).hasMatch();
}

Error connectionBroken() {
  return {ErrorCode::Unavailable, u"The connection to the database broke."_s,
          u"connection broken"_s};
}

bool isRetryable(const Error& error) {
  return error.code == ErrorCode::Conflict && error.detail.startsWith(kRetry);
}

bool breaksConnection(const QSqlError& error) {
  const QString state = error.nativeErrorCode();
  return state.isEmpty() || state.startsWith(u"08") || state.startsWith(u"57P0") ||
         state == u"25P03";
}

}  // namespace oc::store
