#include "core/domain/conversation.h"

#include "core/domain/enum_text.h"

namespace oc {
namespace {

constexpr EnumText kPriorities = enumText<Priority>({
    {Priority::None, u"none"},
    {Priority::Low, u"low"},
    {Priority::High, u"high"},
    {Priority::Urgent, u"urgent"},
});

}  // namespace

QString toText(Priority priority) {
  return kPriorities.text(priority);
}

std::optional<Priority> priorityFromText(QStringView text) {
  return kPriorities.value(text);
}

bool Conversation::isAwake() const {
  return isActive(status) && !snoozed && !blocked;
}

}  // namespace oc
