#include "app/ctl/command.h"

#include <QFile>
#include <QJsonDocument>
#include <cstdio>

#include <termios.h>
#include <unistd.h>

#include "core/store/roles.h"
#include "core/store/sealing.h"

namespace oc::ctl {

using namespace Qt::StringLiterals;

Result<QString> Session::required(const QString& option) const {
  const QString text = m_parser.value(option);
  if (text.isEmpty()) return Error{ErrorCode::Invalid, u"--%1 is missing."_s.arg(option), {}};
  return text;
}

Result<QDateTime> Session::time(const QString& option) const {
  if (!isSet(option)) return QDateTime();
  QDateTime time = QDateTime::fromString(value(option), Qt::ISODate);
  if (!time.isValid())
    return Error{
        ErrorCode::Invalid,
        u"--%1 is a time like 2026-11-23T14:00:00Z or a day like 2026-11-23."_s.arg(option),
        {}};
  if (time.timeSpec() == Qt::LocalTime) time.setTimeSpec(Qt::UTC);
  return time;
}

Result<int> Session::limit(int otherwise, int most) const {
  if (!isSet(u"limit"_s)) return otherwise;
  const auto limit = id(u"limit"_s);
  if (!limit) return limit.error();
  if (*limit > most) return Error{ErrorCode::Invalid, u"--limit is at most %1."_s.arg(most), {}};
  return static_cast<int>(*limit);
}

Result<std::optional<qint64>> Session::before() const {
  if (!isSet(u"before"_s)) return std::optional<qint64>();
  const auto before = id(u"before"_s);
  if (!before) return before.error();
  return std::optional(*before);
}

Result<qint64> Session::idFrom(const QString& text, const QString& what) {
  bool ok = false;
  const qint64 id = text.toLongLong(&ok);
  if (!ok || id <= 0)
    return Error{ErrorCode::Invalid, u"%1 is a number above 0, not \"%2\"."_s.arg(what, text), {}};
  return id;
}

Result<qint64> Session::id(const QString& option) const {
  const auto text = required(option);
  if (!text) return text.error();
  return idFrom(*text, u"--"_s % option);
}

Result<app::Installation*> Session::installation(Server server) {
  if (!m_installation) {
    auto opened = app::Installation::open(m_settings, {}, server);
    if (!opened) return opened.error();
    m_installation = *std::move(opened);
  }
  return m_installation.get();
}

Result<store::Connection*> Session::admin() {
  if (!m_admin) {
    const auto opened = installation();
    if (!opened) return opened.error();
    const auto& admin = (*opened)->admin();
    const auto& url = admin ? admin : (*opened)->person();
    if (!url)
      return Error{ErrorCode::Unavailable,
                   u"Say who you are: DATABASE_URL=postgresql://you%40example.com:password@host/"
                   "database, or set DATABASE_ADMIN_URL."_s,
                   {}};
    store::ConnectionOptions options;
    options.applicationName = u"ownerctl"_s;
    if (admin) options.role = store::kSchemaRole;
    auto connection = store::Connection::open(*url, options);
    if (!connection && admin && connection.error().code == ErrorCode::Forbidden)
      return Error{ErrorCode::Forbidden, u"DATABASE_ADMIN_URL is not an administrator's."_s,
                   connection.error().detail};
    if (!connection) return connection.error();
    m_admin = *std::move(connection);
  }
  return m_admin.get();
}

Result<Session::Tenant> Session::tenant() {
  const auto owner = id(u"owner"_s);
  if (!owner) return owner.error();
  const auto db = admin();
  if (!db) return db.error();
  auto known = (*db)->exec(u"select 1 from app.owners where owner_id = ?"_s, {*owner});
  if (!known) return known.error();
  if (!known->next()) return Error{ErrorCode::NotFound, u"There is no such tenant."_s, {}};
  return Tenant{OwnerId{*owner}, *db};
}

Result<config::Sealer> Session::sealer() {
  const auto db = admin();
  if (!db) return db.error();
  auto known = store::currentSealer(**db);
  // An administrator's machine has the secret key; elsewhere a wrong one would be made.
  if (known || known.error().code != ErrorCode::Unavailable || !m_installation->admin())
    return known;
  const auto box = m_installation->secretBox();
  if (!box) return box.error();
  const auto standing = store::nameKey(**db, *box);
  if (!standing) return standing.error();
  if (*standing == store::KeyStanding::Foreign)
    return Error{ErrorCode::Conflict, store::kForeignKey, {}};
  return store::currentSealer(**db);
}

QCommandLineOption ownerOption() {
  return {u"owner"_s, u"The tenant's owner_id."_s, u"ID"_s};
}

Result<QString> readStandardInput(const QString& what) {
  constexpr qint64 kMost = 1024 * 1024;
  QFile input;
  if (!input.open(stdin, QIODevice::ReadOnly))
    return Error{ErrorCode::Invalid,
                 u"%1 is read from standard input, which can't be read."_s.arg(what),
                 {}};
  QByteArray bytes = input.read(kMost + 1);
  if (bytes.size() > kMost)
    return Error{ErrorCode::Invalid, u"%1 is longer than 1 MiB."_s.arg(what), {}};
  if (bytes.endsWith('\n')) bytes.chop(1);
  if (bytes.endsWith('\r')) bytes.chop(1);
  if (bytes.isEmpty())
    return Error{
        ErrorCode::Invalid, u"%1 is read from standard input, and nothing came."_s.arg(what), {}};
  return QString::fromUtf8(bytes);
}

Result<QString> readPasswordLine() {
  termios shown{};
  const bool terminal = ::tcgetattr(STDIN_FILENO, &shown) == 0;
  if (terminal) {
    std::fputs("Password: ", stderr);
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
  }
  QByteArray line;
  char c = 0;
  while (::read(STDIN_FILENO, &c, 1) == 1 && c != '\n')
    line.append(c);
  if (terminal) {
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    std::fputc('\n', stderr);
  }
  if (line.endsWith('\r')) line.chop(1);
  if (line.isEmpty())
    return Error{
        ErrorCode::Invalid, u"The password is read from standard input, and nothing came."_s, {}};
  return QString::fromUtf8(line);
}

Output listing(const QString& key, const QJsonArray& items, const QStringList& columns) {
  Output output;
  output.json = {{key, items}};
  QStringList lines;
  for (const QJsonValue& item : items) {
    QStringList cells;
    for (const QString& column : columns) {
      const QJsonValue value = item[column];
      cells.append(
          value.isString() ? value.toString()
          : value.isArray()
              ? QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact))
              : value.toVariant().toString());
    }
    lines.append(cells.join(u"  "_s));
  }
  output.text = lines.isEmpty() ? u"none"_s : lines.join(u'\n');
  return output;
}

}  // namespace oc::ctl
