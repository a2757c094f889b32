#pragma once

#include <algorithm>
#include <bit>

#include "core/domain/closure_dialogue.h"

namespace oc {

inline constexpr QStringView kPieces = u"cc:";  // of the words of the customer's message

// Names the features of a dialogue's wording one after another; one may come twice. Key is what a
// name is made into: its text, or, without any allocation, its hash.
template <typename Key, typename Take>
class WordingReader {
 public:
  WordingReader(const ClosureDialogue& dialogue, Take take)
      : m_dialogue(dialogue), m_said(dialogue.organisation), m_take(std::move(take)) {}

  void read() {
    m_stand = stand();
    readPieces();
    readOurLastSentence();
    readMeanings();
    readCourse();
  }

 private:
  using Asked = OrganisationReading::Asked;

  static constexpr int kBegin = -1;  // in place of a mark or a word
  static constexpr int kEnd = -2;
  static constexpr qsizetype kShortestPiece = 2;  // letters
  static constexpr qsizetype kLongestPiece = 5;
  static constexpr qsizetype kShortestStem = 4;
  static constexpr qsizetype kLongestStem = 6;

  // Figures and emoji stand for all of their kind; stretched letters are cut to two.
  static QString plain(const ClosureText& text, const ClosureToken& token) {
    switch (token.kind) {
      case ClosureToken::Kind::Number: return QStringLiteral("#");
      case ClosureToken::Kind::GoodEmoji: return QStringLiteral(":)");
      case ClosureToken::Kind::BadEmoji: return QStringLiteral(":(");
      case ClosureToken::Kind::OtherEmoji: return QStringLiteral(":|");
      case ClosureToken::Kind::Word: break;
    }
    if (token.repeats) return squeezed(text.word(token), Squeeze::StretchedToTwo);
    return text.word(token).toString();
  }

  // How the conversation stands with us: what we asked, else what we undertook or said.
  char16_t stand() const {
    switch (m_said.asked) {
      case Asked::Nothing: break;
      case Asked::More:
      case Asked::Doubts: return u'M';
      case Asked::Solved: return u'S';
      case Asked::ToClose: return u'C';
      case Asked::Rating: return u'R';
      case Asked::Offer: return u'O';
      case Asked::MoreItems:
      case Asked::Approval:
      case Asked::Other: return u'Q';
    }
    if (m_said.promised) return u'P';
    if (m_said.instructed) return u'I';
    return m_said.reported || m_said.informed ? u'D' : u'N';
  }

  static Key& addMark(Key& key, int mark) {
    return mark == kBegin ? key.add(u'^') : mark == kEnd ? key.add(u'$') : key.add(mark);
  }

  void readPieces() {
    const ClosureText& text = m_dialogue.lastWords.text;
    for (const ClosureToken& token : text.tokens) {
      const QString word = u'_' + plain(text, token) + u'_';
      for (qsizetype from = 0; from + kShortestPiece <= word.size(); ++from) {
        Key key(kPieces);
        const qsizetype most = std::min(kLongestPiece, word.size() - from);
        for (qsizetype length = 1; length <= most; ++length) {
          key.add(word[from + length - 1].unicode());
          if (length >= kShortestPiece) m_take(key);
        }
      }
    }
  }

  void readOurLastSentence() {
    const ClosureText& text = m_said.newest.text;
    if (text.tokens.isEmpty()) return;
    qsizetype begin = text.tokens.size() - 1;
    while (begin > 0 && !text.tokens[begin].sentenceStart)
      --begin;
    const Key kind(text.tokens[begin].asked ? u"s?:" : u"s.:");
    m_take(kind);
    QString before = QStringLiteral("^");
    for (qsizetype at = begin; at < text.tokens.size(); ++at) {
      const QString word = plain(text, text.tokens[at]);
      m_take(Key(kind).add(word));
      m_take(Key(kind).add(before).add(u' ').add(word));
      for (qsizetype length = kShortestStem; length <= std::min(kLongestStem, word.size() - 1);
           ++length)
        m_take(Key(kind).add(QStringView(word).first(length)).add(u'*'));
      before = word;
    }
    m_take(Key(kind).add(before).add(u" $"));
  }

  // What the message means, span by span, alone and with its neighbours, by what it answers.
  void readMeanings() {
    const Key byStand = Key(u"k2:").add(m_stand).add(u':');
    const Key byAsked = Key(u"kx:").add(int(m_said.asked)).add(u':');
    m_take(Key(u"k2:").add(m_stand));
    int two = kBegin, one = kBegin;
    const auto pass = [&](int mark) {
      Key neighbours(u"m:");
      addMark(addMark(neighbours, one).add(u' '), mark);
      m_take(neighbours);
      Key answering = byStand;
      addMark(addMark(answering, one).add(u' '), mark);
      m_take(answering);
      if (one != kBegin) {
        Key three(u"m3:");
        addMark(addMark(addMark(three, two).add(u' '), one).add(u' '), mark);
        m_take(three);
      }
      two = one;
      one = mark;
    };
    for (const Span& span : m_dialogue.lastWords.spans) {
      const int mark = int(span.mark);
      m_take(Key(u"m:").add(mark));
      m_take(Key(byStand).add(mark));
      pass(mark);
    }
    pass(kEnd);
    for (int mark = 0; mark < kMarkCount; ++mark) {
      if (m_dialogue.turn.has(Mark(mark))) m_take(Key(byAsked).add(mark));
      if (m_said.meanings.has(Mark(mark))) m_take(Key(u"am:").add(mark));
      if (m_dialogue.before.has(Mark(mark))) m_take(Key(u"pm:").add(mark));
    }
  }

  // The course of the conversation, and how much is said.
  void readCourse() {
    const CustomerReading& last = m_dialogue.last;
    const auto note = [this](QStringView name, bool there) {
      if (there) m_take(Key(u"d:").add(name));
    };
    note(u"question", last.question);
    note(u"negation", last.negation);
    note(u"leave", last.takesLeave());
    note(u"against", last.speaksAgainst());
    note(u"trouble", m_dialogue.hadTrouble);
    note(u"story", m_dialogue.hadStory);
    note(u"asked", m_dialogue.hadQuestion);
    note(u"thanked", m_dialogue.alreadyThanked);
    note(u"return", m_dialogue.wasToReturn);
    note(u"unanswered", m_dialogue.unanswered);
    note(u"paused", m_dialogue.paused);
    note(u"settles", m_dialogue.settles);
    note(u"news", m_dialogue.broughtGoodNews);
    note(u"wanted", m_dialogue.wanted);
    note(u"ordered", m_dialogue.ordered);
    const auto ours = [this](QStringView name, bool there) {
      if (!there) return;
      m_take(Key(u"f:").add(name));
      m_take(Key(u"f:").add(name).add(u' ').add(int(m_said.asked)));
    };
    ours(u"promised", m_said.promised);
    ours(u"instructed", m_said.instructed);
    ours(u"reported", m_said.reported);
    ours(u"informed", m_said.informed);
    ours(u"noted", m_said.noted);
    ours(u"apologised", m_said.apologised);
    ours(u"leave", m_said.tookLeave);
    ours(u"greeted", m_said.greeted);
    m_take(Key(u"k:").add(int(m_said.asked)));
    m_take(Key(u"st:")
               .add(int(m_said.asked))
               .add(u' ')
               .add(int(m_said.promised))
               .add(int(m_said.reported))
               .add(int(m_said.informed)));
    m_take(Key(u"len:").add(
        std::min(6, int(std::bit_width(size_t(m_dialogue.lastWords.text.tokens.size()))))));
    m_take(Key(u"cont:").add(std::min(4, last.content)));
    m_take(Key(u"nm:").add(std::min(4, m_dialogue.messages)));
    m_take(Key(u"na:").add(std::min(3, m_dialogue.answers)));
  }

  const ClosureDialogue& m_dialogue;
  const OrganisationReading& m_said;
  Take m_take;
  char16_t m_stand = u'N';
};

}  // namespace oc
