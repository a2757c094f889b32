#pragma once

#include <QCommandLineParser>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <span>

#include "app/common/installation.h"
#include "core/config/settings.h"
#include "core/domain/result.h"
#include "core/store/connection.h"

namespace oc::ctl {

// What a command prints: `json` with --json, otherwise `text` (one line or several, no end of
// line).
struct Output {
  QJsonObject json;
  QString text;
  int exitCode = 0;
};

// A list of rows: {key: items} as JSON, a line of these columns each as text.
Output listing(const QString& key, const QJsonArray& items, const QStringList& columns);

// What a running command has: its arguments and, once it asks, the installation and a connection.
class Session {
 public:
  Session(const config::Settings& settings, const QCommandLineParser& parser)
      : m_settings(settings), m_parser(parser) {}

  const config::Settings& settings() const { return m_settings; }
  bool json() const { return m_parser.isSet(QStringLiteral("json")); }
  bool isSet(const QString& option) const { return m_parser.isSet(option); }
  QString value(const QString& option) const { return m_parser.value(option); }
  QStringList values(const QString& option) const { return m_parser.values(option); }
  QStringList positional() const { return m_parser.positionalArguments(); }

  // The option's value; Invalid, naming it, when it is missing or no whole number above 0.
  Result<QString> required(const QString& option) const;
  Result<qint64> id(const QString& option) const;
  // A time of ISO 8601, in UTC where it doesn't say; invalid when the option is missing.
  Result<QDateTime> time(const QString& option) const;
  // --limit, or `otherwise`; Invalid above `most`.
  Result<int> limit(int otherwise, int most) const;
  // --before, the id of the last row that is known; none when it is missing.
  Result<std::optional<qint64>> before() const;
  static Result<qint64> idFrom(const QString& text, const QString& what);

  using Server = app::Installation::Server;
  Result<app::Installation*> installation(Server server = Server::Prepare);

  // What secrets are sealed with: the public half of the installation's secret key.
  Result<config::Sealer> sealer();

  // With an administrator's URL as the schema's owner, who sees all tenants; else as the person of
  // DATABASE_URL, who may what they may. Unavailable, with the setting to change, without either.
  Result<store::Connection*> admin();

  // --owner, and admin(): what the commands of one tenant act with. NotFound where there is none.
  struct Tenant {
    OwnerId owner;
    store::Connection* db;
  };
  Result<Tenant> tenant();

 private:
  const config::Settings& m_settings;
  const QCommandLineParser& m_parser;
  std::unique_ptr<app::Installation> m_installation;
  std::unique_ptr<store::Connection> m_admin;
};

// One thing ownerctl does: "owner add", "serve" … `options` declares what it takes beside --json
// and --help. A command that keeps running prints for itself and returns an empty Output.
struct Command {
  const char* name;
  const char* summary;
  const char* positional;  // "CONV_ID", "[-- PSQL-ARGUMENT…]"; empty for none
  QList<QCommandLineOption> (*options)();
  Result<Output> (*run)(Session& session);
  bool keepsRunning = false;  // logs from level info on; the others from warning on
};

std::span<const Command> databaseCommands();        // serve, migrate, psql, doctor …
std::span<const Command> backupCommands();          // backup, restore
std::span<const Command> tenantCommands();          // owner, user, twilio
std::span<const Command> administrationCommands();  // owner …, twilio …, audit
std::span<const Command> recoveryCommands();        // twilio recover
std::span<const Command> secretCommands();          // secrets
std::span<const Command> loginCommands();           // login
std::span<const Command> proofCommands();           // isolation-proof
std::span<const Command> featureCommands();         // feature, closure-backtest
std::span<const Command> apiKeyCommands();          // api-key
std::span<const Command> webhookCommands();         // outgoing-webhook
std::span<const Command> webhookLogCommands();      // webhook-log
std::span<const Command> journalCommands();         // journal
std::span<const Command> assistantCommands();       // feature secret, assistant
std::span<const Command> conversationCommands();    // conversation, message
std::span<const Command> deskCommands();            // label, quick-reply
std::span<const Command> mediaCommands();           // media
std::span<const Command> closureCommands();         // detect-closure
std::span<const Command> searchCommands();          // search
std::span<const Command> trainingCommands();        // seed, training-line

// --owner, as every command of a tenant takes it.
QCommandLineOption ownerOption();

// Reads a text of at most 1 MiB from standard input, without the last line break; Invalid when
// there is none.
Result<QString> readStandardInput(const QString& what);

// The first line of standard input, and nothing beyond it; unseen at a terminal.
Result<QString> readPasswordLine();

}  // namespace oc::ctl
