#include "fold.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <array>

namespace shortlist {

namespace {

bool isPlainAscii(QStringView text)
{
    char16_t all = 0;
    for (const QChar c : text)
        all = static_cast<char16_t>(all | c.unicode());
    return all < 0x80;
}

QString foldAscii(QStringView text)
{
    // What every character becomes; a blank for whatever separates words.
    static constexpr auto folded = [] {
        std::array<char16_t, 128> table{};
        for (char16_t unit = 0; unit < 128; ++unit)
            table[unit] = unit <= 0x20 || unit == 0x7f   ? u' '
                          : unit >= u'A' && unit <= u'Z' ? char16_t(unit + 32)
                                                         : unit;
        return table;
    }();
    QString result(text.size(), Qt::Uninitialized);
    auto *const start = reinterpret_cast<char16_t *>(result.data());
    char16_t *out = start;
    char16_t before = u' ';
    for (const QChar c : text) {
        const char16_t unit = folded[c.unicode()];
        *out = unit;
        out += !(unit == u' ' && before == u' ');
        before = unit;
    }
    if (out != start && out[-1] == u' ')
        --out;
    result.truncate(out - start);
    return result;
}

bool isIdeographOrKana(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: return true;
    default: return false;
    }
}

/// What decomposition leaves whole and readers take for the same letter.
char32_t plainLetter(char32_t c)
{
    switch (c) {
    case U'ł': return U'l';
    case U'ø': return U'o';
    case U'đ': return U'd';
    case U'ħ': return U'h';
    case U'ı': return U'i';
    default: return c;
    }
}

/// Whether nothing in front of this character can melt together with it: marks and the parts of Korean syllables can,
/// across characters of format too, which go.
bool startsAfresh(QChar c)
{
    const char16_t unit = c.unicode();
    const bool koreanPart = (unit >= 0x1100 && unit <= 0x11ff) || (unit >= 0x3130 && unit <= 0x318f)
                            || (unit >= 0xff9e && unit <= 0xffdc); // and the half-width sound marks
    return !c.isSurrogate() && !c.isMark() && c.category() != QChar::Other_Format && c.combiningClass() == 0
           && !koreanPart;
}

/// The length of a piece that can be normalized by itself. Qt moves the rest of the text for every character that it
/// takes apart, so that a long text as a whole takes the square of its length.
qsizetype pieceOf(QStringView text)
{
    constexpr qsizetype usual = 128;
    constexpr qsizetype most = 4 * usual;
    qsizetype end = std::min(usual, text.size());
    while (end < text.size() && (end < most ? !startsAfresh(text[end]) : text[end].isLowSurrogate()))
        ++end;
    return end;
}

void foldPiece(QStringView text, QString &out, bool &spaceDue)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const uint c : decomposed.toUcs4()) {
        const auto category = QChar::category(c);
        // Marks go only where they are accents on a letter of an alphabet: in Devanagari or Thai they are vowels.
        if (category == QChar::Mark_NonSpacing && (QChar::script(c) == QChar::Script_Inherited || c < 0x590))
            continue;
        if (category == QChar::Other_Format)
            continue;
        if (QChar::isSpace(c) || category == QChar::Other_Control) {
            spaceDue = !out.isEmpty() || !folded.isEmpty();
            continue;
        }
        if (spaceDue)
            folded += u' ';
        spaceDue = false;
        if (c == U'ß') // Qt folds characters one to one, and STRASSE is what its upper case looks like
            folded += QLatin1String("ss");
        else
            folded += QChar::fromUcs4(plainLetter(c));
    }
    out += folded.normalized(QString::NormalizationForm_C);
}

} // namespace

QString fold(QStringView text)
{
    if (isPlainAscii(text))
        return foldAscii(text);
    QString folded;
    folded.reserve(text.size());
    bool spaceDue = false;
    while (!text.isEmpty()) {
        const qsizetype length = pieceOf(text);
        foldPiece(text.first(length), folded, spaceDue);
        text = text.sliced(length);
    }
    return folded;
}

QString foldForSearch(QStringView text)
{
    const QString folded = fold(text);
    if (isPlainAscii(folded))
        return folded;
    QString spaced;
    spaced.reserve(folded.size() * 2);
    for (const uint c : folded.toUcs4()) {
        const bool alone = isIdeographOrKana(c);
        if (alone)
            spaced += u' ';
        spaced += QChar::fromUcs4(c);
        if (alone)
            spaced += u' ';
    }
    return spaced.simplified();
}

} // namespace shortlist
