#pragma once

#include <QString>

#include <vector>

namespace shortlist {

/// The words of a text, folded, as numbers that are compared fast. Chinese and Japanese count by character.
class WordBag {
public:
    explicit WordBag(const QString &text);

    /// How much two texts have in common, from 0 to 1: twice the shared words, each as often as both have it, by all
    /// words (Dice's coefficient).
    [[nodiscard]] double likeness(const WordBag &other) const;

private:
    std::vector<size_t> m_words; ///< ascending
};

/// Which of the old texts goes on as which of the new ones: for each old one the number of the new, -1 where none is
/// like it. Each is used once; the likest pairs find each other first, of equals those that stand first.
/// The lists: where each stands; a text rather stays in its list than goes to another.
[[nodiscard]] std::vector<int> matchTexts(const std::vector<QString> &old, const std::vector<int> &oldLists,
                                          const std::vector<QString> &fresh, const std::vector<int> &freshLists);

} // namespace shortlist
