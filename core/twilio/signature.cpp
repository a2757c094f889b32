#include "core/twilio/signature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <algorithm>
#include <optional>

namespace oc::twilio {
namespace {

constexpr QByteArrayView kBodyHash = "bodySHA256";

bool equalInConstantTime(QByteArrayView a, QByteArrayView b) {
  if (a.size() != b.size()) return false;
  unsigned char difference = 0;
  for (qsizetype i = 0; i < a.size(); ++i)
    difference |= static_cast<unsigned char>(a[i] ^ b[i]);
  return difference == 0;
}

QByteArray withoutFragment(const QByteArray& url) {
  const qsizetype hash = url.indexOf('#');
  return hash < 0 ? url : url.first(hash);
}

qsizetype authorityEnd(const QByteArray& url, qsizetype from) {
  for (qsizetype i = from; i < url.size(); ++i)
    if (url[i] == '/' || url[i] == '?') return i;
  return url.size();
}

// Cut by hand: QUrl would tidy up the very bytes that were signed.
QList<QByteArray> portVariants(const QByteArray& url) {
  QList<QByteArray> variants{url};
  const qsizetype scheme = url.indexOf("://");
  if (scheme < 0) return variants;
  const qsizetype hostBegin = scheme + 3;
  const qsizetype hostEnd = authorityEnd(url, hostBegin);
  const QByteArray authority = url.sliced(hostBegin, hostEnd - hostBegin);

  qsizetype portColon = authority.lastIndexOf(':');
  if (portColon <= authority.lastIndexOf('@') || portColon < authority.lastIndexOf(']'))
    portColon = -1;  // it belongs to the password or to an IPv6 address
  const QByteArray bare = portColon < 0 ? authority : authority.first(portColon);

  const bool secure = url.first(scheme).toLower() == "https";
  const QByteArray before = url.first(hostBegin);
  const QByteArray after = url.sliced(hostEnd);
  for (const QByteArray& variant : {QByteArray(before + bare + after),
                                    QByteArray(before + bare + (secure ? ":443" : ":80") + after)})
    if (!variants.contains(variant)) variants += variant;
  return variants;
}

bool isForm(const QByteArray& contentType) {
  const qsizetype semicolon = contentType.indexOf(';');
  const QByteArray type = semicolon < 0 ? contentType : contentType.first(semicolon);
  return type.trimmed().toLower() == "application/x-www-form-urlencoded";
}

std::optional<QByteArray> bodyHashIn(const QByteArray& url) {
  const qsizetype question = url.indexOf('?');
  if (question < 0) return {};
  const auto query = FormParameters::decode(url.sliced(question + 1));
  for (const FormParameter& item : query.items())
    if (item.key == kBodyHash) return item.value;
  return {};
}

// What of the parameters is signed, after the URL.
QByteArray signedPart(const FormParameters& params) {
  QList<FormParameter> sorted = params.items();
  std::ranges::sort(sorted, [](const FormParameter& a, const FormParameter& b) {
    const int byKey = a.key.compare(b.key);
    return byKey != 0 ? byKey < 0 : a.value.compare(b.value) < 0;
  });
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());

  QByteArray text;
  for (const FormParameter& item : sorted)
    text += item.key + item.value;
  return text;
}

QByteArray signatureOf(const QByteArray& token, const QByteArray& url, const QByteArray& params) {
  QMessageAuthenticationCode code(QCryptographicHash::Sha1, token);
  code.addData(url);
  code.addData(params);
  return code.result().toBase64();
}

}  // namespace

QByteArray sign(const QByteArray& token, const QByteArray& url, const FormParameters& params) {
  return signatureOf(token, url, signedPart(params));
}

bool verify(const QByteArray& token, const QByteArray& signature, const QByteArray& url,
            const FormParameters& params, const QByteArray& body, const QByteArray& contentType) {
  // Anybody can sign with an empty key.
  if (token.isEmpty() || signature.isEmpty()) return false;

  const QByteArray address = withoutFragment(url);
  FormParameters covered = params;
  if (const auto hash = bodyHashIn(address)) {
    const QByteArray real = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    if (!equalInConstantTime(hash->toLower(), real)) return false;
    covered = {};
  } else if (!body.isEmpty() && !isForm(contentType)) {
    return false;
  }

  const QByteArray signedParams = signedPart(covered);
  bool valid = false;
  for (const QByteArray& variant : portVariants(address))
    valid |= equalInConstantTime(signatureOf(token, variant, signedParams), signature);
  return valid;
}

}  // namespace oc::twilio
