#include <QJsonDocument>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <string>

#include "app/ctl/command.h"
#include "core/domain/closure_detector.h"
#include "core/domain/closure_json.h"

namespace oc::ctl {
namespace {

using namespace Qt::StringLiterals;

// A share from 0 to 1; what it was before when the option is not given.
Result<double> share(const Session& session, const QString& option, double before) {
  if (!session.isSet(option)) return before;
  bool ok = false;
  const double value = session.value(option).toDouble(&ok);
  if (!ok || !(value >= 0 && value <= 1))
    return Error{ErrorCode::Invalid,
                 u"--%1 is a number from 0 to 1, not \"%2\"."_s.arg(option, session.value(option)),
                 {}};
  return value;
}

Result<ClosureConfig> configOf(const Session& session) {
  ClosureConfig config;
  config.keywords = session.isSet(u"keyword"_s) ? session.values(u"keyword"_s)
                                                : session.settings().closureKeywords;
  config.minDurationSeconds = session.settings().conversationMinDurationSeconds;
  const auto recordAt = share(session, u"record-at"_s, config.recordAt);
  if (!recordAt) return recordAt.error();
  config.recordAt = *recordAt;
  const auto closeAt = share(session, u"close-at"_s, config.closeAt);
  if (!closeAt) return closeAt.error();
  config.closeAt = *closeAt;
  if (config.recordAt > config.closeAt)
    return Error{
        ErrorCode::Invalid,
        u"--record-at (%1) is above --close-at (%2)."_s.arg(config.recordAt).arg(config.closeAt),
        {}};
  if (session.isSet(u"min-duration"_s)) {
    bool ok = false;
    config.minDurationSeconds = session.value(u"min-duration"_s).toInt(&ok);
    if (!ok || config.minDurationSeconds < 0)
      return Error{ErrorCode::Invalid,
                   u"--min-duration is a number of seconds, 0 or more, not \"%1\"."_s.arg(
                       session.value(u"min-duration"_s)),
                   {}};
  }
  return config;
}

Result<QJsonObject> judgeLine(const ClosureDetector& detector, const QByteArray& line) {
  QJsonParseError wrong;
  const QJsonDocument document = QJsonDocument::fromJson(line, &wrong);
  if (wrong.error != QJsonParseError::NoError)
    return Error{ErrorCode::Invalid, wrong.errorString(), {}};
  if (!document.isObject()) return Error{ErrorCode::Invalid, u"it must be a JSON object"_s, {}};
  const QJsonObject json = document.object();
  const QJsonValue id = json[u"id"_s];
  if (id.isArray() || id.isObject() || id.isBool())
    return Error{ErrorCode::Invalid, u"id must be a text or a number."_s, {}};
  const auto read = closureCaseFromJson(json);
  if (!read) return read.error();
  QJsonObject result = closureVerdictJson(detector.judge(*read));
  result.insert(u"id"_s, id.isUndefined() ? QJsonValue() : id);
  return result;
}

// One verdict a line as soon as its dialogue has come, so that another program can talk with it.
Result<Output> detectClosure(Session& session) {
  const auto config = configOf(session);
  if (!config) return config.error();
  const ClosureDetector detector(*config);
  Output output;
  std::string line;
  for (int number = 1; std::getline(std::cin, line); ++number) {
    const QByteArray bytes = QByteArray::fromStdString(line).trimmed();
    if (bytes.isEmpty()) continue;
    const auto verdict = judgeLine(detector, bytes);
    if (!verdict) {
      std::fprintf(stderr, "ownerctl: line %d: %s\n", number,
                   qUtf8Printable(verdict.error().message));
      output.exitCode = 1;
      continue;
    }
    std::printf("%s\n", QJsonDocument(*verdict).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
  }
  return output;
}

QList<QCommandLineOption> detectOptions() {
  return {
      QCommandLineOption(u"keyword"_s,
                         u"A key word or phrase; may be repeated (default: CLOSURE_KEYWORDS)."_s,
                         u"WORD"_s),
      QCommandLineOption(u"record-at"_s,
                         u"Confidence from which the agent is told (default: 0.6)."_s,
                         u"CONFIDENCE"_s),
      QCommandLineOption(u"close-at"_s,
                         u"Confidence from which a conversation is closed (default: 0.8)."_s,
                         u"CONFIDENCE"_s),
      QCommandLineOption(u"min-duration"_s,
                         u"A younger conversation is closed less readily (default: "
                         "CONVERSATION_MIN_DURATION_SECONDS)."_s,
                         u"SECONDS"_s),
  };
}

const Command kCommands[] = {
    {"detect-closure",
     "Judges dialogues from standard input, one JSON object a line: is the customer done?", "",
     &detectOptions, &detectClosure},
};

}  // namespace

std::span<const Command> closureCommands() {
  return kCommands;
}

}  // namespace oc::ctl
