#pragma once

#include "tests/ui/support/fake_administration.h"

namespace oc::test {

// Staff, accounts, features, keys, webhooks and an audit log for the tenants of fillSampleDesk(),
// most of it for the first one. Signed in is Ana Lima, administrator of the first two and a
// platform administrator.
void fillSampleAdministration(FakeDesk& desk, FakeAdministration& admin);

QList<Feature> sampleFeatures(OwnerId owner);  // the product's own, with their schemas

}  // namespace oc::test
