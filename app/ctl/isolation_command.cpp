#include "app/ctl/command.h"
#include "core/store/isolation_proof.h"

namespace oc::ctl {
namespace {

using namespace Qt::StringLiterals;

// What was tried against one tenant, and what came through.
struct Findings {
  QString name;
  int probes = 0;
  QJsonArray broken;
  QStringList emptyTables;
};

QString line(qint64 owner, const Findings& tenant) {
  QString text = u"%1  %2 (%3): %4 probes"_s.arg(tenant.broken.isEmpty() ? u"held"_s : u"BROKEN"_s,
                                                 tenant.name, QString::number(owner),
                                                 QString::number(tenant.probes));
  for (const QJsonValue& broken : tenant.broken)
    text +=
        u"\n        "_s % broken["probe"_L1].toString() % u": "_s % broken["finding"_L1].toString();
  if (!tenant.emptyTables.isEmpty())
    text += u"\n        nothing of it to be reached in: "_s % tenant.emptyTables.join(u", "_s);
  return text;
}

Result<Output> isolationProof(Session& session) {
  OwnerId wanted;
  if (session.isSet(u"owner"_s)) {
    const auto tenant = session.tenant();
    if (!tenant) return tenant.error();
    wanted = tenant->owner;
  }
  const auto opened = session.installation();
  if (!opened) return opened.error();
  const auto& admin = (*opened)->admin();
  if (!admin)
    return Error{ErrorCode::Forbidden,
                 u"This takes an administrator of the database: set DATABASE_ADMIN_URL."_s,
                 {}};
  const store::AnalysisWatch watch{.progress = [](qint64, qint64) {},
                                   .cancelled = [] { return false; }};
  const auto probes = store::proveIsolation(*admin, watch, wanted);
  if (!probes) return probes.error();

  QMap<qint64, Findings> tenants;
  for (const IsolationProbe& probe : *probes) {
    Findings& tenant = tenants[probe.ownerId.value];
    tenant.name = probe.ownerName;
    ++tenant.probes;
    if (!probe.emptyTable.isEmpty() && !tenant.emptyTables.contains(probe.emptyTable))
      tenant.emptyTables.append(probe.emptyTable);
    if (!probe.held)
      tenant.broken.append(QJsonObject{{u"probe"_s, probe.name}, {u"finding"_s, probe.finding}});
  }
  Output output;
  QJsonArray rows;
  QStringList lines;
  for (auto it = tenants.cbegin(); it != tenants.cend(); ++it) {
    const bool held = it->broken.isEmpty();
    rows.append(QJsonObject{{u"owner_id"_s, it.key()},
                            {u"owner_name"_s, it->name},
                            {u"held"_s, held},
                            {u"probes"_s, it->probes},
                            {u"broken"_s, it->broken},
                            {u"empty_tables"_s, QJsonArray::fromStringList(it->emptyTables)}});
    lines.append(line(it.key(), *it));
    if (!held) output.exitCode = 1;
  }
  output.json = {{u"held"_s, output.exitCode == 0}, {u"tenants"_s, rows}};
  output.text = lines.isEmpty() ? u"There is no tenant to try it on."_s : lines.join(u'\n');
  return output;
}

QList<QCommandLineOption> options() {
  return {ownerOption()};
}

const Command kCommands[] = {
    {"isolation-proof", "Tries to reach each tenant's rows as a stranger, on the live database.",
     "", &options, &isolationProof},
};

}  // namespace

std::span<const Command> proofCommands() {
  return kCommands;
}

}  // namespace oc::ctl
