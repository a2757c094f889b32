#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/fake_desk.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_edit.h"
#include "ui/composer/emoji_book.h"
#include "ui/composer/emoji_picker.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::ui;
using namespace oc::test;
using namespace Qt::StringLiterals;

class TestEmoji : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }
  void init() { QLocale::setDefault(QLocale::c()); }
  void allAreThereOnce();
  void foundInEveryLanguage_data();
  void foundInEveryLanguage();
  void namedInTheLanguageInForce();
  void chosenByKeys();
  void whatWasUsedComesFirst();
};

void TestEmoji::allAreThereOnce() {
  QVERIFY(allEmojis().size() > 1500);
  QSet<QString> seen;
  QSet<int> groups;
  for (const Emoji& emoji : allEmojis()) {
    QVERIFY2(!seen.contains(emoji.text), qPrintable(emoji.text));
    seen += emoji.text;
    groups += emoji.group;
    QVERIFY2(!emoji.names.value(0).isEmpty(), qPrintable(emoji.text));
  }
  QCOMPARE(groups.size(), kEmojiGroups);
}

void TestEmoji::foundInEveryLanguage_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("emoji");
  QTest::newRow("English") << u"thumbs up"_s << u"👍"_s;
  QTest::newRow("Portuguese, without its accents") << u"coracao vermelho"_s << u"❤️"_s;
  QTest::newRow("Spanish") << u"cohete"_s << u"🚀"_s;
  QTest::newRow("capitals") << u"PIZZA"_s << u"🍕"_s;
}

void TestEmoji::foundInEveryLanguage() {
  QFETCH(QString, text);
  QFETCH(QString, emoji);
  const auto found = findEmojis(text);
  QVERIFY(!found.isEmpty());
  QCOMPARE(found.first()->text, emoji);
  QVERIFY(findEmojis(u"xyzzy"_s).isEmpty());
}

void TestEmoji::namedInTheLanguageInForce() {
  const Emoji* rocket = findEmojis(u"rocket"_s).value(0);
  QVERIFY(rocket);
  QCOMPARE(emojiName(*rocket), u"rocket"_s);
  QLocale::setDefault(QLocale(u"pt_BR"_s));
  QCOMPARE(emojiName(*rocket), u"foguete"_s);
  QLocale::setDefault(QLocale(u"es"_s));
  QCOMPARE(emojiName(*rocket), u"cohete"_s);
}

void TestEmoji::chosenByKeys() {
  FakeDesk desk;
  const OwnerId owner = desk.addTenant(u"Acme"_s);
  const ConvId conv = desk.addConversation(owner, u"Maria"_s, u"+5511988887777"_s);
  desk.receive(conv, u"oi"_s);
  Composer composer(desk);
  composer.resize(700, 200);
  composer.show();
  composer.open(desk.tenant(owner), desk.conversation(conv));
  auto* edit = composer.findChild<ComposerEdit*>();
  edit->setPlainText(u"ok "_s);
  edit->moveCursor(QTextCursor::End);
  QSignalSpy used(&composer, &Composer::emojisUsed);
  composer.chooseEmoji();
  auto* picker = composer.findChild<EmojiPicker*>();
  auto* field = picker->findChild<QLineEdit*>();
  QTRY_VERIFY(picker->isVisible());
  QTest::keyClicks(field, u"thumbs"_s);
  QCOMPARE(picker->findChild<QListWidget*>()->item(0)->text(), u"👍"_s);
  QTest::keyClick(field, Qt::Key_Right);
  QTest::keyClick(field, Qt::Key_Left);
  QTest::keyClick(field, Qt::Key_Return);
  QVERIFY(!picker->isVisible());
  QVERIFY(composer.text().startsWith(u"ok "));
  QCOMPARE(used.size(), 1);
  QCOMPARE(composer.text(), u"ok "_s + used[0][0].toStringList().value(0));
}

void TestEmoji::whatWasUsedComesFirst() {
  QWidget window;
  window.show();
  EmojiPicker picker(&window);
  picker.ask({}, {u"🚀"_s, u"🍕"_s, u"not one"_s});
  auto* list = picker.findChild<QListWidget*>();
  QCOMPARE(list->count(), 2);
  QCOMPARE(list->item(0)->text(), u"🚀"_s);
  QCOMPARE(list->item(0)->data(Qt::AccessibleTextRole).toString(), u"rocket"_s);
  for (auto* tab : picker.findChildren<QPushButton*>())
    QVERIFY(!tab->accessibleName().isEmpty());
  picker.hide();
  picker.ask({}, {});
  QCOMPARE(list->item(0)->text(), allEmojis().first().text);
}

QTEST_MAIN(TestEmoji)
#include "tst_emoji.moc"
