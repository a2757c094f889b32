#include "core/domain/conversation_link.h"

#include <QRegularExpression>

namespace oc {

QString linkTo(const ConversationPlace& place) {
  return QStringLiteral("owner-console://conversation/%1/%2")
      .arg(place.owner.value)
      .arg(place.conv.value);
}

std::optional<ConversationPlace> placeOf(const QString& link) {
  static const QRegularExpression form(
      QStringLiteral("^owner-console://conversation/([0-9]{1,18})/([0-9]{1,18})/?$"),
      QRegularExpression::CaseInsensitiveOption);
  const auto match = form.match(link.trimmed());
  const ConversationPlace place{OwnerId{match.captured(1).toLongLong()},
                                ConvId{match.captured(2).toLongLong()}};
  if (!place.owner.isValid() || !place.conv.isValid()) return std::nullopt;
  return place;
}

}  // namespace oc
