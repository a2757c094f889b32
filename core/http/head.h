#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <variant>

namespace oc::http {

// Why a request is refused; the connection is closed afterwards.
struct Refusal {
  int status = 400;
  QString detail;
};

// What frames a request: its first line and the fields that say where it ends and what happens to
// the connection.
struct Head {
  QByteArray method;
  QByteArray target;
  QByteArray passed;  // the request line and the end to end fields, each with CR LF, for the parser
                      // behind; Content-Length is not among them
  int passedFields = 0;
  qint64 contentLength = 0;
  bool chunked = false;
  bool keepAlive = true;
  bool http10 = false;
  bool expectsContinue = false;
};

// A name as RFC 9110, 5.6.2 allows it for methods and fields.
bool isToken(QByteArrayView text);

// Reads a complete head, from the request line to the empty line, as strictly as RFC 9112 allows:
// whatever two parsers could understand differently (a doubled or signed length, folded lines, bare
// CR or LF, both length and chunks) is refused.
std::variant<Head, Refusal> readHead(QByteArrayView text);

}  // namespace oc::http
