#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

#include "core/domain/conversation_status.h"
#include "core/domain/message.h"
#include "core/domain/result.h"

// What resources/samples/*.json tells: one made-up tenant a file. Texts are data there, so that a
// dialogue is changed without touching code.
namespace oc::app {

struct SampleMember {
  QString key;  // how conversations name their agent
  QString profileName;
  QString firstName;
  QString lastName;
  QString role;
  QString phone;
};

struct SampleFeature {
  QString name;
  QString description;
  bool enabled = false;
  QJsonObject config;
};

struct SampleMessage {
  Direction direction = Direction::Inbound;
  QString body;
  std::chrono::seconds after{0};  // since the message before it; of the first one ignored
  QString label;                  // how a later message quotes it; empty: none does

  // A customer's.
  QStringList mediaTypes;  // content types of what comes with it
  QJsonObject parameters;  // Twilio's, beside or instead of the usual ones
  QString quotes;          // a label

  // Ours.
  MessageOwner author = MessageOwner::Agent;
  bool sentByIa = false;
  MessageType type = MessageType::Text;
  QString content;
  QJsonObject metadata;
  DeliveryStatus status = DeliveryStatus::Read;  // where it ends
  bool refused = false;  // failed in Twilio's answer, not in a later callback
  QString errorCode;
  QString errorDetail;
};

struct SampleClosing {
  ConversationStatus status = ConversationStatus::SupportClosed;
  std::chrono::seconds after{0};  // since the last message; expired, idle_timeout: by the settings
  QString reason;
};

struct SampleConversation {
  QString customerName;
  QString address;           // as Twilio writes it; tells the channel
  QString agent;             // a member's key; empty: nobody took it
  QJsonObject parameters;    // of every message of the customer
  bool openedByUs = false;   // begun through the API, not by a message of the customer
  bool seen = false;         // an agent has read what came last
  std::chrono::seconds ago;  // of the last message; without messages: of the beginning
  QList<SampleMessage> messages;
  std::optional<SampleClosing> closing;
};

struct SampleOwner {
  QString name;
  QString email;
  std::optional<int> expirationMinutes;   // nothing: the default
  std::optional<int> idleTimeoutMinutes;  // nothing: the default
  QString whatsappNumber;
  QString smsNumber;
  QList<SampleMember> staff;
  QList<SampleFeature> features;
  QList<SampleConversation> conversations;

  const QString& numberFor(const QString& channel) const;
};

// Internal, naming the place, when the text doesn't say what it must.
Result<SampleOwner> parseSampleOwner(const QByteArray& json);

// All samples that travel inside the program.
Result<QList<SampleOwner>> sampleOwners();

}  // namespace oc::app
