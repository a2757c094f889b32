#pragma once

#include "core/store/search_queries.h"
#include "tests/support/fixtures.h"

// A tenant with messages to search in.
namespace oc::test {

class Library {
 public:
  Library(const TestCluster& cluster, const QString& name)
      : m_admin(cluster.connectAdmin()),
        m_service(cluster.connectService()),
        owner(addOwner(*m_admin, name)),
        person(addLogin(*m_admin, cluster, owner)) {}

  // A conversation with the customer, begun by "bom dia".
  ConvId begin(const QString& number, const QString& name = {}) {
    auto entry = inboundEntry(owner, number);
    entry.customerName = name;
    return ingest(*m_service, entry).convId;
  }

  // What the customer says, or else an agent.
  MsgId say(ConvId conv, const QString& body, bool customer = true, const QString& content = {}) {
    return MsgId{number(
        *m_admin,
        QStringLiteral(
            "insert into app.messages (owner_id, conv_id, from_number, to_number, body, content, "
            "direction, message_owner, status) select ?, ?, '+1', '+2', ?, ?, case when c then "
            "'inbound' else 'outbound' end, case when c then 'user' else 'agent' end, case when c "
            "then 'received' else 'sent' end from (values (?::boolean)) v(c) returning msg_id"),
        {owner.value, conv.value, body, content.isNull() ? QVariant() : QVariant(content),
         customer})};
  }

  // The next message gets an id on a later shelf of the index.
  void turnPage() {
    run(*m_admin, QStringLiteral("select setval('app.messages_msg_id_seq', nextval("
                                 "'app.messages_msg_id_seq') + 40000)"));
  }

  store::Connection& admin() { return *m_admin; }

 private:
  std::unique_ptr<store::Connection> m_admin;
  std::unique_ptr<store::Connection> m_service;

 public:
  OwnerId owner;
  store::DatabaseUrl person;
};

}  // namespace oc::test
