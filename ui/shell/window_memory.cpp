#include "ui/shell/window_memory.h"

#include <QJsonDocument>
#include <QSettings>

namespace oc::ui {
namespace {

const auto kGeometry = QStringLiteral("window/geometry");
const auto kListWidth = QStringLiteral("window/list_width");
const auto kCustomerWidth = QStringLiteral("window/customer_width");
const auto kCustomerShown = QStringLiteral("window/customer_shown");
const auto kEmojis = QStringLiteral("window/emojis");
const auto kOwner = QStringLiteral("window/owner");

QString conversationKey(OwnerId owner) {
  return QStringLiteral("window/conversation/%1").arg(owner.value);
}

QString listKey(OwnerId owner) {
  return QStringLiteral("window/list/%1").arg(owner.value);
}

}  // namespace

QByteArray WindowMemory::geometry() const {
  return m_settings.value(kGeometry).toByteArray();
}

PaneShares WindowMemory::panes() const {
  return {.list = m_settings.value(kListWidth).toInt(),
          .customer = m_settings.value(kCustomerWidth).toInt(),
          .customerWanted = m_settings.value(kCustomerShown, true).toBool()};
}

QStringList WindowMemory::emojis() const {
  return m_settings.value(kEmojis).toStringList();
}

void WindowMemory::setEmojis(const QStringList& emojis) {
  m_settings.setValue(kEmojis, emojis);
}

OwnerId WindowMemory::owner() const {
  return OwnerId{m_settings.value(kOwner).toLongLong()};
}

ConvId WindowMemory::conversation(OwnerId owner) const {
  return ConvId{m_settings.value(conversationKey(owner)).toLongLong()};
}

ConversationQuery WindowMemory::list(OwnerId owner) const {
  const QByteArray json = m_settings.value(listKey(owner)).toByteArray();
  return conversationQueryFromJson(QJsonDocument::fromJson(json).object());
}

void WindowMemory::setList(OwnerId owner, const ConversationQuery& query) {
  m_settings.setValue(listKey(owner), QJsonDocument(toJson(query)).toJson(QJsonDocument::Compact));
}

void WindowMemory::setGeometry(const QByteArray& geometry) {
  m_settings.setValue(kGeometry, geometry);
}

void WindowMemory::setPanes(const PaneShares& shares) {
  m_settings.setValue(kListWidth, shares.list);
  m_settings.setValue(kCustomerWidth, shares.customer);
  m_settings.setValue(kCustomerShown, shares.customerWanted);
}

void WindowMemory::setOwner(OwnerId owner) {
  m_settings.setValue(kOwner, owner.value);
}

void WindowMemory::setConversation(OwnerId owner, ConvId conv) {
  m_settings.setValue(conversationKey(owner), conv.value);
}

}  // namespace oc::ui
