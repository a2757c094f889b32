#include "core/store/scram.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QStringList>

#include "core/config/secret_box.h"

namespace oc::store {
namespace {

constexpr int kIterations = 4096;
constexpr int kSaltBytes = 16;

QByteArray hmac(const QByteArray& key, const QByteArray& text) {
  return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

// Hi() of RFC 5802: PBKDF2 with one block.
QByteArray salted(const QByteArray& password, const QByteArray& salt) {
  QMessageAuthenticationCode code(QCryptographicHash::Sha256, password);
  code.addData(salt);
  code.addData(QByteArray("\0\0\0\1", 4));
  QByteArray block = code.result();
  QByteArray sum = block;
  for (int i = 1; i < kIterations; ++i) {
    code.reset();
    code.addData(block);
    block = code.result();
    for (qsizetype k = 0; k < sum.size(); ++k)
      sum[k] = static_cast<char>(sum[k] ^ block[k]);
  }
  return sum;
}

// RFC 3454 B.1: soft hyphen, joiners and the like.
bool mapsToNothing(char32_t c) {
  return c == 0xAD || c == 0x34F || c == 0x1806 || (c >= 0x180B && c <= 0x180D) ||
         (c >= 0x200B && c <= 0x200D) || c == 0x2060 || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF;
}

// RFC 3454 C.1.2.
bool isOtherSpace(char32_t c) {
  return c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

// RFC 4013 2.3 and 2.5: control, private use, non-characters, what Unicode 3.2 didn't know yet.
bool isProhibited(char32_t c) {
  switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_PrivateUse:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned: return true;
    default: break;
  }
  return QChar::isNonCharacter(c) || QChar::unicodeVersion(c) > QChar::Unicode_3_2 || c == 0x6DD ||
         c == 0x70F || c == 0x180E || c == 0x2028 || c == 0x2029 || (c >= 0x200E && c <= 0x200F) ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2061 && c <= 0x2063) ||
         (c >= 0x206A && c <= 0x206F) || (c >= 0x2FF0 && c <= 0x2FFB) || c == 0x340 || c == 0x341 ||
         (c >= 0xFFF9 && c <= 0xFFFD) || (c >= 0x1D173 && c <= 0x1D17A) || c >= 0xE0000;
}

bool isRightToLeft(char32_t c) {
  const auto direction = QChar::direction(c);
  return direction == QChar::DirR || direction == QChar::DirAL;
}

// RFC 3454, 6: right-to-left text must begin and end so and hold nothing left-to-right.
bool breaksBidiRule(const QList<uint>& text) {
  bool rightToLeft = false;
  bool leftToRight = false;
  for (const uint c : text) {
    rightToLeft = rightToLeft || isRightToLeft(c);
    leftToRight = leftToRight || QChar::direction(c) == QChar::DirL;
  }
  return rightToLeft &&
         (leftToRight || !isRightToLeft(text.first()) || !isRightToLeft(text.last()));
}

}  // namespace

QByteArray saslPrepared(const QString& password) {
  QByteArray asIs = password.toUtf8();
  QString mapped;
  for (const uint c : password.toUcs4()) {
    if (isOtherSpace(c))
      mapped += u' ';
    else if (!mapsToNothing(c))
      mapped += QString::fromUcs4(reinterpret_cast<const char32_t*>(&c), 1);
  }
  const QString normal = mapped.normalized(QString::NormalizationForm_KC, QChar::Unicode_3_2);
  const QList<uint> text = normal.toUcs4();
  if (text.isEmpty() || breaksBidiRule(text)) return asIs;
  for (const uint c : text)
    if (isProhibited(c)) return asIs;
  return normal.toUtf8();
}

QString scramVerifier(const QString& password, QByteArray salt) {
  if (salt.isEmpty()) salt = config::randomBytes(kSaltBytes);
  const QByteArray saltedPassword = salted(saslPrepared(password), salt);
  const QByteArray storedKey =
      QCryptographicHash::hash(hmac(saltedPassword, "Client Key"), QCryptographicHash::Sha256);
  const QByteArray serverKey = hmac(saltedPassword, "Server Key");
  return QStringLiteral("SCRAM-SHA-256$%1:%2$%3:%4")
      .arg(QString::number(kIterations), QString::fromLatin1(salt.toBase64()),
           QString::fromLatin1(storedKey.toBase64()), QString::fromLatin1(serverKey.toBase64()));
}

}  // namespace oc::store
