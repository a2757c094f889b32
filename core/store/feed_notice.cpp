#include "core/store/feed_notice.h"

#include <algorithm>

namespace oc::store {

QHash<OwnerId, qint64> readFeedNotice(QStringView payload) {
  QHash<OwnerId, qint64> reached;
  for (const QStringView entry : payload.tokenize(u',')) {
    const qsizetype colon = entry.indexOf(u':');
    if (colon < 1) continue;
    const OwnerId owner{entry.first(colon).toLongLong()};
    const qint64 seq = entry.sliced(colon + 1).toLongLong();
    if (!owner.isValid() || seq <= 0) continue;
    qint64& known = reached[owner];
    known = std::max(known, seq);
  }
  return reached;
}

}  // namespace oc::store
