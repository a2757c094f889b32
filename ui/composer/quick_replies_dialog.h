#pragma once

#include "core/domain/conversation.h"
#include "core/domain/reply_shelf.h"
#include "ui/parts/dialog.h"

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace oc::ui {

// Where quick replies are kept: one's own, and the tenant's, which its administrators write.
class QuickRepliesDialog : public Dialog {
  Q_OBJECT

 public:
  QuickRepliesDialog(ReplyShelf& shelf, const Tenant& tenant, QWidget* parent);

 Q_SIGNALS:
  void changed();

 private:
  void reload();
  void fill();
  void show(int row);
  void save();
  void remove();
  bool mayChange(const QuickReply& reply) const;

  ReplyShelf& m_shelf;
  Tenant m_tenant;
  QList<QuickReply> m_replies;
  QuickReplyId m_current;  // invalid: a new one
  QListWidget* m_list;
  QLineEdit* m_shortcut;
  QLineEdit* m_title;
  QPlainTextEdit* m_body;
  QCheckBox* m_everybody;
  QPushButton* m_delete;
};

}  // namespace oc::ui
