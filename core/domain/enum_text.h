#pragma once

#include <QString>
#include <QStringView>
#include <array>
#include <optional>
#include <utility>

namespace oc {

// Maps an enumeration to the words that the database and the API use, both ways.
template <typename E, std::size_t N>
class EnumText {
 public:
  constexpr explicit EnumText(const std::pair<E, const char16_t*> (&rows)[N]) {
    for (std::size_t i = 0; i < N; ++i)
      m_rows[i] = rows[i];
  }

  QString text(E value) const {
    for (const auto& [e, word] : m_rows)
      if (e == value) return QString::fromUtf16(word);
    return {};
  }

  std::optional<E> value(QStringView text) const {
    for (const auto& [e, word] : m_rows)
      if (QStringView(word) == text) return e;
    return std::nullopt;
  }

 private:
  std::array<std::pair<E, const char16_t*>, N> m_rows{};
};

template <typename E, std::size_t N>
constexpr EnumText<E, N> enumText(const std::pair<E, const char16_t*> (&rows)[N]) {
  return EnumText<E, N>(rows);
}

}  // namespace oc
