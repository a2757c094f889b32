#include <QLineEdit>
#include <QTest>

#include "tests/ui/pictures/scenes.h"
#include "ui/inbox/inbox_pane.h"
#include "ui/inbox/search_panel.h"
#include "ui/timeline/find_bar.h"
#include "ui/timeline/thread_pane.h"

namespace oc::test {

bool isSearch(const QString& state) {
  return state.startsWith(u"search");
}

// "search-pedido": the list searched for a word, the first message opened; "search-here-pedido":
// the open conversation.
void playSearch(const QString& state, QWidget& window) {
  const QString typed = state.section(u'-', -1);
  if (state.startsWith(u"search-here")) {
    window.findChild<ui::ThreadPane*>()->find();
    window.findChild<ui::FindBar*>()->findChild<QLineEdit*>()->setText(typed);
  } else {
    auto* inbox = window.findChild<ui::InboxPane*>();
    inbox->beginSearch(typed);
    QTest::qWait(150);
    inbox->step(1);
  }
  QTest::qWait(300);
}

}  // namespace oc::test
