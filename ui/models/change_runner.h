#pragma once

#include <QObject>

#include "core/domain/desk.h"
#include "ui/models/change_undo.h"

namespace oc::ui {

// What became of a change to many conversations.
struct ChangeReport {
  int asked = 0;
  int changed = 0;
  QStringList reasons;  // why others were not, each once, with how many where several
  bool undoable = false;
};

// Does the same to many conversations, kMostChangedAtOnce at a time and one after the other, and
// takes the last of it back. One thing at a time. UI thread only; `desk` outlives it.
class ChangeRunner : public QObject {
  Q_OBJECT

 public:
  explicit ChangeRunner(Desk& desk, QObject* parent = nullptr);

  // `rows` as they are shown. Nothing happens while something is under way.
  void run(OwnerId owner, const QList<Conversation>& rows, const ConversationChange& change);
  void undo();
  bool running() const { return m_running; }

 Q_SIGNALS:
  void progressed(int done, int of);
  void finished(const oc::ui::ChangeReport& report);

 private:
  void begin(OwnerId owner, QList<ChangeStep> steps);
  void next();
  void took(const QList<ConvId>& convs, const Result<QList<ChangeOutcome>>& answer);
  void finish();

  Desk& m_desk;
  OwnerId m_owner;
  QList<ChangeStep> m_steps;  // still to be done, each no more than can be done at once
  int m_asked = 0;
  int m_done = 0;
  QHash<QString, int> m_reasons;
  QSet<ConvId> m_changed;
  ConversationChange m_change;   // that can be taken back …
  QList<Conversation> m_before;  // … from these
  QList<ChangeStep> m_undo;
  bool m_running = false;
};

}  // namespace oc::ui
