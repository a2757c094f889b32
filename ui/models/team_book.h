#pragma once

#include <QObject>

#include "core/domain/team_desk.h"

namespace oc {
class Desk;
struct FeedBatch;
}  // namespace oc

namespace oc::ui {

// A tenant's labels and colleagues, live: read anew when the feed says that settings changed or
// shows a label that is not known yet. UI thread only; `desk` outlives it.
class TeamBook : public QObject {
  Q_OBJECT

 public:
  explicit TeamBook(Desk& desk, QObject* parent = nullptr);

  void show(OwnerId owner);  // the same one again reads nothing
  OwnerId owner() const { return m_owner; }

  const QList<Label>& labels() const { return m_labels; }              // by title
  const QList<Colleague>& colleagues() const { return m_colleagues; }  // by name
  // What a conversation holds by its name; where it isn't known, the name is the title.
  Label label(const QString& name) const;
  QString nameOf(UserId user) const;  // empty when not known

 Q_SIGNALS:
  void changed();

 private:
  void apply(const FeedBatch& batch);
  void read();

  Desk& m_desk;
  OwnerId m_owner;
  QList<Label> m_labels;
  QList<Colleague> m_colleagues;
  quint64 m_request = 0;
  bool m_failed = false;
};

}  // namespace oc::ui
