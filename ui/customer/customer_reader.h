#pragma once

#include <QObject>
#include <QTimer>
#include <optional>

#include "core/domain/customer_desk.h"
#include "core/domain/desk.h"

namespace oc::ui {

// What is known of the customer of one conversation: who they are, what the conversation's row
// doesn't tell, and their earlier conversations, page by page. Read anew, not more often than the
// eye follows, when the feed brings something of this customer. UI thread only; `desk` outlives it.
class CustomerReader : public QObject {
  Q_OBJECT

 public:
  enum class State { Idle, Loading, Ready, Failed };
  enum class Earlier { Possible, Loading, Failed, Complete };

  explicit CustomerReader(Desk& desk, QObject* parent = nullptr);

  void show(const Conversation& conversation);  // an invalid one: nobody
  void apply(const FeedBatch& batch);
  void retry();        // what failed
  void loadEarlier();  // the next page
  // What a change answered with: newer than what is here.
  void setContact(const Contact& contact);

  State state() const { return m_state; }
  const Error& error() const { return m_error; }  // of Failed
  const Contact& contact() const { return m_contact; }
  // Nothing while they are still being read.
  const std::optional<ConversationFacts>& facts() const { return m_facts; }
  const QList<Conversation>& earlier() const { return m_earlier; }  // the newest first
  Earlier earlierState() const { return m_earlierState; }
  const Error& earlierError() const { return m_earlierError; }

 Q_SIGNALS:
  void changed();         // state, contact or facts
  void earlierChanged();  // they or their state

 private:
  void read();
  void failed(const Error& error);
  void settle();
  void set(Earlier state);

  Desk& m_desk;
  OwnerId m_owner;
  ConvId m_conv;
  QString m_phone;
  State m_state = State::Idle;
  Error m_error;
  Contact m_contact;
  std::optional<ConversationFacts> m_facts;
  int m_missing = 0;      // answers of the reading that is under way
  bool m_failed = false;  // one of them was an error
  bool m_again = false;   // something came meanwhile
  quint64 m_visit = 0;    // grows with each conversation
  quint64 m_changes = 0;  // grows with each change of the contact made here
  QTimer m_refresh;
  QList<Conversation> m_earlier;
  Earlier m_earlierState = Earlier::Possible;
  Error m_earlierError;
};

}  // namespace oc::ui
