#pragma once

namespace oc::config {

// No memory of this process reaches a disk or another process of the same user: core dumps are off,
// and so is tracing (PR_SET_DUMPABLE). Called first thing in main(). What this process starts is
// dumpable again, but its core dumps stay off.
void forbidCoreDumps();

}  // namespace oc::config
