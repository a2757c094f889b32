#include "ui/timeline/height_index.h"

#include <algorithm>
#include <numeric>

namespace oc::ui {
namespace {

constexpr std::size_t kChunk = 256;           // as filled by assign and after a split
constexpr std::size_t kLargest = 2 * kChunk;  // split beyond

qint64 sumOf(std::span<const int> heights) {
  return std::accumulate(heights.begin(), heights.end(), qint64(0));
}

}  // namespace

void HeightIndex::clear() {
  m_chunks.clear();
  m_count = 0;
  m_total = 0;
}

void HeightIndex::assign(std::span<const int> heights) {
  clear();
  m_chunks.reserve(heights.size() / kChunk + 1);
  for (std::size_t i = 0; i < heights.size(); i += kChunk) {
    const auto part = heights.subspan(i, std::min(kChunk, heights.size() - i));
    m_chunks.push_back({{part.begin(), part.end()}, sumOf(part)});
    m_total += m_chunks.back().sum;
  }
  m_count = int(heights.size());
}

void HeightIndex::insert(int first, std::span<const int> heights) {
  Q_ASSERT(first >= 0 && first <= m_count);
  if (heights.empty()) return;
  if (m_chunks.empty()) {
    assign(heights);
    return;
  }
  const Place at = place(first);
  Chunk& chunk = m_chunks[at.chunk];
  chunk.heights.insert(chunk.heights.begin() + qsizetype(at.within), heights.begin(),
                       heights.end());
  const qint64 added = sumOf(heights);
  chunk.sum += added;
  m_total += added;
  m_count += int(heights.size());
  if (chunk.heights.size() > kLargest) split(at.chunk);
}

void HeightIndex::remove(int first, int count) {
  Q_ASSERT(first >= 0 && first + count <= m_count);
  while (count > 0) {
    const Place at = place(first);
    Chunk& chunk = m_chunks[at.chunk];
    const auto begin = chunk.heights.begin() + qsizetype(at.within);
    const auto end =
        begin + std::min<qsizetype>(count, qsizetype(chunk.heights.size() - at.within));
    const qint64 gone = std::accumulate(begin, end, qint64(0));
    const int rows = int(end - begin);
    chunk.heights.erase(begin, end);
    chunk.sum -= gone;
    m_total -= gone;
    m_count -= rows;
    count -= rows;
    if (chunk.heights.empty()) m_chunks.erase(m_chunks.begin() + qsizetype(at.chunk));
  }
}

void HeightIndex::set(int row, int height) {
  Q_ASSERT(row >= 0 && row < m_count);
  const Place at = place(row);
  Chunk& chunk = m_chunks[at.chunk];
  const int change = height - chunk.heights[at.within];
  chunk.heights[at.within] = height;
  chunk.sum += change;
  m_total += change;
}

int HeightIndex::height(int row) const {
  Q_ASSERT(row >= 0 && row < m_count);
  const Place at = place(row);
  return m_chunks[at.chunk].heights[at.within];
}

qint64 HeightIndex::offset(int row) const {
  if (row >= m_count) return m_total;
  if (row <= 0) return 0;
  const Place at = place(row);
  return at.top + sumOf(std::span(m_chunks[at.chunk].heights).first(at.within));
}

int HeightIndex::rowAt(qint64 offset) const {
  if (m_count == 0) return -1;
  if (offset <= 0) return 0;
  int row = 0;
  for (const Chunk& chunk : m_chunks) {
    if (offset >= chunk.sum) {
      offset -= chunk.sum;
      row += int(chunk.heights.size());
      continue;
    }
    for (const int height : chunk.heights) {
      if (offset < height) return row;
      offset -= height;
      ++row;
    }
  }
  return m_count - 1;
}

// A row beyond the last one is placed at the end of the last chunk, where an append goes.
HeightIndex::Place HeightIndex::place(int row) const {
  Place at;
  auto left = std::size_t(row);
  for (; at.chunk + 1 < m_chunks.size(); ++at.chunk) {
    const Chunk& chunk = m_chunks[at.chunk];
    if (left < chunk.heights.size()) break;
    left -= chunk.heights.size();
    at.top += chunk.sum;
  }
  at.within = left;
  return at;
}

// The chunk keeps its first rows; the others become chunks behind it.
void HeightIndex::split(std::size_t index) {
  Chunk& chunk = m_chunks[index];
  const std::span<const int> all(chunk.heights);
  std::vector<Chunk> behind;
  for (std::size_t i = kChunk; i < all.size(); i += kChunk) {
    const auto part = all.subspan(i, std::min(kChunk, all.size() - i));
    behind.push_back({{part.begin(), part.end()}, sumOf(part)});
    chunk.sum -= behind.back().sum;
  }
  chunk.heights.resize(std::min(kChunk, all.size()));
  chunk.heights.shrink_to_fit();
  m_chunks.insert(m_chunks.begin() + qsizetype(index) + 1, std::make_move_iterator(behind.begin()),
                  std::make_move_iterator(behind.end()));
}

}  // namespace oc::ui
