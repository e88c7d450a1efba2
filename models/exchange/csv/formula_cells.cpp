#include "csv/formula_cells.h"

#include <QVarLengthArray>

#include <algorithm>

namespace shortlist {

namespace {

constexpr char16_t codeOf(char c)
{
    return static_cast<unsigned char>(c);
}

constexpr char16_t codeOf(QChar c)
{
    return c.unicode();
}

template <class View>
char16_t codeAt(View text, qsizetype at)
{
    return at < text.size() ? codeOf(text[at]) : u'\uFFFF';
}

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

template <class View>
qsizetype passDigits(View text, qsizetype at)
{
    while (isDigit(codeAt(text, at)))
        ++at;
    return at;
}

/// A sign, digits, perhaps a decimal point or comma, perhaps an exponent: what a spreadsheet reads as a number.
template <class View>
bool isSignedNumber(View text)
{
    const auto isEither = [text](qsizetype at, char16_t one, char16_t other) {
        return codeAt(text, at) == one || codeAt(text, at) == other;
    };
    qsizetype at = passDigits(text, 1);
    if (at == 1 || !isEither(0, u'+', u'-'))
        return false;
    if (isEither(at, u'.', u',')) {
        const qsizetype fraction = at + 1;
        at = passDigits(text, fraction);
        if (at == fraction)
            return false;
    }
    if (isEither(at, u'e', u'E')) {
        const qsizetype exponent = at + (isEither(at + 1, u'+', u'-') ? 2 : 1);
        at = passDigits(text, exponent);
        if (at == exponent)
            return false;
    }
    return at == text.size();
}

/// Digits and punctuation as in +49 (30) 123-456 that no spreadsheet can calculate: nothing that calculates is in it,
/// or two numbers stand side by side. One such pair with a / may be a fraction: 1 1/2.
template <class View>
bool isPhoneNumber(View text)
{
    const qsizetype first = codeAt(text, 0) == u'+' ? 1 : 0;
    if (!isDigit(codeAt(text, first)) && codeAt(text, first) != u'(')
        return false;
    int sideBySide = 0;
    bool hasDigit = false;
    bool calculates = false;
    bool divides = false;
    char16_t before = 0; // what stands before, spaces passed over
    for (qsizetype at = first; at < text.size(); ++at) {
        const char16_t c = codeAt(text, at);
        const bool isSpaced = at > first && codeAt(text, at - 1) == u' ';
        if (c == u' ')
            continue;
        if (isDigit(c))
            sideBySide += before == u')' || (isDigit(before) && isSpaced) ? 1 : 0;
        else if (c == u'(')
            sideBySide += before == u')' || isDigit(before) ? 1 : 0;
        else if (c != u')' && c != u'.' && c != u'-' && c != u'/')
            return false;
        hasDigit = hasDigit || isDigit(c);
        calculates = calculates || c == u'-' || c == u'/';
        divides = divides || c == u'/';
        before = c;
    }
    return hasDigit && (!calculates || sideBySide > (divides ? 1 : 0));
}

bool isSeparator(char16_t c)
{
    return c == u';' || c == u'\t' || c == u'\n' || c == u'\r';
}

template <class View>
bool isHarmless(View piece)
{
    while (codeAt(piece, 0) == u' ')
        piece = piece.sliced(1);
    while (!piece.isEmpty() && codeAt(piece, piece.size() - 1) == u' ')
        piece.chop(1);
    return piece.isEmpty() || isSignedNumber(piece) || isPhoneNumber(piece);
}

/// A place where a formula would begin.
struct Place {
    qsizetype quotes = 0; ///< where the `'`s before it begin
    bool hasQuotes = false;
};

using Places = QVarLengthArray<Place, 8>;

/// The last one first.
template <class View>
Places placesOf(View text)
{
    Places places;
    bool isRestHarmless = true; // numbers and phone numbers to the end, with `;` between
    for (qsizetype end = text.size(), begin = 0; end >= 0; end = begin - 1) {
        begin = end;
        while (begin > 0 && !isSeparator(codeAt(text, begin - 1)))
            --begin;
        isRestHarmless = isRestHarmless && (end == text.size() || codeAt(text, end) == u';');
        Place place{begin, false};
        while (codeAt(text, place.quotes) == u' ' || codeAt(text, place.quotes) == u'"')
            ++place.quotes;
        qsizetype at = place.quotes;
        while (codeAt(text, at) == u'\'')
            ++at;
        place.hasQuotes = at > place.quotes;
        const bool isNumber = isRestHarmless && isHarmless(text.sliced(at, end - at));
        isRestHarmless = isRestHarmless && isHarmless(text.sliced(begin, end - begin));
        const char16_t c = codeAt(text, at);
        if (c == u'=' || c == u'@' || ((c == u'+' || c == u'-') && !isNumber)
            || (begin == 0 && (c == u'\t' || c == u'\r' || c == u'\0')))
            places.append(place);
    }
    return places;
}

} // namespace

bool needsDisarming(QByteArrayView utf8)
{
    return !placesOf(utf8).isEmpty();
}

QByteArray disarmed(QByteArrayView utf8)
{
    QByteArray text = utf8.toByteArray();
    for (const Place &place : placesOf(utf8))
        text.insert(place.quotes, '\'');
    return text;
}

QString rearm(const QString &cell)
{
    if (!cell.contains(u'\''))
        return cell;
    QString text = cell;
    for (const Place &place : placesOf(QStringView(cell))) {
        if (place.hasQuotes)
            text.remove(place.quotes, 1);
    }
    return text;
}

} // namespace shortlist
