#include "core/config/setting_table.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace oc::config {
namespace {

using namespace Qt::StringLiterals;
using enum SettingType;

constexpr auto kRows = std::to_array<SettingRow>({
    {u"DATABASE_URL", DatabaseUrl, u"", true, u"",
     u"PostgreSQL to use: an administrator's URL on a trusted machine, else a person's, whose user "
     u"may be their e-mail address (ana%40acme.example); without a user the console asks. On "
     u"another "
     u"machine TLS is required and the certificate checked; sslrootcert=FILE names an authority of "
     u"your own. Without it the program keeps a private PostgreSQL in its data folder."},
    {u"DATABASE_SERVICE_URL", DatabaseUrl, u"", true, u"",
     u"Login of the receiver and courier (`ownerctl migrate` prints it)."},
    {u"DATABASE_ADMIN_URL", DatabaseUrl, u"", true, u"",
     u"Administrator's login, for `ownerctl migrate` and administration."},
    {u"TWILIO_ACCOUNT_SID", Text, u"", false, u"",
     u"A Twilio account for its own SID only; tenants' accounts stand in the database."},
    {u"TWILIO_AUTH_TOKEN", Text, u"", true, u"", u"Auth token of that account."},
    {u"TWILIO_PHONE_NUMBER", Text, u"", false, u"", u"Number of that account, as +5511988887777."},
    {u"TWILIO_API_BASE_URL", Url, u"https://api.twilio.com", false, u"",
     u"Where Twilio's API is; a training line or a test stands in for it."},
    {u"API_HOST", Text, u"127.0.0.1", false, u"",
     u"Address on which the receiver listens; put a TLS proxy or a tunnel in front of it."},
    {u"API_PORT", Port, u"8000", false, u"", u"Port on which the receiver listens."},
    {u"API_DEBUG", Flag, u"false", false, u"",
     u"Verbose log and error details in answers. Never in production."},
    {u"API_RATE_LIMIT", Rate, u"600", false, u"",
     u"Requests a minute that an API key may send; a key can have its own figure."},
    {u"API_CORS_ORIGINS", List, u"", false, u"",
     u"Web pages that may call the API from a browser, as https://app.example.com; * lets all. "
     u"Without it none may."},
    {u"PUBLIC_BASE_URL", Url, u"", false, u"",
     u"The receiver's address as Twilio sees it, which signatures are checked over; without it the "
     u"URL listened on."},
    {u"TRUSTED_PROXIES", List, u"", false, u"",
     u"Addresses or networks (10.0.0.0/8) of the proxies in front of the receiver: their "
     u"X-Forwarded-For tells who a client is, and they may have any number of connections."},
    {u"OUTGOING_ALLOWED", List, u"", false, u"",
     u"Host names, addresses or networks (10.0.0.0/8) beyond the open internet that outgoing "
     u"webhooks "
     u"and the assistant may reach; plain http:// goes to these only."},
    {u"TRAINING_PORT", Port, u"8090", false, u"", u"Port of `ownerctl training-line`."},
    {u"SECRET_KEY", Key, u"", true, u"",
     u"Key that seals secrets in the database (Twilio tokens, keys of assistants); keychain: the "
     u"desktop's keeps it; without any the file secret.key in the data folder. Keep a copy: what "
     u"it sealed can't be read without it. While `ownerctl secrets rotate` changes it: "
     u"NEW,OLD."},
    {u"JOURNAL_MAX_MB", Megabytes, u"1024", false, u"",
     u"How large the journal in the data folder may grow, which keeps webhooks while the database "
     u"is away; beyond it they are refused."},
    {u"CONVERSATION_EXPIRATION_MINUTES", Minutes, u"1440", false, u"",
     u"A conversation expires this long after its start."},
    {u"CONVERSATION_IDLE_TIMEOUT_MINUTES", Minutes, u"60", false, u"",
     u"A conversation times out this long after its last activity."},
    {u"CONVERSATION_MIN_DURATION_SECONDS", Seconds, u"30", false, u"",
     u"A younger conversation is closed less readily by what the customer writes."},
    {u"CLOSURE_KEYWORDS", List, u"tchau,obrigado,valeu,até logo,até mais,até breve,bye,thanks",
     false, u"", u"Words with which customers end a conversation."},
    {u"WEBHOOK_LOG_DAYS", Days, u"30", false, u"",
     u"What Twilio sent is kept this long, byte for byte, with what became of it."},
    {u"LOG_LEVEL", Choice, u"info", false, u"debug|info|warning|error",
     u"What is logged; QT_LOGGING_RULES refines it."},
    {u"LOG_FORMAT", Choice, u"auto", false, u"auto|json|text",
     u"Form of the log; auto is text on a terminal and JSON lines elsewhere."},
});

QString wrapped(QStringView text) {
  constexpr qsizetype kWidth = 96;
  QString result;
  QString line;
  for (const QStringView word : text.split(u' ')) {
    if (!line.isEmpty() && line.size() + 1 + word.size() > kWidth) {
      result += u"# "_s + line + u'\n';
      line.clear();
    }
    line += (line.isEmpty() ? u""_s : u" "_s) + word;
  }
  return result + u"# "_s + line + u'\n';
}

}  // namespace

std::span<const SettingRow> settingTable() {
  return kRows;
}

const SettingRow* findSetting(QStringView name) {
  const auto row = std::ranges::find_if(
      kRows, [name](const SettingRow& r) { return name == QStringView(r.name); });
  return row == kRows.end() ? nullptr : &*row;
}

QString allowedValues(const SettingRow& row) {
  switch (row.type) {
    case Text: return u"a text"_s;
    case Url: return u"a URL that begins with http:// or https://"_s;
    case DatabaseUrl: return u"a URL like postgresql://user:password@host:5432/database"_s;
    case Port: return u"a port from 0 to 65535 (0 picks a free one)"_s;
    case Minutes: return u"a whole number of minutes from 1 to 525600"_s;
    case Seconds: return u"a whole number of seconds from 0 to 86400"_s;
    case Days: return u"a whole number of days from 1 to 366"_s;
    case Rate: return u"a whole number of requests a minute from 1 to 1000000"_s;
    case Megabytes: return u"a whole number of megabytes from 1 to 1000000"_s;
    case Flag: return u"true or false"_s;
    case List: return u"a list separated by commas"_s;
    case Key: return u"32 random bytes as 64 hex digits or as base64, or keychain"_s;
    case Choice: return u"one of "_s + QString::fromUtf16(row.choices).split(u'|').join(u", "_s);
  }
  return {};
}

QString envExample() {
  QString text =
      u"# Settings of Owner Console. Copy this file to .env (in the folder where the program is\n"
      "# started, or in its data folder) and change what you need: what is commented out shows "
      "the\n"
      "# default. The environment goes over .env. The data folder is\n"
      "# $XDG_DATA_HOME/owner-console, which only the environment can move.\n"_s;
  for (const SettingRow& row : kRows) {
    text += u'\n' + wrapped(QStringView(row.description)) + u"# "_s + allowedValues(row) + u'\n' +
            u'#' + QString::fromUtf16(row.name) + u'=' + QString::fromUtf16(row.defaultValue) +
            u'\n';
  }
  return text;
}

}  // namespace oc::config
