#include "candidates/header_synonyms.h"

#include "fold.h"

#include <QResource>

#include <algorithm>

namespace shortlist {

namespace {

constexpr qsizetype longestWholeWord = 5;

/// The word stands in the header: on its own where it is short, anywhere where it is long.
bool speaksOf(const QString &header, const QString &word)
{
    const QString key = headerKey(header);
    if (word.size() > longestWholeWord)
        return key.contains(word);
    const QString folded = fold(header);
    for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        const bool begins = at == 0 || !folded.at(at - 1).isLetter();
        const qsizetype end = at + word.size();
        if (begins && (end == folded.size() || !folded.at(end).isLetter()))
            return true;
    }
    return false;
}

} // namespace

QString headerKey(QStringView text)
{
    const QString folded = fold(text);
    QString key;
    key.reserve(folded.size());
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            key += c;
    }
    return key;
}

HeaderSynonyms::HeaderSynonyms(QStringView source)
{
    QString group;
    for (const QStringView line : source.split(u'\n')) {
        const QString text = line.trimmed().toString();
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        if (text.startsWith(u'[') && text.endsWith(u']'))
            group = text.sliced(1, text.size() - 2);
        else
            add(group, text);
    }
}

void HeaderSynonyms::add(const QString &group, const QString &phrase)
{
    const QString last = group.section(u' ', 1);
    if (const auto field = fromWord<CandidateField>(group))
        addOnce(m_fields, phrase, FieldMatch{*field, static_cast<int>(m_fields.size())});
    else if (group == QLatin1String("pay word"))
        m_payWords += headerKey(phrase);
    else if (group == QLatin1String("expectation word"))
        m_expectationWords += headerKey(phrase);
    else if (const auto status = fromWord<ApplicationStatus>(last);
             status && group.startsWith(QLatin1String("status ")))
        addOnce(m_statuses, phrase, *status);
    else if (const auto period = fromWord<PayPeriod>(last); period && group.startsWith(QLatin1String("period ")))
        addOnce(m_periods, phrase, *period);
    else
        m_problems += phrase;
}

template <class Value>
void HeaderSynonyms::addOnce(QHash<QString, Value> &into, const QString &phrase, const Value &value)
{
    const QString key = headerKey(phrase);
    if (key.isEmpty() || into.contains(key))
        m_problems += phrase;
    else
        into.insert(key, value);
}

std::optional<FieldMatch> HeaderSynonyms::fieldOf(const QString &header) const
{
    QString key = headerKey(header);
    if (const auto found = m_fields.constFind(key); found != m_fields.constEnd())
        return *found;
    // "Email 2": one more of a list.
    while (!key.isEmpty() && key.back().isDigit())
        key.chop(1);
    const auto found = m_fields.constFind(key);
    if (found == m_fields.constEnd() || !isList(found->field))
        return std::nullopt;
    return *found;
}

bool HeaderSynonyms::isPayHistory(const QString &header) const
{
    const QString key = headerKey(header);
    const auto speaks = [&header](const QString &word) { return speaksOf(header, word); };
    return std::any_of(m_payWords.begin(), m_payWords.end(), speaks)
           && std::none_of(m_expectationWords.begin(), m_expectationWords.end(),
                           [&key](const QString &word) { return key.contains(word); });
}

std::optional<ApplicationStatus> HeaderSynonyms::statusOf(const QString &cell) const
{
    if (const auto exact = fromWord<ApplicationStatus>(cell))
        return exact;
    const auto found = m_statuses.constFind(headerKey(cell));
    return found == m_statuses.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<PayPeriod> HeaderSynonyms::periodOf(QStringView cell) const
{
    if (const auto exact = fromWord<PayPeriod>(cell))
        return exact;
    const auto found = m_periods.constFind(headerKey(cell));
    return found == m_periods.constEnd() ? std::nullopt : std::optional(*found);
}

const HeaderSynonyms &headerSynonyms()
{
    static const HeaderSynonyms synonyms(
        QString::fromUtf8(QResource(QStringLiteral(":/exchange/header_synonyms.txt")).uncompressedData()));
    return synonyms;
}

} // namespace shortlist
