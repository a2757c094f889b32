#pragma once

#include <QByteArray>

#include "core/domain/conversation_query.h"
#include "ui/shell/desk_panes.h"

class QSettings;

namespace oc::ui {

// What the main window remembers from one start to the next. `settings` outlives it.
class WindowMemory {
 public:
  explicit WindowMemory(QSettings& settings) : m_settings(settings) {}

  QByteArray geometry() const;  // empty at the first start
  PaneShares panes() const;
  OwnerId owner() const;                     // invalid when none
  ConvId conversation(OwnerId owner) const;  // the last one open of this tenant
  ConversationQuery list(OwnerId owner) const;

  QStringList emojis() const;  // that were used last, newest first

  void setGeometry(const QByteArray& geometry);
  void setPanes(const PaneShares& shares);
  void setEmojis(const QStringList& emojis);
  void setOwner(OwnerId owner);
  void setConversation(OwnerId owner, ConvId conv);
  void setList(OwnerId owner, const ConversationQuery& query);

 private:
  QSettings& m_settings;
};

}  // namespace oc::ui
