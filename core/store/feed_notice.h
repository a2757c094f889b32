#pragma once

#include <QHash>
#include <QStringView>

#include "core/domain/ids.h"

namespace oc::store {

// What a notification of the feed says, "7:1204,9:33": tenants, and the seq that each one's feed
// has reached. Any login may NOTIFY whatever it likes: what doesn't read so is passed over.
QHash<OwnerId, qint64> readFeedNotice(QStringView payload);

}  // namespace oc::store
