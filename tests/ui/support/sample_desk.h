#pragma once

#include "tests/ui/support/fake_desk.h"

namespace oc::test {

// Fills a desk with what a real one looks like: three tenants, customers in Portuguese, English and
// Spanish, every kind of row and of trouble, and a thread with all of it. Returns the conversation
// with the long thread.
ConvId fillSampleDesk(FakeDesk& desk);

}  // namespace oc::test
