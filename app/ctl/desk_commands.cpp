#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

#include "app/ctl/command.h"
#include "core/store/shelf_queries.h"
#include "core/store/team_queries.h"

// What an administrator prepares for the agents' desk: labels and quick replies.
namespace oc::ctl {
namespace {

using namespace Qt::StringLiterals;

QJsonObject jsonOf(const Label& label) {
  return {{u"name"_s, label.name}, {u"title"_s, label.title}, {u"color"_s, label.color}};
}

QJsonObject jsonOf(const QuickReply& reply) {
  return {{u"quick_reply_id"_s, reply.quickReplyId.value},
          {u"shortcut"_s, reply.shortcut},
          {u"title"_s, reply.title},
          {u"body"_s, reply.body},
          {u"uses"_s, reply.uses}};
}

Result<Output> listLabels(Session& session) {
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  const auto found = store::team::labels(*tenant->db, tenant->owner);
  if (!found) return found.error();
  QJsonArray items;
  for (const Label& label : *found)
    items.append(jsonOf(label));
  return listing(u"labels"_s, items, {u"name"_s, u"title"_s, u"color"_s});
}

Result<Output> setLabel(Session& session) {
  const auto name = session.required(u"name"_s);
  if (!name) return name.error();
  Label label{.name = *name, .title = *name};
  if (session.isSet(u"title"_s)) label.title = session.value(u"title"_s);
  if (session.isSet(u"color"_s)) {
    bool isNumber = false;
    label.color = session.value(u"color"_s).toInt(&isNumber);
    if (!isNumber) return Error{ErrorCode::Invalid, u"--color is a number from 0 to 11."_s, {}};
  }
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  const auto saved = store::team::saveLabel(*tenant->db, tenant->owner, label);
  if (!saved) return saved.error();
  return Output{jsonOf(*saved), u"The label %1 is there."_s.arg(saved->name)};
}

Result<Output> removeLabel(Session& session) {
  const auto name = session.required(u"name"_s);
  if (!name) return name.error();
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  const auto removed = store::team::removeLabel(*tenant->db, tenant->owner, *name);
  if (!removed) return removed.error();
  return Output{{{u"deleted"_s, *name}}, u"%1 is off all conversations and deleted."_s.arg(*name)};
}

// ---------------------------------------------------------------- quick replies

// The tenant's own, not those of the person who asks.
Result<QList<QuickReply>> tenantReplies(const Session::Tenant& tenant) {
  auto found = store::shelf::quickReplies(*tenant.db, tenant.owner);
  if (found) found->removeIf([](const QuickReply& reply) { return reply.personal; });
  return found;
}

Result<Output> listReplies(Session& session) {
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  const auto found = tenantReplies(*tenant);
  if (!found) return found.error();
  QJsonArray items;
  for (const QuickReply& reply : *found)
    items.append(jsonOf(reply));
  return listing(u"quick_replies"_s, items, {u"shortcut"_s, u"title"_s, u"uses"_s});
}

// Adds it, or gives the one with its shortcut another text.
Result<QuickReply> put(const Session::Tenant& tenant, const QList<QuickReply>& known,
                       QuickReply reply) {
  const auto same =
      std::ranges::find(known, reply.shortcut.trimmed().toLower(), &QuickReply::shortcut);
  if (same != known.end()) reply.quickReplyId = same->quickReplyId;
  return store::shelf::saveQuickReply(*tenant.db, tenant.owner, reply);
}

Result<Output> addReply(Session& session) {
  const auto shortcut = session.required(u"shortcut"_s);
  if (!shortcut) return shortcut.error();
  auto body = session.required(u"body"_s);
  if (body && *body == "-"_L1) body = readStandardInput(u"The text"_s);
  if (!body) return body.error();
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  const auto known = tenantReplies(*tenant);
  if (!known) return known.error();
  const auto saved = put(
      *tenant, *known, {.shortcut = *shortcut, .title = session.value(u"title"_s), .body = *body});
  if (!saved) return saved.error();
  return Output{jsonOf(*saved), u"/%1 is there."_s.arg(saved->shortcut)};
}

Result<Output> removeReply(Session& session) {
  const auto shortcut = session.required(u"shortcut"_s);
  if (!shortcut) return shortcut.error();
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  const auto known = tenantReplies(*tenant);
  if (!known) return known.error();
  const auto found = std::ranges::find(*known, *shortcut, &QuickReply::shortcut);
  if (found == known->end())
    return Error{ErrorCode::NotFound, u"There is no quick reply /%1."_s.arg(*shortcut), {}};
  const auto removed =
      store::shelf::removeQuickReply(*tenant->db, tenant->owner, found->quickReplyId);
  if (!removed) return removed.error();
  return Output{{{u"deleted"_s, *shortcut}}, u"/%1 is deleted."_s.arg(*shortcut)};
}

Result<Output> importReplies(Session& session) {
  const auto text = readStandardInput(u"The quick replies"_s);
  if (!text) return text.error();
  QJsonParseError error;
  const auto document = QJsonDocument::fromJson(text->toUtf8(), &error);
  if (!document.isArray())
    return Error{ErrorCode::Invalid,
                 u"Give a JSON array of {\"shortcut\", \"title\", \"body\"} (%1)."_s.arg(
                     error.errorString()),
                 {}};
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  const auto known = tenantReplies(*tenant);
  if (!known) return known.error();
  int done = 0;
  for (const QJsonValue& item : document.array()) {
    const auto saved = put(*tenant, *known,
                           {.shortcut = item["shortcut"_L1].toString(),
                            .title = item["title"_L1].toString(),
                            .body = item["body"_L1].toString()});
    if (!saved)
      return Error{
          saved.error().code,
          u"Number %1: %2 Those before it are there."_s.arg(done + 1).arg(saved.error().message),
          saved.error().detail};
    ++done;
  }
  return Output{{{u"imported"_s, done}}, u"%1 quick replies are there."_s.arg(done)};
}

const QCommandLineOption kName{u"name"_s, u"What conversations hold; it stays."_s, u"NAME"_s};
const QCommandLineOption kShortcut{u"shortcut"_s, u"What agents type after the slash."_s,
                                   u"WORD"_s};

const Command kCommands[] = {
    {"label list", "Lists a tenant's labels.", "", [] { return QList{ownerOption()}; },
     &listLabels},
    {"label set", "Makes a label, or gives it another title and colour.", "",
     [] {
       return QList{
           ownerOption(), kName,
           QCommandLineOption(u"title"_s, u"What people read (default: the name)."_s, u"TEXT"_s),
           QCommandLineOption(u"color"_s, u"0 to 11 (default 0)."_s, u"N"_s)};
     },
     &setLabel},
    {"label remove", "Takes a label off all conversations and deletes it.", "",
     [] {
       return QList{ownerOption(), kName};
     },
     &removeLabel},
    {"quick-reply list", "Lists the quick replies that all of a tenant's agents have.", "",
     [] { return QList{ownerOption()}; }, &listReplies},
    {"quick-reply add", "Adds a quick reply, or gives the one of this shortcut another text.", "",
     [] {
       return QList{
           ownerOption(), kShortcut,
           QCommandLineOption(u"title"_s, u"What it is for."_s, u"TEXT"_s),
           QCommandLineOption(u"body"_s,
                              u"The text, with {name}, {first_name}, {agent}, {company}; - reads "
                              "standard input."_s,
                              u"TEXT"_s)};
     },
     &addReply},
    {"quick-reply remove", "Removes a quick reply.", "",
     [] {
       return QList{ownerOption(), kShortcut};
     },
     &removeReply},
    {"quick-reply import",
     "Adds quick replies from a JSON array of {\"shortcut\", \"title\", \"body\"} on standard "
     "input.",
     "", [] { return QList{ownerOption()}; }, &importReplies},
};

}  // namespace

std::span<const Command> deskCommands() {
  return kCommands;
}

}  // namespace oc::ctl
