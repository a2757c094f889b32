#pragma once

#include <QtGlobal>
#include <span>
#include <vector>

namespace oc::ui {

// Heights of a long column of rows, with the offset of a row and the row at an offset found without
// walking them all: heights lie in chunks that know their sums. Insertions at either end and in the
// middle cost one chunk, whatever the length of the column. Units: logical pixels.
class HeightIndex {
 public:
  int count() const { return m_count; }
  qint64 total() const { return m_total; }

  void clear();
  void assign(std::span<const int> heights);
  void insert(int first, std::span<const int> heights);  // first <= count()
  void remove(int first, int count);
  void set(int row, int height);

  int height(int row) const;
  qint64 offset(int row) const;    // of the row's top; offset(count()) is total()
  int rowAt(qint64 offset) const;  // clamped to the first and the last row; -1 when empty

 private:
  struct Chunk {
    std::vector<int> heights;
    qint64 sum = 0;
  };
  struct Place {
    std::size_t chunk = 0;
    std::size_t within = 0;
    qint64 top = 0;  // offset of the chunk
  };
  Place place(int row) const;
  void split(std::size_t chunk);

  std::vector<Chunk> m_chunks;
  int m_count = 0;
  qint64 m_total = 0;
};

}  // namespace oc::ui
