#include "fold.h"

#include <QChar>
#include <QList>

namespace shortlist {

namespace {

bool isPlainAscii(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            return false;
    }
    return true;
}

QString foldAscii(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    QChar *out = folded.data();
    bool spaceDue = false;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit <= 0x20 || unit == 0x7f) {
            spaceDue = out != folded.data();
            continue;
        }
        if (spaceDue)
            *out++ = u' ';
        spaceDue = false;
        *out++ = unit >= u'A' && unit <= u'Z' ? QChar(char16_t(unit + 32)) : c;
    }
    folded.truncate(out - folded.data());
    return folded;
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

} // namespace

QString fold(QStringView text)
{
    if (isPlainAscii(text))
        return foldAscii(text);
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    bool spaceDue = false;
    for (const uint c : decomposed.toUcs4()) {
        const auto category = QChar::category(c);
        // Marks go only where they are accents on a letter of an alphabet: in Devanagari or Thai they are vowels.
        if (category == QChar::Mark_NonSpacing && (QChar::script(c) == QChar::Script_Inherited || c < 0x590))
            continue;
        if (category == QChar::Other_Format)
            continue;
        if (QChar::isSpace(c) || category == QChar::Other_Control) {
            spaceDue = !folded.isEmpty();
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
    return folded.normalized(QString::NormalizationForm_C);
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
