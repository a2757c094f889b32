#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "tests/ui/support/sample_administration.h"
#include "ui/admin/config_check.h"
#include "ui/admin/config_editor.h"
#include "ui/theme/theme.h"

using namespace oc;
using namespace oc::ui;

namespace {

// With ' in place of ".
QJsonObject json(const char* text) {
  return QJsonDocument::fromJson(QByteArray(text).replace('\'', '"')).object();
}

QJsonObject schemaOf(const QString& name) {
  for (const Feature& feature : test::sampleFeatures(OwnerId{1}))
    if (feature.name == name) return feature.schema;
  return {};
}

struct Editor {
  ConfigEditor editor;

  explicit Editor(const QJsonObject& config = {},
                  const QJsonObject& schema = schemaOf(kClosureDetection)) {
    editor.set(schema, config);
    editor.show();
  }
  template <typename Field>
  Field* field(const char* label) {
    for (auto* each : editor.findChildren<Field*>())
      if (each->accessibleName() == QString::fromUtf8(label)) return each;
    return nullptr;
  }
  void tab(const char* words) {
    for (auto* each : editor.findChildren<QPushButton*>())
      if (each->text() == QString::fromUtf8(words)) QTest::mouseClick(each, Qt::LeftButton);
  }
};

}  // namespace

class TestConfigEditor : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyScheme(*qApp, Scheme::Light); }

  void faultsAreFoundAsTheDatabaseFindsThem_data() {
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("key");
    QTest::newRow("fits") << QByteArray("{'record_at': 0.6, 'keywords': ['a']}") << QString();
    QTest::newRow("empty") << QByteArray("{}") << QString();
    QTest::newRow("null list") << QByteArray("{'keywords': null}") << QString();
    QTest::newRow("too small") << QByteArray("{'record_at': 0.2}") << QStringLiteral("record_at");
    QTest::newRow("too large") << QByteArray("{'close_at': 7}") << QStringLiteral("close_at");
    QTest::newRow("a text") << QByteArray("{'close_at': 'x'}") << QStringLiteral("close_at");
    QTest::newRow("not whole") << QByteArray("{'min_duration_seconds': 1.5}")
                               << QStringLiteral("min_duration_seconds");
    QTest::newRow("blank word") << QByteArray("{'keywords': ['tchau', ' ']}")
                                << QStringLiteral("keywords");
    QTest::newRow("falling") << QByteArray("{'record_at': 0.9, 'close_at': 0.7}")
                             << QStringLiteral("close_at");
    QTest::newRow("falling below a default")
        << QByteArray("{'record_at': 0.9}") << QStringLiteral("close_at");
    QTest::newRow("unknown") << QByteArray("{'closeat': 0.7}") << QStringLiteral("?");
  }

  void faultsAreFoundAsTheDatabaseFindsThem() {
    QFETCH(QByteArray, config);
    QFETCH(QString, key);
    const auto faults = checkConfig(schemaOf(kClosureDetection), json(config));
    QCOMPARE(faults.isEmpty(), key.isEmpty());
    if (key == u"?")
      QVERIFY(faults.first().key.isEmpty());
    else if (!key.isEmpty())
      QCOMPARE(faults.first().key, key);
  }

  void anAddressIsChecked() {
    const QJsonObject schema = schemaOf(kAssistant);
    QVERIFY(checkConfig(schema, json("{'base_url': 'https://a.example/v1'}")).isEmpty());
    QVERIFY(!checkConfig(schema, json("{'base_url': 'https://u:p@a.example'}")).isEmpty());
    QVERIFY(!checkConfig(schema, json("{'base_url': 'ftp://a.example'}")).isEmpty());
  }

  void whatIsEmptyIsTheDefault() {
    Editor e(json("{'close_at': 0.85}"));
    QCOMPARE(e.field<QLineEdit>("Announce from")->text(), QString());
    QCOMPARE(e.field<QLineEdit>("Announce from")->placeholderText(),
             QStringLiteral("Default: 0.6"));
    QCOMPARE(e.field<QLineEdit>("Close from")->text(), QStringLiteral("0.85"));
    e.field<QLineEdit>("Close from")->clear();
    QCOMPARE(*e.editor.checked(), QJsonObject());
    e.field<QLineEdit>("Close from")->setText(QStringLiteral("0.9"));
    e.field<QPlainTextEdit>("Key words")->setPlainText(QStringLiteral("tchau\n\n  até  mais "));
    QCOMPARE(*e.editor.checked(), json("{'close_at': 0.9, 'keywords': ['tchau', 'até mais']}"));
  }

  void aFaultStandsAtItsField() {
    Editor e;
    auto* close = e.field<QLineEdit>("Close from");
    close->setText(QStringLiteral("abc"));
    QVERIFY(!e.editor.checked());
    QCOMPARE(close->accessibleDescription(), QStringLiteral("This is not a number."));
    close->setText(QStringLiteral("3"));
    QVERIFY(!e.editor.checked());
    QCOMPARE(close->accessibleDescription(), QStringLiteral("At most 1."));
    close->setText(QStringLiteral("0.9"));
    QVERIFY(e.editor.checked());
    QVERIFY(close->accessibleDescription().startsWith(QStringLiteral("From this confidence")));
  }

  void textAndFieldsAreTheSame() {
    Editor e(json("{'close_at': 0.85}"));
    const QString before = e.editor.text();
    e.tab("JSON");
    QCOMPARE(e.editor.text(), before);
    auto* text = e.field<QPlainTextEdit>("Settings as JSON");
    text->setPlainText(QStringLiteral("{\n\"close_at\": 0.9,\n}"));
    QVERIFY(!e.editor.checked());
    QVERIFY(text->accessibleDescription().startsWith(QStringLiteral("Line 3:")));
    e.tab("Fields");  // stays: it can't be shown as fields
    QVERIFY(text->isVisible());
    text->setPlainText(QStringLiteral("{\"close_at\": 2}"));
    QVERIFY(!e.editor.checked());
    QCOMPARE(text->accessibleDescription(), QStringLiteral("close_at: At most 1."));
    text->setPlainText(QStringLiteral("{\"close_at\": 0.95}"));
    e.tab("Fields");
    QCOMPARE(e.field<QLineEdit>("Close from")->text(), QStringLiteral("0.95"));
  }

  void withoutASchemaThereIsOnlyText() {
    Editor e(json("{'a': {'b': [1, 2]}}"), {});
    auto* text = e.field<QPlainTextEdit>("Settings as JSON");
    QVERIFY(text->isVisible());
    QCOMPARE(*e.editor.checked(), json("{'a': {'b': [1, 2]}}"));
    text->setPlainText(QStringLiteral("[1]"));
    QVERIFY(!e.editor.checked());
  }

  void choicesAndSwitchesAreBoxes() {
    Editor e(json("{'tone': 'warm'}"),
             json("{'properties': {'tone': {'type': 'string', 'enum': ['warm', 'plain']}, 'loud': "
                  "{'type': 'boolean', 'default': false}}}"));
    auto* tone = e.field<QComboBox>("Tone");
    QCOMPARE(tone->currentText(), QStringLiteral("warm"));
    tone->setCurrentIndex(2);
    auto* loud = e.field<QComboBox>("Loud");
    QCOMPARE(loud->currentText(), QStringLiteral("Default: no"));
    loud->setCurrentIndex(1);
    QCOMPARE(*e.editor.checked(), json("{'tone': 'plain', 'loud': true}"));
  }

  void aSchemaWithoutSettingsShowsNothing() {
    ConfigEditor editor;
    editor.set(schemaOf(kMediaFeature), {});
    QVERIFY(editor.isHidden());
  }
};

QTEST_MAIN(TestConfigEditor)
#include "tst_config_editor.moc"
