#pragma once

#include <QObject>
#include <QString>

namespace oc::ui {

// A notification on the desktop. Plain text: who shows it guards it against being read as markup.
struct Notice {
  QString key;  // one of the same key takes its place
  QString title;
  QString text;
  bool sound = false;

  bool operator==(const Notice&) const = default;
};

// Where notifications go. UI thread only; nothing blocks.
class Notifier : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  virtual void show(const Notice& notice) = 0;
  virtual void take(const QString& key) = 0;  // what it told of has been seen

 Q_SIGNALS:
  void activated(const QString& key);  // the person clicked it
};

}  // namespace oc::ui
