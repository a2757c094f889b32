#include "core/egress/call.h"

#include <QNetworkProxy>
#include <QPointer>
#include <QSslError>
#include <QSslSocket>
#include <algorithm>
#include <utility>

namespace oc::egress {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostHops = 3;
constexpr int kHttpPort = 80;
constexpr int kHttpsPort = 443;
constexpr qint64 kReadBuffer = qint64{256} * 1024;

bool isSecure(const QUrl& url) {
  return url.scheme() == "https"_L1;
}

quint16 portOf(const QUrl& url) {
  return static_cast<quint16>(url.port(isSecure(url) ? kHttpsPort : kHttpPort));
}

bool isSameOrigin(const QUrl& a, const QUrl& b) {
  return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

bool isClean(QByteArrayView text) {
  return std::ranges::none_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

QByteArray hostField(const QUrl& url) {
  QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
  if (host.contains(':')) host = '[' + host + ']';
  return url.port() < 0 ? host : host + ':' + QByteArray::number(url.port());
}

QByteArray targetOf(const QUrl& url) {
  QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
  if (target.isEmpty()) target = "/";
  if (url.hasQuery()) target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
  return target;
}

QByteArray wireForm(const Request& request, const QUrl& url) {
  QByteArray bytes = request.method + ' ' + targetOf(url) + " HTTP/1.1\r\nHost: " + hostField(url) +
                     "\r\nUser-Agent: OwnerConsole/" OC_VERSION
                     "\r\nConnection: close\r\nAccept-Encoding: identity\r\n";
  if (request.method != "GET" && request.method != "HEAD")
    bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
  for (const Header& header : request.headers)
    bytes += header.name + ": " + header.value + "\r\n";
  return bytes + "\r\n" + request.body;
}

bool keepsMethod(int status) {
  return status == 307 || status == 308;
}

bool isRedirect(int status) {
  return status == 301 || status == 302 || status == 303 || keepsMethod(status);
}

}  // namespace

Call::Call(Request request, const AllowList& allowed, const Resolver& resolver,
           const QSslConfiguration& tls, QObject* parent)
    : QObject(parent),
      m_request(std::move(request)),
      m_allowed(allowed),
      m_resolver(resolver),
      m_tls(tls),
      m_reader(m_request.method == "HEAD") {
  m_deadline.setSingleShot(true);
  m_connectDeadline.setSingleShot(true);
  connect(&m_deadline, &QTimer::timeout, this, [this] {
    fail(ErrorCode::Timeout, u"%1 did not answer within %2 s."_s.arg(m_url.host())
                                 .arg(static_cast<double>(m_request.timeout.count()) / 1000));
  });
  connect(&m_connectDeadline, &QTimer::timeout, this, [this] {
    if (!m_addresses.isEmpty()) return tryNextAddress();
    fail(ErrorCode::Timeout,
         u"No connection to %1 within %2 s."_s.arg(m_url.host())
             .arg(static_cast<double>(m_request.connectTimeout.count()) / 1000));
  });
}

Call::~Call() {
  hangUp();
}

void Call::begin() {
  if (m_ended) return;
  m_deadline.start(m_request.timeout);
  const bool clean = std::ranges::all_of(m_request.headers, [](const Header& header) {
    return isClean(header.name) && isClean(header.value);
  });
  if (!clean) return fail(ErrorCode::Invalid, u"A header of the request holds a line break."_s);
  hop(m_request.url);
}

void Call::cancel() {
  if (std::exchange(m_ended, true)) return;
  hangUp();
  deleteLater();
}

void Call::hold(bool held) {
  if (std::exchange(m_held, held) == held || held) return;
  QMetaObject::invokeMethod(
      this,
      [this] {
        if (m_held) return;
        if (std::exchange(m_closedWhileHeld, false)) return connectionEnded();
        read();
      },
      Qt::QueuedConnection);
}

void Call::hop(const QUrl& url) {
  m_url = url;
  m_addresses.clear();
  m_sent = false;
  if (const auto obstacle = obstacleTo(url, m_allowed)) return end(*obstacle);
  m_connectDeadline.start(m_request.connectTimeout);
  const auto found = [this, url](const Result<QList<QHostAddress>>& addresses) {
    if (m_ended || url != m_url) return;
    if (!addresses) return end(addresses.error());
    if (const auto obstacle = obstacleTo(url, *addresses, m_allowed)) return end(*obstacle);
    m_addresses = *addresses;
    tryNextAddress();
  };
  const QHostAddress literal(url.host());
  if (literal.isNull()) return m_resolver(url.host(), this, found);
  found(QList{literal});
}

// QSslSocket verifies the certificate against the host's name and tells the server that name (SNI),
// while the connection goes to the address that was checked.
void Call::tryNextAddress() {
  hangUp();
  const QHostAddress address = m_addresses.takeFirst();
  m_connectDeadline.start(m_request.connectTimeout);
  m_socket = new QSslSocket(this);
  m_socket->setProxy(QNetworkProxy::NoProxy);
  m_socket->setReadBufferSize(kReadBuffer);
  m_socket->setSslConfiguration(m_tls);
  connect(m_socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
    if (error == QAbstractSocket::RemoteHostClosedError && m_sent) return connectionEnded();
    connectionFailed();
  });
  connect(m_socket, &QSslSocket::readyRead, this, &Call::read);
  if (isSecure(m_url)) {
    connect(m_socket, &QSslSocket::encrypted, this, &Call::send);
    m_socket->connectToHostEncrypted(address.toString(), portOf(m_url), m_url.host());
  } else {
    connect(m_socket, &QSslSocket::connected, this, &Call::send);
    m_socket->connectToHost(address, portOf(m_url));
  }
}

void Call::send() {
  m_connectDeadline.stop();
  m_sent = true;
  m_reader = AnswerReader(m_request.method == "HEAD");
  m_socket->write(wireForm(m_request, m_url));
}

void Call::read() {
  if (m_ended || m_held || !m_sent) return;
  m_reader.feed(m_socket->readAll());
  if (m_reader.isMalformed())
    return fail(ErrorCode::Unavailable, u"What %1 answered is not HTTP."_s.arg(m_url.host()));
  if (!m_reader.hasHead()) return;
  if (m_request.followRedirects && isRedirect(m_reader.status())) {
    for (const Header& header : m_reader.headers())
      if (header.name == "location" && !header.value.isEmpty()) return redirect(header.value);
  }
  const QPointer<Call> alive(this);
  takeBody();
  if (!alive || m_ended) return;
  if (m_reader.isDone() || m_answer.cut) answered();
}

void Call::takeBody() {
  QByteArray bytes = m_reader.takeBody();
  const bool good = m_reader.status() / 100 == 2;
  const qint64 room = m_request.mostBytes - m_answer.received;
  m_answer.cut = bytes.size() > room;
  if (m_answer.cut) bytes.truncate(room);
  m_answer.received += bytes.size();
  if (m_request.keepBody || !good) m_answer.body += bytes;
  if (good && !bytes.isEmpty()) Q_EMIT arrived(bytes);
}

void Call::answered() {
  m_answer.status = m_reader.status();
  m_answer.headers = m_reader.headers();
  end(m_answer);
}

void Call::redirect(const QByteArray& location) {
  const int status = m_reader.status();
  const QUrl target = m_url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
  const bool reads = m_request.method == "GET" || m_request.method == "HEAD";
  const QString detail = u"HTTP %1"_s.arg(status);
  if (!reads && !keepsMethod(status))
    return fail(ErrorCode::Invalid,
                u"The address redirects (%1), which a POST can't follow: give the address that it "
                "leads to."_s.arg(status),
                detail);
  if (m_request.confidential && !isSameOrigin(target, m_url))
    return fail(ErrorCode::Invalid,
                u"The address redirects to %1, which must not see the key: give the address that "
                "it leads to."_s.arg(target.host()),
                detail);
  if (++m_hops > kMostHops)
    return fail(ErrorCode::Invalid, u"The address redirects more than %1 times."_s.arg(kMostHops),
                detail);
  hangUp();
  hop(target.adjusted(QUrl::RemoveFragment));
}

void Call::connectionEnded() {
  if (m_ended) return;
  if (m_held) {
    m_closedWhileHeld = true;
    return;
  }
  const QPointer<Call> alive(this);
  read();  // what came with the end
  if (!alive || m_ended || !m_sent) return;
  m_reader.connectionEnded();
  if (m_reader.isDone()) return answered();
  fail(ErrorCode::Unavailable,
       u"%1 ended the connection before its answer was complete."_s.arg(m_url.host()));
}

void Call::connectionFailed() {
  if (m_ended) return;
  if (!m_sent && !m_addresses.isEmpty()) return tryNextAddress();
  const QString detail = m_socket->errorString();
  const auto tlsErrors = m_socket->sslHandshakeErrors();
  if (!tlsErrors.isEmpty() || m_socket->error() == QAbstractSocket::SslHandshakeFailedError)
    return fail(ErrorCode::Unavailable,
                u"No secure connection to %1: %2"_s.arg(
                    m_url.host(), tlsErrors.isEmpty() ? detail : tlsErrors.first().errorString()),
                detail);
  fail(ErrorCode::Unavailable,
       m_sent ? u"The connection to %1 broke: %2"_s.arg(m_url.host(), detail)
              : u"No connection to %1: %2"_s.arg(m_url.host(), detail),
       detail);
}

void Call::fail(ErrorCode code, const QString& message, const QString& detail) {
  end(Error{code, message, detail});
}

void Call::end(const Result<Answer>& result) {
  if (std::exchange(m_ended, true)) return;
  hangUp();
  Q_EMIT finished(result);
  deleteLater();
}

void Call::hangUp() {
  m_connectDeadline.stop();
  if (m_ended) m_deadline.stop();
  if (!m_socket) return;
  m_socket->disconnect(this);
  m_socket->abort();
  std::exchange(m_socket, nullptr)->deleteLater();
}

}  // namespace oc::egress
