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
    case ErrorCode::NotFound:
      return DoorText::tr("The server has no Owner Console database of this name.");
    case ErrorCode::Unavailable:
      return DoorText::tr("No server answers there. Check the address and the network.");
    case ErrorCode::Invalid:
      return DoorText::tr("The connection would not be safe, so nothing was sent: %1")
          .arg(errorText(error));
    case ErrorCode::Conflict:
    case ErrorCode::Timeout:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal: break;
  }
  return errorText(error);
}

QString endedText(const QString& why) {
  const QString reason =
      why == u"The database refused the name or the password."
          ? DoorText::tr(
                "The password was changed elsewhere, or the login was removed. Sign in with "
                "the new password, or ask an administrator.")
          : errorText({.code = ErrorCode::Conflict, .message = why});
  return DoorText::tr("The server has ended your session. %1").arg(reason);
}

QString serverText(const QString& server) {
  return server.isEmpty() ? DoorText::tr("This computer") : server;
}

QString waitText(int seconds) {
  return DoorText::tr("Too many tries. Wait %n second(s).", nullptr, seconds);
}

}  // namespace oc::ui
