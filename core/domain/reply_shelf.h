#pragma once

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

#include "core/domain/quick_reply.h"
#include "core/domain/result.h"
#include "core/domain/saved_view.h"

namespace oc {

// What a person keeps at hand: quick replies, their own and the tenant's, and saved views. As Desk,
// whose rules for threads and errors hold here as well.
class ReplyShelf : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  virtual QFuture<Result<QList<QuickReply>>> quickReplies(OwnerId owner) = 0;  // by shortcut
  // A new one without an id. The tenant's are the admins'. Invalid for a variable that there isn't.
  virtual QFuture<Result<QuickReply>> saveQuickReply(OwnerId owner, QuickReply reply) = 0;
  virtual QFuture<Result<Done>> removeQuickReply(OwnerId owner, QuickReplyId id) = 0;
  virtual QFuture<Result<Done>> useQuickReply(OwnerId owner, QuickReplyId id) = 0;

  virtual QFuture<Result<QList<SavedView>>> savedViews(OwnerId owner) = 0;  // by name
  virtual QFuture<Result<Done>> saveView(OwnerId owner, SavedView view) = 0;
  virtual QFuture<Result<Done>> removeView(OwnerId owner, QString name) = 0;
};

}  // namespace oc
