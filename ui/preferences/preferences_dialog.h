#pragma once

#include <QDialog>
#include <QList>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace oc::ui {

class PlainLabel;
class Preferences;

// Everything a person chooses for themselves, in sections, found by a search. A choice holds at
// once and needs no button. `preferences` outlives it.
class PreferencesDialog : public QDialog {
  Q_OBJECT

 public:
  // `languages`: those with complete translations, as QLocale names. `spelling`: what the spelling
  // is checked by, or why it isn't.
  PreferencesDialog(Preferences& preferences, const QStringList& languages, const QString& spelling,
                    QWidget* parent);

 Q_SIGNALS:
  void keysWanted();  // the dialog of the keys

 private:
  struct Row {
    QWidget* heading;
    QWidget* box;
    QString searched;  // folded
  };

  void addSection(const QString& title);
  void addRow(const QString& label, QWidget* field, const QString& hint, const QString& words = {});
  void addLook(const QStringList& languages);
  void addWriting(const QString& spelling);
  void addAlerts();
  void filter(const QString& text);

  Preferences& m_preferences;
  QLineEdit* m_search;
  QVBoxLayout* m_column;
  PlainLabel* m_nothing;
  PlainLabel* m_heading = nullptr;
  QList<Row> m_rows;
};

}  // namespace oc::ui
