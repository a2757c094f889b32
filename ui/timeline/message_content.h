#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "core/domain/message.h"
#include "ui/timeline/display_text.h"

namespace oc::ui {

// What a row of the thread shows, in words: no geometry, no colour. Times are local.
struct MessageContent {
  // An event is a centred line, not somebody's words; a note is the team's own, never sent.
  enum class Shape { Bubble, Event, Note };
  enum class Footer { None, Bad, Warning };

  // What the message answers.
  struct Quote {
    QString author;
    QString text;  // one line; says so when the text isn't known
    MsgId source;  // invalid when not known
  };
  // Something that is not text: a picture, a place, a contact. Pictures, stickers and films have a
  // box of their own from the beginning; all else is a line with an icon.
  struct Tile {
    enum class Kind { Line, Picture, Sticker, Video, Voice };
    QString icon;
    QString title;   // "Photo · 1 of 3"
    QString detail;  // "PDF · 1.2 MB", coordinates; may be empty
    Kind kind = Kind::Line;
    MediaItem media;  // of a file

    bool isBox() const { return kind != Kind::Line && kind != Kind::Voice; }
    bool isHere() const { return media.state == MediaState::Stored && media.id.isValid(); }
    bool isComing() const {
      return media.state == MediaState::Wanted || media.state == MediaState::Fetching;
    }
    QString openWords() const;  // what a click does: "Open photo"; empty where it does nothing
  };

  // What can be clicked below: marks of results under a message, next steps under an event.
  struct Action {
    enum class Kind {
      Result,
      Reasons,
      Previous,
      FollowUp,
      EditNote,
      DeleteNote,
      Cancel,
      Retry,
      FetchAgain
    };
    Kind kind = Kind::Result;
    QString label;
    QString tip;
    AiResult result;  // of a Result
  };

  Shape shape = Shape::Bubble;
  bool outgoing = false;
  QString label;  // small, above: "Button reply", "Forwarded", "Note by Ana"
  std::optional<Quote> quote;
  QList<Tile> tiles;
  DisplayText text;
  bool textIsOurs = false;  // not the sender's words ("Empty message"): shown muted, not copied
  QString clock;
  DeliveryStatus status = DeliveryStatus::Received;
  Footer footer = Footer::None;
  QString footerText;
  QList<Action> actions;
};

// Who wrote, in words for copies and screen readers.
QString authorName(const Message& message, const QString& customer);

// `customer` is the customer's display name. Resolves a quoted message through `quoted` when it is
// known.
MessageContent contentOf(const Message& message, const QString& customer,
                         const Message* quoted = nullptr);

// The files of a message, in their order.
QList<MessageContent::Tile> mediaTiles(const Message& message);

// The message that `message` answers, where metadata.quoted names it; invalid otherwise.
MsgId quotedId(const Message& message);

// One line that a screen reader speaks for the row.
QString spokenText(const Message& message, const QString& customer);

// The text of a message when several are copied: its words, or what it was ("[Photo image/jpeg]").
QString copiedText(const MessageContent& content);

}  // namespace oc::ui
