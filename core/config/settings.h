#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QtGlobal>
#include <optional>

#include "core/domain/result.h"

namespace oc::config {

enum class LogFormat { Auto, Json, Text };

// All settings with their values, read once at start. Names and defaults: setting_table.h.
// Empty texts mean "not set".
struct Settings {
  QString databaseUrl;  // both empty: the private cluster in dataFolder
  QString databaseServiceUrl;
  QString databaseAdminUrl;

  QString twilioAccountSid;
  QString twilioAuthToken;
  QString twilioPhoneNumber;
  QString twilioApiBaseUrl;  // without trailing slash

  QString apiHost;
  quint16 apiPort = 0;  // 0 picks a free one
  bool apiDebug = false;
  int apiRateLimit = 0;  // requests a minute of a key
  QStringList apiCorsOrigins;
  QString publicBaseUrl;  // without trailing slash; empty: the URL listened on
  QStringList trustedProxies;
  QStringList outgoingAllowed;
  quint16 trainingPort = 0;

  QString secretKey;  // empty: secret.key in dataFolder

  int journalMaxMb = 0;

  int conversationExpirationMinutes = 0;
  int conversationIdleTimeoutMinutes = 0;
  int conversationMinDurationSeconds = 0;
  QStringList closureKeywords;
  int webhookLogDays = 0;

  QString logLevel;  // "debug", "info", "warning", "error"
  LogFormat logFormat = LogFormat::Auto;

  QString dataFolder;
  QString runFolder;

  // The environment goes over files in $CREDENTIALS_DIRECTORY named like settings, these over
  // `.env`,
  // `.env` over the defaults. Without `dotEnvPath` there are two: the current directory's, then the
  // data folder's. A name that is set but empty counts as not set and hides what lies below it.
  // Errors name the setting, where it was set, what it was (unless secret) and what is allowed, and
  // are Invalid, or Unavailable where a file can't be read.
  static Result<Settings> load(const QProcessEnvironment& environment,
                               const std::optional<QString>& dotEnvPath = std::nullopt);
};

}  // namespace oc::config
