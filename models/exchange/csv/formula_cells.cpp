#include "csv/formula_cells.h"

#include <algorithm>

namespace shortlist {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

const char *passDigits(const char *at, const char *end)
{
    return std::find_if_not(at, end, isDigit);
}

/// A sign, digits, perhaps a decimal point or comma, perhaps an exponent: what a spreadsheet reads as a number.
bool isSignedNumber(QByteArrayView text)
{
    const char *at = text.begin() + 1;
    const char *const whole = passDigits(at, text.end());
    if (whole == at)
        return false;
    at = whole;
    if (at != text.end() && (*at == '.' || *at == ',')) {
        const char *const fraction = passDigits(at + 1, text.end());
        if (fraction == at + 1)
            return false;
        at = fraction;
    }
    if (at != text.end() && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at != text.end() && (*at == '+' || *at == '-'))
            ++at;
        const char *const exponent = passDigits(at, text.end());
        return exponent != at && exponent == text.end();
    }
    return at == text.end();
}

/// What begins with + goes on as +49 (30) 123-456 does, or several with `;` between. Digits and punctuation alone can
/// do no harm.
bool isPhoneNumber(QByteArrayView text)
{
    static constexpr QByteArrayView punctuation("+ ()-./;");
    return text.size() > 1 && (isDigit(text[1]) || text[1] == '(') && std::any_of(text.begin(), text.end(), isDigit)
           && std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || punctuation.contains(c); });
}

} // namespace

bool needsDisarming(QByteArrayView utf8)
{
    qsizetype own = 0;
    while (own < utf8.size() && utf8[own] == '\'')
        ++own;
    const QByteArrayView text = utf8.sliced(own);
    if (text.isEmpty())
        return false;
    switch (text.front()) {
    case '=':
    case '@':
    case '\t':
    case '\r':
    case '\0': return true;
    case '+': return !isSignedNumber(text) && !isPhoneNumber(text);
    case '-': return !isSignedNumber(text);
    default: return false;
    }
}

QString rearm(const QString &cell)
{
    if (!cell.startsWith(u'\'') || !needsDisarming(cell.toUtf8().sliced(1)))
        return cell;
    return cell.sliced(1);
}

} // namespace shortlist
