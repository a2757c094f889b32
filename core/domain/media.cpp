#include "core/domain/media.h"

#include "core/domain/enum_text.h"

namespace oc {
namespace {

constexpr EnumText kStates = enumText<MediaState>({
    {MediaState::Elsewhere, u"elsewhere"},
    {MediaState::Wanted, u"wanted"},
    {MediaState::Fetching, u"fetching"},
    {MediaState::Stored, u"stored"},
    {MediaState::Refused, u"refused"},
    {MediaState::Gone, u"gone"},
    {MediaState::Failed, u"failed"},
});

}  // namespace

QString toText(MediaState state) {
  return kStates.text(state);
}

std::optional<MediaState> mediaStateFromText(QStringView text) {
  return kStates.value(text);
}

bool isMissing(MediaState state) {
  return state == MediaState::Refused || state == MediaState::Gone || state == MediaState::Failed;
}

}  // namespace oc
