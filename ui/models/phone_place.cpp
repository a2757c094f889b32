#include "ui/models/phone_place.h"

#include <QCache>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>
#include <optional>

#include <phonenumbers/phonenumberutil.h>
#include <unicode/locid.h>

#include "ui/models/format.h"

namespace oc::ui {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

struct Parsed {
  PhoneNumber number;
  std::string region;  // ISO 3166: "BR"
};

std::optional<Parsed> parsed(const QString& e164) {
  const PhoneNumberUtil* util = PhoneNumberUtil::GetInstance();
  Parsed all;
  if (!e164.startsWith(u'+') ||
      util->Parse(e164.toStdString(), "ZZ", &all.number) != PhoneNumberUtil::NO_PARSING_ERROR)
    return std::nullopt;
  util->GetRegionCodeForNumber(all.number, &all.region);
  // "ZZ" is nowhere, "001" is everywhere.
  if (all.region.size() != 2 || all.region == "ZZ") return std::nullopt;
  return all;
}

// Qt knows countries only in their own language.
QString countryName(const std::string& region) {
  const QByteArray language = QLocale().name().toLatin1();
  icu::UnicodeString name;
  icu::Locale("", region.c_str())
      .getDisplayCountry(icu::Locale(language == "C" ? "en" : language.constData()), name);
  std::string utf8;
  name.toUTF8String(utf8);
  return QString::fromStdString(utf8);
}

// Brazil's area codes tell the state, and so the zone.
struct State {
  const char* areas;
  const char16_t* name;
  const char* zone;
};
constexpr State kStates[]{
    {"11 12 13 14 15 16 17 18 19", u"São Paulo", "America/Sao_Paulo"},
    {"21 22 24", u"Rio de Janeiro", "America/Sao_Paulo"},
    {"27 28", u"Espírito Santo", "America/Sao_Paulo"},
    {"31 32 33 34 35 37 38", u"Minas Gerais", "America/Sao_Paulo"},
    {"41 42 43 44 45 46", u"Paraná", "America/Sao_Paulo"},
    {"47 48 49", u"Santa Catarina", "America/Sao_Paulo"},
    {"51 53 54 55", u"Rio Grande do Sul", "America/Sao_Paulo"},
    {"61", u"Distrito Federal", "America/Sao_Paulo"},
    {"62 64", u"Goiás", "America/Sao_Paulo"},
    {"63", u"Tocantins", "America/Araguaina"},
    {"65 66", u"Mato Grosso", "America/Cuiaba"},
    {"67", u"Mato Grosso do Sul", "America/Campo_Grande"},
    {"68", u"Acre", "America/Rio_Branco"},
    {"69", u"Rondônia", "America/Porto_Velho"},
    {"71 73 74 75 77", u"Bahia", "America/Bahia"},
    {"79", u"Sergipe", "America/Maceio"},
    {"81 87", u"Pernambuco", "America/Recife"},
    {"82", u"Alagoas", "America/Maceio"},
    {"83", u"Paraíba", "America/Fortaleza"},
    {"84", u"Rio Grande do Norte", "America/Fortaleza"},
    {"85 88", u"Ceará", "America/Fortaleza"},
    {"86 89", u"Piauí", "America/Fortaleza"},
    {"91 93 94", u"Pará", "America/Belem"},
    {"92 97", u"Amazonas", "America/Manaus"},
    {"95", u"Roraima", "America/Boa_Vista"},
    {"96", u"Amapá", "America/Belem"},
    {"98 99", u"Maranhão", "America/Fortaleza"},
};

const State* stateOf(const Parsed& phone) {
  if (phone.region != "BR") return nullptr;
  std::string national;
  PhoneNumberUtil::GetInstance()->GetNationalSignificantNumber(phone.number, &national);
  const std::string area = national.substr(0, 2);
  const auto* const state = std::ranges::find_if(kStates, [&](const State& s) {
    return std::string_view(s.areas).find(area) != std::string_view::npos;
  });
  return state == std::end(kStates) ? nullptr : state;
}

QList<QByteArray> zonesOf(const Parsed& phone) {
  if (const State* state = stateOf(phone)) return {state->zone};
  return QTimeZone::availableTimeZoneIds(
      QLocale::codeToTerritory(QString::fromStdString(phone.region)));
}

QString clockAt(const QDateTime& now, int offset) {
  const QTime time = now.toOffsetFromUtc(offset).time();
  return clockTime(QDateTime(QDate(2000, 1, 1), time));
}

}  // namespace

QString placeOf(const QString& number) {
  static QCache<QString, QString> cache(500);
  const QString key = QLocale().name() + u' ' + number;
  if (const QString* known = cache.object(key)) return *known;
  QString place;
  if (const auto phone = parsed(number)) {
    place = countryName(phone->region);
    if (const State* state = stateOf(*phone))
      place = QString::fromUtf16(state->name) + u", " + place;
  }
  cache.insert(key, new QString(place));
  return place;
}

QString clockThere(const QString& number, const QDateTime& now) {
  const auto phone = parsed(number);
  if (!phone) return {};
  QList<int> offsets;
  for (const QByteArray& id : zonesOf(*phone))
    if (const QTimeZone zone(id); zone.isValid()) offsets += zone.offsetFromUtc(now);
  if (offsets.isEmpty()) return {};
  const auto [west, east] = std::ranges::minmax(offsets);
  const QString first = clockAt(now, west);
  return west == east ? first : QString(first + u'–' + clockAt(now, east));
}

}  // namespace oc::ui
