#include "queries/candidate_rows.h"

#include "fold.h"
#include "row_query.h"

#include <algorithm>

namespace shortlist {

namespace {

/// The words as prefixes in the index's language.
QString prefixQuery(const QString &words)
{
    QStringList parts;
    for (const QString &word : words.left(200).simplified().split(u' ', Qt::SkipEmptyParts)) {
        QString folded = foldForSearch(word);
        const bool hasWord = std::any_of(folded.begin(), folded.end(),
                                         [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
        if (hasWord)
            parts += u'"' + folded.replace(u'"', QStringLiteral("\"\"")) + QStringLiteral("\"*");
    }
    return parts.join(u' ');
}

void addApplications(Statement &query, ListedCandidate &row)
{
    query.bind(0, row.id.value);
    QStringList lines;
    while (query.next()) {
        if (lines.isEmpty())
            row.application = ApplicationId(query.integer(0));
        lines += query.text(1).left(200) + QStringLiteral(": ")
                 + (query.text(3) == QLatin1String("active") ? query.text(2).left(200) : query.text(3));
    }
    query.reset();
    row.applications = lines.join(QStringLiteral("; "));
}

} // namespace

Result<CandidateList> candidateRows(Connection &connection, const QString &words, int limit)
{
    CandidateList list;
    list.all = selectNumber(connection, "select count(*) from candidate");
    const QString match = prefixQuery(words);
    if (match.isEmpty() && !words.trimmed().isEmpty())
        return connection.outcome(std::move(list));
    Statement query = connection.statement(
        std::string("select c.id, substr(c.name, 1, 500), substr(coalesce(c.headline, ''), 1, 500),"
                    " substr(coalesce(c.location, ''), 1, 500), coalesce(c.tags, '') from candidate c ")
            // Of all there are the newest are taken: to find the first by name, every one would have to be read.
            .append(match.isEmpty() ? "where c.id in (select id from candidate order by id desc limit ?1) "
                                    : "where c.id in (select rowid / 4 from search where search match ?2"
                                      " and rowid % 4 = 1) ")
            .append("order by c.name_folded, c.id limit ?1"));
    query.bind(0, qint64(limit) + (match.isEmpty() ? 0 : 1));
    if (!match.isEmpty())
        query.bind(1, match);
    Statement applications = connection.statement(
        "select a.id, p.title, s.name, a.status from application a join posting p on p.id = a.posting_id"
        " join stage s on s.id = a.stage_id where a.candidate_id = ? order by a.status = 'active' desc,"
        " a.applied_at desc, a.id desc limit 5");
    while (query.next()) {
        if (static_cast<int>(list.rows.size()) == limit) {
            list.isCut = true;
            break;
        }
        ListedCandidate row{CandidateId(query.integer(0)), {}, query.text(1), query.text(2), query.text(3), {}, {}};
        row.tags = listFromJson(query.utf8(4)).join(QStringLiteral("; ")).left(500);
        addApplications(applications, row);
        list.rows.push_back(std::move(row));
    }
    if (match.isEmpty())
        list.isCut = list.all > static_cast<qint64>(list.rows.size());
    return connection.outcome(std::move(list));
}

} // namespace shortlist
