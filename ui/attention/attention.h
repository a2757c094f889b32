#pragma once

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QTimer>

#include "ui/attention/alert_finder.h"

namespace oc::ui {

class Notifier;

// Tells the person of what concerns them while they look elsewhere: gathers for a moment, one
// notification a conversation, one for all where there are many; takes it back when the
// conversation is opened. UI thread only; `preferences` and `notifier` outlive it.
class Attention : public QObject {
  Q_OBJECT

 public:
  Attention(const Preferences& preferences, Notifier& notifier, QObject* parent = nullptr);

  void learn(const Conversation& conversation) { m_finder.learn(conversation); }
  // `looked`: the conversation before the person's eyes; invalid: none is.
  void apply(const FeedBatch& batch, ConvId looked);
  void seen(ConvId conv);  // it has been opened: no more is to be said of it
  void setSecret(bool secret) { m_secret = secret; }  // names and words are kept back

  // Nothing is said until then; invalid: go on. What happens meanwhile is not told later.
  void pauseUntil(const QDateTime& time);
  QDateTime pausedUntil() const;  // invalid: it isn't paused

 Q_SIGNALS:
  void conversationWanted(oc::OwnerId owner, oc::ConvId conv);
  void windowWanted();
  void alerted();  // something was said
  void pauseChanged();

 private:
  // What was said of a conversation and not seen since: nothing that grows with it.
  struct Said {
    Alert last;
    int count = 0;
  };

  void say();
  void sayOne(const Said& said);
  void sayMany(int conversations);
  void activate(const QString& key);

  const Preferences& m_preferences;
  Notifier& m_notifier;
  AlertFinder m_finder;
  QList<Alert> m_pending;
  QTimer m_gather;
  QTimer m_pause;
  QDateTime m_pausedUntil;
  QHash<ConvId, Said> m_said;
  bool m_secret = false;
};

}  // namespace oc::ui
