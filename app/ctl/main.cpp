#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>
#include <algorithm>
#include <cstdio>

#include "app/ctl/command.h"
#include "core/config/hardening.h"
#include "core/config/log.h"

// ownerctl: the program without windows. `ownerctl NAME [NAME] [--option …]`.

namespace {

using namespace Qt::StringLiterals;
using namespace oc;
using namespace oc::ctl;

constexpr int kUsage = 2;

QTextStream& out() {
  static QTextStream stream(stdout);
  return stream;
}

QTextStream& err() {
  static QTextStream stream(stderr);
  return stream;
}

QList<Command> allCommands() {
  QList<Command> all;
  for (const auto part :
       {databaseCommands(),  backupCommands(),       tenantCommands(),  administrationCommands(),
        recoveryCommands(),  secretCommands(),       loginCommands(),   proofCommands(),
        featureCommands(),   apiKeyCommands(),       webhookCommands(), webhookLogCommands(),
        assistantCommands(), conversationCommands(), deskCommands(),    mediaCommands(),
        journalCommands(),   searchCommands(),       closureCommands(), trainingCommands()})
    for (const Command& command : part)
      all.append(command);
  return all;
}

void printOverview(QTextStream& stream, const QList<Command>& commands) {
  qsizetype widest = 0;
  for (const Command& command : commands)
    widest = std::max(widest, QLatin1StringView(command.name).size());
  stream << "Usage: ownerctl COMMAND [options]\n\nCommands:\n";
  for (const Command& command : commands)
    stream << "  " << QLatin1StringView(command.name).toString().leftJustified(widest + 2)
           << QLatin1StringView(command.summary) << '\n';
  stream << "\n`ownerctl COMMAND --help` tells the options of one command.\n"
            "Settings are environment variables or .env; see .env.example.\n";
  stream.flush();
}

// Those whose name goes on after this word.
QList<Command> groupOf(const QList<Command>& commands, const QString& word) {
  QList<Command> group;
  for (const Command& command : commands)
    if (QLatin1StringView(command.name).startsWith(QString(word + u' '))) group.append(command);
  return group;
}

bool asksForHelp(const QString& word) {
  return word == "--help"_L1 || word == "-h"_L1;
}

// The longest name that the arguments begin with: "owner add" before "owner".
const Command* find(const QList<Command>& commands, const QStringList& words, qsizetype& used) {
  const Command* found = nullptr;
  for (const Command& command : commands) {
    const QStringList name = QString::fromLatin1(command.name).split(u' ');
    if (name.size() <= words.size() && words.first(name.size()) == name &&
        (!found || name.size() > used)) {
      found = &command;
      used = name.size();
    }
  }
  return found;
}

int fail(const Error& error) {
  err() << "ownerctl: " << (error.message.isEmpty() ? error.detail : error.message) << '\n';
  err().flush();
  return error.code == ErrorCode::Invalid ? kUsage : 1;
}

int run(const Command& command, const QStringList& arguments) {
  QCommandLineParser parser;
  parser.setApplicationDescription(QString::fromUtf8(command.summary));
  const QCommandLineOption help({u"help"_s, u"h"_s}, u"Shows this text."_s);
  parser.addOption(help);
  parser.addOption({u"json"_s, u"Prints one JSON document."_s});
  parser.addOptions(command.options());
  const QString program = u"ownerctl "_s % QLatin1StringView(command.name);
  if (!parser.parse(QStringList(program) + arguments))
    return fail({ErrorCode::Invalid, parser.errorText(), {}});
  if (parser.isSet(help)) {
    QString text = parser.helpText();
    // The parser names the executable; the command's own words belong there.
    const qsizetype end = text.indexOf(u'\n');
    QString usage = u"Usage: "_s % program % u" [options]"_s;
    if (*command.positional) usage += u' ' % QString::fromUtf8(command.positional);
    out() << usage << text.sliced(end);
    out().flush();
    return 0;
  }
  if (!*command.positional && !parser.positionalArguments().isEmpty())
    return fail({ErrorCode::Invalid,
                 u"\"%1\" is not expected here."_s.arg(parser.positionalArguments().first()),
                 {}});

  const auto settings = config::Settings::load(QProcessEnvironment::systemEnvironment());
  if (!settings) return fail(settings.error());
  config::Settings logged = *settings;
  if (!command.keepsRunning && logged.logLevel == "info"_L1) logged.logLevel = u"warning"_s;
  log::install(logged);
  Session session(*settings, parser);
  const auto output = command.run(session);
  if (!output) return fail(output.error());
  if (session.json() && !output->json.isEmpty())
    out() << QJsonDocument(output->json).toJson(QJsonDocument::Indented);
  else if (!output->text.isEmpty())
    out() << output->text << '\n';
  out().flush();
  return output->exitCode;
}

}  // namespace

int main(int argc, char* argv[]) {
  config::forbidCoreDumps();
  QCoreApplication application(argc, argv);
  QCoreApplication::setApplicationName(u"ownerctl"_s);
  QCoreApplication::setApplicationVersion(QStringLiteral(OC_VERSION));
  const QStringList words = QCoreApplication::arguments().sliced(1);
  const QList<Command> commands = allCommands();
  if (words.isEmpty() || asksForHelp(words.first()) || words.first() == "help"_L1) {
    printOverview(words.isEmpty() ? err() : out(), commands);
    return words.isEmpty() ? kUsage : 0;
  }
  if (words.first() == "--version"_L1) {
    out() << "ownerctl " << OC_VERSION << '\n';
    out().flush();
    return 0;
  }
  qsizetype used = 0;
  const Command* command = find(commands, words, used);
  if (!command) {
    const QList<Command> group = groupOf(commands, words.first());
    const QString second = words.value(1);
    if (!group.isEmpty() && asksForHelp(second)) {
      printOverview(out(), group);
      return 0;
    }
    printOverview(err(), group.isEmpty() ? commands : group);
    const bool named = !group.isEmpty() && !second.isEmpty() && !second.startsWith(u'-');
    return fail({ErrorCode::Invalid,
                 u"There is no command \"%1\"."_s.arg(named ? words.first() % u' ' % second
                                                            : words.first()),
                 {}});
  }
  return run(*command, words.sliced(used));
}
