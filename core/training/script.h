#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace oc::training {

enum class Kind { Text, Picture, VoiceNote, Location, Button };

QString toText(Kind kind);  // "text", "picture", "voice_note", "location", "button"
std::optional<Kind> kindFromText(QStringView text);

// One message of a customer. {tenant} and {name} in its text are filled in when it is sent.
struct Line {
  Kind kind = Kind::Text;
  QString text;     // caption of a picture; label of a button; may be empty but for Text and Button
  QString payload;  // of a button

  bool operator==(const Line&) const = default;
};

// What a customer says when the agent's words hold one of these, without regard to case or accents.
struct Rule {
  QStringList when;  // folded
  QList<Line> say;
};

// One kind of customer and his concern.
struct Persona {
  QString id;
  QList<Line> opening;
  QList<Rule> rules;        // each is used once
  QList<QList<Line>> flow;  // said in turn when no rule applies
  QList<Line> closing;      // said once, after the flow
};

// The assistant that helps the agents: what it suggests and how it sums up.
struct AssistantPart {
  struct Rule {
    QStringList when;  // folded
    QString say;
  };
  QStringList knows;  // folded words by which the language is recognised
  QList<Rule> rules;
  QString otherwise;
  QString wants, answered;  // lines of a summary, %1 a quotation
  QString open, settled;
};

struct Place {
  QString label;
  QString address;
  double latitude = 0;
  double longitude = 0;
};

// All that is played in one language; embedded from resources/training.
struct Script {
  QString language;
  QString country;
  QString numberPrefix;  // four digits follow
  QStringList firstNames;
  QStringList lastNames;
  QList<Place> places;
  QList<Persona> personas;
  Persona generic;  // of a customer whom the line did not bring on itself
};

QStringList scriptLanguages();
// The script of the language, in any spelling ("pt_BR", "pt"); English for one that is not there.
Script scriptFor(const QString& language);
AssistantPart assistantPartFor(const QString& language);

// Lower case, without accents: for comparing what people write.
QString folded(const QString& text);

}  // namespace oc::training
