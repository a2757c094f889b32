#include "core/store/client_program.h"

#include <utility>

#include "core/store/server_program.h"

namespace oc::store {

using namespace Qt::StringLiterals;

Result<QProcessEnvironment> clientEnvironment(const DatabaseUrl& given) {
  const auto url = given.secured();
  if (!url) return url.error();
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(u"PGHOST"_s, url->host);
  environment.insert(u"PGPORT"_s, QString::number(url->port));
  environment.insert(u"PGUSER"_s, url->user);
  environment.insert(u"PGPASSWORD"_s, url->password);
  environment.insert(u"PGDATABASE"_s, url->database);
  for (const auto& [option, variable] : {std::pair{u"hostaddr"_s, u"PGHOSTADDR"_s},
                                         {u"sslmode"_s, u"PGSSLMODE"_s},
                                         {u"sslrootcert"_s, u"PGSSLROOTCERT"_s},
                                         {u"sslcert"_s, u"PGSSLCERT"_s},
                                         {u"sslkey"_s, u"PGSSLKEY"_s},
                                         {u"gssencmode"_s, u"PGGSSENCMODE"_s},
                                         {u"options"_s, u"PGOPTIONS"_s}})
    if (url->options.contains(option)) environment.insert(variable, url->options.value(option));
  return environment;
}

ClientProgram::ClientProgram(const QString& name, int serverMajor) : m_name(name), m_program(name) {
  for (const ServerPrograms& programs : ServerPrograms::installed())
    if (programs.major == serverMajor) m_program = programs.folder + u'/' + name;
}

ClientProgram::~ClientProgram() {
  if (m_process.state() == QProcess::NotRunning) return;
  m_process.kill();
  m_process.waitForFinished(-1);
}

Result<Done> ClientProgram::start(const QStringList& arguments,
                                  const QProcessEnvironment& environment) {
  m_process.setProcessEnvironment(environment);
  m_process.start(m_program, arguments);
  if (m_process.waitForStarted()) return Done{};
  return Error{
      ErrorCode::Unavailable, u"%1 is not installed: install postgresql-client."_s.arg(m_name), {}};
}

Result<Done> ClientProgram::passOn() {
  const QByteArray bytes = m_process.readAllStandardOutput();
  return m_take && !bytes.isEmpty() ? m_take(bytes) : Result<Done>(Done{});
}

Result<Done> ClientProgram::write(const QByteArray& bytes) {
  m_process.write(bytes);
  while (m_process.bytesToWrite() > 0) {
    if (!m_process.waitForBytesWritten(-1)) return failed();
    if (auto passed = passOn(); !passed) return passed;
  }
  return Done{};
}

Result<Done> ClientProgram::finish() {
  m_process.closeWriteChannel();
  while (m_process.waitForReadyRead(-1))
    if (auto passed = passOn(); !passed) return passed;
  m_process.waitForFinished(-1);
  if (auto passed = passOn(); !passed) return passed;
  if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0) return failed();
  return Done{};
}

Error ClientProgram::failed() {
  m_process.closeWriteChannel();
  m_process.waitForFinished(-1);
  const QString words = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
  return {ErrorCode::Internal, u"%1 failed: %2"_s.arg(m_name, words.section(u'\n', 0, 2)),
          words.right(2000)};
}

}  // namespace oc::store
