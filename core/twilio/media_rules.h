#pragma once

#include <QByteArrayView>
#include <QString>
#include <QUrl>

// What is decided about a customer's media before anything of it is fetched, kept or shown.
namespace oc::twilio {

// Whether media may be fetched from here: from Twilio's API over https, or from where its redirects
// lead. Each redirect is to be asked about anew, and the address that the host has checked.
bool isMediaHost(const QUrl& url);

// Whether bytes can be what they are declared as. `head`: the first bytes, 512 suffice. False when
// they are known to be something else, or when bytes of the declared type always begin otherwise;
// what neither is known about passes.
bool isAsDeclared(const QString& contentType, QByteArrayView head);

// A name under which a file that came as `name` may be kept and shown: without folders, controls,
// marks that turn the direction of text, and characters that some file system refuses; not hidden,
// of a length that every one takes. "file" where nothing is left.
QString safeFileName(const QString& name);

}  // namespace oc::twilio
