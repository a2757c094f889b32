#include "core/store/login_role.h"

#include <QCryptographicHash>

namespace oc::store {

using namespace Qt::StringLiterals;

QString foldedEmail(const QString& email) {
  constexpr QStringView kBlanks = u" \t\n\r\f\v";  // as app.folded_email trims
  QStringView rest(email);
  while (!rest.isEmpty() && kBlanks.contains(rest.front()))
    rest = rest.sliced(1);
  while (!rest.isEmpty() && kBlanks.contains(rest.back()))
    rest.chop(1);
  QString folded = rest.toString();
  for (QChar& c : folded)
    if (c >= u'A' && c <= u'Z') c = c.toLower();
  return folded;
}

QString loginRole(const QString& email) {
  const QByteArray hash =
      QCryptographicHash::hash(foldedEmail(email).toUtf8(), QCryptographicHash::Sha256);
  return u"login_"_s + QString::fromLatin1(hash.toHex().first(20));
}

}  // namespace oc::store
