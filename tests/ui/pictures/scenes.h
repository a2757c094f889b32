#pragma once

#include "tests/ui/pictures/picture.h"
#include "tests/ui/support/fake_desk.h"
#include "ui/insight/back_test_window.h"

namespace oc::ui {
class InboxPane;
}

namespace oc::test {

class FakeMediaDesk;

// What the window shows in a picture beyond the sample data: each scene is played with the mouse as
// a person would, after the conversation is open.
bool isScene(const QString& state);
void playScene(const QString& state, FakeDesk& desk, ConvId conv, QWidget& window);

// Of these, those of ui/timeline and ui/composer that need colleagues.
bool isThreadScene(const QString& state);
void playThreadScene(const QString& state, FakeDesk& desk, ConvId conv, QWidget& window);

// Of ui/customer.
bool isCustomerScene(const QString& state);
void playCustomerScene(const QString& state, FakeDesk& desk, ConvId maria, QWidget& window);

// Of the files of messages: tiles, the viewer.
bool isMediaScene(const QString& state);
void playMediaScene(const QString& state, FakeDesk& desk, FakeMediaDesk& files, ConvId conv,
                    QWidget& window);

// Of ui/inbox: the list narrowed, picked from and filtered.
bool isList(const QString& state);
void playList(const QString& state, FakeDesk& desk, ui::InboxPane& inbox);

// Of what the search finds, in the list and in the thread.
bool isSearch(const QString& state);
void playSearch(const QString& state, QWidget& window);

bool isBackTest(const QString& state);
void playBackTest(const QString& state, FakeDesk& desk, ui::BackTestWindow& window);

// "admin-staff", "admin-twilio", …: a page of the administration, some with what stands over it.
bool isAdministration(const QString& state);
void playAdministration(const QString& state, const QSize& size, const Look& look);

// The window with the cards that stand over it.
QPixmap grabWithPopovers(QWidget& window);

}  // namespace oc::test
