#pragma once

#include <QAnyStringView>
#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>

namespace shortlist {

/// The words that stand for the values of an enumeration in the file, in JSON and on the command line.
/// Specialised beside each enumeration: `static constexpr std::array<std::pair<E, const char *>, N> list`.
template <class E>
struct Words;

template <class E>
concept Worded = requires
{
    Words<E>::list;
};

template <Worded E>
[[nodiscard]] QLatin1String wordOf(E value)
{
    for (const auto &[candidate, word] : Words<E>::list) {
        if (candidate == value)
            return QLatin1String(word);
    }
    return {};
}

template <Worded E>
[[nodiscard]] std::optional<E> fromWord(QStringView text)
{
    for (const auto &[value, word] : Words<E>::list) {
        if (text == QLatin1String(word))
            return value;
    }
    return std::nullopt;
}

/// All words of E, as in "onsite, hybrid, remote", for messages and help.
template <Worded E>
[[nodiscard]] QString allWords()
{
    QStringList words;
    for (const auto &entry : Words<E>::list)
        words += QLatin1String(entry.second);
    return words.join(QLatin1String(", "));
}

} // namespace shortlist
