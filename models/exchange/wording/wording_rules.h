#pragma once

#include "shown/wording.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>

namespace shortlist {

/// The words of a language that keep people away without need (resources/wording/).
class WordingRules {
public:
    /// Reads the lines of such a file.
    explicit WordingRules(const QString &source);

    /// Hints in the order of the text; where several begin at a word, the longest. Takes time linear in the text.
    [[nodiscard]] std::vector<WordingHint> check(QStringView text) const;
    /// What to say of a posting that states no pay.
    [[nodiscard]] const std::optional<WordingHint> &missingPay() const { return m_missingPay; }
    /// Lines that are no entry.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    [[nodiscard]] qsizetype count() const { return m_count; }

private:
    /// A word, or the beginning of one.
    struct Word {
        QString text;
        bool isBeginning = false;
    };
    using Phrase = std::vector<Word>;
    struct Entry {
        QString reason;
        QString alternative;
        std::vector<Phrase> unless;
    };
    struct Pattern {
        Phrase phrase;
        std::shared_ptr<const Entry> entry;
    };
    struct FoundWord {
        qsizetype begin = 0;
        qsizetype end = 0;
        qsizetype line = 0;
        QString key;
    };

    void addLine(const QString &line);
    [[nodiscard]] static std::vector<Phrase> phrasesOf(const QString &list);
    [[nodiscard]] static std::vector<FoundWord> wordsOf(QStringView text);
    [[nodiscard]] static bool isAt(const std::vector<FoundWord> &words, size_t at, const Phrase &phrase);
    [[nodiscard]] static bool isExcused(const std::vector<FoundWord> &words, size_t at, const Entry &entry);
    [[nodiscard]] const Pattern *longestAt(const std::vector<FoundWord> &words, size_t at) const;

    QHash<QString, std::vector<Pattern>> m_patterns; ///< by the first letters of their first word
    std::optional<WordingHint> m_missingPay;
    QStringList m_problems;
    qsizetype m_count = 0;
};

/// The rules of a language; none where there are no words for it.
[[nodiscard]] const WordingRules *wordingRules(const QString &language);

} // namespace shortlist
