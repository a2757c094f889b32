#pragma once

namespace oc::app {

// From now on SIGTERM, SIGINT and SIGHUP end the application's event loop, so that everything is
// closed in order. Call once, with an application object, on the main thread.
void quitOnSignals();

}  // namespace oc::app
