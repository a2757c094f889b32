#include <QListWidget>

#include "tests/bench/desk_stage.h"
#include "tests/bench/figures.h"
#include "tests/bench/processes.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/inbox_pane.h"

// The list of a tenant of 1,000,000 conversations, or as many as the argument says: its first page
// until it is painted, frames while the wheel turns through further pages, resident memory of the
// process with the receiver and the training line in it. References: the plain statement for the
// page; the toolkit's own list of texts, scrolled alike; the process before it had a desk.

using namespace oc;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPages = 60;
constexpr int kNotches = 5;
constexpr int kTurns = 800;

QList<double> plainFrames(bench::DeskStage& stage, const QSize& size) {
  QListWidget list;
  list.setVerticalScrollMode(QListWidget::ScrollPerPixel);
  for (int i = 0; i < 50 * kTurns; ++i)
    list.addItem(u"Maria Souza %1"_s.arg(i));
  list.resize(size);
  list.show();
  stage.untilPainted([&list] { return list.isVisible(); });
  stage.application().forget();
  stage.scroll(*list.viewport(), -kNotches, kTurns);
  return stage.application().frames();
}

}  // namespace

int main(int argc, char* argv[]) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  bench::WatchedApplication application(argc, argv);
  const int conversations = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
  const double bare = bench::residentMegabytes(QCoreApplication::applicationPid());
  bench::DeskStage stage;
  stage.fill(conversations, 0);
  stage.open();

  ui::InboxPane& inbox = stage.desk().window().inbox();
  QList<double> pages;
  QList<double> plain;
  for (int i = 0; i < kPages; ++i) {
    const auto filter = i % 2 ? ConversationFilter::Unassigned : ConversationFilter::All;
    inbox.setView(filter);
    pages.append(stage.untilPainted([&] {
      return inbox.model().state() == ui::ConversationListModel::State::Ready &&
             inbox.model().filter() == filter;
    }));
    plain.append(bench::statement(
        stage.admin(),
        u"select * from app.conversations where owner_id = ? and awake and assignee_key = 0 order "
        "by activity desc limit 51"_s,
        {stage.desk().owner().value}));
  }
  for (const auto& [name, share] : {std::pair{u"median"_s, 0.5}, std::pair{u"95 %"_s, 0.95}})
    bench::printRow(u"list, first page to painted: "_s + name, bench::percentile(pages, share),
                    u"ms"_s, bench::percentile(plain, share));

  application.forget();
  stage.scroll(*inbox.view().viewport(), -kNotches, kTurns);
  const QList<double> frames = application.frames();
  const int rows = inbox.model().rowCount();
  const double resident = bench::residentMegabytes(QCoreApplication::applicationPid());
  const QList<double> plainList = plainFrames(stage, inbox.view().size());
  for (const auto& [name, share] :
       {std::pair{u"median"_s, 0.5}, std::pair{u"99 %"_s, 0.99}, std::pair{u"longest"_s, 1.0}})
    bench::printRow(u"list, a frame scrolled: "_s + name, bench::percentile(frames, share), u"ms"_s,
                    bench::percentile(plainList, share));
  bench::printRow(u"list, resident memory after %1 rows"_s.arg(rows), resident, u"MB"_s, bare);
  return 0;
}
