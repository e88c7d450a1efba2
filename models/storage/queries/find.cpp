#include "find.h"

#include "fold.h"
#include "row_query.h"
#include "uuid.h"

namespace shortlist {

namespace {

/// id, posting (0: none), the texts that name it. Small tables are compared here, the long ones by folded columns.
std::string_view namesOf(Kind kind)
{
    switch (kind) {
    case Kind::Posting: return "select id, 0, title, null from posting";
    case Kind::Stage: return "select id, posting_id, name, null from stage";
    case Kind::Criterion: return "select id, posting_id, heading, text from criterion";
    case Kind::Section: return "select id, posting_id, heading, text from section";
    case Kind::Member: return "select id, 0, name, email from member";
    case Kind::Reason: return "select id, 0, name, null from reason";
    case Kind::PostingFile: return "select id, posting_id, name, null from posting_file";
    case Kind::Template: return "select id, 0, name, null from template";
    case Kind::PlannedInterview: return "select id, posting_id, name, null from planned_interview";
    case Kind::Question:
        return "select q.id, p.posting_id, q.text, null from question q"
               " join planned_interview p on p.id = q.planned_interview_id";
    case Kind::LibraryEntry: return "select id, 0, heading, question from library_entry";
    default: return {};
    }
}

std::vector<Match> byNames(Connection &connection, std::string_view sql, const QString &folded, PostingId posting)
{
    Statement query = connection.statement(sql);
    std::vector<Match> byFirst;
    std::vector<Match> bySecond;
    while (query.next()) {
        if (!posting.isNull() && query.integer(1) != 0 && query.integer(1) != posting.value)
            continue;
        if (fold(query.text(2)) == folded)
            byFirst.push_back({query.integer(0), query.text(2)});
        else if (!query.isNull(3) && fold(query.text(3)) == folded)
            bySecond.push_back({query.integer(0), query.text(3)});
    }
    return byFirst.empty() ? bySecond : byFirst;
}

/// Candidates by folded name, through the search index: a name of signs alone is in none of its words, and is looked
/// for row by row.
std::vector<Match> candidatesNamed(Connection &connection, const QString &folded)
{
    std::vector<Match> found;
    const auto take = [&found](Statement &query) {
        while (query.next())
            found.push_back({query.integer(0), query.text(1)});
    };
    const bool hasWords
        = std::any_of(folded.begin(), folded.end(), [](QChar c) { return c.isLetterOrNumber() && !c.isSurrogate(); });
    if (hasWords) {
        QString phrase = foldForSearch(folded);
        phrase.replace(u'"', QStringLiteral("\"\""));
        Statement query
            = connection.statement("select c.id, c.name from search s join candidate c on c.id = s.rowid / 4"
                                   " where s.title match ?1 and s.rowid % 4 = 1 and c.name_folded = ?2");
        query.bind(0, u'"' + phrase + u'"').bind(1, folded);
        take(query);
    } else {
        Statement query = connection.statement("select id, name from candidate where name_folded = ?");
        query.bind(0, folded);
        take(query);
    }
    Statement byEmail = connection.statement(
        "select c.id, c.name from candidate_email e join candidate c on c.id = e.candidate_id where e.folded = ?");
    byEmail.bind(0, folded);
    take(byEmail);
    std::sort(found.begin(), found.end(), [](const Match &a, const Match &b) { return a.id < b.id; });
    found.erase(std::unique(found.begin(), found.end(), [](const Match &a, const Match &b) { return a.id == b.id; }),
                found.end());
    return found;
}

std::vector<Match> applicationsNamed(Connection &connection, const QString &folded, PostingId posting)
{
    // Of several of one person for a posting the active one is meant; which of the ended ones is not for us to say.
    Statement query = connection.statement("select id, status = 'active' from application where candidate_id = ? and "
                                           "posting_id = ? order by status = 'active' desc, id");
    std::vector<Match> found;
    for (const Match &person : candidatesNamed(connection, folded)) {
        query.bind(0, person.id).bind(1, posting.value);
        bool isActive = false;
        while (!isActive && query.next()) {
            isActive = query.integer(1) != 0;
            found.push_back({query.integer(0), person.name});
        }
        query.reset();
    }
    return found;
}

bool isNumber(const QString &ref)
{
    return !ref.isEmpty() && ref.size() < 19
           && std::all_of(ref.begin(), ref.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Result<std::vector<Match>> findRows(Connection &connection, Kind kind, const QString &ref, PostingId posting)
{
    const std::string table = kindInfo(kind).table;
    std::vector<Match> found;
    if (isNumber(ref) || isUuid(ref)) {
        Statement query
            = connection.statement("select id from " + table + (isUuid(ref) ? " where uuid = ?" : " where id = ?"));
        if (isUuid(ref))
            query.bind(0, ref.toLower());
        else
            query.bind(0, ref.toLongLong());
        if (query.next())
            found.push_back({query.integer(0), ref});
        if (isNumber(ref) || !found.empty())
            return connection.outcome(std::move(found));
    }
    const QString folded = fold(ref);
    if (folded.isEmpty())
        return connection.outcome(std::move(found));
    if (kind == Kind::Candidate)
        found = candidatesNamed(connection, folded);
    else if (kind == Kind::Application)
        found = applicationsNamed(connection, folded, posting);
    else if (const std::string_view sql = namesOf(kind); !sql.empty())
        found = byNames(connection, sql, folded, posting);
    return connection.outcome(std::move(found));
}

} // namespace shortlist
