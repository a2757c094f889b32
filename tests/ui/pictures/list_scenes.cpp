#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include "tests/ui/pictures/scenes.h"
#include "ui/inbox/conversation_view.h"
#include "ui/inbox/filter_popover.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/inbox/list_actions.h"

namespace oc::test {
namespace {

void pickRows(ui::ConversationView& view, int first, int last) {
  for (const auto& [row, key] :
       {std::pair(first, Qt::NoModifier), std::pair(last, Qt::ShiftModifier)})
    QTest::mouseClick(view.viewport(), Qt::LeftButton, key,
                      view.visualRect(view.model()->index(row, 0)).center());
}

}  // namespace

bool isList(const QString& state) {
  return state.startsWith(u"list");
}

// "list-picks", "list-done", "list-close", "list-filters", "list-narrowed", "list-hover",
// "list-news"; "list-mine" and the like show that view.
void playList(const QString& state, FakeDesk& desk, ui::InboxPane& inbox) {
  const QString part = state.section(u'-', 1);
  ui::ConversationView& view = inbox.view();
  if (const auto filter = conversationFilterFromText(part)) inbox.setView(*filter);
  if (part == u"picks" || part == u"close" || part == u"done") pickRows(view, 1, 4);
  if (part == u"close") inbox.actions().ask(ui::PickAction::Close);
  if (part == u"done") inbox.actions().take();
  if (part == u"narrowed")
    inbox.setQuery({.filter = ConversationFilter::Active,
                    .channel = QStringLiteral("whatsapp"),
                    .labels = {QStringLiteral("vip")}});
  if (part == u"filters") inbox.openFilters();
  if (part == u"hover" || part == u"news")
    QTest::mouseMove(view.viewport(), view.visualRect(view.model()->index(1, 0)).center());
  if (part == u"news")
    for (const char* name : {"Rafael", "Carla", "Thiago"})
      for (const Conversation& c : desk.all(OwnerId{1}))
        if (c.customerName.startsWith(QLatin1String(name)))
          desk.receive(c.convId, QStringLiteral("oi?"));
  QTest::qWait(100);
}

}  // namespace oc::test
