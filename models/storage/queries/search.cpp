#include "search.h"

#include "fold.h"
#include "row_query.h"

namespace shortlist {

namespace {

/// A phrase of the index's language: quotes doubled; the last word may go on.
QString phrase(const QString &words, bool asPrefix)
{
    QString text = words;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"' + (asPrefix ? QStringLiteral("*") : QString());
}

bool hasLetterOrNumber(const QString &text)
{
    for (const uint c : text.toUcs4()) {
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
            return true;
    }
    return false;
}

/// Every word by itself as a prefix, and what stands between quotes as it is, all of them required.
QString indexQuery(const QString &query)
{
    QStringList parts;
    const QStringList pieces = query.split(u'"');
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const bool quoted = i % 2 == 1 && i + 1 < pieces.size();
        const QStringList words = quoted ? QStringList{pieces.at(i)} : pieces.at(i).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            const QString folded = foldForSearch(word);
            if (hasLetterOrNumber(folded))
                parts += phrase(folded, !quoted);
        }
    }
    return parts.join(u' ');
}

SearchHit hitOf(Connection &connection, qint64 number)
{
    const qint64 id = number / 4;
    switch (number % 4) {
    case 1: {
        Statement row = connection.statement(
            "select name, coalesce(headline, company, location, '') from candidate where id = ?");
        row.bind(0, id);
        return row.next() ? SearchHit{Kind::Candidate, id, row.text(0), row.text(1)} : SearchHit();
    }
    case 2: {
        Statement row
            = connection.statement("select title, coalesce(location, organization, '') from posting where id = ?");
        row.bind(0, id);
        return row.next() ? SearchHit{Kind::Posting, id, row.text(0), row.text(1)} : SearchHit();
    }
    default: {
        Statement row = connection.statement(
            "select c.name, n.text from note n join candidate c on c.id = n.candidate_id where n.id = ?");
        row.bind(0, id);
        return row.next() ? SearchHit{Kind::Note, id, row.text(0), row.text(1).left(200)} : SearchHit();
    }
    }
}

} // namespace

Result<std::vector<SearchHit>> search(Connection &connection, const QString &query, qint64 limit)
{
    std::vector<SearchHit> hits;
    const QString words = indexQuery(query.simplified());
    if (words.isEmpty())
        return hits;
    // A name weighs more than the rest.
    Statement found = connection.statement(
        "select rowid from search where search match ? order by bm25(search, 5.0, 1.0), rowid limit ?");
    found.bind(0, words).bind(1, limit);
    while (found.next()) {
        SearchHit hit = hitOf(connection, found.integer(0));
        if (hit.kind != Kind::None)
            hits.push_back(std::move(hit));
    }
    return connection.outcome(std::move(hits));
}

} // namespace shortlist
