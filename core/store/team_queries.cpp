#include "core/store/team_queries.h"

#include "core/store/array_text.h"
#include "core/store/row_mapping.h"

namespace oc::store::team {
namespace {

using namespace Qt::StringLiterals;

Result<Done> done(const Result<Rows>& rows) {
  if (!rows) return rows.error();
  return Done{};
}

Label labelFrom(const Rows& rows, OwnerId owner) {
  return {owner, rows.text(0), rows.text(1), static_cast<int>(rows.integer(2))};
}

QString noteFromCall(QLatin1StringView call) {
  return u"select "_s % noteColumns() % u" from "_s % call % u" n"_s;
}

Result<Note> oneNote(Result<Rows> rows) {
  if (!rows) return rows.error();
  rows->next();
  return noteFrom(*rows);
}

}  // namespace

Result<QList<Colleague>> colleagues(Connection& db, OwnerId owner) {
  auto rows = db.exec(
      u"select user_id, login_id, profile_name, role from app.users where owner_id = ? and active "
      "order by lower(profile_name), user_id"_s,
      {owner.value});
  if (!rows) return rows.error();
  QList<Colleague> found;
  while (rows->next())
    found.append({{rows->integer(0)},
                  {rows->integer(1)},
                  rows->text(2),
                  staffRoleFromText(rows->text(3)).value_or(StaffRole::User)});
  return found;
}

Result<QList<Label>> labels(Connection& db, OwnerId owner) {
  auto rows = db.exec(
      u"select name, title, color from app.labels where owner_id = ? order by lower(title)"_s,
      {owner.value});
  if (!rows) return rows.error();
  QList<Label> found;
  while (rows->next())
    found.append(labelFrom(*rows, owner));
  return found;
}

Result<Label> saveLabel(Connection& db, OwnerId owner, const Label& label) {
  auto rows = db.exec(u"select name, title, color from app.save_label(?, ?, ?, ?)"_s,
                      {owner.value, label.name, label.title, label.color});
  if (!rows) return rows.error();
  rows->next();
  return labelFrom(*rows, owner);
}

Result<Done> removeLabel(Connection& db, OwnerId owner, const QString& name) {
  for (bool more = true; more;) {
    auto rows = db.exec(u"select app.remove_label(?, ?)"_s, {owner.value, name});
    if (!rows) return rows.error();
    rows->next();
    more = rows->value(0).toBool();
  }
  return Done{};
}

Result<Page<Note>> notes(Connection& db, OwnerId owner, ConvId conv, std::optional<NoteId> before,
                         int limit) {
  static const QString sql =
      u"select "_s % noteColumns() %
      u" from app.notes n where n.owner_id = ? and n.conv_id = ? and n.note_id < ? order by "
      "n.note_id desc limit ?"_s;
  const NoteId last = before.value_or(NoteId{std::numeric_limits<qint64>::max()});
  auto rows = db.exec(sql, {owner.value, conv.value, last.value, limit + 1});
  if (!rows) return rows.error();
  Page<Note> page;
  while (rows->next())
    page.items.prepend(noteFrom(*rows));
  page.complete = page.items.size() <= limit;
  if (!page.complete) page.items.removeFirst();
  return page;
}

Result<Note> addNote(Connection& db, OwnerId owner, ConvId conv, const QString& body,
                     const QList<UserId>& mentions) {
  static const QString sql = noteFromCall("app.add_note(?, ?, ?, ?::bigint[])"_L1);
  return oneNote(db.exec(sql, {owner.value, conv.value, orEmpty(body), arrayText(mentions)}));
}

Result<Note> editNote(Connection& db, OwnerId owner, NoteId note, const QString& body,
                      const QList<UserId>& mentions) {
  static const QString sql = noteFromCall("app.edit_note(?, ?, ?, ?::bigint[])"_L1);
  return oneNote(db.exec(sql, {owner.value, note.value, orEmpty(body), arrayText(mentions)}));
}

Result<Note> deleteNote(Connection& db, OwnerId owner, NoteId note) {
  static const QString sql = noteFromCall("app.delete_note(?, ?)"_L1);
  return oneNote(db.exec(sql, {owner.value, note.value}));
}

QString mentionSelect() {
  return u"select "_s % noteColumns() %
         u", t.read_at is not null, coalesce(nullif(c.customer_name, ''), c.phone_number) from "
         "app.mentions t join app.notes n on n.owner_id = t.owner_id and n.note_id = t.note_id "
         "join app.conversations c on c.owner_id = t.owner_id and c.conv_id = t.conv_id where "
         "t.login_id = (select app.my_login_id()) and t.owner_id = ?"_s;
}

Mention mentionFrom(const Rows& rows, int first) {
  constexpr int kNoteColumns = 12;
  return {.note = noteFrom(rows, first),
          .customerName = rows.text(first + kNoteColumns + 1),
          .read = rows.value(first + kNoteColumns).toBool()};
}

Result<QList<Mention>> mentions(Connection& db, OwnerId owner, bool alsoRead, int limit) {
  auto rows = db.exec(mentionSelect() % (alsoRead ? u""_s : u" and t.read_at is null"_s) %
                          u" order by t.note_id desc limit ?"_s,
                      {owner.value, limit});
  if (!rows) return rows.error();
  QList<Mention> found;
  while (rows->next())
    found.append(mentionFrom(*rows, 0));
  return found;
}

Result<Done> readMentions(Connection& db, OwnerId owner, ConvId conv) {
  return done(db.exec(u"select app.read_mentions(?, ?)"_s, {owner.value, conv.value}));
}

Result<Done> setPresence(Connection& db, OwnerId owner, ConvId conv,
                         std::optional<Presence::Doing> doing) {
  QVariant word(QMetaType(QMetaType::QString));
  if (doing) word = *doing == Presence::Writing ? u"writing"_s : u"viewing"_s;
  return done(db.exec(u"select app.set_presence(?, ?, ?)"_s, {owner.value, conv.value, word}));
}

Result<QList<Presence>> presence(Connection& db, OwnerId owner, ConvId conv) {
  auto rows = db.exec(
      u"select p.login_id, u.profile_name, p.doing = 'writing', p.at from app.presence p join "
      "app.users u on u.owner_id = p.owner_id and u.login_id = p.login_id where p.owner_id = ? and "
      "p.conv_id = ? and p.at > now() - make_interval(secs => ?) and p.login_id <> (select "
      "app.my_login_id()) order by p.login_id"_s,
      {owner.value, conv.value, kPresenceSeconds});
  if (!rows) return rows.error();
  QList<Presence> found;
  while (rows->next())
    found.append({{rows->integer(0)},
                  rows->text(1),
                  rows->value(2).toBool() ? Presence::Writing : Presence::Viewing,
                  timeFrom(*rows, 3)});
  return found;
}

}  // namespace oc::store::team
