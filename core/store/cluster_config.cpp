#include "core/store/cluster_config.h"

namespace oc::store {

QByteArray clusterConfig(const QString& socketFolder, bool throwaway, bool authDelay) {
  QByteArray text =
      R"(# Written by Owner Console at each start; your changes belong into postgresql.auto.conf.
cluster_name = 'owner-console'
listen_addresses = ''
port = 5432
unix_socket_permissions = 0700
max_connections = 200
password_encryption = 'scram-sha-256'
timezone = 'UTC'
lc_messages = 'C.UTF-8'

# A desktop that runs other programs as well.
work_mem = '8MB'
temp_file_limit = '10GB'
maintenance_work_mem = '64MB'
effective_cache_size = '1GB'
random_page_cost = 1.1
max_wal_size = '1GB'
checkpoint_timeout = '15min'
# After a checkpoint each page is logged whole, and a message touches several: with PostgreSQL's own
# compression ("on") that took as long as storing the message.
wal_compression = 'lz4'
jit = off

# Statements carry bound values (message bodies): they never reach the log.
log_min_error_statement = panic
log_error_verbosity = terse
log_statement = 'none'
log_min_duration_statement = -1
log_parameter_max_length = 0
log_parameter_max_length_on_error = 0
log_line_prefix = '%m [%p] '
log_timezone = 'UTC'
logging_collector = on
log_directory = 'log'
log_filename = 'server-%Y%m%d-%H%M%S.log'
log_rotation_size = '10MB'
log_rotation_age = 0
)";
  text += throwaway ? "\nshared_buffers = '64MB'\nfsync = off\nfull_page_writes = off\n"
                    : "\nshared_buffers = '256MB'\n";
  if (authDelay)
    text += "\nshared_preload_libraries = 'auth_delay'\nauth_delay.milliseconds = 500\n";
  QString quoted = socketFolder;
  quoted.replace(u'\'', QStringLiteral("''"));
  return text + "unix_socket_directories = '" + quoted.toUtf8() + "'\n";
}

QByteArray clusterAccess() {
  return "# Written by Owner Console.\nlocal all all scram-sha-256\n";
}

}  // namespace oc::store
