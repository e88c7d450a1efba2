#include "word_key.h"

#include "fold.h"

#include <algorithm>

namespace shortlist {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019) || c == QChar(0x2018) || c == QChar(0x02bc) || c == u'`'
           || c == QChar(0x00b4);
}

bool belongsToWord(QChar c)
{
    if (c.unicode() < 0x80)
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    return c.isLetterOrNumber() || c.isMark();
}

/// The end of the piece of a word that begins there. Long words come in pieces: folding takes more than linear time.
qsizetype pieceEnd(QStringView text, qsizetype begin)
{
    constexpr qsizetype longestPiece = 64;
    qsizetype end = begin;
    const bool unspaced = isUnspaced(text[begin]);
    while (end < text.size() && end - begin < longestPiece && belongsToWord(text[end])
           && isUnspaced(text[end]) == unspaced)
        ++end;
    return end;
}

bool isPlainLatin(QChar c)
{
    return c.unicode() < 0x180;
}

/// One letter of the Latin alphabet as fold() makes it, many times faster.
void addLatin(QString &key, QChar c)
{
    if (c.unicode() < 0x80) {
        key += c >= u'A' && c <= u'Z' ? QChar(char16_t(c.unicode() + 32)) : c;
        return;
    }
    switch (const QChar lower = c.toLower(); lower.unicode()) {
    case u'ß': key += u"ss"; break;
    case u'ł': key += u'l'; break;
    case u'ø': key += u'o'; break;
    case u'đ': key += u'd'; break;
    case u'ħ': key += u'h'; break;
    case u'ı': key += u'i'; break;
    default: {
        const QString parts = lower.decomposition();
        key += parts.isEmpty() ? lower : parts[0].toLower();
    }
    }
}

/// Adds a piece of a word in folded form, without what folding made of it that belongs to no word.
void addFolded(QString &key, QStringView piece)
{
    if (std::all_of(piece.begin(), piece.end(), isPlainLatin)) {
        for (const QChar c : piece)
            addLatin(key, c);
        return;
    }
    if (isUnspaced(piece[0])) {
        key += piece.toString().normalized(QString::NormalizationForm_KC);
        return;
    }
    for (const QChar c : fold(piece)) {
        if (belongsToWord(c))
            key += c;
    }
}

/// How long the word is that begins there: the longest that the table knows, else the character.
qsizetype unspacedWord(QStringView key, qsizetype begin, const WordTable &table)
{
    constexpr qsizetype longestWord = 14;
    qsizetype length = 1;
    while (length < longestWord && begin + length < key.size() && isUnspaced(key[begin + length]))
        ++length;
    while (length > 1 && table.find(key.sliced(begin, length)).isEmpty())
        --length;
    return length;
}

QString parted(QStringView key, const WordTable &table)
{
    QString spaced;
    spaced.reserve(key.size() * 2);
    const auto space = [&spaced] {
        if (!spaced.isEmpty() && !spaced.endsWith(u' '))
            spaced += u' ';
    };
    for (qsizetype i = 0; i < key.size();) {
        if (!isUnspaced(key[i])) {
            if (key[i] == u' ' || (i > 0 && isUnspaced(key[i - 1])))
                space();
            if (key[i] != u' ')
                spaced += key[i];
            ++i;
            continue;
        }
        const qsizetype length = unspacedWord(key, i, table);
        space();
        spaced += key.sliced(i, length);
        i += length;
    }
    return spaced;
}

} // namespace

bool isUnspaced(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x3041 && unit <= 0x30ff && unit != 0x30fb) || (unit >= 0x3400 && unit <= 0x9fff) || unit == 0x3005
           || unit == 0x3006 || (unit >= 0xf900 && unit <= 0xfaff) || (unit >= 0xff66 && unit <= 0xff9f);
}

QString wordKey(QStringView text)
{
    QString key;
    key.reserve(text.size());
    bool spaceDue = false;
    for (qsizetype i = 0; i < text.size();) {
        if (belongsToWord(text[i])) {
            const qsizetype before = key.size();
            if (spaceDue && before > 0)
                key += u' ';
            const qsizetype start = key.size();
            const qsizetype end = pieceEnd(text, i);
            addFolded(key, text.sliced(i, end - i));
            if (key.size() > start)
                spaceDue = false;
            else
                key.truncate(before); // a mark without its letter
            i = end;
            continue;
        }
        if (!isApostrophe(text[i]))
            spaceDue = true;
        if (text[i] == u'&') {
            key += key.isEmpty() ? u"and" : u" and";
            spaceDue = true;
        }
        ++i;
    }
    return key;
}

KeyWords::KeyWords(QStringView text) : m_key(wordKey(text))
{
    findBegins();
}

KeyWords::KeyWords(QStringView text, const WordTable &table) : m_key(wordKey(text))
{
    if (std::any_of(m_key.begin(), m_key.end(), isUnspaced))
        m_key = parted(m_key, table);
    findBegins();
}

void KeyWords::findBegins()
{
    for (qsizetype i = 0; i < m_key.size(); ++i) {
        if (i == 0 || m_key[i - 1] == u' ')
            m_begins.push_back(i);
    }
}

QStringView KeyWords::run(qsizetype first, qsizetype count) const
{
    const qsizetype begin = m_begins[static_cast<size_t>(first)];
    const auto after = static_cast<size_t>(first + count);
    const qsizetype end = after < m_begins.size() ? m_begins[after] - 1 : m_key.size();
    return QStringView(m_key).sliced(begin, end - begin);
}

qsizetype countWords(QStringView text, qsizetype limit)
{
    qsizetype halves = 0;
    bool counted = false;
    for (const QChar c : text) {
        if (isUnspaced(c)) {
            ++halves;
            counted = false;
        } else if (c.isSpace()) {
            counted = false;
        } else if (!counted && c.isLetterOrNumber()) {
            counted = true;
            halves += 2;
        }
        if (halves >= 2 * limit)
            return limit;
    }
    return (halves + 1) / 2;
}

} // namespace shortlist
