#include "core/config/log.h"

#include <QLoggingCategory>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <mutex>

#include <unistd.h>

#include "core/config/log_format.h"

namespace oc {

Q_LOGGING_CATEGORY(lcApp, "oc.app")
Q_LOGGING_CATEGORY(lcConfig, "oc.config")
Q_LOGGING_CATEGORY(lcStore, "oc.store")
Q_LOGGING_CATEGORY(lcTwilio, "oc.twilio")
Q_LOGGING_CATEGORY(lcGateway, "oc.gateway")
Q_LOGGING_CATEGORY(lcCourier, "oc.courier")
Q_LOGGING_CATEGORY(lcOutgoing, "oc.outgoing")
Q_LOGGING_CATEGORY(lcUi, "oc.ui")

}  // namespace oc

namespace oc::log {
namespace {

enum class Form { Text, Json };

// Qt's message handler is a plain function, so that its state has to stand here.
std::atomic<Form> g_form = Form::Text;
std::mutex g_writing;

void writeLine(const QByteArray& line) {
  const std::lock_guard lock(g_writing);
  const char* data = line.constData();
  auto left = static_cast<size_t>(line.size());
  while (left > 0) {
    const ssize_t written = ::write(STDERR_FILENO, data, left);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;  // nobody listens any more
    data += written;
    left -= static_cast<size_t>(written);
  }
}

void write(const Record& record) {
  writeLine(g_form == Form::Json ? jsonLine(record) : textLine(record));
}

void handleQtMessage(QtMsgType type, const QMessageLogContext& context, const QString& text) {
  const QString category = QString::fromUtf8(context.category ? context.category : "default");
  write({QDateTime::currentDateTimeUtc(), type, category, {}, text, {}});
  if (type == QtFatalMsg) std::abort();
}

}  // namespace

void event(const QLoggingCategory& category, QtMsgType type, const char* name,
           std::initializer_list<Field> fields) {
  if (!category.isEnabled(type)) return;
  write({QDateTime::currentDateTimeUtc(),
         type,
         QString::fromUtf8(category.categoryName()),
         QString::fromUtf8(name),
         {},
         QList<Field>(fields)});
}

void install(const config::Settings& settings) {
  const bool json = settings.logFormat == config::LogFormat::Json ||
                    (settings.logFormat == config::LogFormat::Auto && ::isatty(STDERR_FILENO) == 0);
  g_form = json ? Form::Json : Form::Text;
  QLoggingCategory::setFilterRules(
      filterRules(settings.apiDebug ? QStringLiteral("debug") : settings.logLevel));
  qInstallMessageHandler(handleQtMessage);
}

}  // namespace oc::log
