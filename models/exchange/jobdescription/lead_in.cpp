#include "lead_in.h"

#include "emphasis.h"
#include "word_key.h"

namespace shortlist {

namespace {

bool isColon(QChar c)
{
    return c == u':' || c == QChar(0xff1a);
}

/// Whether the colon may end a lead-in, by the characters beside it.
bool endsPhrase(QStringView text, qsizetype colon)
{
    if (colon == 0 || isColon(text[colon - 1]))
        return false;
    if (text[colon] == QChar(0xff1a) || colon + 1 == text.size() || text[colon + 1].isSpace())
        return true;
    return text[colon + 1].isUpper() && (text[colon - 1].isLower() || text[colon - 1] == u')');
}

bool isPhrase(QStringView text)
{
    bool letters = false;
    for (const QChar c : text)
        letters = letters || c.isLetter();
    return letters && !text.contains(QStringView(u"://")) && !text.startsWith(u"www.");
}

LeadIn splitBoldDash(QStringView item)
{
    const qsizetype length = leadingBold(item);
    if (length == 0)
        return {};
    const QStringView rest = item.sliced(length).trimmed();
    if (rest.size() < 3 || (rest[0] != u'-' && rest[0] != QChar(0x2013) && rest[0] != QChar(0x2014))
        || !rest[1].isSpace())
        return {};
    LeadIn parted{withoutEmphasis(item.first(length)), withoutEmphasis(rest.sliced(2))};
    const bool fits = isPhrase(parted.heading) && countWords(parted.heading, longestLeadIn + 1) <= longestLeadIn;
    return fits && !parted.text.isEmpty() ? parted : LeadIn{};
}

} // namespace

qsizetype leadInColon(QStringView text, qsizetype longest)
{
    qsizetype words = 0;
    bool inWord = false;
    int brackets = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isColon(c) && brackets <= 0 && endsPhrase(text, i))
            return isPhrase(text.first(i)) ? i : -1;
        brackets += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c.isSpace()) {
            inWord = false;
        } else if (!inWord && c.isLetterOrNumber()) {
            inWord = true;
            if (++words > longest)
                return -1;
        }
    }
    return -1;
}

LeadIn splitLeadIn(QStringView item)
{
    if (LeadIn parted = splitBoldDash(item); !parted.heading.isEmpty())
        return parted;
    QString clean = withoutEmphasis(item);
    const qsizetype colon = leadInColon(clean, longestLeadIn);
    if (colon > 0) {
        QString text = clean.sliced(colon + 1).trimmed();
        if (!text.isEmpty())
            return {clean.first(colon).trimmed(), std::move(text)};
    }
    return {{}, std::move(clean)};
}

} // namespace shortlist
