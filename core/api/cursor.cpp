#include "core/api/cursor.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

namespace oc::api {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kPositionBytes = sizeof(qint64);
constexpr qsizetype kFilterBytes = 8;
constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                         QByteArray::AbortOnBase64DecodingErrors;

QByteArray filterBytes(QJsonObject parameters) {
  parameters.remove("limit"_L1);
  parameters.remove("cursor"_L1);
  const QByteArray text = QJsonDocument(parameters).toJson(QJsonDocument::Compact);
  return QCryptographicHash::hash(text, QCryptographicHash::Sha256).first(kFilterBytes);
}

}  // namespace

QString makeCursor(qint64 position, const QJsonObject& parameters) {
  QByteArray bytes(kPositionBytes, '\0');
  qToBigEndian(position, bytes.data());
  bytes += filterBytes(parameters);
  return QString::fromLatin1(bytes.toBase64(kBase64));
}

std::optional<qint64> readCursor(const QString& cursor, const QJsonObject& parameters) {
  const auto result = QByteArray::fromBase64Encoding(cursor.toLatin1(), kBase64);
  if (!result || result.decoded.size() != kPositionBytes + kFilterBytes) return std::nullopt;
  if (result.decoded.mid(kPositionBytes) != filterBytes(parameters)) return std::nullopt;
  return qFromBigEndian<qint64>(result.decoded.constData());
}

}  // namespace oc::api
