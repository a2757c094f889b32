#include "core/domain/closure_wording.h"

#include <array>
#include <bitset>

#include "core/domain/closure_wording_reader.h"

namespace oc {
namespace {

struct Row {
  QStringView name;
  float weight;
};

constexpr Row kRows[] = {
#include "core/domain/closure_wording_rows.inc"
};

// The rows name marks by their numbers.
static_assert(kMarkCount == 75, "run tests/data/closure/fit.py after a change of Mark");

// FNV-1a over the characters of a name.
class HashKey {
 public:
  explicit HashKey(QStringView text) { add(text); }
  HashKey& add(char16_t c) {
    m_hash = (m_hash ^ c) * 1099511628211u;
    return *this;
  }
  HashKey& add(QStringView text) {
    for (const QChar c : text)
      add(c.unicode());
    return *this;
  }
  HashKey& add(int number) {
    if (number >= 10) add(number / 10);
    return add(char16_t(u'0' + number % 10));
  }
  quint64 hash() const { return m_hash; }

 private:
  quint64 m_hash = 14695981039346656037u;
};

class TextKey {
 public:
  explicit TextKey(QStringView text) : m_text(text.toString()) {}
  TextKey& add(char16_t c) { return add(QStringView(&c, 1)); }
  TextKey& add(QStringView text) {
    m_text.append(text);
    return *this;
  }
  TextKey& add(int number) {
    m_text.append(QString::number(number));
    return *this;
  }
  const QString& text() const { return m_text; }

 private:
  QString m_text;
};

// The rows by the hash of their names: open addressing, twice as many places as rows at least.
class Table {
 public:
  static constexpr size_t kPlaces = std::bit_ceil(2 * std::size(kRows));

  struct Place {
    quint64 hash = 0;
    float weight = 0;  // 0: free
    bool ofWords = false;
  };

  Table() {
    for (const Row& row : kRows) {
      const quint64 hash = HashKey(row.name).hash();
      m_places[find(hash)] = {hash, row.weight, row.name.startsWith(kPieces)};
    }
  }
  // Where the row of a name is, or would be.
  size_t find(quint64 hash) const {
    size_t at = hash % kPlaces;
    while (m_places[at].weight != 0 && m_places[at].hash != hash)
      at = (at + 1) % kPlaces;
    return at;
  }
  const Place& operator[](size_t at) const { return m_places[at]; }

 private:
  std::array<Place, kPlaces> m_places;
};

}  // namespace

WordingScore wordingScore(const ClosureDialogue& dialogue) {
  static const Table table;
  std::bitset<Table::kPlaces> seen;
  WordingScore score;
  const auto take = [&](const HashKey& key) {
    const size_t at = table.find(key.hash());
    const Table::Place& place = table[at];
    if (place.weight == 0 || seen[at]) return;
    seen.set(at);
    (place.ofWords ? score.words : score.course) += double(place.weight);
  };
  WordingReader<HashKey, decltype(take)>(dialogue, take).read();
  return score;
}

QStringList wordingFeatures(const ClosureDialogue& dialogue) {
  QStringList names;
  const auto take = [&](const TextKey& key) { names.append(key.text()); };
  WordingReader<TextKey, decltype(take)>(dialogue, take).read();
  names.removeDuplicates();
  return names;
}

}  // namespace oc
