#include <QJsonDocument>

#include "app/ctl/closure_backtest.h"
#include "core/store/closure_preview.h"

namespace oc::ctl {
namespace {

using namespace Qt::StringLiterals;
namespace features = store::features;

const QCommandLineOption kName{u"name"_s, u"Its name."_s, u"NAME"_s};

QString compact(const QJsonObject& object) {
  return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString described(const QJsonObject& feature) {
  return u"%1 is %2: %3"_s.arg(feature["name"_L1].toString(),
                               feature["enabled"_L1].toBool() ? u"on"_s : u"off"_s,
                               compact(feature["config_json"_L1].toObject()));
}

Result<features::Change> changeFrom(const Session& session) {
  features::Change change;
  if (session.isSet(u"enabled"_s)) {
    const QString enabled = session.value(u"enabled"_s);
    if (enabled != "true"_L1 && enabled != "false"_L1)
      return Error{
          ErrorCode::Invalid, u"--enabled is true or false, not \"%1\"."_s.arg(enabled), {}};
    change.enabled = enabled == "true"_L1;
  }
  if (session.isSet(u"config"_s)) {
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(session.value(u"config"_s).toUtf8(), &error);
    if (!document.isObject())
      return Error{
          ErrorCode::Invalid, u"--config is a JSON object (%1)."_s.arg(error.errorString()), {}};
    change.config = document.object();
  }
  if (session.isSet(u"description"_s)) change.description = session.value(u"description"_s);
  if (!change.enabled && !change.config && !change.description)
    return Error{
        ErrorCode::Invalid, u"Say what to change: --enabled, --config or --description."_s, {}};
  return change;
}

Output previewed(const QString& name, const FeaturePreview& preview) {
  QJsonObject json = store::toJson(preview);
  QStringList lines;
  for (const QJsonValue& item : json["cases"_L1].toArray())
    lines.append(u"%1  %2  %3 %  %4"_s.arg(
        QString::number(item["conv_id"_L1].toInteger()), item["effect"_L1].toString(),
        QString::number(item["confidence"_L1].toDouble() * 100, 'f', 0),
        item["preview"_L1].toString()));
  if (name != kClosureDetection && name != kAutomaticClosing)
    lines.append(u"Nothing changes in open conversations."_s);
  else
    lines.append(
        u"Of %1 open conversations in which the customer spoke last %2 would be closed, %3 "
        "announced, %4 no longer announced."_s.arg(preview.conversations)
            .arg(preview.wouldClose)
            .arg(preview.wouldAnnounce)
            .arg(preview.noLongerAnnounced));
  lines.append(u"Nothing was set."_s);
  json.insert(u"dry_run"_s, true);
  json.insert(u"name"_s, name);
  return {json, lines.join(u'\n')};
}

Result<Output> set(Session& session) {
  const auto name = session.required(u"name"_s);
  if (!name) return name.error();
  const auto change = changeFrom(session);
  if (!change) return change.error();
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  if (session.isSet(u"dry-run"_s)) {
    const auto preview = store::previewFeature(*tenant->db, tenant->owner, *name, *change,
                                               app::closureDefaults(session.settings()));
    if (!preview) return preview.error();
    return previewed(*name, *preview);
  }
  const auto feature = features::set(*tenant->db, tenant->owner, *name, *change);
  if (!feature) return feature.error();
  return Output{*feature, described(*feature)};
}

Result<Output> list(Session& session) {
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  const auto found = features::list(*tenant->db, tenant->owner);
  if (!found) return found.error();
  return listing(u"features"_s, *found, {u"name"_s, u"enabled"_s, u"description"_s});
}

Result<Output> history(Session& session) {
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  const auto found = features::history(*tenant->db, tenant->owner, session.value(u"name"_s));
  if (!found) return found.error();
  Output output = listing(u"changes"_s, *found, {});
  QStringList lines;
  for (const QJsonValue& item : *found)
    lines.append(u"%1  %2  %3  %4  %5 -> %6"_s.arg(
        QString::number(item["change_id"_L1].toInteger()), item["at"_L1].toString(),
        item["actor"_L1].toString(), item["feature"_L1].toString(),
        compact(item["before"_L1].toObject()), compact(item["after"_L1].toObject())));
  if (!lines.isEmpty()) output.text = lines.join(u'\n');
  return output;
}

Result<Output> undo(Session& session) {
  if (session.positional().size() != 1)
    return Error{ErrorCode::Invalid, u"Give one change_id of `ownerctl feature history`."_s, {}};
  const auto change = Session::idFrom(session.positional().first(), u"The change_id"_s);
  if (!change) return change.error();
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  const auto feature =
      features::undo(*tenant->db, tenant->owner, *change, session.isSet(u"force"_s));
  if (!feature) return feature.error();
  if (feature->isEmpty())
    return Output{{{u"deleted"_s, true}}, u"The feature is gone: it had begun with that change."_s};
  return Output{*feature, described(*feature)};
}

Result<Output> remove(Session& session) {
  const auto name = session.required(u"name"_s);
  if (!name) return name.error();
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  const auto removed = features::remove(*tenant->db, tenant->owner, *name);
  if (!removed) return removed.error();
  return Output{{{u"deleted"_s, *name}}, u"%1 is deleted."_s.arg(*name)};
}

const Command kCommands[] = {
    {"feature set", "Switches a feature of a tenant or creates one; running programs obey at once.",
     "",
     [] {
       return QList{
           ownerOption(),
           kName,
           QCommandLineOption(u"enabled"_s, u"true or false."_s, u"BOOL"_s),
           QCommandLineOption(u"config"_s, u"Its settings, a JSON object."_s, u"JSON"_s),
           QCommandLineOption(u"description"_s, u"What it does."_s, u"TEXT"_s),
           QCommandLineOption(u"dry-run"_s,
                              u"Shows what would change for open conversations; sets nothing."_s)};
     },
     &set},
    {"feature list", "Lists a tenant's features.", "", [] { return QList{ownerOption()}; }, &list},
    {"feature history", "Lists who switched what, newest first.", "",
     [] {
       return QList{ownerOption(),
                    QCommandLineOption(u"name"_s, u"Of this feature only."_s, u"NAME"_s)};
     },
     &history},
    {"feature undo", "Puts back what was before a change.", "CHANGE_ID",
     [] {
       return QList{
           ownerOption(),
           QCommandLineOption(u"force"_s, u"Even when the feature was changed again since."_s)};
     },
     &undo},
    {"feature delete", "Deletes a feature of the tenant's own, together with its results.", "",
     [] {
       return QList{ownerOption(), kName};
     },
     &remove},
    {"closure-backtest", "Replays past conversations: what closure detection would have done.", "",
     &closureBacktestOptions, &closureBacktest},
};

}  // namespace

std::span<const Command> featureCommands() {
  return kCommands;
}

}  // namespace oc::ctl
