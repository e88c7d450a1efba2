#include "html_entities.h"

#include <algorithm>
#include <array>
#include <utility>

namespace shortlist {

namespace {

/// The names of U+00A0 to U+00FF, in their order (HTML 4, section 24.2).
constexpr std::array latin{
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",    "copy",   "ordf",
    "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn", "sup2",   "sup3",   "acute",  "micro",
    "para",   "middot", "cedil",  "sup1",   "ordm",   "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave",
    "Aacute", "Acirc",  "Atilde", "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",
    "Igrave", "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde", "Ouml",
    "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",  "Uuml",   "Yacute", "THORN",  "szlig",  "agrave", "aacute",
    "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil", "egrave", "eacute", "ecirc",  "euml",   "igrave",
    "iacute", "icirc",  "iuml",   "eth",    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide",
    "oslash", "ugrave", "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};

constexpr std::array<std::pair<const char *, char16_t>, 40> others{
    {{"amp", u'&'},      {"lt", u'<'},       {"gt", u'>'},       {"quot", u'"'},     {"apos", u'\''},
     {"bull", 0x2022},   {"bullet", 0x2022}, {"ndash", 0x2013},  {"mdash", 0x2014},  {"hellip", 0x2026},
     {"euro", 0x20ac},   {"trade", 0x2122},  {"lsquo", 0x2018},  {"rsquo", 0x2019},  {"sbquo", 0x201a},
     {"ldquo", 0x201c},  {"rdquo", 0x201d},  {"bdquo", 0x201e},  {"lsaquo", 0x2039}, {"rsaquo", 0x203a},
     {"ensp", 0x2002},   {"emsp", 0x2003},   {"thinsp", 0x2009}, {"zwnj", 0x200c},   {"zwj", 0x200d},
     {"rarr", 0x2192},   {"larr", 0x2190},   {"check", 0x2713},  {"oelig", 0x0153},  {"OElig", 0x0152},
     {"scaron", 0x0161}, {"Scaron", 0x0160}, {"minus", 0x2212},  {"tilde", 0x02dc},  {"le", 0x2264},
     {"ge", 0x2265},     {"NewLine", u'\n'}, {"Tab", u'\t'},     {"comma", u','},    {"colon", u':'}}};

char16_t characterOf(QStringView name)
{
    for (size_t i = 0; i < latin.size(); ++i) {
        if (name == QLatin1String(latin[i]))
            return static_cast<char16_t>(0xa0 + i);
    }
    const auto found = std::find_if(others.begin(), others.end(),
                                    [name](const auto &one) { return name == QLatin1String(one.first); });
    return found == others.end() ? u'\0' : found->second;
}

/// "#8226;", "#x2022;"
HtmlEntity numbered(QStringView text)
{
    const bool hexadecimal = text.size() > 1 && (text[1] == u'x' || text[1] == u'X');
    const qsizetype begin = hexadecimal ? 2 : 1;
    qsizetype end = begin;
    char32_t code = 0;
    for (; end < text.size() && end - begin < 8; ++end) {
        const QChar c = text[end];
        const char16_t lower = c.toLower().unicode();
        const bool letter = hexadecimal && lower >= u'a' && lower <= u'f';
        if (!letter && (c < u'0' || c > u'9'))
            break;
        const auto digit = static_cast<char32_t>(letter ? lower - u'a' + 10 : c.unicode() - u'0');
        code = code * (hexadecimal ? 16 : 10) + digit;
        if (code > 0x10ffff)
            return {};
    }
    const bool surrogate = code >= 0xd800 && code < 0xe000;
    const bool control = (code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r') || code == 0x7f;
    if (end == begin || surrogate)
        return {};
    const qsizetype length = end < text.size() && text[end] == u';' ? end + 1 : end;
    return {control ? QStringLiteral(" ") : QString::fromUcs4(&code, 1), length};
}

} // namespace

HtmlEntity htmlEntity(QStringView text)
{
    if (text.startsWith(u'#'))
        return numbered(text);
    qsizetype end = 0;
    while (end < text.size() && text[end].unicode() < 0x80 && text[end].isLetterOrNumber())
        ++end;
    if (end == 0)
        return {};
    if (end < text.size() && text[end] == u';') {
        const char16_t code = characterOf(text.first(end));
        return code == 0 ? HtmlEntity{} : HtmlEntity{QString(QChar(code)), end + 1};
    }
    for (const QStringView name : {QStringView(u"nbsp"), QStringView(u"amp"), QStringView(u"lt"), QStringView(u"gt")}) {
        if (text.first(end) == name)
            return {QString(QChar(characterOf(name))), end};
    }
    return {};
}

} // namespace shortlist
