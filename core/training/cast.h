#pragma once

#include <QHash>
#include <QRandomGenerator>
#include <QString>

#include "core/training/account.h"
#include "core/training/script.h"

namespace oc::training {

// Someone who writes to one of the accounts' numbers.
struct Customer {
  QString accountSid;
  QString name;
  QString address;   // "whatsapp:+5511…" or "+1202…": of the same channel as `business`
  QString business;  // the account's number he writes to
  QString tenantName;
  QString language;

  bool operator==(const Customer&) const = default;
};

// Brings customers on and knows where each stands in his part. The n-th customer of a language is
// always the same person with the same number, so that a second session meets them again.
class Cast {
 public:
  explicit Cast(quint32 seed);

  // Of the account's numbers each is written to in turn.
  Customer bringOn(const TrainingAccount& account);
  QList<Line> opening(const Customer& customer);  // and begins the part
  // What the customer says to the agent's words; nothing when his part is over. Whom the line did
  // not bring on plays the generic part, if he may.
  QList<Line> answer(const Customer& customer, const QString& agentText);
  bool knows(const Customer& customer) const;

  // The customer at an address; without a name when the line did not bring him on.
  Customer at(const TrainingAccount& account, const QString& address, const QString& business);

  Line line(const Customer& customer, Kind kind);  // a single message of that kind, in character
  Place place(const Customer& customer);
  const Script& script(const QString& language);

 private:
  struct Part {
    Customer customer;
    Persona persona;
    qsizetype step = 0;
    bool over = false;
  };

  QString nameOf(const Script& script, quint32 number) const;

  QRandomGenerator m_random;
  QHash<QString, Script> m_scripts;   // by language
  QHash<QString, quint32> m_brought;  // by language
  QHash<QString, quint32> m_perAccount;
  QHash<QString, Part> m_parts;
};

}  // namespace oc::training
