#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "ui/preferences/about_dialog.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/theme/theme.h"

using namespace oc::ui;

class TestPreferences : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
  }

  void choicesAreKept() {
    {
      Preferences preferences(*m_settings);
      QCOMPARE(preferences.scheme(), Scheme::System);
      QCOMPARE(preferences.sendKey(), SendKey::Enter);
      QVERIFY(preferences.language().isEmpty());
      QSignalSpy changed(&preferences, &Preferences::changed);
      preferences.setScheme(Scheme::Dark);
      preferences.setScheme(Scheme::Dark);
      QCOMPARE(changed.size(), 1);
      preferences.setSendKey(SendKey::CtrlEnter);
      QCOMPARE(preferences.undoSeconds(), 5);
      preferences.setUndoSeconds(0);
      preferences.setLanguage(QStringLiteral("es"));
      QCOMPARE(preferences.alertScope(), AlertScope::MineAndUnassigned);
      QCOMPARE(preferences.alertText(), AlertText::NameAndWords);
      QVERIFY(preferences.alertSound() && !preferences.closesToTray());
      QVERIFY(preferences.checksSpelling());
      preferences.setChecksSpelling(false);
      preferences.setAlertScope(AlertScope::Nothing);
      preferences.setAlertText(AlertText::Name);
      preferences.setAlertSound(false);
      preferences.setClosesToTray(true);
    }
    Preferences preferences(*m_settings);
    QCOMPARE(preferences.scheme(), Scheme::Dark);
    QCOMPARE(preferences.sendKey(), SendKey::CtrlEnter);
    QCOMPARE(preferences.language(), QStringLiteral("es"));
    QCOMPARE(preferences.undoSeconds(), 0);
    QCOMPARE(preferences.alertScope(), AlertScope::Nothing);
    QCOMPARE(preferences.alertText(), AlertText::Name);
    QVERIFY(!preferences.alertSound() && preferences.closesToTray());
    QVERIFY(!preferences.checksSpelling());
    preferences.setChecksSpelling(true);
    preferences.setAlertScope(AlertScope::MineAndUnassigned);
    preferences.setAlertText(AlertText::NameAndWords);
    preferences.setAlertSound(true);
    preferences.setClosesToTray(false);
    preferences.setScheme(Scheme::System);
    preferences.setSendKey(SendKey::Enter);
    preferences.setUndoSeconds(5);
    preferences.setLanguage({});
    QVERIFY(m_settings->allKeys().isEmpty());
  }

  void foreignValuesAreTheUsual() {
    m_settings->setValue(QStringLiteral("preferences/scheme"), QStringLiteral("purple"));
    m_settings->setValue(QStringLiteral("preferences/sendKey"), 7);
    m_settings->setValue(QStringLiteral("preferences/undoSeconds"), 86'400);
    m_settings->setValue(QStringLiteral("preferences/alertScope"), QStringLiteral("some"));
    const Preferences preferences(*m_settings);
    QCOMPARE(preferences.alertScope(), AlertScope::MineAndUnassigned);
    QCOMPARE(preferences.scheme(), Scheme::System);
    QCOMPARE(preferences.sendKey(), SendKey::Enter);
    QCOMPARE(preferences.undoSeconds(), 5);
  }

  void theDialogShowsAndSetsThem() {
    Preferences preferences(*m_settings);
    preferences.setLanguage(QStringLiteral("pt_BR"));
    const QPointer<PreferencesDialog> dialog = new PreferencesDialog(
        preferences, {QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("pt_BR")},
        QStringLiteral("There is no dictionary."), nullptr);
    dialog->show();
    const auto field = [&](const QString& name) -> QComboBox* {
      for (auto* box : dialog->findChildren<QComboBox*>())
        if (box->accessibleName() == name) return box;
      return nullptr;
    };
    QCOMPARE(field(QStringLiteral("Language"))->currentText(),
             QStringLiteral("Português (Brasil)"));
    QComboBox* theme = field(QStringLiteral("Theme"));
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_End);
    QCOMPARE(preferences.scheme(), Scheme::Dark);
    QTest::keyClick(theme, Qt::Key_Home);
    QCOMPARE(preferences.scheme(), Scheme::System);

    QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("enter"));
    QVERIFY(field(QStringLiteral("A message is sent by"))->isVisible());
    QVERIFY(!theme->isVisible());
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("night"));
    QVERIFY(theme->isVisible());
    delete dialog;
  }

  void diagnosticsAreCopiedAsLines() {
    const QPointer<AboutDialog> dialog =
        new AboutDialog({{QStringLiteral("Owner Console"), QStringLiteral("1.2")},
                         {QStringLiteral("Receiver"), QStringLiteral("up")}},
                        nullptr);
    dialog->show();
    dialog->findChildren<QPushButton*>().constFirst()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("Owner Console: 1.2\nReceiver: up\n"));
    delete dialog;
    const QString own = diagnosticsText(ownDiagnostics());
    QVERIFY(own.contains(QStringLiteral("Qt: ") + QString::fromLatin1(qVersion())));
  }

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  std::unique_ptr<QSettings> m_settings;
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
