#include "tests/ui/support/sample_back_test.h"

namespace oc::test {
namespace {

struct Sample {
  double confidence;
  QString preview;
  bool wroteAgain;
  QString endedAs;
  QStringList signalNames;
};

QList<Sample> samples() {
  const auto agent = QStringLiteral("agent_closed");
  const auto idle = QStringLiteral("idle_timeout");
  const auto user = QStringLiteral("user_closed");
  return {
      {0.97,
       QStringLiteral("perfeito, resolveu aqui! muito obrigada, tchau"),
       false,
       agent,
       {QStringLiteral("warm_thanks"), QStringLiteral("solved"), QStringLiteral("farewell")}},
      {0.93,
       QStringLiteral("não, só isso mesmo. valeu!"),
       false,
       user,
       {QStringLiteral("declines_more"), QStringLiteral("thanks")}},
      {0.91,
       QStringLiteral("thanks a lot, bye"),
       false,
       idle,
       {QStringLiteral("warm_thanks"), QStringLiteral("farewell")}},
      {0.84,
       QStringLiteral("ok obrigado"),
       true,
       agent,
       {QStringLiteral("thanks"), QStringLiteral("short_reply")}},
      {0.82,
       QStringLiteral("combinado, até amanhã então"),
       true,
       agent,
       {QStringLiteral("acknowledges"), QStringLiteral("farewell")}},
      {0.78,
       QStringLiteral("gracias, muy amable"),
       false,
       agent,
       {QStringLiteral("thanks"), QStringLiteral("praise")}},
      {0.71,
       QStringLiteral("blz, vou aguardar o entregador. obg"),
       true,
       QString(),
       {QStringLiteral("thanks"), QStringLiteral("acknowledges")}},
      {0.66,
       QStringLiteral("👍🙏"),
       false,
       idle,
       {QStringLiteral("emoji_only"), QStringLiteral("agent_reported")}},
      {0.63, QStringLiteral("show"), false, agent, {QStringLiteral("praise")}},
  };
}

}  // namespace

BackTest sampleBackTest(FakeDesk& desk, bool readily) {
  BackTest result;
  result.conversations = 1284;
  result.messages = 9310;
  result.wouldClose = readily ? 412 : 398;
  result.wouldCloseWrongly = readily ? 2 : 0;
  result.wouldAnnounce = readily ? 82 : 96;
  result.closedByPeople = 640;
  result.foundOfClosedByPeople = readily ? 471 : 463;
  const double closeAt = readily ? 0.8 : 0.85;
  const QList<Conversation> conversations = desk.all(OwnerId{1});
  qsizetype i = 0;
  for (const Sample& sample : samples()) {
    const Conversation& c = conversations[i++ % conversations.size()];
    BackTestCase found;
    found.convId = c.convId;
    found.msgId = c.last.msgId;
    found.customer = c.customerName.isEmpty() ? c.phoneNumber : c.customerName;
    found.preview = sample.preview;
    found.at = QDateTime::currentDateTimeUtc().addSecs(-3600 * 9 * i);
    found.confidence = sample.confidence;
    found.wouldClose = sample.confidence >= closeAt;
    found.customerWroteAgain = sample.wroteAgain;
    found.endedAs = sample.endedAs;
    double weight = 1.9;
    for (const QString& name : sample.signalNames)
      found.reasons += ClosureReason{name, std::exchange(weight, weight - 0.6), name};
    result.cases += found;
  }
  return result;
}

}  // namespace oc::test
