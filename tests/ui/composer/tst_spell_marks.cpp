#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include "tests/ui/support/small_dictionary.h"
#include "ui/composer/composer_edit.h"
#include "ui/spelling/spelling.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;
using oc::ui::ComposerEdit;
using oc::ui::Spelling;

namespace {

struct Field {
  QTemporaryDir folder;
  std::unique_ptr<Spelling> spelling;
  ComposerEdit edit;

  Field() {
    oc::test::writeDictionary(folder.path(), u"en_US"_s, {u"message"_s, u"the"_s, u"is"_s});
    oc::test::writeDictionary(folder.path(), u"pt_BR"_s, {u"mensagem"_s});
    spelling = std::make_unique<Spelling>(QStringList{folder.path()}, folder.filePath(u"own"_s));
    edit.setSpelling(*spelling);
    edit.setLanguage(u"en"_s);
    edit.resize(500, 100);
    edit.show();
  }
  QStringList marked() {
    QStringList words;
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next())
      for (const auto& range : block.layout()->formats())
        if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
          words += block.text().mid(range.start, range.length);
    return words;
  }
  // The menu of the keyboard's key, at the cursor.
  QMenu* menu() {
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {}, {});
    QApplication::sendEvent(edit.viewport(), &event);
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
  }
  void putCursor(int position) {
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(position);
    edit.setTextCursor(cursor);
  }
};

QAction* actionWith(const QMenu& menu, const QString& text) {
  for (QAction* action : menu.actions())
    if (action->text().contains(text)) return action;
  return nullptr;
}

}  // namespace

class TestSpellMarks : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { oc::ui::applyScheme(*qApp, oc::ui::Scheme::Light); }

  void marksWhatIsWrong() {
    Field f;
    f.edit.setPlainText(u"the mesage\nis teh"_s);
    QTRY_COMPARE(f.marked(), QStringList({u"mesage"_s, u"teh"_s}));
    f.spelling->setOn(false);
    QVERIFY(f.marked().isEmpty());
    f.spelling->setOn(true);
    f.edit.setLanguage(u"pt"_s);
    QTRY_COMPARE(f.marked(), QStringList({u"the"_s, u"mesage"_s, u"is"_s, u"teh"_s}));
  }

  void leavesTheWordThatIsTyped() {
    Field f;
    f.edit.setPlainText(u"wrng "_s);
    QTRY_COMPARE(f.marked(), QStringList(u"wrng"_s));
    f.putCursor(5);
    QTest::keyClicks(&f.edit, u"teh"_s);
    QCOMPARE(f.marked(), QStringList(u"wrng"_s));
    QTest::keyClick(&f.edit, Qt::Key_Space);
    QCOMPARE(f.marked(), QStringList({u"wrng"_s, u"teh"_s}));
    QTest::keyClick(&f.edit, Qt::Key_Backspace);
    QCOMPARE(f.marked(), QStringList(u"wrng"_s));
    QTest::keyClick(&f.edit, Qt::Key_Left);
    QCOMPARE(f.marked(), QStringList({u"wrng"_s, u"teh"_s}));
  }

  void theMenuPutsInTheBetterWord() {
    Field f;
    f.edit.setPlainText(u"the mesage is"_s);
    QTRY_COMPARE(f.marked(), QStringList(u"mesage"_s));
    f.putCursor(6);
    QMenu* menu = f.menu();
    QVERIFY(menu);
    QAction* better = actionWith(*menu, u"message"_s);
    QVERIFY(better && menu->actions().constFirst() == better);
    better->trigger();
    menu->close();
    QCOMPARE(f.edit.toPlainText(), u"the message is"_s);
    QTest::keyClick(&f.edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.edit.toPlainText(), u"the mesage is"_s);
  }

  void theMenuKeepsAWord() {
    Field f;
    f.edit.setPlainText(u"the Zapearia is"_s);
    QTRY_COMPARE(f.marked(), QStringList(u"Zapearia"_s));
    f.putCursor(6);
    QMenu* menu = f.menu();
    QVERIFY(menu);
    QAction* add = actionWith(*menu, u"Add “Zapearia” to the dictionary"_s);
    QVERIFY(add);
    add->trigger();
    menu->close();
    QVERIFY(f.marked().isEmpty());
    f.putCursor(1);
    menu = f.menu();
    QVERIFY(menu && !actionWith(*menu, u"to the dictionary"_s));
    menu->close();
  }
};

QTEST_MAIN(TestSpellMarks)
#include "tst_spell_marks.moc"
