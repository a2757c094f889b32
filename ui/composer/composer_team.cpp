// What colleagues do at the same conversation, and what was taken back.
#include "core/domain/text_safety.h"
#include "ui/composer/attachment_book.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_edit.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

namespace oc::ui {
namespace {

constexpr int kTypingMs = 10'000;

QStringList namesOf(const QList<Presence>& others, Presence::Doing doing) {
  QStringList names;
  for (const Presence& other : others)
    if (other.doing == doing) names += visibleLine(other.name);
  return names;
}

const auto kComma = QStringLiteral(", ");

}  // namespace

void Composer::putBack(const Message& message) {
  const ConvId conv = message.convId;
  const QString typed = m_drafts.text(conv);
  const QString body = message.body;
  const QString both =
      typed.isEmpty() || body.isEmpty() ? QString(body + typed) : QString(body + u'\n' + typed);
  m_drafts.setText(message.ownerId, conv, both);
  QList<AttachedFile> files;
  for (const MediaItem& media : message.media)
    if (media.id.isValid()) files += {media.id, media.contentType, media.fileName, media.size};
  if (m_attached) m_attached->putBack(message.ownerId, conv, files);
  if (conv != m_conversation.convId) return;
  setText(both);
  refresh();
  if (!m_noting) setFocus();
}

void Composer::setOthers(const QList<Presence>& others) {
  m_others = others;
  refresh();
}

void Composer::otherAnswered() {
  m_answered = !text().trimmed().isEmpty();
}

bool Composer::isTyping() const {
  return m_sinceTyped.isValid() && m_sinceTyped.elapsed() < kTypingMs;
}

QString Composer::collision() const {
  if (m_answered)
    return tr("A colleague has answered while you were writing. Look before you send.");
  const QStringList writing = namesOf(m_others, Presence::Writing);
  if (writing.isEmpty()) return {};
  //: %1 one or more colleagues
  return tr("%1 is writing an answer as well.", nullptr, int(writing.size()))
      .arg(writing.join(kComma));
}

void Composer::refreshOthers() {
  const QStringList writing = namesOf(m_others, Presence::Writing);
  const QStringList looking = namesOf(m_others, Presence::Viewing);
  QStringList parts;
  //: %1 one or more colleagues
  if (!writing.isEmpty())
    parts += tr("%1 is writing …", nullptr, int(writing.size())).arg(writing.join(kComma));
  //: %1 one or more colleagues
  if (!looking.isEmpty())
    parts += tr("%1 is looking at this", nullptr, int(looking.size())).arg(looking.join(kComma));
  m_othersLine->setText(parts.join(QStringLiteral(" · ")));
  m_othersLine->setVisible(!parts.isEmpty());
  QPalette colours = m_othersLine->palette();
  colours.setColor(QPalette::WindowText, writing.isEmpty() ? tokens().muted : tokens().warning);
  m_othersLine->setPalette(colours);
}

}  // namespace oc::ui
