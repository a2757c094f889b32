#include "ui/door/server_field.h"

#include <QLineEdit>
#include <QRegularExpression>

#include "core/domain/text_safety.h"
#include "ui/door/door_text.h"

namespace oc::ui {
namespace {

// What stands in the field is taken as it is, so nothing may hide in it.
bool isHonest(const QString& server) {
  return visible(server) == server;
}

}  // namespace

ServerField::ServerField(DoorMemory memory, QWidget* parent) : QComboBox(parent), m_memory(memory) {
  setEditable(true);
  setInsertPolicy(QComboBox::NoInsert);
  lineEdit()->setPlaceholderText(QStringLiteral("host[:port][/database]"));
}

void ServerField::setServers(bool here, const QString& preset) {
  m_here = here;
  m_preset = preset;
  clear();
  if (here) addItem(serverText({}));
  QStringList others = m_memory.servers();
  if (!preset.isEmpty() && !others.contains(preset)) others.prepend(preset);
  others.removeIf([](const QString& each) { return !isHonest(each); });
  addItems(others);
  choose(!preset.isEmpty() ? preset : m_memory.lastServer());
}

void ServerField::chooseLast() {
  if (m_here || !m_memory.lastServer().isEmpty()) choose(m_memory.lastServer());
}

void ServerField::choose(const QString& server) {
  if (!isHonest(server)) return;
  // As an item where it is one: a text beside the current item is "activated" when the focus goes.
  const QString text = server.isEmpty() && !m_here ? QString() : serverText(server);
  setCurrentIndex(findText(text));
  setEditText(text);
}

QString ServerField::server() const {
  return isHere() ? QString() : currentText().trimmed();
}

bool ServerField::isHere() const {
  return m_here && currentText() == serverText({});
}

bool ServerField::isServer() const {
  const QString text = server();
  if (isHere() || (!m_preset.isEmpty() && text == m_preset)) return true;
  static const QRegularExpression form(
      QStringLiteral(R"(^(\[[0-9A-Fa-f:.]+\]|[^\s:/@?\[\]]+)(:\d{1,5})?(/[^\s/?]+)?(\?\S+)?$)"));
  return form.match(text).hasMatch() && isHonest(text);
}

}  // namespace oc::ui
