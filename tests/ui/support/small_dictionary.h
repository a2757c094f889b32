#pragma once

#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>

namespace oc::test {

// Writes a dictionary of these words into `folder`, as Hunspell's are.
inline bool writeDictionary(const QString& folder, const QString& name, const QStringList& words,
                            const QByteArray& encoding = QByteArrayLiteral("UTF-8")) {
  const bool latin = encoding.startsWith("ISO8859");
  const auto bytes = [latin](const QString& text) {
    return latin ? text.toLatin1() : text.toUtf8();
  };
  QFile rules(QDir(folder).filePath(name + QStringLiteral(".aff")));
  QFile list(QDir(folder).filePath(name + QStringLiteral(".dic")));
  return rules.open(QIODevice::WriteOnly) && list.open(QIODevice::WriteOnly) &&
         rules.write("SET " + encoding + "\nTRY aeiourstlmdcnp\n") > 0 &&
         list.write(QByteArray::number(words.size()) + '\n' + bytes(words.join(u'\n')) + '\n') > 0;
}

}  // namespace oc::test
