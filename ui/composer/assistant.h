#pragma once

#include <QHash>
#include <QObject>

#include "core/domain/desk.h"

namespace oc::ui {

// Requests of one kind to the tenant's assistant, at most one a conversation, and what has come of
// each. Goes on while another conversation is open. UI thread; `desk` outlives it.
class Assistant : public QObject {
  Q_OBJECT

 public:
  Assistant(Desk& desk, AssistKind kind, QObject* parent = nullptr);

  // Does nothing while one is under way there; what was there before is forgotten.
  void ask(OwnerId owner, ConvId conv);
  // Stops what is under way and forgets what came.
  void drop(ConvId conv);
  void dropAll();

  // Nothing when nothing was asked for. A request that could not be made is Failed, too.
  std::optional<Assist> now(ConvId conv) const;
  bool isUnderWay(ConvId conv) const;

 Q_SIGNALS:
  void changed(oc::ConvId conv);

 private:
  struct Session {
    Assist now;  // its id is 0 until the desk has answered
    quint64 number = 0;
  };
  void started(quint64 number, const Assist& asked, const Result<Assist>& answer);
  void take(const Assist& news);
  void stop(const Assist& assist);

  Desk& m_desk;
  AssistKind m_kind;
  QHash<ConvId, Session> m_sessions;
  QHash<qint64, Assist> m_early;  // said before the desk told us the id
  int m_asking = 0;               // calls without an answer
  quint64 m_numbers = 0;
};

// Nothing more comes of it.
bool isOver(const Assist& assist);

}  // namespace oc::ui
