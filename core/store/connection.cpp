#include "core/store/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDriver>
#include <QSqlError>
#include <atomic>
#include <clocale>
#include <mutex>

#include "core/store/closed_watch.h"
#include "core/store/server_refusal.h"

namespace oc::store {
namespace {

using namespace Qt::StringLiterals;

QString newConnectionName() {
  static std::atomic<quint64> counter = 0;
  return u"oc-"_s + QString::number(++counter);
}

// libpq speaks the language of the process, and errorFromConnecting() knows its English words only.
void useEnglishOfLibpq() {
  static std::once_flag once;
  std::call_once(once, [] { std::setlocale(LC_MESSAGES, "C"); });
}

// Text-array literal, {"a","b"}.
QString arrayLiteral(const QStringList& items) {
  QStringList quoted;
  for (QString item : items)
    quoted += u'"' + item.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
  return u'{' + quoted.join(u',') + u'}';
}

// QPSQL would write these as empty texts.
QVariant bindable(const QVariant& value) {
  switch (value.typeId()) {
    case QMetaType::QJsonObject:
      return QString::fromUtf8(QJsonDocument(value.toJsonObject()).toJson(QJsonDocument::Compact));
    case QMetaType::QJsonArray:
      return QString::fromUtf8(QJsonDocument(value.toJsonArray()).toJson(QJsonDocument::Compact));
    case QMetaType::QStringList: return arrayLiteral(value.toStringList());
    default: return value;
  }
}

// PREPARE takes these only; everything else runs as it is.
bool isPreparable(QStringView sql) {
  sql = sql.trimmed();
  while (sql.startsWith(u"--")) {
    const qsizetype end = sql.indexOf(u'\n');
    sql = end < 0 ? QStringView() : sql.sliced(end + 1).trimmed();
  }
  for (const auto* word :
       {u"select", u"insert", u"update", u"delete", u"with", u"values", u"merge"})
    if (sql.startsWith(QStringView(word), Qt::CaseInsensitive)) return true;
  return false;
}

QString sessionSettings(const ConnectionOptions& options, const QSqlDatabase& database) {
  QString sql = u"set time zone 'UTC'; set client_min_messages = error; set search_path = "_s +
                options.searchPath + u"; set statement_timeout = "_s +
                QString::number(options.statementTimeoutMs) + u"; set lock_timeout = "_s +
                QString::number(options.lockTimeoutMs) +
                u"; set idle_in_transaction_session_timeout = "_s +
                QString::number(options.idleInTransactionTimeoutMs);
  if (!options.role.isEmpty())
    sql +=
        u"; set role "_s + database.driver()->escapeIdentifier(options.role, QSqlDriver::TableName);
  return sql;
}

}  // namespace

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseUrl& url,
                                                     const ConnectionOptions& options) {
  useEnglishOfLibpq();
  const auto secured = url.secured();
  if (!secured) return secured.error();
  // Handed over without a copy left here: QSqlDatabase counts its users.
  std::unique_ptr<Connection> connection(
      new Connection(QSqlDatabase::addDatabase(u"QPSQL"_s, newConnectionName())));
  if (!connection->m_database.isValid())
    return Error{ErrorCode::Internal,
                 u"Qt's PostgreSQL driver is missing: install libqt6sql6-psql."_s,
                 connection->m_database.lastError().driverText()};
  QMap<QString, QString> extra{
      {u"application_name"_s, options.applicationName},
      {u"connect_timeout"_s, QString::number(options.connectTimeoutSeconds)}};
  if (!url.isLocalSocket()) {  // a cable that was pulled out is noticed within half a minute
    extra.insert(u"keepalives_idle"_s, u"10"_s);
    extra.insert(u"keepalives_interval"_s, u"5"_s);
    extra.insert(u"keepalives_count"_s, u"3"_s);
    extra.insert(u"tcp_user_timeout"_s, u"20000"_s);
  }
  secured->applyTo(connection->m_database, extra);
  if (!connection->m_database.open()) {
    const QSqlError why = connection->m_database.lastError();
    if (isInOtherWords(why))
      if (const auto refusal = refusalOf(*secured, extra))
        if (auto error = errorFromRefusal(*refusal)) return *std::move(error);
    return errorFromConnecting(why);
  }

  const auto set = connection->script(sessionSettings(options, connection->m_database));
  if (!set) return set.error();
  return connection;
}

Connection::Connection(const QSqlDatabase& database) : m_database(database) {}

Connection::~Connection() {
  m_watch.reset();
  QObject::disconnect(m_subscription);
  const QString name = m_database.connectionName();
  m_database.close();
  m_database = QSqlDatabase();
  QSqlDatabase::removeDatabase(name);
  // Statements go after their driver: before it each would ask the server to forget it, and warn
  // when the server is away.
  m_prepared.clear();
}

std::shared_ptr<QSqlQuery> Connection::prepared(const QString& sql, Error& error) {
  if (const auto it = m_prepared.constFind(sql); it != m_prepared.cend() && it->use_count() == 1)
    return *it;
  auto query = std::make_shared<QSqlQuery>(m_database);
  if (!query->prepare(sql)) {
    error = failed(query->lastError());
    return nullptr;
  }
  // A busy one (its rows are still being read) keeps its place; this one is for once.
  if (!m_prepared.contains(sql)) m_prepared.insert(sql, query);
  return query;
}

Result<Rows> Connection::exec(const QString& sql, const QVariantList& binds) {
  for (const QVariant& bind : binds)
    if (bind.typeId() == QMetaType::QString && bind.toString().contains(QChar::Null))
      return Error{ErrorCode::Invalid, u"A text contains a NUL character."_s, {}};

  if (!m_alive) return connectionBroken();
  if (binds.isEmpty() && !isPreparable(sql)) {
    auto query = std::make_shared<QSqlQuery>(m_database);
    if (!query->exec(sql)) return failed(query->lastError());
    return Rows(std::move(query));
  }

  for (bool again = !m_inTransaction;; again = false) {
    Error error;
    const auto query = prepared(sql, error);
    if (!query) return error;
    for (qsizetype i = 0; i < binds.size(); ++i)
      query->bindValue(static_cast<int>(i), bindable(binds[i]));
    if (query->exec()) {
      // The answer's memory goes with the last reader; the statement stays prepared.
      return Rows(std::shared_ptr<QSqlQuery>(query.get(), [query](QSqlQuery* q) { q->finish(); }));
    }

    // The server forgot the statement, or a migration changed what it returns: prepare it anew.
    const QString state = query->lastError().nativeErrorCode();
    const bool stale = state == u"26000" || state == u"0A000";
    if (stale) m_prepared.remove(sql);
    if (!stale || !again) return failed(query->lastError());
  }
}

Result<Done> Connection::script(const QString& sql) {
  if (!m_alive) return connectionBroken();
  QSqlQuery query(m_database);
  bool ok = query.exec(sql);
  // exec() looks at the first statement's result only.
  while (ok && query.nextResult()) {
  }
  if (query.lastError().isValid()) return failed(query.lastError());
  return Done{};
}

Error Connection::failed(const QSqlError& error) {
  if (breaksConnection(error)) m_alive = false;
  return errorFromSql(error);
}

Result<Done> Connection::listen(const QString& channel) {
  QSqlDriver* driver = m_database.driver();
  if (driver->subscribedToNotifications().contains(channel)) return Done{};
  if (!m_subscription)
    m_subscription = QObject::connect(
        driver, &QSqlDriver::notification, driver,
        [this](const QString& name, QSqlDriver::NotificationSource, const QVariant& payload) {
          if (m_notified) m_notified(name, payload.toString());
        });
  if (!driver->subscribeToNotification(channel)) return failed(driver->lastError());
  if (!m_watch && m_closed) m_watch = std::make_unique<ClosedWatch>(*driver, m_closed);
  return Done{};
}

}  // namespace oc::store
