#pragma once

#include <QtGlobal>
#include <span>

namespace oc {

// What a word or phrase says about the end of a conversation.
enum class Mark : quint8 {
  None,  // the lexicon doesn't know it: content
  // Said by customers, for closing
  Thanks,
  WarmThanks,
  Farewell,
  Wish,       // "bom trabalho", "have a nice day"
  Solved,     // "deu certo", "it works"; against closing when negated
  Praise,     // "perfeito", "awesome"
  Enough,     // "só isso", "that's all"
  NotNeeded,  // "não precisa", "never mind"
  Ack,        // "ok", "entendi"
  Yes,
  No,
  // … against
  Nothing,  // "nada": declines more, or it isn't solved
  Greeting,
  DayPart,   // "boa tarde": greets at the beginning, takes leave at the end
  Contrast,  // "mas", "still"
  Ask,       // a question without its mark
  Request,
  Order,  // an imperative: asks for something where a clause begins, else it may be a noun
  Complaint,
  Trouble,   // "erro", "delay": only names it
  Fault,     // "quebrado", "wrong": unsolved, unless it is solved later on
  Unsolved,  // "ainda nada", "same error"
  Return,    // "já volto", "brb"
  Wait,      // "fico no aguardo"
  Advance,   // "desde já agradeço"
  Irony,     // "obrigado por nada"
  WillTry,   // "vou tentar"
  Intends,   // "vou …": means to do something else
  NewTopic,  // "outra coisa"
  Stranger,  // "número errado"
  // … neither
  Visit,    // "passo aí amanhã": comes in person, not back to the chat
  Not,      // negates what follows
  For,      // "thanks FOR": what follows is the object of thanks
  BadNews,  // as the object of thanks it makes irony: "pela demora"
  Tag,      // "né", "right": asks for agreement
  Filler,   // articles, politeness, forms of address: explains nothing and asks for nothing
  // Said by the organisation
  AsksMore,     // "mais alguma coisa?"
  AsksToClose,  // "posso encerrar?", "is that all?"
  AsksSolved,   // "deu certo?"
  AsksDoubts,   // "ficou alguma dúvida?"
  AsksRating,   // "de 0 a 10 …"
  Courtesy,     // "tudo bem?", "combinado?"
  AsksData,     // a question or request for something, without a mark
  Promise,      // "vou verificar", "one moment"
  Instruct,     // "tente reiniciar"
  Report,       // "pronto, está agendado"
  Greets,
  Apology,     // "sinto muito": nothing is solved by that
  TakesLeave,  // "tenha um ótimo dia", "estamos à disposição"
};

// Phrases with one meaning, folded, separated by "|". Within a phrase "a/b" are alternatives and
// "-" is the empty one: "-/muito obrigado/obrigada". A phrase of several words never matches one of
// them alone, and never runs over a comma. A word written with "=" in front matches only
// with just these accents: "=é" is not "e".
struct PhraseGroup {
  Mark mark;
  const char16_t* phrases;
};

std::span<const PhraseGroup> customerPhrasesPt();
std::span<const PhraseGroup> customerPhrasesEn();
std::span<const PhraseGroup> customerPhrasesEs();
std::span<const PhraseGroup> organisationPhrases();

}  // namespace oc
