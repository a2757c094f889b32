#include "core/training/cast.h"

#include <algorithm>

#include "core/domain/address.h"

namespace oc::training {
namespace {

// A dialogue is one customer's with one number, however either is written.
QString keyOf(const Customer& customer) {
  const Address address = parseAddress(customer.address);
  return customer.accountSid + u'\n' + address.channel + u':' + address.key + u'\n' +
         parseAddress(customer.business).key;
}

QList<Line> filledIn(QList<Line> lines, const Customer& customer) {
  for (Line& line : lines) {
    line.text.replace(QStringLiteral("{tenant}"), customer.tenantName);
    line.text.replace(QStringLiteral("{name}"), customer.name);
  }
  return lines;
}

bool applies(const Rule& rule, const QString& foldedText) {
  return std::ranges::any_of(rule.when,
                             [&](const QString& word) { return foldedText.contains(word); });
}

}  // namespace

Cast::Cast(quint32 seed) : m_random(seed) {}

const Script& Cast::script(const QString& language) {
  auto it = m_scripts.find(language);
  if (it == m_scripts.end()) it = m_scripts.insert(language, scriptFor(language));
  return *it;
}

QString Cast::nameOf(const Script& script, quint32 number) const {
  const auto first = static_cast<qsizetype>(number) % script.firstNames.size();
  // Another stride, so that names repeat only after all pairs.
  const auto last = static_cast<qsizetype>(number * 5 + number / 16) % script.lastNames.size();
  return script.firstNames[first] + u' ' + script.lastNames[last];
}

Customer Cast::bringOn(const TrainingAccount& account) {
  const Script& own = script(account.language);
  const quint32 number = m_brought[own.language]++;
  const quint32 turn = m_perAccount[account.accountSid]++;
  const QString business = account.numbers[static_cast<qsizetype>(turn) % account.numbers.size()];
  const QString channel = parseAddress(business).channel;
  constexpr quint32 kNumbers = 10'000;
  const QString phone =
      own.numberPrefix + QString::number(number % kNumbers).rightJustified(4, u'0');
  return {account.accountSid,
          nameOf(own, number),
          channel == u"sms" ? phone : QString(channel + u':' + phone),
          business,
          account.tenantName,
          own.language};
}

Customer Cast::at(const TrainingAccount& account, const QString& address, const QString& business) {
  // The tenant knows this person already, maybe by a name: the line must not give another one.
  Customer customer{account.accountSid,
                    {},
                    address,
                    business,
                    account.tenantName,
                    script(account.language).language};
  const auto part = m_parts.constFind(keyOf(customer));
  return part == m_parts.cend() ? customer : part->customer;
}

bool Cast::knows(const Customer& customer) const {
  return m_parts.contains(keyOf(customer));
}

QList<Line> Cast::opening(const Customer& customer) {
  const Script& own = script(customer.language);
  const Persona& persona = own.personas[m_random.bounded(static_cast<int>(own.personas.size()))];
  m_parts.insert(keyOf(customer), Part{customer, persona});
  return filledIn(persona.opening, customer);
}

QList<Line> Cast::answer(const Customer& customer, const QString& agentText) {
  auto it = m_parts.find(keyOf(customer));
  if (it == m_parts.end())
    it = m_parts.insert(keyOf(customer), Part{customer, script(customer.language).generic});
  Part& part = *it;
  if (part.over) return {};

  const QString heard = folded(agentText);
  for (auto rule = part.persona.rules.begin(); rule != part.persona.rules.end(); ++rule) {
    if (!applies(*rule, heard)) continue;
    const QList<Line> say = rule->say;
    part.persona.rules.erase(rule);
    return filledIn(say, customer);
  }
  if (part.step < part.persona.flow.size())
    return filledIn(part.persona.flow[part.step++], customer);
  part.over = true;
  return filledIn(part.persona.closing, customer);
}

Line Cast::line(const Customer& customer, Kind kind) {
  const Script& own = script(customer.language);
  QList<Line> fitting;
  for (const Persona& persona : own.personas) {
    QList<Line> all = persona.opening;
    for (const QList<Line>& turn : persona.flow)
      all += turn;
    for (const Line& line : std::as_const(all))
      if (line.kind == kind) fitting += line;
  }
  if (fitting.isEmpty()) return {kind, {}, {}};
  const qsizetype pick = m_random.bounded(static_cast<int>(fitting.size()));
  return filledIn({fitting[pick]}, customer).first();
}

Place Cast::place(const Customer& customer) {
  const QList<Place>& places = script(customer.language).places;
  return places[m_random.bounded(static_cast<int>(places.size()))];
}

}  // namespace oc::training
