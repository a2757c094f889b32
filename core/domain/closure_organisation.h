#pragma once

#include <QString>
#include <QStringView>

#include "core/domain/closure_lexicon.h"
#include "core/domain/closure_marks.h"

namespace oc {

// What the organisation said last, before the customer's turn: agents and bots, all messages of
// that turn in their order.
struct OrganisationReading {
  // Which question waits for its answer: of several, the last one.
  enum class Asked : quint8 {
    Nothing,
    More,       // "mais alguma coisa?"
    MoreItems,  // "mais alguma coisa no pedido?": no completes an order
    Doubts,     // "ficou alguma dúvida?"
    Solved,     // "deu certo?"
    ToClose,    // "posso encerrar?"
    Rating,     // "de 0 a 10 …"
    Approval,   // "posso prosseguir?", or shows something to be approved
    Offer,      // "quer que eu envie?"
    Other,      // for data, a choice …
  };
  Asked asked = Asked::Nothing;
  int bestRating = 5;     // of the scale that is asked for
  QString endChoice;      // what to answer to a menu in order to end: "9"
  bool promised = false;  // work that has not been reported done since
  bool instructed = false;
  bool reported = false;
  bool informed = false;   // has said how things are
  bool noted = false;      // has taken something down
  bool submitted = false;  // has shown what is to be approved
  bool apologised = false;
  Marks meanings;        // of all its messages
  ClosureWords newest;   // the newest of them
  bool brief = false;    // it is short
  bool greeted = false;  // and said nothing else
  bool tookLeave = false;

  bool asksMore() const { return asked == Asked::More || asked == Asked::Doubts; }
  void read(QStringView body);  // the next message
};

}  // namespace oc
