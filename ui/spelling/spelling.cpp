#include "ui/spelling/spelling.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QtConcurrent>

#include "core/domain/when_done.h"
#include "ui/models/view_text.h"
#include "ui/spelling/dictionary.h"

namespace oc::ui {
namespace {

// As dictionaries are written: with a straight apostrophe.
QString plain(QString word) {
  return word.replace(u'’', u'\'');
}

}  // namespace

Spelling::Spelling(const QStringList& folders, const QString& ownWords, QObject* parent)
    : QObject(parent), m_ownFile(ownWords) {
  for (const QString& folder : folders)
    for (const QFileInfo& words :
         QDir(folder).entryInfoList({QStringLiteral("*.dic")}, QDir::Files | QDir::Readable)) {
      const QString path = words.path() + u'/' + words.completeBaseName();
      const QString& name = words.completeBaseName();
      if (QFileInfo(path + QStringLiteral(".aff")).isReadable() && !m_paths.contains(name))
        m_paths.insert(name, path);
    }
  QFile file(m_ownFile);
  if (m_ownFile.isEmpty() || !file.open(QIODevice::ReadOnly)) return;
  for (const QByteArray& line : file.readAll().split('\n'))
    if (!line.trimmed().isEmpty()) m_own.insert(QString::fromUtf8(line.trimmed()));
}

Spelling::~Spelling() = default;

QStringList Spelling::systemFolders() {
  return {QStringLiteral("/usr/local/share/hunspell"), QStringLiteral("/usr/share/hunspell"),
          QStringLiteral("/usr/share/myspell/dicts")};
}

void Spelling::setOn(bool on) {
  if (on == m_on) return;
  m_on = on;
  Q_EMIT changed();
}

QString Spelling::stateText() const {
  QStringList names;
  for (auto it = m_paths.keyBegin(); it != m_paths.keyEnd(); ++it)
    if (const QString name = languageName(*it); !names.contains(name)) names += name;
  if (names.isEmpty())
    return tr(
        "There is no dictionary on this computer: install hunspell-pt-br, hunspell-en-us or "
        "hunspell-es.");
  const QString state = tr("In the customer's language, else in that of the program. There are "
                           "dictionaries for: %1.")
                            .arg(names.join(QStringLiteral(", ")));
  return m_fault.isEmpty() ? state : state + u' ' + tr("One can't be used: %1.").arg(m_fault);
}

QString Spelling::dictionaryFor(const QString& tag) const {
  const QString own = fitting(tag);
  return own.isEmpty() ? fitting(QLocale().name()) : own;
}

// "pt-PT" itself, then what "pt" alone stands for (pt_BR), then any of the language.
QString Spelling::fitting(const QString& tag) const {
  if (tag.isEmpty()) return {};
  const QString exact = QString(tag).replace(u'-', u'_');
  const QString language = exact.section(u'_', 0, 0);
  for (const QString& name : {exact, QLocale(language).name()})
    if (m_paths.contains(name)) return name;
  const auto any = m_paths.lowerBound(language);
  return any != m_paths.cend() && any.key().section(u'_', 0, 0) == language ? any.key() : QString();
}

bool Spelling::isRight(const QString& dictionary, const QString& word) {
  if (!m_on || dictionary.isEmpty()) return true;
  const QString written = plain(word);
  if (m_own.contains(written) || m_own.contains(written.toLower())) return true;
  Dictionary* known = loaded(dictionary);
  return !known || known->knows(written);
}

QStringList Spelling::suggestions(const QString& dictionary, const QString& word) {
  Dictionary* known = loaded(dictionary);
  return known ? known->suggestions(plain(word)) : QStringList();
}

Dictionary* Spelling::loaded(const QString& dictionary) {
  if (const auto it = m_dictionaries.constFind(dictionary); it != m_dictionaries.cend())
    return it->get();
  m_dictionaries.insert(dictionary, nullptr);
  whenDone(QtConcurrent::run(&Dictionary::load, m_paths.value(dictionary)), this,
           [this, dictionary](const Result<std::shared_ptr<Dictionary>>& answer) {
             if (answer)
               m_dictionaries[dictionary] = *answer;
             else
               m_fault = answer.error().detail;
             Q_EMIT changed();
           });
  return nullptr;
}

Result<Done> Spelling::addOwnWord(const QString& word) {
  const QString written = plain(word);
  if (m_own.contains(written)) return Done{};
  QDir().mkpath(QFileInfo(m_ownFile).path());
  QFile file(m_ownFile);
  if (!file.open(QIODevice::Append) || file.write(written.toUtf8() + '\n') < 0 || !file.flush())
    return Error{.code = ErrorCode::Unavailable,
                 .message = tr("The word could not be kept: %1 can't be written.").arg(m_ownFile),
                 .detail = file.errorString()};
  m_own.insert(written);
  Q_EMIT changed();
  return Done{};
}

}  // namespace oc::ui
