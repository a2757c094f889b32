#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include "core/domain/result.h"

namespace oc::config {

// One assignment of a `.env` file; `line` counts from 1 and is for error messages.
struct DotEnvValue {
  QString value;
  int line = 0;

  bool operator==(const DotEnvValue&) const = default;
};

// Reads `NAME=value` lines. Blank lines and lines that begin with # are skipped, `export ` may
// stand before the name, lines may end in CRLF. A bare value ends at white space before a #. Single
// quotes take everything literally; double quotes know \n \r \t \" \\ \$ and may span lines.
// `$NAME` is not replaced. The last assignment of a name wins. Errors name the line, never the
// value.
Result<QMap<QString, DotEnvValue>> parseDotEnv(const QByteArray& text);

// The same from a file; a file that isn't there is empty.
Result<QMap<QString, DotEnvValue>> readDotEnv(const QString& path);

}  // namespace oc::config
