#pragma once

#include "core/domain/link_check.h"
#include "ui/parts/dialog.h"

namespace oc::ui {

// Asks before an address out of a message is opened: shows all of it, where it leads, and what
// speaks against it. Enter cancels.
class LinkDialog : public Dialog {
  Q_OBJECT

 public:
  LinkDialog(const LinkCheck& link, QWidget* parent);

 Q_SIGNALS:
  void openWanted(const QUrl& url);
};

// Asks, then hands the address to the desktop (QDesktopServices). Nothing happens with one that is
// never opened.
void askToOpen(const QString& address, QWidget* window);

}  // namespace oc::ui
