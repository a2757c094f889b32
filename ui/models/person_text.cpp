#include "ui/models/person_text.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <cmath>

#include "core/domain/text_safety.h"

namespace oc::ui {
namespace {

struct PersonText {
  Q_DECLARE_TR_FUNCTIONS(PersonText)
};

// Bits of a guesser who knows the kinds of letters in it, but not that people choose words: the
// thresholds are set high for that.
constexpr double kFairBits = 60;
constexpr double kStrongBits = 80;

int poolOf(const QString& password) {
  bool lower = false, upper = false, digit = false, other = false;
  for (const QChar c : password) {
    lower |= c.isLower();
    upper |= c.isUpper();
    digit |= c.isDigit();
    other |= !c.isLetterOrNumber();
  }
  return 26 * lower + 26 * upper + 10 * digit + 20 * other;
}

}  // namespace

QString personName(const Person& person) {
  if (person.isOperator) return PersonText::tr("Operator");
  return visibleLine(person.name.isEmpty() ? person.email : person.name);
}

QString passwordFaultText(PasswordFault fault) {
  switch (fault) {
    case PasswordFault::None: return {};
    case PasswordFault::TooShort: return PersonText::tr("At least 10 characters.");
    case PasswordFault::Repeated:
      return PersonText::tr("One character over and over is no secret.");
    case PasswordFault::IsAddress:
      return PersonText::tr("Not the e-mail address: everybody knows it.");
  }
  return {};
}

PasswordStrength passwordStrength(const QString& password) {
  const QSet<QChar> different(password.begin(), password.end());
  // "aaaaaaaaab" is as good as its different characters, each said twice.
  const auto length = std::min<qsizetype>(password.size(), 2 * different.size());
  const double bits = static_cast<double>(length) * std::log2(std::max(2, poolOf(password)));
  if (bits >= kStrongBits) return PasswordStrength::Strong;
  return bits >= kFairBits ? PasswordStrength::Fair : PasswordStrength::Weak;
}

QString passwordStrengthText(PasswordStrength strength) {
  switch (strength) {
    case PasswordStrength::Weak: return PersonText::tr("Weak: a few words more make it strong.");
    case PasswordStrength::Fair: return PersonText::tr("Fair");
    case PasswordStrength::Strong: return PersonText::tr("Strong");
  }
  return {};
}

}  // namespace oc::ui
