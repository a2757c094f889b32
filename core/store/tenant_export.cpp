#include "core/store/tenant_export.h"

#include <QFile>

#include "core/store/new_file.h"
#include "core/store/transaction.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

constexpr int kRowsAtOnce = 500;
constexpr int kFilesAtOnce = 4;  // rows that hold a part of a file: half a megabyte of text each

struct Table {
  QString name;
  QString columns;
  QString order;
};

// From the catalogue, so that a table that is added later is not forgotten.
Result<QList<Table>> tables(Connection& db) {
  auto rows = db.exec(
      u"select c.relname, string_agg(quote_ident(a.attname), ', ' order by a.attnum), (select "
      "string_agg(quote_ident(k.attname), ', ' order by array_position(i.indkey::int[], "
      "k.attnum::int)) from pg_index i join pg_attribute k on k.attrelid = c.oid and k.attnum = "
      "any (i.indkey) where i.indrelid = c.oid and i.indisprimary) from pg_class c join "
      "pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and "
      "has_column_privilege('owner_console', c.oid, a.attnum, 'select') where c.relnamespace = "
      "'app'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and exists "
      "(select from pg_attribute o where o.attrelid = c.oid and o.attname = 'owner_id') group by "
      "c.oid, c.relname order by c.relname"_s);
  if (!rows) return rows.error();
  QList<Table> found;
  while (rows->next())
    found.append({rows->text(0), rows->text(1), rows->text(2)});
  return found;
}

Result<qint64> countAll(Connection& db, OwnerId owner, const QList<Table>& tables) {
  qint64 all = 0;
  for (const Table& table : tables) {
    auto rows =
        db.exec(u"select count(*) from app.%1 where owner_id = ?"_s.arg(table.name), {owner.value});
    if (!rows) return rows.error();
    rows->next();
    all += rows->integer(0);
  }
  return all;
}

// Passes each row of the table to `take`, until that says no.
Result<Done> readTable(Connection& db, OwnerId owner, const Table& table,
                       const std::function<Result<Done>(const QString& row)>& take) {
  const auto declared = db.script(
      u"declare export no scroll cursor for select row_to_json(x)::text from (select %1 from "
      "app.%2 where owner_id = %3 order by %4) x"_s.arg(table.columns, table.name,
                                                        QString::number(owner.value), table.order));
  if (!declared) return declared.error();
  const int atOnce = table.name == "media_chunks"_L1 ? kFilesAtOnce : kRowsAtOnce;
  for (int got = atOnce; got == atOnce;) {
    auto rows = db.exec(u"fetch %1 from export"_s.arg(atOnce));
    if (!rows) return rows.error();
    for (got = 0; rows->next(); ++got)
      if (auto taken = take(rows->text(0)); !taken) return taken;
  }
  return db.script(u"close export"_s);
}

Result<Done> writeTables(Connection& db, OwnerId owner, NewFile& file, const ExportWatch& watch) {
  const auto listed = tables(db);
  if (!listed) return listed.error();
  const auto all = countAll(db, owner, *listed);
  if (!all) return all.error();
  qint64 done = 0;
  for (const Table& table : *listed) {
    const QByteArray head = "{\"table\":\"" + table.name.toUtf8() + "\",\"row\":";
    auto written = readTable(db, owner, table, [&](const QString& row) -> Result<Done> {
      if (watch.cancelled && watch.cancelled())
        return Error{ErrorCode::Cancelled, u"Cancelled."_s, {}};
      ++done;
      if (watch.progress && (done % kRowsAtOnce == 0 || done == *all)) watch.progress(done, *all);
      return file.write(head + row.toUtf8() + "}\n");
    });
    if (!written) return written;
  }
  return Done{};
}

}  // namespace

Result<Done> exportTenant(Connection& db, OwnerId owner, const QString& path,
                          const ExportWatch& watch) {
  // Outside of the transaction below: that it was tried counts, too.
  const auto noted = db.exec(u"select app.note_export(?, 'tenant')"_s, {owner.value});
  if (!noted) return noted.error();
  auto file = NewFile::create(path);
  if (!file) return file.error();
  const auto transaction = Transaction::begin(db);
  if (!transaction) return transaction.error();
  if (auto set = db.script(u"set transaction isolation level repeatable read, read only"_s); !set)
    return set;
  if (auto written = writeTables(db, owner, *file, watch); !written) return written;
  return file->keep();
}

}  // namespace oc::store
