#include "ui/shell/window_memory.h"

#include <QSettings>

namespace oc::ui {
namespace {

const auto kGeometry = QStringLiteral("window/geometry");
const auto kSplitter = QStringLiteral("window/splitter");
const auto kOwner = QStringLiteral("window/owner");

QString conversationKey(OwnerId owner) {
  return QStringLiteral("window/conversation/%1").arg(owner.value);
}

}  // namespace

QByteArray WindowMemory::geometry() const {
  return m_settings.value(kGeometry).toByteArray();
}

QByteArray WindowMemory::splitter() const {
  return m_settings.value(kSplitter).toByteArray();
}

OwnerId WindowMemory::owner() const {
  return OwnerId{m_settings.value(kOwner).toLongLong()};
}

ConvId WindowMemory::conversation(OwnerId owner) const {
  return ConvId{m_settings.value(conversationKey(owner)).toLongLong()};
}

void WindowMemory::setGeometry(const QByteArray& geometry) {
  m_settings.setValue(kGeometry, geometry);
}

void WindowMemory::setSplitter(const QByteArray& state) {
  m_settings.setValue(kSplitter, state);
}

void WindowMemory::setOwner(OwnerId owner) {
  m_settings.setValue(kOwner, owner.value);
}

void WindowMemory::setConversation(OwnerId owner, ConvId conv) {
  m_settings.setValue(conversationKey(owner), conv.value);
}

}  // namespace oc::ui
