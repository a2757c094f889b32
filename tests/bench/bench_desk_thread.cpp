#include "tests/bench/desk_stage.h"
#include "tests/bench/desk_traffic.h"
#include "tests/bench/figures.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_pane.h"

// From the choice of a conversation to its painted messages: among 50 conversations of 200 messages
// and to one of 100,000 and back, which is then scrolled upwards by the wheel, page after page.
// Then frames while 100 messages a second come in, a fifth of them in the open thread, for a minute
// or as many seconds as the argument says. References: the plain statement for the newest 50
// messages, and the whole window painted once.

using namespace oc;
using namespace Qt::StringLiterals;

namespace {

constexpr int kNotches = 5;
constexpr int kTurns = 800;
constexpr int kOthers = 50;
constexpr int kPerSecond = 100;

// Milliseconds until the conversation of a row is painted, and what the plain statement takes.
std::pair<double, double> choose(bench::DeskStage& stage, int row) {
  test::LiveDesk& desk = stage.desk();
  ui::InboxPane& inbox = desk.window().inbox();
  const Conversation conversation = inbox.model().conversation(row);
  Q_EMIT inbox.conversationChosen(conversation);  // as a click does
  const double took = stage.untilPainted([&] {
    const ui::MessageStore& thread = desk.timeline().store();
    for (int i = thread.count() - 1; i >= 0; --i)
      if (thread.at(i).isMessage()) return thread.at(i).message.convId == conversation.convId;
    return false;
  });
  return {took,
          bench::statement(stage.admin(),
                           u"select * from app.messages where owner_id = ? and conv_id = ? order "
                           "by msg_id desc limit 51"_s,
                           {conversation.ownerId.value, conversation.convId.value})};
}

void print(const QString& name, const QList<std::pair<double, double>>& samples) {
  QList<double> ours;
  QList<double> plain;
  for (const auto& [took, reference] : samples) {
    ours.append(took);
    plain.append(reference);
  }
  for (const auto& [which, share] : {std::pair{u": median"_s, 0.5}, std::pair{u": 95 %"_s, 0.95}})
    bench::printRow(name + which, bench::percentile(ours, share), u"ms"_s,
                    bench::percentile(plain, share));
}

QList<double> wholeWindow(bench::DeskStage& stage) {
  QList<double> whole;
  for (int i = 0; i < 50; ++i) {
    stage.desk().window().update();
    stage.untilPainted([] { return true; });
    whole += stage.application().frames();
  }
  stage.application().forget();
  return whole;
}

void printFrames(const QString& name, const QList<double>& frames, const QList<double>& whole) {
  for (const auto& [which, share] :
       {std::pair{u"median"_s, 0.5}, std::pair{u"99 %"_s, 0.99}, std::pair{u"longest"_s, 1.0}})
    bench::printRow(name + u", a frame: "_s + which, bench::percentile(frames, share), u"ms"_s,
                    bench::percentile(whole, share));
}

}  // namespace

int main(int argc, char* argv[]) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  bench::WatchedApplication application(argc, argv);
  bench::DeskStage stage;
  stage.fill(1, 100'000);
  stage.fill(kOthers, 200);
  stage.open();
  const int seconds = argc > 1 ? QByteArray(argv[1]).toInt() : 60;

  QList<std::pair<double, double>> samples;
  for (int i = 0; i < 200; ++i)
    samples.append(choose(stage, i * 7 % kOthers));
  print(u"switch of conversation to painted"_s, samples);

  ui::ConversationListModel& model = stage.desk().window().inbox().model();
  model.loadOlder();
  stage.desk().window().update();
  stage.untilPainted([&model] { return model.rowCount() == 1 + kOthers; });
  samples.clear();
  for (int i = 0; i < 40; ++i) {
    choose(stage, i);
    samples.append(choose(stage, kOthers));
  }
  print(u"thread of 100,000 to painted"_s, samples);
  const QList<double> whole = wholeWindow(stage);
  stage.scroll(*stage.desk().timeline().viewport(), kNotches, kTurns);
  printFrames(u"thread of 100,000, scrolled"_s, stage.application().frames(), whole);

  choose(stage, 0);  // the newest
  bench::DeskTraffic traffic(stage.desk(), 1 + kOthers, kPerSecond, seconds);
  stage.application().forget();
  traffic.run();
  printFrames(u"at 100 messages/s"_s, stage.application().frames(), whole);
  return 0;
}
