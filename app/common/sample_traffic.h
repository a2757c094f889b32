#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QPair>
#include <QString>

#include "app/common/sample_story.h"
#include "app/common/sample_webhooks.h"
#include "core/domain/ids.h"
#include "core/domain/result.h"
#include "core/store/connection.h"

namespace oc::app {

// Plays a tenant's sample conversations into the database in the order of their times and through
// the functions that real traffic takes, so that feed, counters, histories and the log of webhooks
// are what they would be. Those functions date everything now, so that afterwards the times are
// moved back. Runs inside the caller's transaction, as the schema's owner.
class SampleTraffic {
 public:
  // `users`: the ids of the members by their keys. `now` is the database's.
  SampleTraffic(store::Connection& db, const SampleOwner& story, OwnerId owner,
                const QString& accountSid, const QString& apiBaseUrl,
                const QHash<QString, qint64>& users, const QDateTime& now);

  Result<Done> play();
  int messages() const { return m_messages; }

 private:
  struct Step;

  // What has become of one conversation.
  struct Progress {
    ConvId id;
    MsgId newest;
    QDateTime begun;
    QDateTime last;                                  // message; invalid when there is none
    QDateTime ended;                                 // invalid while it is active
    QHash<QString, QPair<QString, MsgId>> labelled;  // SID and id of messages that are quoted
  };

  Result<QList<Step>> steps();
  Result<Done> take(const Step& step);
  Result<Done> open(const SampleConversation& story, Progress& progress);
  Result<Done> receive(const SampleConversation& story, Progress& progress,
                       const SampleMessage& message, const QDateTime& at);
  Result<Done> send(const SampleConversation& story, Progress& progress,
                    const SampleMessage& message, const QDateTime& at);
  Result<Done> settle(const SampleConversation& story, const Progress& progress,
                      const SampleMessage& message, MsgId id, const QDateTime& at,
                      const QString& sid);
  Result<Done> markRead(const SampleConversation& story, const Progress& progress);
  Result<Done> close(const SampleConversation& story, const Progress& progress);
  Result<Done> actAs(const QString& actor, const QString& reason);
  Result<Done> moveBack();

  SampleLine line(const SampleConversation& story) const;
  QString actorOf(const SampleConversation& story) const;

  store::Connection& m_db;
  const SampleOwner& m_story;
  const SampleLine m_line;
  const QHash<QString, qint64> m_users;
  const QDateTime m_now;
  QList<Progress> m_progress;  // as m_story.conversations
  QJsonArray m_sent;           // what of our messages is to be moved back
  int m_messages = 0;
};

}  // namespace oc::app
