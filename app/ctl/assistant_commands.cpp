#include "app/ctl/command.h"
#include "core/store/assist_queries.h"

namespace oc::ctl {
namespace {

using namespace Qt::StringLiterals;

Result<Output> featureSecret(Session& session) {
  const auto name = session.required(u"name"_s);
  if (!name) return name.error();
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  const auto sealer = session.sealer();
  if (!sealer) return sealer.error();
  QByteArray key;
  if (!session.isSet(u"forget"_s)) {
    const auto given = readStandardInput(u"The key"_s);
    if (!given) return given.error();
    key = given->trimmed().toUtf8();
    if (key.isEmpty() || key.contains('\n') || key.contains('\r'))
      return Error{ErrorCode::Invalid, u"The key is one line on standard input."_s, {}};
  }
  const auto set = store::setFeatureSecret(*tenant->db, *sealer, tenant->owner, *name, key);
  if (!set) return set.error();
  return Output{
      {{u"owner_id"_s, tenant->owner.value}, {u"name"_s, *name}, {u"has_secret"_s, !key.isEmpty()}},
      key.isEmpty() ? u"The key of %1 is forgotten."_s.arg(*name)
                    : u"The key of %1 is set."_s.arg(*name)};
}

Result<Output> assistantUsage(Session& session) {
  const auto tenant = session.tenant();
  if (!tenant) return tenant.error();
  const auto months = store::assistUsage(*tenant->db, tenant->owner);
  if (!months) return months.error();
  return listing(u"usage"_s, *months,
                 {u"month"_s, u"requests"_s, u"input_tokens"_s, u"output_tokens"_s, u"cost"_s});
}

const Command kCommands[] = {
    {"feature secret", "Sets the key that a feature needs; it comes on standard input.", "",
     [] {
       return QList{ownerOption(),
                    QCommandLineOption(u"name"_s, u"The feature's name."_s, u"NAME"_s),
                    QCommandLineOption(u"forget"_s, u"Forgets the key that is stored."_s)};
     },
     &featureSecret},
    {"assistant usage", "Tells what a tenant's assistant took, by month.", "",
     [] { return QList{ownerOption()}; }, &assistantUsage},
};

}  // namespace

std::span<const Command> assistantCommands() {
  return kCommands;
}

}  // namespace oc::ctl
