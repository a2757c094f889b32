#include "ui/spelling/dictionary.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <QStringEncoder>

#include <hunspell/hunspell.hxx>

namespace oc::ui {
namespace {

constexpr qsizetype kMostKept = 20'000;
constexpr qsizetype kLongestWord = 100;  // Hunspell takes no longer ones either
constexpr qsizetype kMostSuggestions = 6;

}  // namespace

Result<std::shared_ptr<Dictionary>> Dictionary::load(const QString& path) {
  const QString rules = path + QStringLiteral(".aff");
  const QString words = path + QStringLiteral(".dic");
  for (const QString& file : {rules, words})
    if (!QFileInfo(file).isReadable())
      return Error{.code = ErrorCode::NotFound, .detail = file + QStringLiteral(" can't be read")};
  auto hunspell = std::make_unique<Hunspell>(QFile::encodeName(rules).constData(),
                                             QFile::encodeName(words).constData());
  const std::string& name = hunspell->get_dict_encoding();
  const auto encoding = QStringConverter::encodingForName(name.c_str());
  if (!encoding)
    return Error{.code = ErrorCode::Invalid,
                 .detail = QStringLiteral("%1 is in %2, which is not read: only UTF-8 and "
                                          "ISO8859-1 are")
                               .arg(rules, QString::fromStdString(name))};
  return std::shared_ptr<Dictionary>(new Dictionary(std::move(hunspell), *encoding));
}

Dictionary::Dictionary(std::unique_ptr<Hunspell> hunspell, QStringConverter::Encoding encoding)
    : m_hunspell(std::move(hunspell)), m_encoding(encoding) {}

Dictionary::~Dictionary() = default;

std::string Dictionary::toBytes(const QString& word) {
  QStringEncoder encoder(m_encoding);
  const QByteArray bytes = encoder(word);
  return encoder.hasError() ? std::string() : bytes.toStdString();
}

// What the dictionary can't even write down can't be called wrong by it.
bool Dictionary::knows(const QString& word) {
  if (word.size() > kLongestWord) return true;
  if (m_known.contains(word)) return m_known.value(word);
  if (m_known.size() >= kMostKept) m_known.clear();
  const std::string bytes = toBytes(word);
  const bool known = bytes.empty() || m_hunspell->spell(bytes);
  m_known.insert(word, known);
  return known;
}

QStringList Dictionary::suggestions(const QString& word) {
  const std::string bytes = toBytes(word);
  if (bytes.empty() || word.size() > kLongestWord) return {};
  QStringList words;
  QStringDecoder decoder(m_encoding);
  for (const std::string& found : m_hunspell->suggest(bytes)) {
    const QString suggestion = decoder(QByteArrayView(found.data(), qsizetype(found.size())));
    if (suggestion != word && !words.contains(suggestion)) words += suggestion;
    if (words.size() == kMostSuggestions) break;
  }
  return words;
}

}  // namespace oc::ui
