#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include "tests/support/fixtures.h"

// The statements that the desk's screens prepare, over a tenant with 80,000 conversations and
// beside one with 20,000; and what the planner makes of them.
namespace oc::test {

// A plan's nodes, the root first: "Index Scan conversations_active rows=51".
struct PlanNode {
  QString type;
  QString relation;
  QString index;
  qint64 rows = 0;      // that it really gave, over all loops; 0 without ANALYZE
  bool policy = false;  // asks once who is signed in
};

struct Plan {
  QJsonObject root;
  QList<PlanNode> nodes;

  QString described() const;
};

class DeskPlans {
 public:
  explicit DeskPlans(const TestCluster& cluster);

  // "active", "active deep" …: what the lists, the thread and the feed ask.
  static QStringList questions();

  // A statement that a connection has prepared, and how it is carried out.
  struct Prepared {
    QString name;
    QString text;       // with $1, $2 …
    QString arguments;  // "7, 51"

    QString execute() const { return u"execute " % name % u'(' % arguments % u')'; }
  };
  // Has the desk's own code ask, as `person`, who has nothing prepared yet.
  Prepared ask(store::Connection& person, const QString& question) const;

  static Plan plan(store::Connection& db, const Prepared& statement, bool analyze);

  const store::DatabaseUrl& person() const { return m_person; }

 private:
  void fill(OwnerId owner, int count);
  void workOn(OwnerId owner);
  QStringList arguments(store::Connection& person, const QString& question) const;

  std::unique_ptr<store::Connection> m_admin;
  store::DatabaseUrl m_person;
  OwnerId m_owner;
  ConvId m_conv;
  qint64 m_middle = 0;
};

// Tables whose whole reading would be noticed.
inline const QStringList kLargeTables{QStringLiteral("conversations"), QStringLiteral("messages"),
                                      QStringLiteral("changes"), QStringLiteral("ai_results")};

}  // namespace oc::test
