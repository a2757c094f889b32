#pragma once

#include <QList>
#include <QObject>
#include <QUuid>

#include "core/domain/desk.h"
#include "core/domain/media_desk.h"

namespace oc::ui {

enum class AfterSending { Stay, Close, Next };

// One attempt to send a reply. The key is made when the person sends and goes with every later try
// of the same words, so that none of them can become a second message.
struct ReplyAttempt {
  OwnerId owner;
  ConvId conv;
  QString body;
  QUuid key;
  int undoSeconds = 0;  // so long the courier leaves it alone
  AfterSending after = AfterSending::Stay;
  QList<AttachedFile> files;

  bool operator==(const ReplyAttempt&) const = default;
};

// Hands replies to the desk and says how each ended. Goes on when another conversation is opened.
class ReplySender : public QObject {
  Q_OBJECT

 public:
  explicit ReplySender(Desk& desk, QObject* parent = nullptr) : QObject(parent), m_desk(desk) {}

  // For replies with files; outlives this.
  void setMedia(MediaDesk& media) { m_media = &media; }
  void send(const ReplyAttempt& attempt);
  QList<ReplyAttempt> underWay(ConvId conv) const;

 Q_SIGNALS:
  void started(const oc::ui::ReplyAttempt& attempt);
  void sent(const oc::ui::ReplyAttempt& attempt, const oc::Message& message);
  void failed(const oc::ui::ReplyAttempt& attempt, const oc::Error& error);

 private:
  Desk& m_desk;
  MediaDesk* m_media = nullptr;
  QList<ReplyAttempt> m_underWay;
};

}  // namespace oc::ui
