#include "core/twilio/form.h"

#include <QStringConverter>
#include <algorithm>

namespace oc::twilio {
namespace {

int hexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

QByteArray decodePart(QByteArrayView part) {
  QByteArray out;
  out.reserve(part.size());
  for (qsizetype i = 0; i < part.size(); ++i) {
    const char c = part[i];
    if (c == '%' && i + 2 < part.size()) {
      const int high = hexDigit(part[i + 1]);
      const int low = hexDigit(part[i + 2]);
      if (high >= 0 && low >= 0) {
        out += static_cast<char>(high * 16 + low);
        i += 2;
        continue;
      }
    }
    out += c == '+' ? ' ' : c;
  }
  return out;
}

bool staysPlain(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
         c == '.' || c == '_' || c == '*';
}

void encodePart(const QByteArray& part, QByteArray& out) {
  constexpr QByteArrayView kHex = "0123456789ABCDEF";
  for (const char c : part) {
    if (staysPlain(c)) {
      out += c;
    } else if (c == ' ') {
      out += '+';
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out += '%';
      out += kHex[byte >> 4];
      out += kHex[byte & 0x0f];
    }
  }
}

}  // namespace

FormParameters FormParameters::decode(const QByteArray& encoded) {
  FormParameters form;
  const QByteArrayView all(encoded);
  for (qsizetype begin = 0; begin < all.size();) {
    qsizetype end = all.indexOf('&', begin);
    if (end < 0) end = all.size();
    const QByteArrayView pair = all.sliced(begin, end - begin);
    begin = end + 1;
    if (pair.isEmpty()) continue;
    const qsizetype equals = pair.indexOf('=');
    if (equals < 0)
      form.m_items.append({decodePart(pair), QByteArray("")});
    else
      form.m_items.append({decodePart(pair.first(equals)), decodePart(pair.sliced(equals + 1))});
  }
  return form;
}

QByteArray FormParameters::encoded() const {
  QByteArray out;
  for (const FormParameter& item : m_items) {
    if (!out.isEmpty()) out += '&';
    encodePart(item.key, out);
    out += '=';
    encodePart(item.value, out);
  }
  return out;
}

void FormParameters::append(const QByteArray& key, const QString& value) {
  m_items.append({key, value.toUtf8()});
}

bool FormParameters::contains(const char* key) const {
  return std::ranges::any_of(m_items, [key](const FormParameter& item) { return item.key == key; });
}

QString FormParameters::value(const char* key) const {
  for (const FormParameter& item : m_items)
    if (item.key == key) return textFromUtf8(item.value);
  return {};
}

QStringList FormParameters::values(const QByteArray& key) const {
  QStringList found;
  for (const FormParameter& item : m_items)
    if (item.key == key) found += textFromUtf8(item.value);
  return found;
}

QString textFromUtf8(const QByteArray& bytes) {
  QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless |
                                                     QStringConverter::Flag::ConvertInitialBom);
  return decoder(bytes);
}

}  // namespace oc::twilio
