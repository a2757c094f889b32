#pragma once

#include "tests/ui/support/fake_desk.h"

namespace oc::test {

// What a back-test finds in the sample desk's first tenant: with the tenant's own setting, and with
// one that closes more readily, so that two of its closes would have been wrong.
BackTest sampleBackTest(FakeDesk& desk, bool readily);

}  // namespace oc::test
