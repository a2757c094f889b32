#pragma once

#include <QList>
#include <QString>

#include "core/domain/result.h"

namespace oc::store {

// One numbered file of migrations/, NNNN_name.sql. Never edited after release.
struct Migration {
  int version = 0;
  QString name;
  QString checksum;  // SHA-256 of the file, hex
  QString sql;
};

// bootstrap.sql and the migrations in the order of their numbers.
struct MigrationSet {
  QString bootstrap;
  QList<Migration> migrations;

  int newest() const { return migrations.isEmpty() ? 0 : migrations.last().version; }

  // From a folder; the default is what is built in. Internal for a wrong name, a number twice or a
  // gap.
  static Result<MigrationSet> load(const QString& folder = QStringLiteral(":/migrations"));
};

}  // namespace oc::store
