#include "core/store/database_url.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QStringList>
#include <QUrl>

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

Error invalid(const QString& what) {
  return {ErrorCode::Invalid,
          u"The database URL is wrong: "_s + what +
              u" It looks like postgresql://user:password@host:5432/database."_s,
          what};
}

// Debian's and its relatives', Fedora's, others'. libpq 15 doesn't know "system".
QString systemAuthorities() {
  for (const QString& file : {u"/etc/ssl/certs/ca-certificates.crt"_s,
                              u"/etc/pki/tls/certs/ca-bundle.crt"_s, u"/etc/ssl/cert.pem"_s})
    if (QFileInfo::exists(file)) return file;
  return u"system"_s;
}

QString decoded(QStringView text) {
  return QUrl::fromPercentEncoding(text.toUtf8());
}

QString encoded(const QString& text) {
  return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

// A value of libpq's "name=value" form. QPSQL turns every ';' into a blank before libpq sees it.
QString quoted(QString value) {
  value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
  return u'\'' + value + u'\'';
}

Result<Done> parseHost(QStringView text, DatabaseUrl& url) {
  static const QRegularExpression form(uR"(^(?:\[([0-9A-Fa-f:.%]+)\]|([^:\[\]]*))(?::(\d*))?$)"_s);
  const auto match = form.match(text.toString());
  if (!match.hasMatch()) return invalid(u"the host or the port can't be read."_s);
  url.host = match.hasCaptured(1) ? match.captured(1) : decoded(match.capturedView(2));
  if (const QString port = match.captured(3); !port.isEmpty()) {
    url.port = port.toInt();
    if (url.port < 1 || url.port > 65535)
      return invalid(u"the port is a number from 1 to 65535."_s);
  }
  return Done{};
}

Result<Done> parseOptions(QStringView text, DatabaseUrl& url) {
  static const QRegularExpression word(u"^[a-z_]+$"_s);
  for (const QStringView pair : text.split(u'&', Qt::SkipEmptyParts)) {
    const qsizetype equals = pair.indexOf(u'=');
    const QString name = decoded(pair.first(equals < 0 ? pair.size() : equals));
    if (equals < 0 || !word.match(name).hasMatch())
      return invalid(u"what follows the ? is name=value, joined by &."_s);
    const QString value = decoded(pair.sliced(equals + 1));
    if (name == u"host")
      url.host = value;
    else if (name == u"port")
      url.port = value.toInt();
    else if (name == u"user")
      url.user = value;
    else if (name == u"password")
      url.password = value;
    else if (name == u"dbname")
      url.database = value;
    else if (value.contains(u';'))
      return invalid(u"the option "_s + name + u" contains a semicolon."_s);
    else
      url.options.insert(name, value);
  }
  return Done{};
}

}  // namespace

Result<DatabaseUrl> DatabaseUrl::parse(const QString& text, Login login) {
  QStringView rest = QStringView(text).trimmed();
  const qsizetype scheme = rest.indexOf(u"://");
  const QStringView name = rest.first(qMax(scheme, 0));
  if (name != u"postgresql" && name != u"postgres")
    return invalid(u"it doesn't begin with postgresql://."_s);
  rest = rest.sliced(scheme + 3);

  DatabaseUrl url;
  const qsizetype question = rest.indexOf(u'?');
  const QStringView query = question < 0 ? QStringView() : rest.sliced(question + 1);
  if (question >= 0) rest = rest.first(question);
  const qsizetype slash = rest.indexOf(u'/');
  if (slash >= 0) {
    url.database = decoded(rest.sliced(slash + 1));
    rest = rest.first(slash);
  }
  // The last @: passwords are pasted unencoded all too often.
  if (const qsizetype at = rest.lastIndexOf(u'@'); at >= 0) {
    const QStringView who = rest.first(at);
    const qsizetype colon = who.indexOf(u':');
    url.user = decoded(colon < 0 ? who : who.first(colon));
    if (colon >= 0) url.password = decoded(who.sliced(colon + 1));
    rest = rest.sliced(at + 1);
  }
  if (const auto host = parseHost(rest, url); !host) return host.error();
  if (const auto options = parseOptions(query, url); !options) return options.error();

  if (url.user.isEmpty() && login == Login::Required) return invalid(u"it names no user."_s);
  if (url.host.contains(u',')) return invalid(u"only one host can be named."_s);
  if (url.host.isEmpty()) url.host = u"localhost"_s;
  if (url.port < 1 || url.port > 65535) return invalid(u"the port is a number from 1 to 65535."_s);
  if (url.database.isEmpty()) url.database = url.user.isEmpty() ? u"owner_console"_s : url.user;
  for (const QString& part : {url.user, url.password, url.host, url.database})
    if (part.contains(QChar::Null)) return invalid(u"it contains a NUL character."_s);
  return url;
}

Result<DatabaseUrl> DatabaseUrl::parseServer(const QString& text) {
  const QString trimmed = text.trimmed();
  const auto url =
      parse(trimmed.contains(u"://"_s) ? trimmed : u"postgresql://"_s + trimmed, Login::Optional);
  if (!url) return url.error();
  return url->withLogin({}, {});
}

bool DatabaseUrl::isLocal() const {
  static const QRegularExpression loopback(u"^(localhost|127(\\.\\d{1,3}){3}|::1)$"_s);
  if (options.contains(u"hostaddr"_s)) return false;  // it goes where that says
  return isLocalSocket() || loopback.match(host).hasMatch();
}

Result<DatabaseUrl> DatabaseUrl::secured() const {
  if (isLocal()) return *this;
  DatabaseUrl url = *this;
  QString& mode = url.options[u"sslmode"_s];
  if (mode.isEmpty()) mode = u"verify-full"_s;
  if (mode != "verify-full"_L1 && mode != "verify-ca"_L1)
    return Error{ErrorCode::Invalid,
                 u"This database is on another machine, so that its certificate must be checked: "
                 "use sslmode=verify-full or verify-ca, with sslrootcert=FILE where it is by an "
                 "authority of your own."_s,
                 u"sslmode="_s + mode};
  QString& authorities = url.options[u"sslrootcert"_s];
  if (authorities.isEmpty() || authorities == "system"_L1) authorities = systemAuthorities();
  url.options.insert(u"gssencmode"_s, u"disable"_s);  // would be taken in place of TLS
  return url;
}

QString DatabaseUrl::toString() const {
  QString text = u"postgresql://"_s + encoded(user);
  if (!password.isEmpty()) text += u':' + encoded(password);
  if (!user.isEmpty()) text += u'@';
  if (!isLocalSocket()) text += host.contains(u':') ? u'[' + host + u']' : encoded(host);
  if (!isLocalSocket() || port != 5432) text += u':' + QString::number(port);
  text += u'/' + encoded(database);

  QStringList pairs;
  if (isLocalSocket())
    pairs += u"host="_s + QString::fromLatin1(QUrl::toPercentEncoding(host, "/"));
  for (auto it = options.begin(); it != options.end(); ++it)
    pairs += it.key() + u'=' + encoded(it.value());
  return pairs.isEmpty() ? text : text + u'?' + pairs.join(u'&');
}

QString DatabaseUrl::redacted() const {
  DatabaseUrl shown = *this;
  shown.password.clear();
  shown.options.remove(u"sslpassword"_s);
  return shown.toString();
}

DatabaseUrl DatabaseUrl::withLogin(const QString& newUser, const QString& newPassword) const {
  DatabaseUrl url = *this;
  url.user = newUser;
  url.password = newPassword;
  return url;
}

void DatabaseUrl::applyTo(QSqlDatabase& target, const QMap<QString, QString>& extra) const {
  target.setUserName(user);
  target.setPassword(password);
  target.setHostName(host);
  target.setPort(port);
  target.setDatabaseName(database);
  QMap<QString, QString> all = extra;
  all.insert(options);
  QStringList pairs;
  for (auto it = all.begin(); it != all.end(); ++it)
    pairs += it.key() + u'=' + quoted(it.value());
  target.setConnectOptions(pairs.join(u';'));
}

}  // namespace oc::store
