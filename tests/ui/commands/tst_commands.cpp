#include <QAction>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "ui/commands/commands.h"
#include "ui/commands/keys_dialog.h"
#include "ui/commands/match.h"
#include "ui/theme/theme.h"

using namespace oc::ui;

namespace {

QKeySequence keys(const char* text) {
  return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText);
}

struct Window {
  explicit Window(QSettings& settings) : commands(new Commands(settings, widget)) {
    open = commands->add(
        {QStringLiteral("open"), QStringLiteral("Places"), QStringLiteral("Open the place"),
         keys("Ctrl+O"), QStringLiteral("go there")},
        [this] { ++opened; });
    leave = commands->add({QStringLiteral("leave"), QStringLiteral("Places"),
                           QStringLiteral("Leave"), keys("Ctrl+L")},
                          [this] { ++left; });
    widget.show();
    widget.activateWindow();
    if (!QTest::qWaitForWindowActive(&widget)) qFatal("no window");
  }

  QWidget widget;
  Commands* commands;  // the widget's child
  QAction* open;
  QAction* leave;
  int opened = 0;
  int left = 0;
};

}  // namespace

class TestCommands : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
  }

  void findsByWordsWithoutAccents_data() {
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::addColumn<QString>("typed");
    QTest::newRow("title begins") << "Encerrar"
                                  << "Não encerrar"
                                  << "enc";
    QTest::newRow("whole title") << "Sair"
                                 << "Sair e voltar"
                                 << "sair";
    QTest::newRow("word begins") << "Ir à lista"
                                 << "Realista"
                                 << "lista";
    QTest::newRow("accents") << "Próxima conversa"
                             << "Imprópria"
                             << "PRO";
  }

  void findsByWordsWithoutAccents() {
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QFETCH(QString, typed);
    const int best = matchScore(folded(typed), folded(better));
    const int other = matchScore(folded(typed), folded(worse));
    QVERIFY2(best > other && other > 0, qPrintable(QStringLiteral("%1 %2").arg(best).arg(other)));
  }

  void findsNothingWhereAWordIsMissing() {
    QCOMPARE(matchScore(folded(QStringLiteral("open tenant")), QStringLiteral("open")), 0);
    QVERIFY(matchScore(QStringLiteral("open go"), QStringLiteral("open the place"),
                       QStringLiteral("go there")) > 0);
  }

  void keysRunTheirCommandWhileTheWindowShows() {
    Window window(*m_settings);
    QTest::keyClick(&window.widget, Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(window.opened, 1);
    window.open->setEnabled(false);
    QTest::keyClick(&window.widget, Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(window.opened, 1);
  }

  void changedKeysStayChanged() {
    {
      Window window(*m_settings);
      window.commands->setKeys(window.open, keys("Ctrl+Shift+O"));
    }
    Window window(*m_settings);
    QCOMPARE(window.open->shortcut(), keys("Ctrl+Shift+O"));
    QVERIFY(window.commands->isChanged(window.open));
    QTest::keyClick(&window.widget, Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(window.opened, 0);
    QTest::keyClick(&window.widget, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.opened, 1);
  }

  void takenKeysLeaveWhoHadThem() {
    Window window(*m_settings);
    window.commands->setKeys(window.open, keys("Ctrl+L"));
    QTest::keyClick(&window.widget, Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(window.opened, 1);
    QCOMPARE(window.left, 0);
    window.commands->resetKeys();
    QCOMPARE(window.open->shortcut(), keys("Ctrl+O"));
    QCOMPARE(window.leave->shortcut(), keys("Ctrl+L"));
    QVERIFY(m_settings->allKeys().isEmpty());
  }

  // A later version gives its new command keys that the person gave to another one.
  void theProgramTakesNoKeysOfThePerson() {
    {
      Window window(*m_settings);
      window.commands->setKeys(window.open, keys("Ctrl+N"));
    }
    Window window(*m_settings);
    const QAction* fresh = window.commands->add(
        {QStringLiteral("new"), QStringLiteral("Places"), QStringLiteral("New"), keys("Ctrl+N")},
        [] {});
    QVERIFY(fresh->shortcut().isEmpty());
    QCOMPARE(window.open->shortcut(), keys("Ctrl+N"));
  }

  void theDialogFindsAndChanges() {
    Window window(*m_settings);
    const QPointer<KeysDialog> dialog =
        new KeysDialog(*window.commands,
                       {{QStringLiteral("Writing"), QStringLiteral("Break the line"),
                         QStringLiteral("Shift+Enter")}},
                       &window.widget);
    dialog->open();
    const auto shown = [&] {
      QStringList titles;
      for (const auto* label : dialog->findChildren<QLabel*>())
        if (label->isVisible()) titles += label->text();
      return titles;
    };
    QVERIFY(shown().contains(QStringLiteral("Break the line")));
    auto* search = dialog->findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("leave"));
    QVERIFY(shown().contains(QStringLiteral("Leave")));
    QVERIFY(!shown().contains(QStringLiteral("Open the place")));
    QVERIFY(!shown().contains(QStringLiteral("Writing")));
    search->setText(QStringLiteral("nothing like it"));
    QVERIFY(shown().contains(QStringLiteral("No command is called like this.")));
    search->clear();

    // Keys of another command are asked about first.
    auto* edit = dialog->findChildren<QKeySequenceEdit*>().constFirst();
    edit->setKeySequence(keys("Ctrl+L"));
    Q_EMIT edit->editingFinished();
    QCOMPARE(window.leave->shortcut(), keys("Ctrl+L"));
    QVERIFY(shown().contains(QStringLiteral("Ctrl+L belongs to “Leave”.")));
    const auto press = [&](const QString& words) {
      for (auto* button : dialog->findChildren<QPushButton*>())
        if (button->text() == words && button->isVisible()) return button->click();
      QFAIL("no such button");
    };
    press(QStringLiteral("Leave them"));
    QCOMPARE(edit->keySequence(), keys("Ctrl+O"));
    edit->setKeySequence(keys("Ctrl+L"));
    Q_EMIT edit->editingFinished();
    press(QStringLiteral("Take them"));
    QCOMPARE(window.open->shortcut(), keys("Ctrl+L"));
    QVERIFY(window.leave->shortcut().isEmpty());
    press(QStringLiteral("Reset all"));
    QCOMPARE(window.open->shortcut(), keys("Ctrl+O"));
    QCOMPARE(window.leave->shortcut(), keys("Ctrl+L"));
  }

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<QSettings> m_settings;
};

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
