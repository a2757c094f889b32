#include "core/store/cluster_credentials.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "core/config/private_file.h"
#include "core/config/secret_box.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

QByteArray toJson(const ClusterCredentials& credentials) {
  return QJsonDocument(QJsonObject{{u"postgres"_s, credentials.admin},
                                   {u"owner_service"_s, credentials.roles.service},
                                   {u"operator"_s, credentials.roles.operator_},
                                   {u"operator_role"_s, credentials.operatorRole}})
      .toJson();
}

Result<ClusterCredentials> fromJson(const QString& path, const QByteArray& text) {
  const QJsonObject json = QJsonDocument::fromJson(text).object();
  ClusterCredentials credentials{
      json[u"postgres"_s].toString(),
      {json[u"owner_service"_s].toString(), json[u"operator"_s].toString()},
      json[u"operator_role"_s].toString()};
  if (credentials.admin.isEmpty() || credentials.roles.service.isEmpty() ||
      credentials.roles.operator_.isEmpty() || credentials.operatorRole.isEmpty())
    return Error{ErrorCode::Invalid,
                 path + u" is damaged. Remove it: new passwords are then set at the next start."_s,
                 {}};
  return credentials;
}

}  // namespace

Result<ClusterCredentials> ClusterCredentials::obtain(const QString& path, bool& created) {
  created = false;
  auto text = config::readPrivateFile(path);
  if (!text && text.error().code == ErrorCode::NotFound) {
    const ClusterCredentials fresh{config::randomPassword(),
                                   {config::randomPassword(), config::randomPassword()}};
    const auto written = config::createPrivateFile(path, toJson(fresh));
    if (!written) return written.error();
    created = true;
    return fresh;
  }
  if (!text) return text.error();
  return fromJson(path, *text);
}

Result<Done> ClusterCredentials::save(const QString& path) const {
  return config::writePrivateFile(path, toJson(*this));
}

}  // namespace oc::store
