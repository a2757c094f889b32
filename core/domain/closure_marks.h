#pragma once

#include <bitset>
#include <initializer_list>

#include "core/domain/closure_words.h"

namespace oc {

// A set of marks.
class Marks {
 public:
  void add(Mark mark) { m_bits.set(std::size_t(mark)); }
  void add(const Marks& other) { m_bits |= other.m_bits; }
  void drop(Mark mark) { m_bits.reset(std::size_t(mark)); }
  bool has(Mark mark) const { return m_bits[std::size_t(mark)]; }
  bool any(std::initializer_list<Mark> marks) const {
    for (const Mark mark : marks)
      if (has(mark)) return true;
    return false;
  }

 private:
  std::bitset<kMarkCount> m_bits;
};

}  // namespace oc
