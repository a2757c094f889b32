#pragma once

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <memory>

#include "core/domain/result.h"

namespace oc::ui {

class Dictionary;

// Says which words are misspelt, by the Hunspell dictionaries that this computer has and by the
// person's own words, which hold in every language. A dictionary is read off the UI's thread when
// it is first wanted; until then, and without one, every word is right. UI thread only.
class Spelling : public QObject {
  Q_OBJECT
  Q_DISABLE_COPY_MOVE(Spelling)

 public:
  // `folders`: where dictionaries are; of two of a language the one of the earlier folder counts.
  // `ownWords`: the file of the person's words, one a line; made with the first one.
  Spelling(const QStringList& folders, const QString& ownWords, QObject* parent = nullptr);
  ~Spelling() override;

  static QStringList systemFolders();

  void setOn(bool on);
  bool isOn() const { return m_on; }
  // Which dictionaries there are, or why there are none, for a person.
  QString stateText() const;

  // The dictionary ("pt_BR") for a BCP 47 tag; where the tag is empty or has none, the one for
  // the UI's language. Empty: there is none.
  QString dictionaryFor(const QString& tag) const;
  // Both with what dictionaryFor() has given.
  bool isRight(const QString& dictionary, const QString& word);
  QStringList suggestions(const QString& dictionary, const QString& word);
  Result<Done> addOwnWord(const QString& word);

 Q_SIGNALS:
  void changed();  // what was wrong may be right now, or the other way round

 private:
  Dictionary* loaded(const QString& dictionary);  // null: not yet, or it can't be
  QString fitting(const QString& tag) const;

  QMap<QString, QString> m_paths;  // by name; without the files' endings
  QHash<QString, std::shared_ptr<Dictionary>> m_dictionaries;  // null while it is being read
  QString m_fault;  // of the dictionary that could not be read last
  QString m_ownFile;
  QSet<QString> m_own;
  bool m_on = true;
};

}  // namespace oc::ui
