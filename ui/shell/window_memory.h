#pragma once

#include <QByteArray>

#include "core/domain/conversation_query.h"

class QSettings;

namespace oc::ui {

// What the main window remembers from one start to the next. `settings` outlives it.
class WindowMemory {
 public:
  explicit WindowMemory(QSettings& settings) : m_settings(settings) {}

  QByteArray geometry() const;  // empty at the first start
  QByteArray splitter() const;
  OwnerId owner() const;                     // invalid when none
  ConvId conversation(OwnerId owner) const;  // the last one open of this tenant
  ConversationQuery list(OwnerId owner) const;

  void setGeometry(const QByteArray& geometry);
  void setSplitter(const QByteArray& state);
  void setOwner(OwnerId owner);
  void setConversation(OwnerId owner, ConvId conv);
  void setList(OwnerId owner, const ConversationQuery& query);

 private:
  QSettings& m_settings;
};

}  // namespace oc::ui
