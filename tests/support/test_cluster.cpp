#include "tests/support/test_cluster.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include "core/config/paths.h"
#include "core/store/file_lock.h"
#include "core/store/migration.h"
#include "core/store/server_program.h"

namespace oc::test {
namespace {

using namespace Qt::StringLiterals;
using namespace oc::store;

constexpr int kTemplateWaitMs = 110000;  // another test program makes it

template <typename T>
T need(Result<T> result, const char* what) {
  if (!result)
    qFatal("%s: %s (%s)", what, qUtf8Printable(result.error().message),
           qUtf8Printable(result.error().detail));
  return std::move(result).value();
}

ClusterOptions throwaway() {
  ClusterOptions options;
  options.throwaway = true;
  return options;
}

MigrationSet migrations() {
  return need(MigrationSet::load(), "migrations");
}

QString templateName(const MigrationSet& set) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  hash.addData(set.bootstrap.toUtf8());
  for (const Migration& migration : set.migrations)
    hash.addData(migration.checksum.toLatin1());
  const int major = need(ServerPrograms::pick({}), "PostgreSQL").major;
  return u"%1-%2"_s.arg(major).arg(QString::fromLatin1(hash.result().toHex().first(12)));
}

// The folder of a stopped, migrated cluster.
QString templateFolder() {
  const QString root = QStringLiteral(OC_TEST_TEMPLATES);
  need(config::ensureFolder(root, 0755), "template folder");
  const auto lock =
      need(FileLock::take(root + u"/lock"_s, FileLock::Exclusive, kTemplateWaitMs), "template");
  const MigrationSet set = migrations();
  QString folder = root + u'/' + templateName(set);
  if (QFileInfo::exists(folder)) return folder;

  for (const QString& old : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
    QDir(root + u'/' + old).removeRecursively();
  const QString unfinished = root + u"/new"_s;
  {
    const auto cluster = need(PrivateCluster::start(unfinished, {}, throwaway()), "template");
    need(provisionCluster(*cluster, set), "template");
  }
  if (!QDir().rename(unfinished, folder)) qFatal("template: rename");
  return folder;
}

}  // namespace

std::unique_ptr<TestCluster> TestCluster::start() {
  std::unique_ptr<TestCluster> test(new TestCluster);
  // cp keeps the server's ownership of the files.
  if (QProcess::execute(u"cp"_s, {u"-a"_s, u"--reflink=auto"_s, templateFolder() + u"/."_s,
                                  test->m_folder.path()}) != 0)
    qFatal("the template could not be copied");
  test->m_cluster =
      need(PrivateCluster::start(test->m_folder.path(), {}, throwaway()), "test cluster");
  test->m_urls = need(provisionCluster(*test->m_cluster, migrations()), "test cluster");
  return test;
}

std::unique_ptr<Connection> TestCluster::connect(const DatabaseUrl& url) {
  return need(Connection::open(url), "connection");
}

std::unique_ptr<Connection> TestCluster::connectAdmin() const {
  return connect(admin());
}

std::unique_ptr<Connection> TestCluster::connectService() const {
  return connect(service());
}

std::unique_ptr<Connection> TestCluster::connectOperator() const {
  return connect(operatorUrl());
}

}  // namespace oc::test
