#pragma once

#include <QTest>

#include "tests/ui/support/fake_desk.h"
#include "ui/timeline/thread_pane.h"
#include "ui/timeline/timeline_view.h"

namespace oc::test {

// A thread beside a desk of two customers; nothing is open yet.
struct ThreadWindow {
  FakeDesk desk;
  OwnerId owner = desk.addTenant(QStringLiteral("Acme"));
  ConvId maria =
      desk.addConversation(owner, QStringLiteral("Maria Souza"), QStringLiteral("+5511988887777"));
  ConvId joao =
      desk.addConversation(owner, QStringLiteral("João Lima"), QStringLiteral("+5511977776666"));
  ui::ThreadPane pane{desk};
  ui::TimelineView* view = pane.findChild<ui::TimelineView*>();

  explicit ThreadWindow(int width = 820) {
    QObject::connect(&desk, &Desk::batchArrived, &pane, &ui::ThreadPane::apply);
    pane.resize(width, 640);
    pane.show();
    (void)QTest::qWaitForWindowActive(&pane);
  }
  void open(ConvId conv) { pane.open(desk.tenant(owner), desk.conversation(conv)); }
};

}  // namespace oc::test
