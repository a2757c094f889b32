#include <QTimer>
#include <algorithm>

#include "tests/ui/support/fake_desk_answer.h"

namespace oc::test {
namespace {

using Call = FakeDesk::Call;

}  // namespace

QString FakeTeam::nameOf(UserId user) const {
  const auto it = std::ranges::find(staff, user, &Colleague::userId);
  return it == staff.end() ? QString() : it->name;
}

QString FakeTeam::findOrMakeLabel(OwnerId owner, const QString& nameOrTitle) {
  QList<Label>& labels = m_labels[owner];
  for (const Label& label : labels)
    if (label.name == nameOrTitle || label.title.compare(nameOrTitle, Qt::CaseInsensitive) == 0)
      return label.name;
  labels += {owner, nameOrTitle, nameOrTitle, static_cast<int>(labels.size() % 12)};
  return nameOrTitle;
}

Note FakeTeam::write(OwnerId owner, ConvId conv, const QString& body, const QList<UserId>& mentions,
                     UserId author) {
  Note note;
  note.ownerId = owner;
  note.convId = conv;
  note.noteId = NoteId{m_notes.size() + 1};
  note.revision = 1;
  note.author = QStringLiteral("login:%1").arg(author.value);
  note.authorName = nameOf(author);
  note.mine = author == FakeDesk::kMe;
  note.body = body;
  note.mentions = mentions;
  note.at = QDateTime::currentDateTimeUtc();
  m_notes += note;
  tell(note);
  return note;
}

void FakeTeam::tell(const Note& note) {
  FeedBatch batch = m_desk.batchOf(note.ownerId, {});
  if (m_desk.watchedConv == note.convId) batch.notes += note;
  if (note.mentions.contains(FakeDesk::kMe)) batch.mentions += mentionOf(note);
  QTimer::singleShot(0, &m_desk, [this, batch] { Q_EMIT m_desk.batchArrived(batch); });
}

void FakeTeam::come(OwnerId owner, ConvId conv, const QList<Presence>& others) {
  Q_EMIT presenceChanged(owner, conv, others);
}

QFuture<Result<QList<Colleague>>> FakeTeam::colleagues(OwnerId) {
  return m_desk.answer<QList<Colleague>>(Call::Team, [this] { return staff; });
}

QFuture<Result<QList<Label>>> FakeTeam::labels(OwnerId owner) {
  return m_desk.answer<QList<Label>>(Call::Team, [this, owner] { return m_labels[owner]; });
}

QFuture<Result<Label>> FakeTeam::saveLabel(OwnerId owner, Label label) {
  return m_desk.answer<Label>(Call::Team, [this, owner, label] {
    QList<Label>& labels = m_labels[owner];
    const auto known = std::ranges::find(labels, label.name, &Label::name);
    Label& kept = known == labels.end() ? labels.emplace_back() : *known;
    kept = label;
    kept.ownerId = owner;
    return kept;
  });
}

QFuture<Result<Done>> FakeTeam::removeLabel(OwnerId owner, QString name) {
  return m_desk.answer<Done>(Call::Team, [this, owner, name]() -> Result<Done> {
    m_labels[owner].removeIf([&name](const Label& label) { return label.name == name; });
    QList<ConvId> worn;
    for (const Conversation& c : m_desk.all(owner)) {
      if (!c.labels.contains(name)) continue;
      Conversation& changed = m_desk.conversation(c.convId);
      changed.labels.removeAll(name);
      ++changed.revision;
      worn += c.convId;
    }
    m_desk.tellAgain(owner, worn);
    return Done{};
  });
}

QFuture<Result<Page<Note>>> FakeTeam::notes(OwnerId owner, ConvId conv,
                                            std::optional<NoteId> before, int limit) {
  return m_desk.answer<Page<Note>>(
      Call::Team, [this, owner, conv, before, limit]() -> Result<Page<Note>> {
        if (!m_desk.owns(owner, conv)) return notFound();
        Page<Note> page{.items = {}, .complete = true, .next = {}};
        for (auto it = m_notes.crbegin(); it != m_notes.crend(); ++it) {
          if (it->convId != conv || (before && it->noteId >= *before)) continue;
          if (page.items.size() == limit) {
            page.complete = false;
            break;
          }
          page.items.prepend(*it);
        }
        return page;
      });
}

QFuture<Result<Note>> FakeTeam::addNote(OwnerId owner, ConvId conv, QString body,
                                        QList<UserId> mentions) {
  return m_desk.answer<Note>(Call::Team, [this, owner, conv, body, mentions]() -> Result<Note> {
    if (!m_desk.owns(owner, conv)) return notFound();
    return write(owner, conv, body, mentions);
  });
}

QFuture<Result<Note>> FakeTeam::changed(OwnerId owner, NoteId note,
                                        std::function<void(Note&)> change) {
  return m_desk.answer<Note>(Call::Team, [this, owner, note, change]() -> Result<Note> {
    const auto it = std::ranges::find(m_notes, note, &Note::noteId);
    if (it == m_notes.end() || it->ownerId != owner) return notFound();
    if (!it->mine)
      return Error{.code = ErrorCode::Forbidden,
                   .message = QStringLiteral("Only who wrote a note may change it.")};
    change(*it);
    ++it->revision;
    tell(*it);
    return *it;
  });
}

QFuture<Result<Note>> FakeTeam::editNote(OwnerId owner, NoteId note, QString body,
                                         QList<UserId> mentions) {
  return changed(owner, note, [body, mentions](Note& n) {
    n.body = body;
    n.mentions = mentions;
    n.editedAt = QDateTime::currentDateTimeUtc();
  });
}

QFuture<Result<Note>> FakeTeam::deleteNote(OwnerId owner, NoteId note) {
  return changed(owner, note, [](Note& n) {
    n.body.clear();
    n.mentions.clear();
    n.deletedAt = QDateTime::currentDateTimeUtc();
  });
}

Mention FakeTeam::mentionOf(const Note& note) const {
  const Conversation& c = m_desk.conversation(note.convId);
  return {note, c.customerName.isEmpty() ? c.phoneNumber : c.customerName,
          m_readMentions.contains(note.noteId)};
}

QFuture<Result<QList<Mention>>> FakeTeam::mentions(OwnerId owner, bool alsoRead, int limit) {
  return m_desk.answer<QList<Mention>>(Call::Team, [this, owner, alsoRead, limit] {
    QList<Mention> found;
    for (auto it = m_notes.crbegin(); it != m_notes.crend() && found.size() < limit; ++it)
      if (it->ownerId == owner && it->mentions.contains(FakeDesk::kMe) &&
          (alsoRead || !m_readMentions.contains(it->noteId)))
        found += mentionOf(*it);
    return found;
  });
}

QFuture<Result<Done>> FakeTeam::readMentions(OwnerId, ConvId conv) {
  return m_desk.answer<Done>(Call::Team, [this, conv] {
    for (const Note& note : m_notes)
      if (note.convId == conv) m_readMentions.insert(note.noteId);
    return Done{};
  });
}

void FakeTeam::setPresence(OwnerId, ConvId conv, std::optional<Presence::Doing> doing) {
  said += {conv, doing};
}

}  // namespace oc::test
