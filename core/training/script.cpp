#include "core/training/script.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

#include "core/domain/enum_text.h"

// Outside any namespace, as the macro wants it: in a static library nothing else would pull the
// resources in.
static void initTrainingResources() {
  Q_INIT_RESOURCE(training);
}

namespace oc::training {
namespace {

constexpr EnumText kKinds = enumText<Kind>({
    {Kind::Text, u"text"},
    {Kind::Picture, u"picture"},
    {Kind::VoiceNote, u"voice_note"},
    {Kind::Location, u"location"},
    {Kind::Button, u"button"},
});

struct Source {
  const char16_t* language;
  const char16_t* file;
};

constexpr auto kSources = std::to_array<Source>({
    {u"en", u":/training/en.json"},  // the first is for languages that are not here
    {u"es", u":/training/es.json"},
    {u"pt-BR", u":/training/pt_BR.json"},
});

QStringList strings(const QJsonValue& value) {
  QStringList list;
  for (const QJsonValue item : value.toArray())
    list += item.toString();
  return list;
}

QStringList foldedStrings(const QJsonValue& value) {
  QStringList list;
  for (const QString& text : strings(value))
    list += folded(text);
  return list;
}

Line lineOf(const QJsonValue& json) {
  if (json.isString()) return {Kind::Text, json.toString(), {}};
  return {kindFromText(json[u"kind"].toString()).value_or(Kind::Text), json[u"text"].toString(),
          json[u"payload"].toString()};
}

QList<Line> linesOf(const QJsonValue& json) {
  QList<Line> lines;
  for (const QJsonValue item : json.toArray())
    lines += lineOf(item);
  return lines;
}

Persona personaOf(const QJsonValue& json) {
  Persona persona;
  persona.id = json[u"id"].toString();
  persona.opening = linesOf(json[u"opening"]);
  for (const QJsonValue rule : json[u"rules"].toArray()) {
    persona.rules += {foldedStrings(rule[u"when"]), linesOf(rule[u"say"])};
  }
  for (const QJsonValue turn : json[u"flow"].toArray())
    persona.flow += linesOf(turn);
  persona.closing = linesOf(json[u"closing"]);
  return persona;
}

const Source& sourceFor(const QString& language) {
  const QString wanted = QString(language).replace(u'_', u'-').toLower();
  for (const Source& source : kSources)
    if (QStringView(source.language).compare(wanted, Qt::CaseInsensitive) == 0) return source;
  for (const Source& source : kSources)
    if (wanted.left(2) == QStringView(source.language).left(2)) return source;
  return kSources[0];
}

QJsonValue read(const QString& language) {
  initTrainingResources();
  QFile file(QString::fromUtf16(sourceFor(language).file));
  const bool open = file.open(QIODevice::ReadOnly);
  Q_ASSERT(open);
  return open ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

}  // namespace

QString toText(Kind kind) {
  return kKinds.text(kind);
}

std::optional<Kind> kindFromText(QStringView text) {
  return kKinds.value(text);
}

QStringList scriptLanguages() {
  QStringList languages;
  for (const Source& source : kSources)
    languages += QString::fromUtf16(source.language);
  return languages;
}

Script scriptFor(const QString& language) {
  const QJsonValue json = read(language);
  Script script;
  script.language = json[u"language"].toString();
  script.country = json[u"country"].toString();
  script.numberPrefix = json[u"number_prefix"].toString();
  script.firstNames = strings(json[u"first_names"]);
  script.lastNames = strings(json[u"last_names"]);
  for (const QJsonValue place : json[u"places"].toArray())
    script.places += {place[u"label"].toString(), place[u"address"].toString(),
                      place[u"latitude"].toDouble(), place[u"longitude"].toDouble()};
  for (const QJsonValue persona : json[u"personas"].toArray())
    script.personas += personaOf(persona);
  script.generic = personaOf(json[u"generic"]);
  return script;
}

AssistantPart assistantPartFor(const QString& language) {
  const QJsonValue json = read(language)[u"assistant"];
  AssistantPart part;
  part.knows = foldedStrings(json[u"knows"]);
  for (const QJsonValue rule : json[u"rules"].toArray())
    part.rules += {foldedStrings(rule[u"when"]), rule[u"say"].toString()};
  part.otherwise = json[u"otherwise"].toString();
  part.wants = json[u"summary"][u"wants"].toString();
  part.answered = json[u"summary"][u"answered"].toString();
  part.open = json[u"summary"][u"open"].toString();
  part.settled = json[u"summary"][u"settled"].toString();
  return part;
}

QString folded(const QString& text) {
  QString out;
  for (const QChar c : text.normalized(QString::NormalizationForm_KD))
    if (c.category() != QChar::Mark_NonSpacing) out += c.toCaseFolded();
  return out;
}

}  // namespace oc::training
