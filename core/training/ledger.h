#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>
#include <vector>

#include "core/twilio/form.h"

namespace oc::training {

QJsonValue twilioDate(const QDateTime& at);  // "Mon, 02 Mar 2026 12:00:00 +0000"; null when invalid

// A file of a customer's message.
struct LineMedia {
  QString sid;
  QString contentType;
};

// A message as the line knows it, both ways.
struct LineMessage {
  QString sid;
  QString accountSid;
  QString from;  // empty while a messaging service has not chosen
  QString to;
  QString body;
  bool inbound = false;
  QString status;  // Twilio's word
  int errorCode = 0;
  QString errorMessage;
  QString messagingServiceSid;
  int mediaCount = 0;
  QList<QUrl> mediaUrls;   // of ours
  QList<LineMedia> media;  // of a customer's
  QUrl statusCallback;
  QDateTime createdAt;  // UTC
  QDateTime sentAt;     // invalid while not sent
  QDateTime updatedAt;

  QJsonObject toJson() const;  // Twilio's message resource
};

// Every message of the line in the order of creation, as Twilio's list of messages tells them. The
// oldest fall out beyond a bound.
class Ledger {
 public:
  void add(LineMessage message);
  const LineMessage* find(const QString& sid) const;
  // Does nothing for an unknown sid.
  void setStatus(const QString& sid, const QString& status, int errorCode,
                 const QString& errorMessage, const QDateTime& now);

  // The answer to GET …/Messages.json: filters To, From, DateSent, DateSent<, DateSent>; pages by
  // PageSize and PageToken; newest first.
  QJsonObject page(const QString& accountSid, const QString& path,
                   const twilio::FormParameters& query) const;
  const std::vector<LineMessage>& all() const { return m_messages; }

 private:
  std::vector<LineMessage> m_messages;
  QHash<QString, qsizetype> m_positions;  // of a sid, counted from the first message ever
  qsizetype m_dropped = 0;
};

}  // namespace oc::training
