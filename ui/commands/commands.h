#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>
#include <functional>
#include <unordered_map>

class QAction;
class QSettings;
class QWidget;

namespace oc::ui {

// Everything that a window can be told to do by a key or from the palette, each under an id that
// stays. Keys can be changed by the person and are kept in `settings` (group "keys"). They work
// while `scope` is visible and its window active. UI thread only.
class Commands : public QObject {
  Q_OBJECT

 public:
  struct Command {
    QString id;     // "conversation.next": stays the same from version to version
    QString group;  // translated; commands of one group stand together
    QString title;  // translated, an imperative
    QKeySequence keys;
    QString words = {};  // translated; the palette finds it by these as well
    // Reachable by its keys alone: the palette offers what it does in another way.
    bool keysOnly = false;
  };

  // Both outlive it.
  Commands(QSettings& settings, QWidget& scope);

  // The action is the command for menus and buttons; setEnabled() on it holds everywhere. Its text
  // is the title.
  QAction* add(const Command& command, std::function<void()> run);

  const QList<QAction*>& all() const { return m_actions; }  // in the order of add()
  QAction* action(const QString& id) const;                 // null when unknown
  const Command& command(const QAction* action) const;      // with the keys of the program

  // Null when no other command has these keys.
  QAction* holder(const QKeySequence& keys, const QAction* besides) const;
  // Takes the keys from whoever had them. Empty: none.
  void setKeys(QAction* action, const QKeySequence& keys);
  bool isChanged(const QAction* action) const;
  void resetKeys();

 Q_SIGNALS:
  void keysChanged();

 private:
  void keep(const QAction* action);

  QSettings& m_settings;
  QWidget& m_scope;
  QList<QAction*> m_actions;
  std::unordered_map<const QAction*, Command> m_commands;
};

}  // namespace oc::ui
