#include "wish.h"

#include "word_key.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr qsizetype longestWish = 6;  // in words
constexpr qsizetype longestItem = 60; // a longer one says more than one thing

bool endsInWish(const KeyWords &words, const WordTable &table)
{
    for (qsizetype length = 1; length <= std::min(longestWish, words.count()); ++length) {
        if (table.has(words.run(words.count() - length, length), WordGroup::WishBehind))
            return true;
    }
    return false;
}

/// "...尚可": no space parts the words of the wish from what is wished.
bool endsInUnspacedWish(QStringView text, const WordTable &table)
{
    constexpr qsizetype longest = 8;
    for (qsizetype length = 1; length <= std::min(longest, text.size()) && isUnspaced(text[text.size() - length]);
         ++length) {
        if (table.has(text.last(length), WordGroup::WishBehind))
            return true;
    }
    return false;
}

bool beginsInWish(const KeyWords &words, const WordTable &table)
{
    for (qsizetype length = 1; length <= std::min(longestWish, words.count()); ++length) {
        if (table.has(words.run(0, length), WordGroup::WishAhead))
            return true;
    }
    return false;
}

QStringView withoutEnd(QStringView text)
{
    while (!text.isEmpty() && (text.back().isSpace() || QStringView(u".!;,…。；，！").contains(text.back())))
        text = text.chopped(1);
    return text;
}

/// Where what the wish is about may have another half before it: behind a sentence, a semicolon or a dash.
qsizetype lastBreak(QStringView text)
{
    for (qsizetype i = text.size() - 1; i > 0; --i) {
        const QChar c = text[i];
        const bool spaced = i + 1 < text.size() && text[i + 1].isSpace();
        const bool sentence = (c == u'.' || c == u'!') && spaced && i + 2 < text.size() && text[i + 2].isUpper();
        const bool dash = (c == u'-' || c == QChar(0x2013) || c == QChar(0x2014)) && spaced && text[i - 1].isSpace();
        if (sentence || dash || c == u';' || c == QChar(0xff1b) || c == QChar(0x3002))
            return i;
    }
    return -1;
}

/// "five years of Java, knowledge of Kotlin is a plus": the comma parts a clause, not an element of a list.
bool partsClause(QStringView text)
{
    const qsizetype comma = text.lastIndexOf(u',');
    if (comma <= 0)
        return false;
    const QStringView last = text.sliced(comma + 1).trimmed();
    constexpr qsizetype shortest = 5; // in words, those of the wish among them
    return !last.isEmpty() && last[0].isLower() && !last.startsWith(u"or ") && !last.startsWith(u"and ")
           && countWords(last, shortest) >= shortest;
}

} // namespace

bool isWish(QStringView text, const WordTable &table)
{
    text = withoutEnd(text);
    if (text.isEmpty() || countWords(text, longestItem) >= longestItem)
        return false;
    if (text.endsWith(u')') || text.endsWith(QChar(0xff09))) {
        const qsizetype open = std::max(text.lastIndexOf(u'('), text.lastIndexOf(QChar(0xff08)));
        if (open <= 0)
            return false;
        const KeyWords inside(text.sliced(open), table);
        return inside.count() > 0 && inside.count() <= longestWish
               && table.has(inside.run(0, inside.count()), WordGroup::WishBehind);
    }
    if (lastBreak(text) > 0)
        return false;
    if (endsInUnspacedWish(text, table))
        return true;
    const KeyWords words(text, table);
    return beginsInWish(words, table) || (endsInWish(words, table) && !partsClause(text));
}

} // namespace shortlist
