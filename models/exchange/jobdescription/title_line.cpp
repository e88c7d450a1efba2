#include "title.h"

#include "amount.h"
#include "emphasis.h"
#include "pay_reader.h"
#include "place_names.h"
#include "place_value.h"
#include "word_key.h"

#include <algorithm>

namespace shortlist {

namespace {

/// Where the last or first separator of a title begins and ends; none where begin is negative.
struct Separator {
    qsizetype begin = -1;
    qsizetype end = -1;
};

bool isSeparator(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == QChar(0x2014) || c == u'|')
        return true;
    const bool spaced = at > 0 && text[at - 1].isSpace() && at + 1 < text.size() && text[at + 1].isSpace();
    return spaced && QStringView(u"-–~·•/:").contains(c);
}

Separator lastSeparator(QStringView text)
{
    for (qsizetype i = text.size() - 1; i > 0; --i) {
        if (isSeparator(text, i)
            || ((text[i] == u',' || text[i] == u':') && i + 1 < text.size() && text[i + 1].isSpace()))
            return {i, i + 1};
    }
    return {};
}

Separator firstSeparator(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (isSeparator(text, i) || text[i] == u':' || text[i] == u'!')
            return {i, i + 1};
    }
    return {};
}

constexpr qsizetype longestGenders = 12;

/// "m/w/d", "H/F": letters with signs between.
bool isGenders(QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool letter = i % 2 == 0;
        if (letter ? !QStringView(u"mwdfxhvkngis").contains(word[i].toLower()) : !QStringView(u"/|*").contains(word[i]))
            return false;
    }
    return word.size() > 2 && word.size() % 2 == 1;
}

/// Without "(m/w/d)" and its like.
QString withoutGenders(QStringView line)
{
    for (qsizetype open = line.indexOf(u'('); open >= 0; open = line.indexOf(u'(', open + 1)) {
        const qsizetype close = line.indexOf(u')', open);
        if (close < 0 || close - open > longestGenders)
            continue;
        if (isGenders(line.sliced(open + 1, close - open - 1).trimmed())) {
            const QStringView ahead = line.first(open).trimmed();
            const QStringView behind = line.sliced(close + 1).trimmed();
            const bool parted = !ahead.isEmpty() && !behind.isEmpty() && behind[0] != u',';
            return ahead.toString() + (parted ? QStringLiteral(" ") : QString()) + behind.toString();
        }
    }
    return line.toString();
}

class TitleCleaner {
public:
    TitleCleaner(QStringView line, const WordTable &table) : m_table(table), m_text(line.trimmed()) {}

    [[nodiscard]] TitleLine clean()
    {
        const QStringView whole = m_text;
        while (dropLead() || dropTag()) {}
        takeAnnounced();
        cutPay();
        while (dropGenders() || dropBracket() || dropSegment() || dropDocumentWords()) {}
        cut();
        if (m_text.isEmpty())
            return {whole.toString(), {}, {}, true};
        m_line.title = m_text.toString();
        return m_line;
    }

private:
    /// Whether a piece beside the title goes: as a word for the document, or as an aside.
    bool goes(QStringView piece)
    {
        if (piece.trimmed().isEmpty() || m_table.has(wordKey(piece), WordGroup::Document))
            return true;
        const PlaceValue place = readPlaceValue(piece, m_table);
        if (m_table.has(wordKey(piece), WordGroup::TitleAside) || isPlace(piece)) {
            m_line.asides += piece.trimmed().toString();
            return true;
        }
        if (!(place.saysSomething() && place.rest.isEmpty()) && !isPay(piece))
            return false;
        m_line.asides += piece.trimmed().toString();
        return true;
    }

    /// "80 mil gross" beside a title is money although no currency is named.
    static bool isLarge(QStringView piece)
    {
        const std::vector<Amount> amounts = readAmounts(piece);
        return !amounts.empty() && amounts.back().multiplier > 1;
    }

    void keep(QStringView rest) { m_text = rest.trimmed(); }

    /// "Job Description: ...", "We are hiring! ..."
    bool dropLead()
    {
        const Separator separator = firstSeparator(m_text);
        if (separator.begin < 0 || separator.end >= m_text.size())
            return false;
        const WordGroups groups = m_table.find(wordKey(m_text.first(separator.begin)));
        if (!groups.has(WordGroup::Document) && !groups.has(WordGroup::TitleLead))
            return false;
        keep(m_text.sliced(separator.end));
        return true;
    }

    /// "[Remote, Berlin] ..."
    bool dropTag()
    {
        const QChar close = m_text.startsWith(u'[')            ? QChar(u']')
                            : m_text.startsWith(QChar(0x3010)) ? QChar(0x3011)
                                                               : QChar();
        const qsizetype end = close.isNull() ? -1 : m_text.indexOf(close);
        if (end <= 1 || end + 1 >= m_text.size())
            return false;
        const QStringView tag = m_text.sliced(1, end - 1);
        if (!goes(tag)) {
            m_line.asides += tag.toString();
            m_line.keepsAll = false;
        }
        keep(m_text.sliced(end + 1));
        return true;
    }

    /// "诚聘 后端工程师": the title is what is announced; "エンジニア募集": or what stands before the word.
    void takeAnnounced()
    {
        constexpr qsizetype longestWord = 4;
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (!isUnspaced(m_text[i]))
                continue;
            for (qsizetype length = std::min(longestWord, m_text.size() - i); length > 0; --length) {
                if (!m_table.has(m_text.sliced(i, length), WordGroup::TitleAhead))
                    continue;
                m_line.keepsAll = false;
                const QStringView behind = m_text.sliced(i + length).trimmed();
                const bool bracket = !behind.isEmpty() && QStringView(u"(（[【").contains(behind[0]);
                if (bracket)
                    m_line.asides += unbracketed(behind);
                keep(countWords(behind, 2) > 1 && !(bracket && i > 0) ? behind : m_text.first(i));
                return;
            }
        }
    }

    static QString unbracketed(QStringView text)
    {
        const bool closed = QStringView(u")）]】").contains(text.back());
        return text.sliced(1, text.size() - (closed ? 2 : 1)).toString();
    }

    /// "... 薪水 20-30k", "... up to $3000"
    void cutPay()
    {
        constexpr qsizetype longest = 200;
        if (m_text.size() > longest)
            return;
        for (qsizetype i = 1; i < m_text.size(); ++i) {
            if (!m_text[i - 1].isSpace() || m_text[i].isSpace())
                continue;
            const QStringView rest = m_text.sliced(i);
            if (isSeparator(m_text, i))
                continue;
            if (std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isDigit(); }))
                return;
            const auto end = std::find_if(rest.begin(), rest.end(), [](QChar c) { return c.isSpace(); });
            if (!m_table.has(wordKey(rest.first(end - rest.begin())), WordGroup::Pay) && !isPay(rest)
                && !beginsLarge(rest))
                continue;
            m_line.asides += rest.toString();
            keep(m_text.first(i));
            while (!m_text.isEmpty() && QStringView(u"-–—|~·,").contains(m_text.back()))
                keep(m_text.chopped(1));
            return;
        }
    }

    /// "25k-40k*14薪"
    static bool beginsLarge(QStringView rest)
    {
        const std::vector<Amount> amounts = readAmounts(rest);
        return amounts.size() > 1 && amounts[0].begin == 0 && amounts[1].multiplier > 1;
    }

    /// A bare number beside a title is a year, a reference or hours: money names its currency, or is in thousands.
    [[nodiscard]] bool isPay(QStringView piece) const
    {
        const auto pay = readLabelledPay({}, piece, m_table);
        return pay && pay->usesAll && (!pay->pay.currency.isEmpty() || isLarge(piece));
    }

    /// "H/F", which says that everybody is meant.
    bool dropGenders()
    {
        qsizetype begin = m_text.size();
        while (begin > 0 && m_text.size() - begin < longestGenders && !m_text[begin - 1].isSpace())
            --begin;
        if (begin == 0 || !isGenders(m_text.sliced(begin)))
            return false;
        keep(m_text.first(begin));
        return true;
    }

    /// "... (Remote)"
    bool dropBracket()
    {
        const bool wide = m_text.endsWith(QChar(0xff09));
        const qsizetype open = wide                    ? m_text.lastIndexOf(QChar(0xff08))
                               : m_text.endsWith(u')') ? m_text.lastIndexOf(u'(')
                                                       : -1;
        if (open <= 0 || !goes(m_text.sliced(open + 1, m_text.size() - open - 2)))
            return false;
        keep(m_text.first(open));
        return true;
    }

    /// "... — Job Description", "... - Full-time"
    bool dropSegment()
    {
        const Separator separator = lastSeparator(m_text);
        if (separator.begin <= 0 || !goes(m_text.sliced(separator.end)))
            return false;
        keep(m_text.first(separator.begin));
        return true;
    }

    /// "Data Analyst Job Description"
    bool dropDocumentWords()
    {
        const qsizetype second = m_text.lastIndexOf(u' ');
        const qsizetype first = second > 0 ? m_text.lastIndexOf(u' ', second - 1) : -1;
        if (first <= 0 || !m_table.has(wordKey(m_text.sliced(first)), WordGroup::Document))
            return false;
        keep(m_text.first(first));
        return true;
    }

    /// "Cooks needed for a new kitchen"
    void cut()
    {
        qsizetype begin = 0;
        while ((begin = m_text.indexOf(u' ', begin) + 1) > 0) {
            qsizetype end = m_text.indexOf(u' ', begin);
            if (end < 0)
                end = m_text.size();
            if (!m_table.has(wordKey(m_text.sliced(begin, end - begin)), WordGroup::TitleCut))
                continue;
            m_line.keepsAll = false;
            keep(m_text.first(begin));
            return;
        }
    }

    const WordTable &m_table;
    QStringView m_text;
    TitleLine m_line;
};

} // namespace

TitleLine readTitleLine(QStringView line, const WordTable &table)
{
    const QString clean = withoutGenders(line);
    TitleLine parted = TitleCleaner(clean, table).clean();
    parted.whole = line.toString();
    return parted;
}

} // namespace shortlist
