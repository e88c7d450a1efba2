#include "candidates/header_map.h"

#include "candidates/header_synonyms.h"
#include "text.h"

#include <algorithm>
#include <set>

namespace shortlist {

namespace {

using Taken = std::set<CandidateField>;

QString shownHeader(const QStringList &headers, qsizetype column)
{
    const QString header = headers.at(column).trimmed();
    return header.isEmpty() ? Text::tr("column %1").arg(column + 1) : header;
}

QString shownHeaders(const QStringList &headers)
{
    QStringList shown;
    for (qsizetype i = 0; i < headers.size(); ++i)
        shown += shownHeader(headers, i);
    // A file that is no table can have a first line of any length.
    constexpr qsizetype longest = 1000;
    const QString list = shown.join(QLatin1String(", "));
    return list.size() <= longest ? list : list.first(longest) + u'…';
}

/// As written, else as compared; -1 where the table has no such column.
qsizetype columnNamed(const QStringList &headers, const QString &name)
{
    const QString wanted = name.trimmed();
    const auto find = [&headers](const auto &matches) -> qsizetype {
        const auto found = std::find_if(headers.begin(), headers.end(), matches);
        return found == headers.end() ? -1 : found - headers.begin();
    };
    const qsizetype exact = find([&wanted](const QString &header) { return header.trimmed() == wanted; });
    const QString key = headerKey(wanted);
    if (exact >= 0 || key.isEmpty())
        return exact;
    return find([&key](const QString &header) { return headerKey(header) == key; });
}

Result<Taken> takeNamed(HeaderMap &map, const QMap<QString, QString> &fieldToHeader)
{
    Taken taken;
    for (auto it = fieldToHeader.begin(); it != fieldToHeader.end(); ++it) {
        const auto field = fromWord<CandidateField>(it.key());
        if (!field)
            return Error{
                ErrorKind::BadInput,
                Text::tr("%1 is no field of a candidate. Use one of %2.").arg(it.key(), allWords<CandidateField>())};
        taken.insert(*field);
        if (it.value().trimmed().isEmpty())
            continue;
        const qsizetype column = columnNamed(map.headers, it.value());
        if (column < 0)
            return Error{ErrorKind::BadInput,
                         Text::tr("The table has no column %1 for the field %2. Its columns are: %3.")
                             .arg(it.value(), it.key(), shownHeaders(map.headers))};
        map.columns[static_cast<size_t>(*field)].push_back(column);
    }
    return taken;
}

bool isOwnApplicationExport(const QStringList &headers)
{
    return columnNamed(headers, QStringLiteral("application_uuid")) >= 0
           && columnNamed(headers, QStringLiteral("posting")) >= 0;
}

/// In our own export of applications the columns of the criteria, which hold figures whatever they are called, stand
/// between those of the coverage and the tags.
bool isOfCriterion(const QStringList &headers, qsizetype column)
{
    const qsizetype coverage = columnNamed(headers, QStringLiteral("coverage"));
    return coverage >= 0 && column > coverage && headers.at(column).trimmed() != QLatin1String("tags");
}

void takeBySynonym(HeaderMap &map, const Taken &taken)
{
    std::array<int, candidateFieldCount> ranks{};
    const bool isOwnExport = isOwnApplicationExport(map.headers);
    for (qsizetype column = 0; column < map.headers.size(); ++column) {
        const auto match = headerSynonyms().fieldOf(map.headers.at(column));
        if (!match || taken.count(match->field) > 0)
            continue;
        if (isOwnExport && (match->field == CandidateField::Location || isOfCriterion(map.headers, column)))
            continue;
        const auto field = static_cast<size_t>(match->field);
        std::vector<qsizetype> &columns = map.columns[field];
        if (isList(match->field) || columns.empty())
            columns.push_back(column);
        else if (match->rank < ranks[field])
            columns.front() = column;
        else
            continue;
        ranks[field] = match->rank;
    }
}

void listIgnored(HeaderMap &map)
{
    std::set<qsizetype> used;
    for (const std::vector<qsizetype> &columns : map.columns)
        used.insert(columns.begin(), columns.end());
    for (qsizetype column = 0; column < map.headers.size(); ++column) {
        if (used.count(column) > 0)
            continue;
        map.ignored += shownHeader(map.headers, column);
        if (headerSynonyms().isPayHistory(map.headers.at(column)))
            map.payHistory += map.ignored.constLast();
    }
}

} // namespace

Result<HeaderMap> mapHeaders(const QStringList &headers, const QMap<QString, QString> &fieldToHeader)
{
    HeaderMap map;
    map.headers = headers;
    const auto taken = takeNamed(map, fieldToHeader);
    if (!taken)
        return taken.error();
    takeBySynonym(map, *taken);
    listIgnored(map);
    if (map.has(CandidateField::Name) || map.has(CandidateField::FirstName) || map.has(CandidateField::LastName)
        || map.has(CandidateField::Emails))
        return map;
    return Error{
        ErrorKind::BadInput,
        Text::tr("No column holds a name or an e-mail address. The first line must name the columns; it reads: "
                 "%1. Call the columns %2, or say which is which with --map FIELD=HEADER.")
            .arg(shownHeaders(headers), allWords<CandidateField>())};
}

} // namespace shortlist
