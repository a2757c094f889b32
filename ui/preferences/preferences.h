#pragma once

#include <QObject>
#include <QString>

#include "ui/theme/theme.h"

class QSettings;

namespace oc::ui {

// Which key sends what is written. Where Enter does, Ctrl+Enter does too; where it doesn't, it
// breaks the line, as Shift+Enter always does.
enum class SendKey { Enter, CtrlEnter };

// What one is notified of while one looks elsewhere; mentions by colleagues always, but for
// Nothing.
enum class AlertScope { MineAndUnassigned, Mine, Everything, Nothing };

// What a notification shows: others may look at the screen.
enum class AlertText { NameAndWords, Name, Nothing };

// What a person has chosen for themselves on this computer, kept in `settings` (group
// "preferences"), which outlives it. UI thread only.
class Preferences : public QObject {
  Q_OBJECT

 public:
  explicit Preferences(QSettings& settings, QObject* parent = nullptr);

  Scheme scheme() const;
  QString language() const;  // one of languages(); empty: the system's
  SendKey sendKey() const;
  int undoSeconds() const;  // how long a reply can be taken back: one of undoChoices()
  static QList<int> undoChoices() { return {0, 5, 10, 20}; }

  bool checksSpelling() const;

  AlertScope alertScope() const;
  AlertText alertText() const;
  bool alertSound() const;
  bool closesToTray() const;  // closing the window leaves the program in the tray

  void setScheme(Scheme scheme);
  void setLanguage(const QString& language);  // in force from the next start
  void setSendKey(SendKey key);
  void setUndoSeconds(int seconds);
  void setChecksSpelling(bool on);
  void setAlertScope(AlertScope scope);
  void setAlertText(AlertText text);
  void setAlertSound(bool on);
  void setClosesToTray(bool on);

 Q_SIGNALS:
  void changed();

 private:
  void keep(const QString& name, const QString& value);
  QString kept(const QString& name) const;

  QSettings& m_settings;
};

}  // namespace oc::ui
