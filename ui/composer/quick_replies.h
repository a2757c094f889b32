#pragma once

#include <QList>
#include <QObject>

#include "core/domain/reply_shelf.h"

class QPlainTextEdit;

namespace oc::ui {

class CompletionList;

// Offers the quick replies that fit what is typed after a "/", with their words as they would be
// sent, and puts the chosen one in its place as one step that Ctrl+Z takes back. The last entry
// leads to where they are kept.
class QuickReplies : public QObject {
  Q_OBJECT

 public:
  QuickReplies(ReplyShelf& shelf, QPlainTextEdit& field);

  void setTarget(OwnerId owner, const QuickReplyValues& values);
  void begin();   // as if "/" had been typed
  void reload();  // they were changed

 Q_SIGNALS:
  void manageWanted();

 private:
  void complete();
  void insert(int index);

  ReplyShelf& m_shelf;
  QPlainTextEdit& m_field;
  OwnerId m_owner;
  QuickReplyValues m_values;
  QList<QuickReply> m_replies;
  QList<QuickReply> m_offered;
  quint64 m_request = 0;
  CompletionList* m_list;
};

}  // namespace oc::ui
