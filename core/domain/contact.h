#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

#include "core/domain/ids.h"

namespace oc {

// A tenant's customer: one for each address.
struct Contact {
  OwnerId ownerId;
  ContactId contactId;
  QString phoneNumber;  // normalised: E.164 where it is a number
  QString name;
  bool named = false;  // staff wrote the name; otherwise it is what the customer calls themselves
  QString language;    // BCP 47; empty: not known
  QString notes;
  QDateTime optedOutAt;  // wants no messages since; invalid: takes them
  QDateTime blockedAt;   // invalid: is not blocked
  QDateTime createdAt;

  bool operator==(const Contact&) const = default;
};

// What is left out stays as it is.
struct ContactChange {
  std::optional<QString> name;  // empty: the customer's own again
  std::optional<QString> language;
  std::optional<QString> notes;
  std::optional<bool> blocked;
  std::optional<bool> optedOut;

  bool operator==(const ContactChange&) const = default;
};

}  // namespace oc
