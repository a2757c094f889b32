#pragma once

#include <QString>
#include <QStringList>

namespace oc {

// Beginnings that the inflections of a Portuguese, English or Spanish word have in common, the word
// itself first unless a shorter one covers it: "cartoes" gives "cartoes" and "cartao", "entregando"
// gives "entreg". The word is one of searchWords(): small letters without accents. A short or
// unknown word gives itself alone.
QStringList searchInflections(const QString& word);

}  // namespace oc
