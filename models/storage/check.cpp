#include "check.h"

#include "fold.h"
#include "journal_writer.h"
#include "posting_file.h"
#include "row_store.h"
#include "search_check.h"
#include "text.h"

namespace shortlist {

namespace {

/// A rule as a query for the rows that break it: number and a word of what it is.
struct Rule {
    const char *sentence;
    std::string_view sql;
};

constexpr Rule rules[] = {
    {QT_TRANSLATE_NOOP("shortlist::Text", "Application %1 stands in a stage of another posting."),
     "select a.id from application a join stage s on s.id = a.stage_id where s.posting_id <> a.posting_id"},
    {QT_TRANSLATE_NOOP("shortlist::Text",
                       "Application %1 is hired, but its stage is not of kind hired, or the other way round."),
     "select a.id from application a join stage s on s.id = a.stage_id where a.status in ('active', 'hired')"
     " and (a.status = 'hired') <> (s.kind = 'hired')"},
    {QT_TRANSLATE_NOOP("shortlist::Text", "Application %1 is not where its last transition says."),
     "select a.id from application a left join transition t on t.id = (select max(id) from transition where "
     "application_id = a.id)"
     " where t.id is null or t.to_stage_id <> a.stage_id or t.to_status <> a.status"},
    {QT_TRANSLATE_NOOP("shortlist::Text", "Screening %1 is of a criterion of another posting."),
     "select x.id from screening x join application a on a.id = x.application_id join criterion c on c.id = "
     "x.criterion_id"
     " where c.posting_id <> a.posting_id"},
    {QT_TRANSLATE_NOOP("shortlist::Text", "Rating %1 is of a criterion of another posting."),
     "select r.id from rating r join scorecard s on s.id = r.scorecard_id join application a on a.id = s.application_id"
     " join criterion c on c.id = r.criterion_id where c.posting_id <> a.posting_id"},
    {QT_TRANSLATE_NOOP("shortlist::Text", "Posting %1 has more people hired than openings."),
     "select p.id from posting p where p.openings < (select count(*) from application a where a.posting_id = p.id and "
     "a.status = 'hired')"},
    {QT_TRANSLATE_NOOP("shortlist::Text", "Posting %1 does not have the status that its last change says."),
     "select p.id from posting p left join posting_transition t on t.id = (select max(id) from posting_transition "
     "where posting_id = p.id)"
     " where t.id is null or t.to_status <> p.status"},
    {QT_TRANSLATE_NOOP("shortlist::Text", "Note %1 is about an application of another candidate."),
     "select n.id from note n join application a on a.id = n.application_id where a.candidate_id <> n.candidate_id"},
    {QT_TRANSLATE_NOOP("shortlist::Text", "Criterion %1 is screened though it has ratings."),
     "select c.id from criterion c where c.assess = 'screen' and exists (select 1 from rating where criterion_id = "
     "c.id)"},
    {QT_TRANSLATE_NOOP("shortlist::Text", "Application %1 ended with a reason of the other side."),
     "select a.id from application a join reason r on r.id = a.reason_id where (a.status = 'rejected' and r.side <> "
     "'we_rejected')"
     " or (a.status = 'withdrawn' and r.side = 'we_rejected')"},
    {QT_TRANSLATE_NOOP("shortlist::Text", "Planned interview %1 is in a stage of another posting."),
     "select p.id from planned_interview p join stage s on s.id = p.stage_id where s.posting_id <> p.posting_id"},
    {QT_TRANSLATE_NOOP("shortlist::Text", "The plan's focus %1 is a criterion of another posting."),
     "select f.id from focus f join planned_interview p on p.id = f.planned_interview_id join criterion c on c.id = "
     "f.criterion_id where c.posting_id <> p.posting_id"},
    {QT_TRANSLATE_NOOP("shortlist::Text", "Question %1 asks about a criterion of another posting."),
     "select q.id from question_criterion l join question q on q.id = l.question_id join planned_interview p on p.id = "
     "q.planned_interview_id join criterion c on c.id = l.criterion_id where c.posting_id <> p.posting_id"},
    {QT_TRANSLATE_NOOP("shortlist::Text", "Answer %1 is to no question of a reference."),
     "select w.id from answer w join interview i on i.id = w.interview_id join question q on q.id = w.question_id"
     " where i.kind <> 'reference' or i.planned_interview_id is not q.planned_interview_id"},
    {QT_TRANSLATE_NOOP("shortlist::Text", "Scorecard %1 is for an interview of another application."),
     "select s.id from scorecard s join interview i on i.id = s.interview_id where i.application_id <> "
     "s.application_id"},
    {QT_TRANSLATE_NOOP("shortlist::Text", "Debrief note %1 is about a criterion of another posting."),
     "select n.id from debrief_note n join application a on a.id = n.application_id join criterion c on c.id = "
     "n.criterion_id where c.posting_id <> a.posting_id"},
    {QT_TRANSLATE_NOOP("shortlist::Text", "Decision %1 chose an application for another posting."),
     "select d.id from decision d join application a on a.id = d.application_id where a.posting_id <> d.posting_id"},
    {QT_TRANSLATE_NOOP("shortlist::Text", "The journal's entry %1 is by a member who is not there."),
     "select e.id from journal_entry e where e.author_id <> 0 and not exists (select 1 from member where id = "
     "e.author_id)"},
    {QT_TRANSLATE_NOOP("shortlist::Text", "The search index holds row %1, which is not there."),
     "select rowid from search where case search.rowid % 4 when 1 then not exists (select 1 from candidate where id = "
     "search.rowid / 4)"
     " when 2 then not exists (select 1 from posting where id = search.rowid / 4)"
     " when 3 then not exists (select 1 from note where id = search.rowid / 4) else 1 end"},
    {QT_TRANSLATE_NOOP("shortlist::Text", "The list of e-mails holds candidate %1, who is not there."),
     "select e.candidate_id from candidate_email e left join candidate c on c.id = e.candidate_id where c.id is null"},
};

void checkRules(Connection &connection, QStringList &problems)
{
    for (const Rule &rule : rules) {
        Statement query = connection.statement(rule.sql);
        while (problems.size() < mostProblems && query.next())
            problems += QCoreApplication::translate("shortlist::Text", rule.sentence).arg(query.integer(0));
    }
}

void checkNames(Connection &connection, QStringList &problems)
{
    // Both in the order of the candidates, so that one pass over each is enough.
    Statement held
        = connection.statement("select candidate_id, folded from candidate_email order by candidate_id, folded");
    bool more = held.next();
    Statement rows = connection.statement("select id, name, name_folded, emails from candidate order by id");
    while (rows.next()) {
        const qint64 id = rows.integer(0);
        QStringList expected;
        for (const QString &email : listFromJson(rows.utf8(3)))
            expected += fold(email);
        expected.removeDuplicates();
        expected.sort();
        QStringList found;
        for (; more && held.integer(0) <= id; more = held.next()) {
            if (held.integer(0) == id)
                found += held.text(1);
        }
        found.sort();
        if (rows.text(2) != fold(rows.text(1)) || found != expected)
            addProblem(problems, Text::tr("Candidate %1 cannot be found by name or e-mail as it is.").arg(id));
    }
}

void checkContents(Connection &connection, QStringList &problems)
{
    Statement contents = connection.statement("select hash, bytes from file_content");
    while (contents.next()) {
        if (contents.text(0) != contentHash(contents.blob(1)))
            addProblem(problems, Text::tr("The file with the hash %1 was altered.").arg(contents.text(0)));
    }
}

/// The digest over the changes of an entry, as the writer made it; says which payloads do not fit their digest.
QByteArray changesDigest(Connection &connection, qint64 entry, QStringList &problems)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Statement changes
        = connection.statement("select seq, operation, kind, row_id, last_id, payload, salt, digest from journal_change"
                               " where entry_id = ? order by operation = 'create', seq");
    changes.bind(0, entry);
    while (changes.next()) {
        const QByteArray digest = changes.blob(7);
        // A payload that was erased is gone for good; its digest stays and keeps the chain whole.
        if (!changes.isNull(5) && saltedDigest(changes.blob(6), changes.utf8(5).toByteArray()) != digest)
            addProblem(problems,
                       Text::tr("The journal's entry %1 was altered (change %2).").arg(entry).arg(changes.integer(0)));
        hash.addData(digestLine(changes.integer(0), changes.utf8(1), changes.utf8(2), changes.integer(3),
                                changes.integer(4), digest));
    }
    return hash.result();
}

void checkChain(Connection &connection, QStringList &problems)
{
    QByteArray previous;
    Statement entries = connection.statement(
        "select id, at, author_id, verb, undoes, detail, salt, digest from journal_entry order by id");
    while (entries.next()) {
        const qint64 id = entries.integer(0);
        const QByteArray detail = saltedDigest(entries.blob(6), entries.utf8(5).toByteArray());
        const QByteArray expected = entryDigest(previous, entries.text(1), entries.integer(2), entries.utf8(3),
                                                entries.integer(4), detail, changesDigest(connection, id, problems));
        previous = entries.blob(7);
        if (expected != previous)
            addProblem(
                problems,
                Text::tr("The journal's chain is broken at entry %1: it, or one before it, was altered.").arg(id));
    }
    // An original stands unless an undo of it stands; an undo stands unless it was redone.
    Statement standing = connection.statement(
        "select e.id from journal_entry e where e.verb <> 'redo' and e.standing = exists (select 1 from journal_entry u"
        " where u.undoes = e.id and (u.verb = 'redo' or u.standing = 1))");
    while (standing.next())
        addProblem(problems,
                   Text::tr("The journal's entry %1 is marked wrongly as done or undone.").arg(standing.integer(0)));
}

} // namespace

void addProblem(QStringList &problems, const QString &sentence)
{
    if (problems.size() < mostProblems)
        problems += sentence;
}

Result<QStringList> findDamage(Connection &connection)
{
    QStringList problems;
    {
        Statement check = connection.statement("pragma integrity_check(20)");
        while (check.next()) {
            if (check.utf8(0) != "ok")
                addProblem(problems, check.text(0));
        }
        Statement references = connection.statement("select \"table\", rowid, parent from pragma_foreign_key_check");
        while (references.next())
            addProblem(problems, Text::tr("%1 %2 refers to a %3 that is not there.")
                                     .arg(references.text(0))
                                     .arg(references.integer(1))
                                     .arg(references.text(2)));
    }
    if (connection.failed() && connection.failure()->kind == ErrorKind::Damaged) {
        addProblem(problems, connection.failure()->message);
        connection.resetFailure();
    }
    return connection.outcome(std::move(problems));
}

Result<QStringList> checkWorkspace(Connection &connection)
{
    auto snapshot = Transaction::begin(connection, Transaction::Kind::Read);
    if (!snapshot)
        return snapshot.error();
    Result<QStringList> damage = findDamage(connection);
    if (!damage)
        return damage.error();
    QStringList problems = *damage;
    checkRules(connection, problems);
    checkSearchIndex(*snapshot, problems);
    checkNames(connection, problems);
    checkContents(connection, problems);
    checkChain(connection, problems);
    if (connection.failed() && connection.failure()->kind == ErrorKind::Damaged) {
        addProblem(problems, connection.failure()->message);
        connection.resetFailure();
    }
    return connection.outcome(std::move(problems));
}

} // namespace shortlist
