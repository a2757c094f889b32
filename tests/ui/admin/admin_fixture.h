#pragma once

#include <QAbstractItemModel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <algorithm>

#include "tests/ui/support/sample_administration.h"
#include "tests/ui/support/sample_desk.h"
#include "ui/admin/admin_window.h"
#include "ui/admin/list_page.h"
#include "ui/admin/row_view.h"
#include "ui/parts/dialog.h"
#include "ui/parts/parts.h"

namespace oc::test {

inline const Error kAway{.code = ErrorCode::Unavailable,
                         .message = QStringLiteral("The database is away.")};

// The administration of the sample tenants, driven as a person would: what is clicked or filled in
// goes by its visible words.
struct AdminFixture {
  FakeDesk desk;
  FakeAdministration admin{desk};
  OwnerId acme{1};
  OwnerId tech{2};
  ui::AdminWindow window{admin, desk};

  AdminFixture() {
    fillSampleDesk(desk);
    fillSampleAdministration(desk, admin);
  }

  // Opens the page of the first tenant and waits until it shows something.
  void open(const QString& name) {
    window.showPage(name);
    window.open(acme);
    if (!QTest::qWaitForWindowActive(&window)) qFatal("no window");
    settle();
    // A window that was closed before may give its focus back late.
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) qFatal("no window");
  }

  // Until nothing is under way any more: no call, no timer of the window, nothing they led to.
  void settle() {
    constexpr int kTurns = 4;
    for (int calm = 0; calm < kTurns; calm = busy() ? 0 : calm + 1)
      QTest::qWait(1);
  }
  bool busy() const {
    const auto timers = window.findChildren<QTimer*>();
    return admin.pending() > 0 || std::any_of(timers.begin(), timers.end(), [](const QTimer* t) {
             return t->isActive() && t->isSingleShot() && t->interval() < 1000;
           });
  }

  ui::AdminPage& page() { return *window.page(); }
  ui::ListPage& list() { return *qobject_cast<ui::ListPage*>(window.page()); }
  void choose(int row) {
    auto& view = list().list();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      view.visualRect(view.model()->index(row, 0)).center());
    QTest::qWait(1);
  }
  QString chosenTitle() { return list().list().currentIndex().data().toString(); }
  QStringList titles() {
    QStringList words;
    for (int row = 0; row < list().rows().rowCount(); ++row)
      words += list().rows().at(row).title;
    return words;
  }

  // In the front dialog where there is one, else on the page.
  QWidget& front() {
    ui::Dialog* top = dialog();
    return top ? static_cast<QWidget&>(*top) : static_cast<QWidget&>(window);
  }
  ui::Dialog* dialog() {
    ui::Dialog* top = nullptr;
    for (auto* each : window.findChildren<ui::Dialog*>())
      if (each->isVisible()) top = each;
    return top;
  }
  QPushButton* button(const QString& words) {
    for (auto* each : front().findChildren<QPushButton*>())
      if (each->isVisible() && QString(each->text()).remove(u'&') == words) return each;
    return nullptr;
  }
  bool click(const QString& words) {
    QPushButton* found = button(words);
    if (!found || !found->isEnabled()) return false;
    QTest::mouseClick(found, Qt::LeftButton);
    settle();
    return true;
  }
  template <typename Field>
  Field* field(const QString& label) {
    for (auto* each : front().findChildren<Field*>())
      if (each->accessibleName() == label && each->isVisible()) return each;
    return nullptr;
  }
  bool type(const QString& label, const QString& text) {
    auto* line = field<QLineEdit>(label);
    if (!line || line->isReadOnly() || !line->isEnabled()) return false;
    line->setFocus();
    line->selectAll();
    if (text.isEmpty())
      QTest::keyClick(line, Qt::Key_Delete);
    else
      QTest::keyClicks(line, text);
    return true;
  }
  ui::ActionRow* action(const QString& words) {
    for (auto* each : window.findChildren<ui::ActionRow*>())
      if (each->isVisible() && QString(each->button()->text()).remove(u'&') == words) return each;
    return nullptr;
  }
};

}  // namespace oc::test
