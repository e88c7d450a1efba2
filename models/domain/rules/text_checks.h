#pragma once

#include "describe.h"
#include "result.h"

namespace shortlist {

/// Lengths in UTF-16 units.
inline constexpr qsizetype nameLimit = 500;
inline constexpr qsizetype textLimit = 20'000;
inline constexpr qsizetype documentLimit = 1'000'000; ///< for the long texts of a posting

/// Nothing that a reader could see.
[[nodiscard]] bool isBlank(QStringView text);

/// Something, one @, something, without white space. No more: whether mail arrives is not ours to guess.
[[nodiscard]] bool isMailAddress(QStringView text);

/// Within the years 1 to 9999, or none at all.
[[nodiscard]] bool isStorableDate(QDate date);

/// Why the text cannot be stored in that field of the row that people call `whose`.
[[nodiscard]] std::optional<Error> problemWithText(const QString &text, const char *field, const QString &whose,
                                                   qsizetype limit);
[[nodiscard]] std::optional<Error> problemWithList(const QStringList &list, const char *field, const QString &whose,
                                                   qsizetype limit);

/// A name: not blank, and not longer than nameLimit. `what`: "name", "title", as the field is called.
[[nodiscard]] std::optional<Error> problemWithName(const QString &name, const char *what);

/// All texts of a row.
template <Described T>
[[nodiscard]] std::optional<Error> problemWithTexts(const T &row, const QString &whose, qsizetype limit = textLimit)
{
    std::optional<Error> problem;
    const auto check = [&](const auto &path) {
        using M = std::remove_cvref_t<decltype(path.in(row))>;
        if (problem)
            return;
        if constexpr (std::is_same_v<M, QString>)
            problem = problemWithText(path.in(row), path.name, whose, limit);
        else if constexpr (std::is_same_v<M, QStringList>)
            problem = problemWithList(path.in(row), path.name, whose, limit);
    };
    std::apply([&](const auto &...path) { (check(path), ...); }, Describe<T>::fields);
    return problem;
}

} // namespace shortlist
