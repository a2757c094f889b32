#pragma once

#include <QList>
#include <QString>
#include <QUrl>
#include <optional>

namespace oc {

// What a person should know of an address before it is opened.
struct LinkCheck {
  enum class Kind { Web, Mail, Phone };
  enum class Doubt {
    UserInfo,      // "https://bank.com@evil.example": what stands before @ is no address
    IpHost,        // numbers instead of a name
    MixedScripts,  // a part of the name has letters of several scripts: аpple.com
    OtherScript,   // letters of one that isn't Latin, which the desk's languages are written in
    HiddenInside,  // invisible or bidirectional characters, escaped
  };

  Kind kind = Kind::Web;
  QUrl url;       // what will be opened
  QString shown;  // the whole address as it was written
  // Where the address leads: the host, the mailbox or the number. In `shown`; -1 where it is not
  // written there in one piece.
  int placeStart = -1;
  int placeLength = 0;
  QString place;
  QString asciiHost;  // of the host, as the network is asked: "xn--…"; empty where it is the same
  QList<Doubt> doubts;
};

// Nothing for what is never opened: only http, https, mailto and tel are.
std::optional<LinkCheck> checkLink(const QString& address);

}  // namespace oc
