#include "core/domain/closure_organisation.h"

#include <algorithm>

namespace oc {
namespace {

using enum Mark;
using Asked = OrganisationReading::Asked;

constexpr qsizetype kBrief = 8;          // spans: "Sem problemas, fico por aqui"
constexpr qsizetype kBriefCourtesy = 4;  // spans: "tudo bem?"
constexpr int kNamesOfGreeting = 3;      // words: "Bom dia, Ana! Sou o João da Farmácia"
constexpr int kSaysSomething = 4;        // words of a clause
constexpr int kBestOfLongScale = 10;

bool isOnlyGreeting(const ClosureText& text, const Spans& spans) {
  bool greets = false;
  int others = 0;
  for (const Span& span : spans) {
    if (span.mark == Greets) {
      greets = true;
    } else if (text.tokens[span.first].kind == ClosureToken::Kind::Number) {
      return false;
    } else if (text.tokens[span.first].kind == ClosureToken::Kind::Word && span.mark != Canned) {
      ++others;
    }
  }
  return greets && others <= kNamesOfGreeting;
}

// "9 para encerrar", "para sair digite 0": the figure beside what it is for.
QString endChoice(const ClosureText& text, const Spans& spans, qsizetype at) {
  const auto figure = [&](qsizetype span) {
    const ClosureToken& token = text.tokens[spans[span].first];
    return token.kind == ClosureToken::Kind::Number ? text.word(token).toString() : QString();
  };
  if (at > 0 && !figure(at - 1).isEmpty()) return figure(at - 1);
  for (qsizetype next = at + 1; next < std::min(at + 4, spans.size()); ++next)
    if (const QString found = figure(next); !found.isEmpty()) return found;
  return {};
}

// What a question is about, by the marks of its sentence.
Asked kindOf(const Marks& marks, qsizetype spans) {
  if (marks.has(AsksToClose)) return Asked::ToClose;
  if (marks.has(AsksItems)) return Asked::MoreItems;
  if (marks.has(Either) && !marks.has(AsksMore)) return Asked::Other;
  // "Qual tamanho, e mais algum item?"
  if (marks.has(AsksMore) && marks.has(AsksData)) return Asked::Other;
  if (marks.has(AsksMore))
    return marks.has(OfOrder) && !marks.any({OfHelp, AsksDoubts}) ? Asked::MoreItems : Asked::More;
  if (marks.any({AsksApproval, Submits})) return Asked::Approval;
  if (marks.has(AsksDoubts)) return Asked::Doubts;
  if (marks.has(AsksRating)) return Asked::Rating;
  if (marks.has(Offers)) return Asked::Offer;
  if (marks.has(AsksData)) return Asked::Other;
  if (marks.has(Promise) && !marks.any({Report, Courtesy})) return Asked::Approval;  // "agendo?"
  // "Cancelado?" asks how it went.
  if (marks.has(AsksSolved)) return Asked::Solved;
  if (marks.has(Report) && spans <= kBriefCourtesy) return Asked::Solved;
  return Asked::Other;
}

// Whether what was said last is known to be an answer.
struct Clause {
  Marks marks;
  int words = 0;
  int figures = 0;

  void add(Mark mark, ClosureToken::Kind kind) {
    marks.add(mark);
    if (kind == ClosureToken::Kind::Word) ++words;
    if (kind == ClosureToken::Kind::Number) ++figures;
  }
};

}  // namespace

void OrganisationReading::read(QStringView body) {
  const auto endClause = [this](Clause& clause) {
    if (clause.marks.any({Promise, Personal}))
      informed = false;
    else if (clause.marks.has(Either) && clause.figures >= 2)
      asked = Asked::Other;  // "terça 10h ou quinta 16h"
    else if (clause.figures > 0 || clause.marks.any({Informs, Report, Notes}))
      informed = true;
    else if (clause.words >= kSaysSomething && !clause.marks.any({Greets, Courtesy}))
      informed = false;
    clause = {};
  };
  newest.text = readClosureText(body);
  newest.spans = ClosureLexicon::ofOrganisation().read(newest.text);
  const ClosureText& text = newest.text;
  const Spans& spans = newest.spans;
  greeted = isOnlyGreeting(text, spans);
  brief = spans.size() <= kBrief;
  const bool promisedBefore = promised;
  promised = false;
  for (qsizetype at = 0; at < spans.size();) {
    Marks marks;
    Clause clause;
    const qsizetype begin = at;
    const bool asksNow = text.tokens[spans[at].first].asked;
    do {
      if (text.tokens[spans[at].first].clauseStart) endClause(clause);
      clause.add(spans[at].mark, text.tokens[spans[at].first].kind);
      marks.add(spans[at].mark);
      if (spans[at].mark == ToEnd) {
        if (const QString found = ::oc::endChoice(text, spans, at); !found.isEmpty())
          endChoice = found;
      }
      if (text.word(text.tokens[spans[at].first]) == u"10") bestRating = kBestOfLongScale;
      ++at;
    } while (at < spans.size() && !text.tokens[spans[at].first].sentenceStart);

    endClause(clause);
    meanings.add(marks);
    if (marks.has(Instruct)) instructed = true;
    if (marks.any({Report, Notes}) && (!asksNow || marks.has(Instruct))) {
      (marks.has(Report) ? reported : noted) = true;
      promised = false;
    }
    if (marks.has(Promise) && (!asksNow || marks.has(Courtesy))) promised = true;
    // "eu despacho amanhã": who speaks of himself and reports nothing, undertakes something.
    if (marks.has(Personal) && !asksNow && !marks.any({Report, Notes, TakesLeave, Greets, Apology}))
      promised = true;
    if (marks.has(Submits)) submitted = true;
    if (marks.has(TakesLeave)) tookLeave = true;
    if (marks.has(Apology)) apologised = true;
    if (asksNow) {
      const bool courtesy = marks.has(Courtesy) && !marks.any({AsksData, AsksApproval}) &&
                            at - begin <= kBriefCourtesy;  // "tudo bem?"
      if (!courtesy) asked = kindOf(marks, at - begin);
      // "Here is the draft. Happy with it?"
      if (submitted && (asked == Asked::Solved || asked == Asked::Other)) asked = Asked::Approval;
      continue;
    }
    if (marks.has(AsksToClose)) {
      asked = Asked::ToClose;  // "if there is nothing else I'll close this chat"
      promised = false;
    } else if (marks.has(Submits)) {
      if (asked == Asked::Nothing) asked = Asked::Approval;  // "solved? Answer YES or NO"
    } else if (marks.any({AsksMore, AsksDoubts})) {
      tookLeave = true;  // "if you need anything else …"
    } else if (marks.has(AsksRating)) {
      asked = Asked::Rating;
    } else if (marks.has(AsksData) && !marks.has(TakesLeave)) {
      asked = Asked::Other;
    }
  }
  // "Um instante …" and then the answer.
  if (promisedBefore && (brief || greeted) && !reported) promised = true;
}

}  // namespace oc
