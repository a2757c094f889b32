#pragma once

#include <QString>
#include <utility>
#include <variant>

namespace oc {

enum class ErrorCode {
  Invalid,      // the input is wrong; saying it again won't help
  NotFound,     // no such thing, or not for this person
  Conflict,     // the state forbids it (a closed conversation, a taken name)
  Forbidden,    // this person may not
  Unavailable,  // database or network is away; later may help
  Timeout,      // no answer in time; whether it happened is not known
  Cancelled,
  Internal,  // a defect of ours
};

// An error is a value: `message` is one sentence for the person, `detail` is for the log and never
// holds a message body, a token or a whole phone number.
struct Error {
  ErrorCode code = ErrorCode::Internal;
  QString message;
  QString detail;

  bool operator==(const Error&) const = default;
};

// A value or an Error. Errors don't cross rooms as exceptions.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

  bool ok() const { return m_state.index() == 0; }
  explicit operator bool() const { return ok(); }

  const T& value() const& { return std::get<0>(m_state); }
  T& value() & { return std::get<0>(m_state); }
  T&& value() && { return std::get<0>(std::move(m_state)); }
  const T& operator*() const& { return value(); }
  T& operator*() & { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  const T* operator->() const { return &value(); }
  T* operator->() { return &value(); }

  const Error& error() const { return std::get<1>(m_state); }

 private:
  std::variant<T, Error> m_state;
};

// What a Result holds when there is nothing to return.
struct Done {
  bool operator==(const Done&) const = default;
};

}  // namespace oc
