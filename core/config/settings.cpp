#include "core/config/settings.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QUrl>

#include "core/config/dot_env.h"
#include "core/config/paths.h"
#include "core/config/secret_key.h"
#include "core/config/setting_table.h"

namespace oc::config {
namespace {

using namespace Qt::StringLiterals;

constexpr int kLargestPort = 65535;
constexpr int kMostMinutes = 525600;  // a year
constexpr int kMostSeconds = 86400;
constexpr int kMostDays = 366;
constexpr int kMostMegabytes = 1'000'000;
constexpr int kHighestRate = 1'000'000;  // requests a minute

struct Source {
  QString value;
  QString place;  // "the environment", "/…/.env line 3", "the default"
};

bool isNumber(const QString& text, int least, int most) {
  bool ok = false;
  const int number = text.toInt(&ok);
  return ok && number >= least && number <= most;
}

bool isWebUrl(const QString& text) {
  const QUrl url(text, QUrl::StrictMode);
  return url.isValid() && !url.host().isEmpty() && !url.hasQuery() && !url.hasFragment() &&
         (url.scheme() == u"http" || url.scheme() == u"https");
}

const QStringList& trueWords() {
  static const QStringList words{u"true"_s, u"1"_s, u"yes"_s, u"on"_s};
  return words;
}

const QStringList& falseWords() {
  static const QStringList words{u"false"_s, u"0"_s, u"no"_s, u"off"_s};
  return words;
}

bool isAllowed(const SettingRow& row, const QString& text) {
  if (text.isEmpty()) return true;
  switch (row.type) {
    case SettingType::Text:
    case SettingType::List: return true;
    case SettingType::Url: return isWebUrl(text);
    case SettingType::DatabaseUrl:
      return text.startsWith(u"postgresql://") || text.startsWith(u"postgres://");
    case SettingType::Port: return isNumber(text, 0, kLargestPort);
    case SettingType::Minutes: return isNumber(text, 1, kMostMinutes);
    case SettingType::Seconds: return isNumber(text, 0, kMostSeconds);
    case SettingType::Days: return isNumber(text, 1, kMostDays);
    case SettingType::Rate: return isNumber(text, 1, kHighestRate);
    case SettingType::Megabytes: return isNumber(text, 1, kMostMegabytes);
    case SettingType::Flag:
      return trueWords().contains(text.toLower()) || falseWords().contains(text.toLower());
    case SettingType::Key: return text == kKeychainWord || decodeSecretKeys(text).ok();
    case SettingType::Choice: return QString::fromUtf16(row.choices).split(u'|').contains(text);
  }
  return false;
}

Error wrongValue(const SettingRow& row, const Source& source) {
  const QString shown = row.secret ? QString() : u" is \"%1\""_s.arg(source.value);
  return {ErrorCode::Invalid,
          u"The setting %1 (from %2)%3 can't be used: it must be %4."_s.arg(
              QString::fromUtf16(row.name), source.place, shown.isEmpty() ? shown : shown + u" and",
              allowedValues(row)),
          {}};
}

QStringList listOf(const QString& text) {
  QStringList items;
  for (const QString& item : text.split(u','))
    if (!item.trimmed().isEmpty()) items += item.trimmed();
  return items;
}

QString withoutSlash(QString url) {
  while (url.endsWith(u'/'))
    url.chop(1);
  return url;
}

LogFormat formatOf(const QString& text) {
  return text == u"json" ? LogFormat::Json : text == u"text" ? LogFormat::Text : LogFormat::Auto;
}

// The values of all settings, each from the uppermost layer that names it.
class Layers {
 public:
  explicit Layers(const QProcessEnvironment& environment) {
    for (const SettingRow& row : settingTable()) {
      const QString name = QString::fromUtf16(row.name);
      if (environment.contains(name))
        m_values.insert(name, {environment.value(name).trimmed(), u"the environment"_s});
    }
  }

  // systemd's LoadCredential= and the secrets of containers: files named like settings.
  Result<Done> addCredentials(const QString& folder) {
    for (const SettingRow& row : settingTable()) {
      const QString name = QString::fromUtf16(row.name);
      QFile file(QDir(folder).filePath(name));
      if (m_values.contains(name) || !file.exists()) continue;
      if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unavailable,
                     u"%1 can't be read: %2"_s.arg(file.fileName(), file.errorString()),
                     {}};
      m_values.insert(name, {QString::fromUtf8(file.readAll()).trimmed(), file.fileName()});
    }
    return Done{};
  }

  Result<Done> addFile(const QString& path) {
    const auto values = readDotEnv(path);
    if (!values) return values.error();
    for (auto it = values->begin(); it != values->end(); ++it)
      if (!m_values.contains(it.key()))
        m_values.insert(it.key(), {it->value.trimmed(), u"%1 line %2"_s.arg(path).arg(it->line)});
    return Done{};
  }

  Result<Done> check() {
    for (const SettingRow& row : settingTable()) {
      Source& source = m_values[QString::fromUtf16(row.name)];
      if (!isAllowed(row, source.value)) return wrongValue(row, source);
      if (source.value.isEmpty()) source = {QString::fromUtf16(row.defaultValue), u"the default"_s};
    }
    return Done{};
  }

  bool isDefault(const QString& name) const { return m_values[name].place == u"the default"; }
  QString text(const QString& name) const {
    Q_ASSERT(findSetting(name));
    return m_values[name].value;
  }
  int number(const QString& name) const { return text(name).toInt(); }

 private:
  QHash<QString, Source> m_values;
};

}  // namespace

Result<Settings> Settings::load(const QProcessEnvironment& environment,
                                const std::optional<QString>& dotEnvPath) {
  Settings s;
  s.dataFolder = config::dataFolder(environment);
  s.runFolder = config::runFolder(s.dataFolder, environment);

  Layers layers(environment);
  if (const QString folder = environment.value(u"CREDENTIALS_DIRECTORY"_s); !folder.isEmpty())
    if (const auto read = layers.addCredentials(folder); !read) return read.error();
  const QStringList files =
      dotEnvPath ? QStringList{*dotEnvPath}
                 : QStringList{QDir::currentPath() + u"/.env"_s, s.dataFolder + u"/.env"_s};
  for (const QString& file : files)
    if (const auto read = layers.addFile(file); !read) return read.error();
  if (const auto checked = layers.check(); !checked) return checked.error();

  s.databaseUrl = layers.text(u"DATABASE_URL"_s);
  s.databaseServiceUrl = layers.text(u"DATABASE_SERVICE_URL"_s);
  s.databaseAdminUrl = layers.text(u"DATABASE_ADMIN_URL"_s);
  s.twilioAccountSid = layers.text(u"TWILIO_ACCOUNT_SID"_s);
  s.twilioAuthToken = layers.text(u"TWILIO_AUTH_TOKEN"_s);
  s.twilioPhoneNumber = layers.text(u"TWILIO_PHONE_NUMBER"_s);
  s.twilioApiBaseUrl = withoutSlash(layers.text(u"TWILIO_API_BASE_URL"_s));
  s.apiHost = layers.text(u"API_HOST"_s);
  s.apiPort = static_cast<quint16>(layers.number(u"API_PORT"_s));
  s.apiDebug = trueWords().contains(layers.text(u"API_DEBUG"_s).toLower());
  s.apiRateLimit = layers.number(u"API_RATE_LIMIT"_s);
  s.apiCorsOrigins = listOf(layers.text(u"API_CORS_ORIGINS"_s));
  s.publicBaseUrl = withoutSlash(layers.text(u"PUBLIC_BASE_URL"_s));
  s.trustedProxies = listOf(layers.text(u"TRUSTED_PROXIES"_s));
  s.outgoingAllowed = listOf(layers.text(u"OUTGOING_ALLOWED"_s));
  s.journalMaxMb = layers.number(u"JOURNAL_MAX_MB"_s);
  s.trainingPort = static_cast<quint16>(layers.number(u"TRAINING_PORT"_s));
  s.secretKey = layers.text(u"SECRET_KEY"_s);
  s.conversationExpirationMinutes = layers.number(u"CONVERSATION_EXPIRATION_MINUTES"_s);
  s.conversationIdleTimeoutMinutes = layers.number(u"CONVERSATION_IDLE_TIMEOUT_MINUTES"_s);
  s.conversationMinDurationSeconds = layers.number(u"CONVERSATION_MIN_DURATION_SECONDS"_s);
  s.closureKeywords = listOf(layers.text(u"CLOSURE_KEYWORDS"_s));
  s.webhookLogDays = layers.number(u"WEBHOOK_LOG_DAYS"_s);
  s.logFormat = formatOf(layers.text(u"LOG_FORMAT"_s));
  const bool verbose = s.apiDebug && layers.isDefault(u"LOG_LEVEL"_s);
  s.logLevel = verbose ? u"debug"_s : layers.text(u"LOG_LEVEL"_s);
  return s;
}

}  // namespace oc::config
