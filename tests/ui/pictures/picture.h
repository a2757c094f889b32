#pragma once

#include <QPixmap>
#include <QSize>
#include <QString>
#include <QWidget>
#include <functional>

namespace oc::test {

// A window of the program with sample data, in one of its states: what is named by the scenes.
struct Picture {
  QString scheme = QStringLiteral("light");
  QString language = QStringLiteral("pt_BR");
  QSize size{1440, 900};
  QString state = QStringLiteral("thread");

  QString name() const;  // "thread-light-pt_BR"
};

// Sees the window while it is open, and its picture with what stands over it.
using Look = std::function<void(QWidget& window, const QPixmap& picture)>;

// Opens the window and plays what brings it into the state, as a person would.
void play(const Picture& picture, const Look& look);

}  // namespace oc::test
