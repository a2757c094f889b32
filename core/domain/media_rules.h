#pragma once

#include <QByteArrayView>
#include <QString>

// What is decided about a file by its first bytes and its name, before anything of it is kept, sent
// or shown.
namespace oc {

// So many first bytes suffice where a `head` is asked for.
inline constexpr qsizetype kMediaHead = 512;

// Whether bytes can be what they are declared as. False when they are known to be something else,
// or when bytes of the declared type always begin otherwise; what neither is known about passes.
bool isAsDeclared(const QString& contentType, QByteArrayView head);

// The type of a file that a person attaches: what its bytes say, where they say nothing what its
// name ends with, else "application/octet-stream". Never markup that a browser would run.
QString typeOfFile(const QString& name, QByteArrayView head);

// A name under which a file that came as `name` may be kept and shown: without folders, controls,
// marks that turn the direction of text, and characters that some file system refuses; not hidden,
// of a length that every one takes. "file" where nothing is left.
QString safeFileName(const QString& name);

// The same for a file of this type: where the name has no ending, it gets the type's; a file
// without a name is called by its type ("image.jpg", "audio.ogg").
QString fileNameFor(const QString& name, const QString& contentType);

}  // namespace oc
