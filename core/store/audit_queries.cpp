#include "core/store/audit_queries.h"

#include <QIODevice>

#include "core/store/json_rows.h"
#include "core/store/row_mapping.h"

namespace oc::store::audit {
namespace {

using namespace Qt::StringLiterals;

constexpr int kExportedAtOnce = 1000;

QVariant orNull(const QDateTime& time) {
  return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs))
                        : QVariant(QMetaType(QMetaType::QString));
}

QByteArray csvLine(const QStringList& fields) {
  QByteArrayList quoted;
  for (const QString& field : fields)
    quoted.append(csvField(field));
  return quoted.join(',') + "\r\n";
}

}  // namespace

Result<Page<AuditEntry>> read(Connection& db, OwnerId owner, const AuditQuery& query) {
  auto rows = db.exec(
      u"select audit_id, owner_id, at, actor, actor_name, action, subject, details from "
      "app.list_audit(?, ?, ?, ?::timestamptz, ?::timestamptz, ?, ?)"_s,
      {owner.value, orEmpty(query.text), orEmpty(query.action), orNull(query.from),
       orNull(query.to),
       query.before ? QVariant(*query.before) : QVariant(QMetaType(QMetaType::LongLong)),
       query.limit});
  if (!rows) return rows.error();
  Page<AuditEntry> page;
  while (rows->next())
    page.items.append({rows->integer(0),
                       {rows->integer(1)},
                       timeFrom(*rows, 2),
                       rows->text(3),
                       rows->text(4),
                       rows->text(5),
                       rows->text(6),
                       json::from(*rows, 7)});
  page.complete = page.items.size() < query.limit;
  return page;
}

Result<Done> writeCsv(Connection& db, OwnerId owner, AuditQuery query, QIODevice& out,
                      const std::function<bool()>& cancelled) {
  const auto noted = db.exec(u"select app.note_export(?, 'audit')"_s, {owner.value});
  if (!noted) return noted.error();
  const auto write = [&out](const QByteArray& bytes) { return out.write(bytes) == bytes.size(); };
  bool written =
      write("\xEF\xBB\xBF") && write(csvLine({u"audit_id"_s, u"at"_s, u"actor"_s, u"actor_name"_s,
                                              u"action"_s, u"subject"_s, u"details"_s}));
  query.limit = kExportedAtOnce;
  for (bool complete = false; written && !complete;) {
    if (cancelled && cancelled()) return Error{ErrorCode::Cancelled, u"Cancelled."_s, {}};
    const auto page = read(db, owner, query);
    if (!page) return page.error();
    for (const AuditEntry& entry : page->items)
      written =
          written &&
          write(csvLine(
              {QString::number(entry.auditId), entry.at.toString(Qt::ISODateWithMs), entry.actor,
               entry.actorName, entry.action, entry.subject,
               QString::fromUtf8(QJsonDocument(entry.details).toJson(QJsonDocument::Compact))}));
    complete = page->complete;
    if (!complete) query.before = page->items.last().auditId;
  }
  if (!written)
    return Error{
        ErrorCode::Unavailable, u"The file can't be written: %1"_s.arg(out.errorString()), {}};
  return Done{};
}

QByteArray csvField(const QString& text) {
  static const QString formula = u"=+-@\t\r\n＝＋－＠"_s;
  QByteArray bytes = text.toUtf8();
  if (!text.isEmpty() && formula.contains(text.front())) bytes.prepend('\'');
  return '"' + bytes.replace('"', "\"\"") + '"';
}

}  // namespace oc::store::audit
