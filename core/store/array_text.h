#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/domain/ids.h"

namespace oc::store {

// A PostgreSQL array literal; ids only, so that nothing needs quoting.
template <typename Tag>
QString arrayText(const QList<Id<Tag>>& ids) {
  QStringList parts;
  parts.reserve(ids.size());
  for (const Id<Tag> id : ids)
    parts.append(QString::number(id.value));
  return u'{' % parts.join(u',') % u'}';
}

}  // namespace oc::store
