#pragma once

#include "core/domain/closure_detector.h"

// Cases for the tests of the closure detector.

namespace oc {

inline const QStringList kKeywords{QStringLiteral("tchau"),    QStringLiteral("obrigado"),
                                   QStringLiteral("valeu"),    QStringLiteral("até logo"),
                                   QStringLiteral("até mais"), QStringLiteral("até breve"),
                                   QStringLiteral("bye"),      QStringLiteral("thanks")};

// A customer's last word after an agent's answer to a question, in a conversation of ten minutes.
inline ClosureCase after(const QString& answer, const QString& last) {
  ClosureCase made;
  made.ageSeconds = 600;
  made.messages = {
      {MessageOwner::User, false, MessageType::Text, QStringLiteral("Meu pedido chegou?"), 600},
      {MessageOwner::Agent, false, MessageType::Text, answer, 300},
      {MessageOwner::User, false, MessageType::Text, last, 0}};
  return made;
}

}  // namespace oc
