#include "core/domain/search_inflections.h"

#include <QStringView>
#include <algorithm>
#include <initializer_list>
#include <span>

namespace oc {
namespace {

constexpr qsizetype kShortestWord = 4;

// A word that ends so with at least `stem` letters before it is also looked for with these endings.
struct Ending {
  const char16_t* text;
  qsizetype stem;
  std::initializer_list<const char16_t*> others;
};

// Plurals and what they are plurals of, the longest endings first.
constexpr Ending kPlurals[] = {
    {u"iones", 3, {u"ion"}},
    {u"oes", 2, {u"ao", u"oes"}},
    {u"aes", 3, {u"ao", u"aes"}},
    {u"ais", 2, {u"al", u"ais"}},
    {u"eis", 2, {u"el", u"il", u"eis"}},
    {u"ois", 3, {u"ol", u"ois"}},
    {u"ens", 2, {u"em", u"en"}},
    {u"ons", 3, {u"om", u"on"}},
    {u"ies", 3, {u"y", u"ie"}},
    {u"ces", 2, {u"z", u"ce"}},
    {u"zes", 2, {u"z"}},
    {u"res", 3, {u"r"}},
    {u"sses", 3, {u"ss"}},
    {u"ches", 3, {u"ch", u"che"}},
    {u"shes", 3, {u"sh"}},
    {u"ses", 3, {u"s", u"se"}},
    {u"xes", 2, {u"x"}},
    {u"ao", 3, {u"ao", u"oes", u"aes"}},
    {u"al", 2, {u"al", u"ais"}},
    {u"el", 2, {u"el", u"eis"}},
    {u"il", 2, {u"il", u"eis", u"is"}},
    {u"ol", 3, {u"ol", u"ois"}},
    {u"em", 3, {u"em", u"ens"}},
    {u"om", 3, {u"om", u"ons"}},
    {u"s", 3, {u""}},
    {u"y", 4, {u"y", u"ie"}},
    {u"z", 3, {u"z", u"ce"}},
};

// What verbs, participles and genders end with: cut off, the longest first.
struct Cut {
  const char16_t* text;
  qsizetype stem;
};
constexpr Cut kCuts[] = {
    {u"ieramos", 4}, {u"aremos", 4}, {u"eremos", 4}, {u"iremos", 4}, {u"ariamos", 4},
    {u"assemos", 4}, {u"avamos", 4}, {u"aramos", 4}, {u"ieron", 4},  {u"iendo", 4},
    {u"ariam", 4},   {u"eriam", 4},  {u"iriam", 4},  {u"assem", 4},  {u"essem", 4},
    {u"issem", 4},   {u"aron", 4},   {u"aban", 4},   {u"ando", 4},   {u"endo", 4},
    {u"indo", 4},    {u"aram", 4},   {u"eram", 4},   {u"iram", 4},   {u"arao", 4},
    {u"erao", 4},    {u"irao", 4},   {u"avam", 4},   {u"aste", 4},   {u"este", 4},
    {u"iste", 4},    {u"amos", 4},   {u"emos", 4},   {u"imos", 4},   {u"aria", 4},
    {u"eria", 4},    {u"iria", 4},   {u"arei", 4},   {u"erei", 4},   {u"irei", 4},
    {u"asse", 4},    {u"esse", 4},   {u"isse", 4},   {u"aran", 4},   {u"eran", 4},
    {u"iran", 4},    {u"ado", 4},    {u"ada", 4},    {u"ido", 4},    {u"ida", 4},
    {u"ava", 4},     {u"aba", 4},    {u"ara", 4},    {u"era", 4},    {u"ira", 4},
    {u"gue", 3},     {u"que", 3},    {u"iam", 4},    {u"ing", 3},    {u"ed", 3},
    {u"ar", 4},      {u"er", 4},     {u"ir", 4},     {u"ou", 4},     {u"ei", 4},
    {u"eu", 4},      {u"iu", 4},     {u"am", 4},     {u"em", 4},     {u"an", 4},
    {u"en", 4},      {u"a", 4},      {u"e", 4},      {u"o", 4},
};

template <typename T>
const T* endingOf(const QString& word, std::span<const T> endings) {
  const auto found = std::find_if(endings.begin(), endings.end(), [&word](const T& ending) {
    const QStringView text(ending.text);
    return word.size() >= ending.stem + text.size() && word.endsWith(text);
  });
  return found == endings.end() ? nullptr : &*found;
}

bool isVowel(QChar c) {
  return QStringView(u"aeiou").contains(c);
}

// Without what verbs and genders end with; the word itself when nothing was cut.
QString stemOf(const QString& word) {
  const Cut* cut = endingOf<Cut>(word, kCuts);
  if (!cut) return word;
  const QStringView ending(cut->text);
  QString stem = word.chopped(ending.size());
  // Four letters without a vowel at the end are too few: "conta" isn't "contrato".
  if (ending.size() == 1 && stem.size() == 4 && !isVowel(stem.back())) return word;
  if (ending == u"gue") return stem + u'g';  // entregue, entregar
  if (ending == u"que") return stem + u'c';  // troque, trocar
  const bool english = ending == u"ing" || ending == u"ed";
  if (english && stem.size() > 3 && stem.back() == stem[stem.size() - 2] && !isVowel(stem.back()))
    stem.chop(1);  // shipping, ship
  return stem;
}

}  // namespace

QStringList searchInflections(const QString& word) {
  if (word.size() < kShortestWord) return {word};
  QStringList forms{word};
  if (const Ending* plural = endingOf<Ending>(word, kPlurals))
    for (const char16_t* other : plural->others)
      forms.append(word.chopped(QStringView(plural->text).size()) + QStringView(other));
  for (qsizetype i = 0, count = forms.size(); i < count; ++i) {
    const QString stem = stemOf(forms[i]);
    forms.append(stem);
    if (stem.size() < forms[i].size() && stem.endsWith(u'c'))
      forms.append(stem.chopped(1) + QLatin1StringView("qu"));  // trocar, troque
  }
  // What begins with another one is found with it.
  QStringList shortest;
  for (const QString& form : std::as_const(forms)) {
    const auto covers = [&form](const QString& other) {
      return other.size() < form.size() && form.startsWith(other);
    };
    if (!shortest.contains(form) && std::none_of(forms.cbegin(), forms.cend(), covers))
      shortest.append(form);
  }
  return shortest;
}

}  // namespace oc
