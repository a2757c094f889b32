#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace oc::twilio {

// One pair of a form, decoded. Bytes, because the signature is made over bytes: what is not UTF-8
// would not survive a QString.
struct FormParameter {
  QByteArray key;
  QByteArray value;

  bool operator==(const FormParameter&) const = default;
};

// The pairs of an application/x-www-form-urlencoded text (a body or the query of a URL) in the
// order in which they came. Keys may repeat, values may be empty; nothing is trimmed.
class FormParameters {
 public:
  FormParameters() = default;
  FormParameters(std::initializer_list<FormParameter> items) : m_items(items) {}

  // '+' is a space, %XX a byte; a malformed %-sequence stays as it stands, as Twilio's libraries
  // have it.
  static FormParameters decode(const QByteArray& encoded);
  // For a request: a space is '+', everything but letters, digits and "-._*" is %XX.
  QByteArray encoded() const;

  void append(const QByteArray& key, const QString& value);

  bool contains(const char* key) const;
  QString value(const char* key) const;  // of the first such key; empty when there is none
  QStringList values(const QByteArray& key) const;  // of every such key

  const QList<FormParameter>& items() const { return m_items; }
  bool isEmpty() const { return m_items.isEmpty(); }

  bool operator==(const FormParameters&) const = default;

 private:
  QList<FormParameter> m_items;
};

// UTF-8 to text, each invalid byte U+FFFD. Unlike QString::fromUtf8 it keeps a leading U+FEFF.
QString textFromUtf8(const QByteArray& bytes);

}  // namespace oc::twilio
