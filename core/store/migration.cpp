#include "core/store/migration.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

Error defect(const QString& detail) {
  return {ErrorCode::Internal, u"The program's own migrations can't be read."_s, detail};
}

Result<QByteArray> contentOf(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return defect(path + u": "_s + file.errorString());
  return file.readAll();
}

}  // namespace

Result<MigrationSet> MigrationSet::load(const QString& folder) {
  static const QRegularExpression form(u"^(\\d{4})_([a-z0-9_]+)\\.sql$"_s);
  MigrationSet set;
  const auto bootstrap = contentOf(folder + u"/bootstrap.sql"_s);
  if (!bootstrap) return bootstrap.error();
  set.bootstrap = QString::fromUtf8(*bootstrap);

  const QStringList names = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
  for (const QString& name : names) {
    if (name == u"bootstrap.sql") continue;
    const auto match = form.match(name);
    if (!match.hasMatch()) return defect(name + u" isn't named NNNN_name.sql"_s);
    const auto content = contentOf(folder + u'/' + name);
    if (!content) return content.error();
    const int version = match.captured(1).toInt();
    if (version != set.newest() + 1)
      return defect(name + u": the next number is %1"_s.arg(set.newest() + 1));
    set.migrations.append(
        {version, match.captured(2),
         QString::fromLatin1(
             QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex()),
         QString::fromUtf8(*content)});
  }
  return set;
}

}  // namespace oc::store
