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
  Arrived,    // "chegou": solved, unless more follows ("chegou uma taxa")
  Praise,     // "perfeito", "awesome"
  Pleased,    // "ficou lindo", "adorei": praise with a verb
  Enough,     // "só isso", "that's all"
  NotNeeded,  // "não precisa", "no thanks"
  Withdraw,   // "deixa pra lá", "found it": the matter is given up or settled elsewhere
  LetClose,   // "pode encerrar"
  Ack,        // "ok", "entendi"
  Yes,
  No,
  // … against
  Nothing,  // "nada": declines more, or it isn't solved
  Greeting,
  DayPart,   // "boa tarde": greets at the beginning, takes leave at the end
  Contrast,  // "mas", "still"
  Ask,       // a question without its mark
  Inverts,   // "is", "can" at the beginning of a clause: asks when more follows
  Request,
  Order,    // an imperative: asks for something where a clause begins, else it may be a noun
  GoAhead,  // "pode fazer", "go ahead": now it is up to us
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
  Visit,     // "passo aí amanhã": comes in person, not back to the chat
  Told,      // a verb of the past, first person: tells a story and asks for nothing
  Happened,  // … third person: also, or that what was to be done has worked
  Not,       // negates what follows
  WeakNot,   // "no": so does the Spanish one; within a clause it is mostly Portuguese "em o"
  Without,   // "sem": negates a noun, not what is said
  For,       // "thanks FOR": what follows is the object of thanks
  BadNews,   // as the object of thanks it makes irony: "pela demora"
  Tag,       // "né", "right": asks for agreement
  Article,   // a noun follows
  Filler,    // politeness, forms of address: explains nothing and asks for nothing
  Time,      // "amanhã", "sexta"
  Clock,     // "às", "at": a time of day follows
  // Said by the organisation
  AsksMore,      // "mais alguma coisa?"
  AsksItems,     // "deseja acrescentar algo?": no completes an order
  AsksToClose,   // "posso encerrar?", "is that all?"
  AsksSolved,    // "deu certo?"
  AsksDoubts,    // "ficou alguma dúvida?"
  AsksRating,    // "de 0 a 10 …"
  AsksApproval,  // "posso prosseguir?"
  Submits,       // "orçamento", "para aprovação": shows what is to be approved
  Offers,        // "quer que …": no declines
  Either,        // "ou": asks to choose
  AsksData,      // a question or request for something, without a mark
  Courtesy,      // "tudo bem?", "combinado?"
  OfOrder,       // "pedido", "item": the talk is of an order
  OfHelp,        // "ajudar": … of help
  Notes,         // "anotado": has taken something down, nothing more
  ToEnd,         // "para encerrar": what a menu's digit is for
  Promise,       // "vou verificar", "one moment"
  Instruct,      // "tente reiniciar"
  Report,        // "pronto, está agendado"
  Greets,
  Canned,      // "agradecemos o contato": says nothing
  Apology,     // "sinto muito": nothing is solved by that
  Informs,     // "abrimos às 9": answers by itself
  Personal,    // "eu", "te": speaks of what the writer does
  TakesLeave,  // "tenha um ótimo dia", "estamos à disposição"
};
inline constexpr int kMarkCount = int(Mark::TakesLeave) + 1;

// Phrases with one meaning, folded, separated by "|". Within a phrase "a/b" are alternatives and
// "-" is the empty one: "-/muito obrigado/obrigada". A phrase of several words never matches one of
// them alone, and never runs over a comma. Signs in front of a word or phrase:
//   =é         only with just these accents ("é" is not "e")
//   ^manda     only where a clause begins
//   chegou$    only where one ends
//   funcion*   any word that begins so, four letters at least
//   *ando      any word that ends so; =*ó: with this accent
struct PhraseGroup {
  Mark mark;
  const char16_t* phrases;
};

std::span<const PhraseGroup> customerLeavePhrasesPt();
std::span<const PhraseGroup> customerOutcomePhrasesPt();
std::span<const PhraseGroup> customerAnswerPhrasesPt();
std::span<const PhraseGroup> customerOpenPhrasesPt();
std::span<const PhraseGroup> customerOtherPhrasesPt();
std::span<const PhraseGroup> customerLeavePhrasesEn();
std::span<const PhraseGroup> customerOutcomePhrasesEn();
std::span<const PhraseGroup> customerAnswerPhrasesEn();
std::span<const PhraseGroup> customerOpenPhrasesEn();
std::span<const PhraseGroup> customerOtherPhrasesEn();
std::span<const PhraseGroup> customerLeavePhrasesEs();
std::span<const PhraseGroup> customerOutcomePhrasesEs();
std::span<const PhraseGroup> customerAnswerPhrasesEs();
std::span<const PhraseGroup> customerOpenPhrasesEs();
std::span<const PhraseGroup> customerOtherPhrasesEs();
std::span<const PhraseGroup> organisationAsksPhrases();
std::span<const PhraseGroup> organisationWorkPhrases();
std::span<const PhraseGroup> organisationSaysPhrases();

}  // namespace oc
