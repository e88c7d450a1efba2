#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace shortlist {

enum class ErrorKind { BadInput, Refused, NotFound, Conflict, Busy, ReadOnly, Full, Damaged, Cancelled };

/// Why something could not be done: the kind for the program, the sentence for the person
/// (what was wrong, where, what to do).
struct Error {
    ErrorKind kind = ErrorKind::Refused;
    QString message;

    friend bool operator==(const Error &, const Error &) = default;
};

struct Nothing {
    friend bool operator==(Nothing, Nothing) = default;
};

/// A value of T or an Error. Result<void> carries no value.
template <class T = void>
class [[nodiscard]] Result {
    using Held = std::conditional_t<std::is_void_v<T>, Nothing, T>;

public:
    Result() requires std::is_void_v<T> : m_held(Nothing{}) {}
    // Implicit on purpose: `return value;` and `return Error{...};` read as what they are.
    template <class U = Held>
        requires(
            !std::is_void_v<
                T> && std::is_convertible_v<U &&, Held> && !std::is_same_v<std::decay_t<U>, Error> && !std::is_same_v<std::decay_t<U>, Result>)
    Result(U &&value) : m_held(std::in_place_index<0>, std::forward<U>(value)) {} // NOLINT
    Result(Error error) : m_held(std::in_place_index<1>, std::move(error)) {}     // NOLINT

    [[nodiscard]] bool ok() const { return m_held.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const Held &value() const & { return std::get<0>(m_held); }
    [[nodiscard]] Held &value() & { return std::get<0>(m_held); }
    [[nodiscard]] Held &&value() && { return std::get<0>(std::move(m_held)); }
    const Held &operator*() const & { return value(); }
    Held &operator*() & { return value(); }
    Held &&operator*() && { return std::move(*this).value(); }
    const Held *operator->() const { return &value(); }
    Held *operator->() { return &value(); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_held); }

private:
    std::variant<Held, Error> m_held;
};

} // namespace shortlist
