#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include "tests/support/test_cluster.h"

namespace oc::test {

// ownerctl, the real program, on a test's database and without any setting of this machine.
class Ctl {
 public:
  struct Run {
    int exitCode = -1;  // also when it crashed or was still running after half a minute
    QByteArray out;
    QString errors;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
  };

  explicit Ctl(const TestCluster& cluster) : m_environment(ownEnvironment()) {
    m_environment.insert(QStringLiteral("DATABASE_URL"), cluster.operatorUrl().toString());
    m_environment.insert(QStringLiteral("DATABASE_SERVICE_URL"), cluster.service().toString());
    m_environment.insert(QStringLiteral("DATABASE_ADMIN_URL"), cluster.admin().toString());
    m_environment.insert(QStringLiteral("SECRET_KEY"), QString(64, u'a'));
    m_environment.insert(QStringLiteral("API_PORT"), QStringLiteral("0"));
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.path());
  }

  void set(const QString& name, const QString& value) { m_environment.insert(name, value); }

  // To its end, with `input` on standard input.
  Run run(const QStringList& words, const QByteArray& input = {}) const {
    QProcess program;
    start(program, words);
    program.write(input);
    program.closeWriteChannel();
    Run result;
    if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit) {
      program.kill();
      program.waitForFinished();
    } else {
      result.exitCode = program.exitCode();
    }
    result.out = program.readAllStandardOutput();
    result.errors = QString::fromUtf8(program.readAllStandardError());
    return result;
  }

  void start(QProcess& program, const QStringList& words) const {
    program.setProcessEnvironment(m_environment);
    program.setWorkingDirectory(m_folder.path());  // without a .env
    program.start(QStringLiteral(OC_OWNERCTL), words);
  }

 private:
  static QProcessEnvironment ownEnvironment() {
    static const QRegularExpression settings(
        QStringLiteral("^(DATABASE_|TWILIO_|API_|OUTGOING_|CONVERSATION_|CLOSURE_|LOG_|PG|XDG_|"
                       "PUBLIC_BASE_URL|TRUSTED_PROXIES|SECRET_KEY)"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : environment.keys())
      if (settings.match(name).hasMatch()) environment.remove(name);
    return environment;
  }

  QTemporaryDir m_folder;
  QProcessEnvironment m_environment;
};

}  // namespace oc::test
