#include "core/domain/assist.h"

#include "core/domain/enum_text.h"

namespace oc {
namespace {

constexpr EnumText kKinds = enumText<AssistKind>({
    {AssistKind::Reply, u"reply"},
    {AssistKind::Summary, u"summary"},
});

constexpr EnumText kStates = enumText<Assist::State>({
    {Assist::State::Waiting, u"waiting"},
    {Assist::State::Running, u"running"},
    {Assist::State::Done, u"done"},
    {Assist::State::Failed, u"failed"},
    {Assist::State::Cancelled, u"cancelled"},
});

}  // namespace

QString toText(AssistKind kind) {
  return kKinds.text(kind);
}

std::optional<AssistKind> assistKindFromText(QStringView text) {
  return kKinds.value(text);
}

std::optional<Assist::State> assistStateFromText(QStringView text) {
  return kStates.value(text);
}

}  // namespace oc
