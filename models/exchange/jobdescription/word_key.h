#pragma once

#include "word_table.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace shortlist {

/// Whether the character is of Chinese or Japanese writing, which has no spaces between words.
[[nodiscard]] bool isUnspaced(QChar c);

/// Text as words are looked up: folded (Chinese and Japanese as they stand), `&` read as "and", apostrophes gone, all
/// other punctuation one space: "What You’ll do:" becomes "what youll do".
[[nodiscard]] QString wordKey(QStringView text);

/// The words of a key, so that runs of neighbouring words can be looked up without copying.
class KeyWords {
public:
    explicit KeyWords(QStringView text);
    /// Chinese and Japanese is parted where the table knows a phrase, else into single characters.
    KeyWords(QStringView text, const WordTable &table);

    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_begins.size()); }
    [[nodiscard]] const QString &key() const { return m_key; }
    /// `count` words from word `first`, single spaces between them. Both must be within count().
    [[nodiscard]] QStringView run(qsizetype first, qsizetype count) const;

private:
    void findBegins();

    QString m_key;
    std::vector<qsizetype> m_begins;
};

/// How many words stand in the text: pieces between white space that hold a letter or digit; of Chinese and Japanese
/// two characters are a word. Stops counting at `limit`.
[[nodiscard]] qsizetype countWords(QStringView text, qsizetype limit);

} // namespace shortlist
