#include "core/domain/conversation_status.h"

#include <algorithm>
#include <array>

#include "core/domain/enum_text.h"

namespace oc {
namespace {

using enum ConversationStatus;

constexpr std::array kStatuses{Pending,    Progress, AgentClosed, SupportClosed,
                               UserClosed, Expired,  Failed,      IdleTimeout};

constexpr EnumText kTexts = enumText<ConversationStatus>({
    {Pending, u"pending"},
    {Progress, u"progress"},
    {AgentClosed, u"agent_closed"},
    {SupportClosed, u"support_closed"},
    {UserClosed, u"user_closed"},
    {Expired, u"expired"},
    {Failed, u"failed"},
    {IdleTimeout, u"idle_timeout"},
});

constexpr std::array kTransitions{
    Transition{Pending, Progress},       Transition{Pending, AgentClosed},
    Transition{Pending, SupportClosed},  Transition{Pending, UserClosed},
    Transition{Pending, Expired},        Transition{Pending, Failed},
    Transition{Pending, IdleTimeout},    Transition{Progress, AgentClosed},
    Transition{Progress, SupportClosed}, Transition{Progress, UserClosed},
    Transition{Progress, Expired},       Transition{Progress, Failed},
    Transition{Progress, IdleTimeout},
};

}  // namespace

std::span<const Transition> allowedTransitions() {
  return kTransitions;
}

bool mayBecome(ConversationStatus from, ConversationStatus to) {
  return std::ranges::find(kTransitions, Transition{from, to}) != kTransitions.end();
}

std::span<const ConversationStatus> allConversationStatuses() {
  return kStatuses;
}

bool isActive(ConversationStatus status) {
  return status == Pending || status == Progress;
}

QString toText(ConversationStatus status) {
  return kTexts.text(status);
}

std::optional<ConversationStatus> conversationStatusFromText(QStringView text) {
  return kTexts.value(text);
}

}  // namespace oc
