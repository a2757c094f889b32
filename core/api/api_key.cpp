#include "core/api/api_key.h"

#include <algorithm>

namespace oc::api {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kKeyLength = 46;

bool isOfBase64Url(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '_';
}

}  // namespace

QString toText(Scope scope) {
  switch (scope) {
    case Scope::Read: return u"read"_s;
    case Scope::Write: return u"write"_s;
    case Scope::Admin: break;
  }
  return u"admin"_s;
}

Scope scopeFromText(const QString& text) {
  if (text == "admin"_L1) return Scope::Admin;
  return text == "write"_L1 ? Scope::Write : Scope::Read;
}

bool looksLikeKey(const QByteArray& text) {
  return text.size() == kKeyLength && text.startsWith("oc_") &&
         std::all_of(text.cbegin(), text.cend(), isOfBase64Url);
}

}  // namespace oc::api
