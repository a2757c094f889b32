#include "ui/door/door_text.h"

#include <QCoreApplication>

#include "ui/models/error_text.h"

namespace oc::ui {
namespace {

struct DoorText {
  Q_DECLARE_TR_FUNCTIONS(DoorText)
};

}  // namespace

QString doorErrorText(const Error& error) {
  switch (error.code) {
    case ErrorCode::Forbidden: return DoorText::tr("The e-mail or the password is not right.");
    case ErrorCode::Conflict:
      return DoorText::tr("This login is switched off. An administrator can switch it on again.");
    case ErrorCode::NotFound:
      return DoorText::tr("The server has no Owner Console database of this name.");
    case ErrorCode::Unavailable:
      return DoorText::tr("No server answers there. Check the address and the network.");
    case ErrorCode::Invalid:
      return DoorText::tr("The connection would not be safe, so nothing was sent: %1")
          .arg(errorText(error));
    case ErrorCode::Timeout:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal: break;
  }
  return errorText(error);
}

QString serverText(const QString& server) {
  return server.isEmpty() ? DoorText::tr("This computer") : server;
}

QString waitText(int seconds) {
  return DoorText::tr("Too many tries. Wait %n second(s).", nullptr, seconds);
}

}  // namespace oc::ui
