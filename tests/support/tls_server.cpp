#include "tests/support/tls_server.h"

#include <QFile>
#include <QProcess>
#include <csignal>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include "core/store/postmaster.h"
#include "tests/support/fixtures.h"

namespace oc::test {
namespace {

using namespace Qt::StringLiterals;

constexpr int kStopMs = 30000;

void call(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.setProcessChannelMode(QProcess::MergedChannels);
  process.start(program, arguments);
  if (!process.waitForFinished() || process.exitCode() != 0)
    qFatal("%s %s: %s", qUtf8Printable(program), qUtf8Printable(arguments.join(u' ')),
           process.readAll().constData());
}

void write(const QString& path, const QByteArray& text) {
  QFile out(path);
  if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) || out.write(text) != text.size())
    qFatal("%s can't be written", qUtf8Printable(path));
}

quint16 freePort() {
  const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* any = reinterpret_cast<sockaddr*>(&address);
  if (::bind(socket, any, size) != 0 || ::getsockname(socket, any, &size) != 0)
    qFatal("no free port");
  ::close(socket);
  return ntohs(address.sin_port);
}

}  // namespace

const QString TlsServer::kName = u"db.example.test"_s;

TlsServer::TlsServer()
    : m_cluster(TestCluster::start()),
      m_data(m_cluster->dataFolder() + u"/postgres/data"_s),
      m_port(freePort()) {
  for (const QString& name : {u"ours"_s, u"strange"_s})
    call(u"openssl"_s,
         {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
          u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + name, u"-keyout"_s,
          file(name + u".key"_s), u"-out"_s, file(name + u".pem"_s)});
  call(u"openssl"_s, {u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                      u"-nodes"_s, u"-subj"_s, u"/CN="_s + kName, u"-keyout"_s,
                      m_data + u"/server.key"_s, u"-out"_s, file(u"server.csr"_s)});
  write(file(u"server.ext"_s), QByteArray("subjectAltName=DNS:") + kName.toLatin1());
  makeCertificate(u"server.crt"_s, 2);
  makeCertificate(u"expired.crt"_s, -1);
  for (const QString& name : {u"server.key"_s, u"server.crt"_s, u"expired.crt"_s}) {
    QFile::setPermissions(m_data + u'/' + name, QFile::ReadOwner | QFile::WriteOwner);
    call(u"chown"_s, {u"--reference="_s + m_data + u"/PG_VERSION"_s, m_data + u'/' + name});
  }
  write(m_data + u"/pg_hba.conf"_s,
        "local all all scram-sha-256\n"
        "host all all 127.0.0.1/32 scram-sha-256\n");
  offer(Offer::Certificate);
}

QString TlsServer::file(const QString& name) const {
  return m_cluster->dataFolder() + u'/' + name;
}

QString TlsServer::authority(const QString& name) const {
  return file(name + u".pem"_s);
}

void TlsServer::makeCertificate(const QString& name, int days) const {
  call(u"openssl"_s,
       {u"x509"_s, u"-req"_s, u"-in"_s, file(u"server.csr"_s), u"-CA"_s, authority(u"ours"_s),
        u"-CAkey"_s, file(u"ours.key"_s), u"-CAcreateserial"_s, u"-days"_s, QString::number(days),
        u"-extfile"_s, file(u"server.ext"_s), u"-out"_s, m_data + u'/' + name});
}

void TlsServer::offer(Offer offer) {
  const bool tls = offer != Offer::NoTls;
  const bool expired = offer == Offer::ExpiredCertificate;
  write(m_data + u"/postgresql.auto.conf"_s,
        "listen_addresses = '127.0.0.1'\nport = " + QByteArray::number(m_port) +
            (tls ? "\nssl = on\n" : "\nssl = off\n") +
            (expired ? "ssl_cert_file = 'expired.crt'\n" : ""));
  const auto server = store::Postmaster::of(m_data);
  if (!server || !server->end(m_data, SIGINT, kStopMs)) qFatal("the server doesn't stop");
  need(m_cluster->cluster().revive(), "restart");
}

store::DatabaseUrl TlsServer::here(store::DatabaseUrl login) const {
  login.host = u"127.0.0.1"_s;
  login.port = m_port;
  return login;
}

store::DatabaseUrl TlsServer::at(const QString& host, store::DatabaseUrl login,
                                 const QMap<QString, QString>& options) const {
  login = here(std::move(login));
  login.host = host;
  login.options = options;
  login.options.insert(u"hostaddr"_s, u"127.0.0.1"_s);
  return login;
}

}  // namespace oc::test
