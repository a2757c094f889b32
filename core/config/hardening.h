#pragma once

namespace oc::config {

// No memory of this process reaches a disk or another process of the same user: core dumps are off,
// and so is tracing (PR_SET_DUMPABLE). Called first thing in main(). What this process starts is
// dumpable again, but its core dumps stay off.
void forbidCoreDumps();

// xdg-desktop-portal opens /proc/PID/root of whoever calls it, which forbidCoreDumps() shuts, and
// refuses us; Qt then shows no dialog and says nothing. So where Qt is told to ask the portal for
// file dialogs (QT_QPA_PLATFORMTHEME=xdgdesktopportal) it shows its own instead. Those of the GTK
// and KDE themes are shown by this process and go on working.
void avoidPortalDialogs();

}  // namespace oc::config
