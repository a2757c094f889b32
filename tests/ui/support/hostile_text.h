#pragma once

#include <QStringList>

class QAbstractItemView;
class QObject;
class QWidget;

namespace oc::test {

// What somebody might call themselves who wants to be taken for HTML, for a key and for another.
QString hostile();

// What is wrong with a text as it is shown: characters that turn it around.
bool turns(const QString& text);

// Looks at every text of every widget for what hostile() does where it isn't shown as plain text.
class HostileSearch {
 public:
  int hits = 0;  // texts that hold it
  QStringList faults;

  void widgets();

 private:
  void fault(const QObject& where, const QString& what);
  void text(const QObject& where, const QString& what, const QString& text);
  void tip(const QObject& where, const QString& what, const QString& tip);
  void look(const QWidget& widget);
  void model(const QAbstractItemView& view);
};

}  // namespace oc::test
