#pragma once

#include <QHash>
#include <QString>
#include <QStringConverter>
#include <QStringList>
#include <memory>

#include "core/domain/result.h"

class Hunspell;

namespace oc::ui {

// One of Hunspell's dictionaries, with what it has said of words kept. Loading takes up to some
// tenths of a second, a word some hundredths of a millisecond, suggestions up to a tenth of a
// second. Not to be used by two threads at once.
class Dictionary {
  Q_DISABLE_COPY_MOVE(Dictionary)

 public:
  // `path` without its ending: PATH.aff and PATH.dic are read.
  static Result<std::shared_ptr<Dictionary>> load(const QString& path);
  ~Dictionary();

  bool knows(const QString& word);
  QStringList suggestions(const QString& word);

 private:
  Dictionary(std::unique_ptr<Hunspell> hunspell, QStringConverter::Encoding encoding);
  std::string toBytes(const QString& word);  // empty: not writable in its encoding

  std::unique_ptr<Hunspell> m_hunspell;
  QStringConverter::Encoding m_encoding;
  QHash<QString, bool> m_known;
};

}  // namespace oc::ui
