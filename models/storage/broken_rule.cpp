#include "broken_rule.h"

#include "entry_in_the_way.h"
#include "text.h"

namespace shortlist {

namespace {

struct RowRule {
    const char *sentence;
    /// The numbers of a row that breaks it, and of the other row that it clashes with; ?1 is the entry.
    std::string_view broken;
    /// Which changes `c`, of entries `e`, made that other row what it is; ?2 is its number. Empty: nothing that can be
    /// undone is in the way, and the sentence has room for both numbers.
    std::string_view inTheWay;
};

constexpr auto hiredElsewhere
    = QT_TRANSLATE_NOOP("shortlist::Text", "application %1 would be hired outside a stage of kind hired, or "
                                           "stand in one without being hired");
constexpr auto screenedWithRatings
    = QT_TRANSLATE_NOOP("shortlist::Text", "criterion %1 would be screened though it has ratings");
constexpr auto reasonOfOtherSide
    = QT_TRANSLATE_NOOP("shortlist::Text", "application %1 would have ended with a reason of the other side");

constexpr RowRule rowRules[] = {
    {hiredElsewhere,
     "select a.id, s.id from journal_change c join application a on a.id between c.row_id and c.last_id"
     " join stage s on s.id = a.stage_id where c.entry_id = ?1 and c.kind = 'application'"
     " and c.operation <> 'delete' and a.status in ('active', 'hired')"
     " and (a.status = 'hired') <> (s.kind = 'hired') limit 1",
     "c.kind = 'stage' and ?2 between c.row_id and c.last_id and (c.operation <> 'update'"
     " or json_type(c.payload, '$.after.kind') is not null)"},
    {hiredElsewhere,
     "select a.id, a.id from journal_change c join stage s on s.id = c.row_id join application a"
     " on a.posting_id = s.posting_id and a.stage_id = s.id where c.entry_id = ?1 and c.kind = 'stage'"
     " and c.operation = 'update' and a.status in ('active', 'hired')"
     " and (a.status = 'hired') <> (s.kind = 'hired') limit 1",
     "c.kind = 'application' and ?2 between c.row_id and c.last_id and (c.operation <> 'update'"
     " or json_type(c.payload, '$.after.stage_id') is not null)"},
    // Edits bring both in one; only taking one back alone can part them.
    {QT_TRANSLATE_NOOP("shortlist::Text", "application %1 would stand elsewhere than its history says"),
     "select a.id, a.id from journal_entry e join journal_change c on c.entry_id = e.id"
     " join application a on a.id between c.row_id and c.last_id where e.id = ?1 and e.undoes is not null"
     " and c.kind = 'application' and c.operation <> 'delete' and not exists (select 1 from transition t"
     " where t.id = (select max(id) from transition where application_id = a.id)"
     " and t.to_stage_id = a.stage_id and t.to_status = a.status) limit 1",
     "c.kind = 'transition' and c.operation = 'create' and exists (select 1 from transition t"
     " where t.application_id = ?2 and t.id between c.row_id and c.last_id)"},
    {QT_TRANSLATE_NOOP("shortlist::Text", "posting %1 would have more people hired than openings"),
     "select p.id, p.id from posting p where p.id in (select row_id from journal_change where entry_id = ?1"
     " and kind = 'posting' and operation = 'update' union select a.posting_id from journal_change c"
     " join application a on a.id between c.row_id and c.last_id where c.entry_id = ?1"
     " and c.kind = 'application' and c.operation <> 'delete' and a.status = 'hired')"
     " and p.openings < (select count(*) from application h where h.posting_id = p.id and h.status = 'hired')"
     " limit 1",
     "((c.kind = 'posting' and c.row_id = ?2 and json_type(c.payload, '$.after.openings') is not null)"
     " or (c.kind = 'application' and (c.operation <> 'update' or json_type(c.payload, '$.after.status') is not null)"
     " and exists (select 1 from application a where a.posting_id = ?2 and a.status = 'hired'"
     " and a.id between c.row_id and c.last_id)))"},
    {QT_TRANSLATE_NOOP("shortlist::Text",
                       "member %1 has signed entry %2 of the journal and would be gone. Make them inactive instead"),
     "select c.row_id, (select max(id) from journal_entry where author_id = c.row_id) as newest from journal_change c"
     " where c.entry_id = ?1 and c.kind = 'member' and c.operation = 'delete' and newest is not null limit 1",
     {}},
    // Two processes may have looked at the names at the same time, and an undo does not look at them.
    {QT_TRANSLATE_NOOP("shortlist::Text", "member %1 would have the same name as member %2. Rename one of them first"),
     "select m.id, o.id from journal_change c join member m on m.id between c.row_id and c.last_id join member o"
     " on o.id <> m.id and lower(o.name) = lower(m.name) where c.entry_id = ?1"
     " and c.kind = 'member' and c.operation <> 'delete'"
     " and (c.operation = 'create' or json_type(c.payload, '$.after.name') is not null) limit 1",
     {}},
    {QT_TRANSLATE_NOOP("shortlist::Text", "reason %1 would have the same name as reason %2. Rename one of them first"),
     "select r.id, o.id from journal_change c join reason r on r.id between c.row_id and c.last_id join reason o"
     " on o.id <> r.id and o.side = r.side and lower(o.name) = lower(r.name) where c.entry_id = ?1"
     " and c.kind = 'reason' and c.operation <> 'delete'"
     " and (c.operation = 'create' or json_type(c.payload, '$.after.name') is not null) limit 1",
     {}},
    {screenedWithRatings,
     "select k.id, k.id from journal_change c join criterion k on k.id = c.row_id where c.entry_id = ?1"
     " and c.kind = 'criterion' and c.operation = 'update' and k.assess = 'screen'"
     " and exists (select 1 from rating where criterion_id = k.id) limit 1",
     "c.kind = 'rating' and exists (select 1 from rating r where r.criterion_id = ?2"
     " and r.id between c.row_id and c.last_id)"},
    {screenedWithRatings,
     "select k.id, k.id from journal_change c join rating r on r.id between c.row_id and c.last_id"
     " join criterion k on k.id = r.criterion_id where c.entry_id = ?1 and c.kind = 'rating'"
     " and c.operation <> 'delete' and k.assess = 'screen' limit 1",
     "c.kind = 'criterion' and c.row_id = ?2 and json_type(c.payload, '$.after.assess') is not null"},
    // The weights were free when they were set; taking that back now would change scores that are there, without a
    // reason.
    {QT_TRANSLATE_NOOP("shortlist::Text", "criterion %1 would count otherwise than when scorecards were submitted"),
     "select k.id, s.id from journal_entry e join journal_change c on c.entry_id = e.id join criterion k on k.id ="
     " c.row_id cross join application a on a.posting_id = k.posting_id join scorecard s on s.application_id = a.id"
     " where e.id = ?1 and e.undoes is not null and c.kind = 'criterion' and c.operation = 'update'"
     " and (json_type(c.payload, '$.after.weight') is not null or json_extract(c.payload, '$.after.assess') = 'rate'"
     " or json_extract(c.payload, '$.before.assess') = 'rate') and s.status = 'submitted'"
     " and s.submitted_at >= (select o.at from journal_entry o where o.id = e.undoes) limit 1",
     "c.kind = 'scorecard' and ?2 between c.row_id and c.last_id and (c.operation <> 'update'"
     " or json_type(c.payload, '$.after.status') is not null)"},
    {QT_TRANSLATE_NOOP("shortlist::Text", "interview %1 would be scored though a reference answered its questions"),
     "select i.id, w.id from journal_change c join interview i on i.id = c.row_id join answer w on w.interview_id = "
     "i.id"
     " where c.entry_id = ?1 and c.kind = 'interview' and c.operation = 'update' and i.kind <> 'reference' limit 1",
     "c.kind = 'answer' and ?2 between c.row_id and c.last_id and c.operation = 'create'"},
    {reasonOfOtherSide,
     "select a.id, a.id from journal_change c join reason r on r.id = c.row_id join application a"
     " on a.reason_id = r.id where c.entry_id = ?1 and c.kind = 'reason' and c.operation = 'update'"
     " and ((a.status = 'rejected' and r.side <> 'we_rejected')"
     " or (a.status = 'withdrawn' and r.side = 'we_rejected')) limit 1",
     "c.kind = 'application' and ?2 between c.row_id and c.last_id and (c.operation <> 'update'"
     " or json_type(c.payload, '$.after.reason_id') is not null)"},
    {reasonOfOtherSide,
     "select a.id, r.id from journal_change c join application a on a.id between c.row_id and c.last_id"
     " join reason r on r.id = a.reason_id where c.entry_id = ?1 and c.kind = 'application'"
     " and c.operation <> 'delete' and ((a.status = 'rejected' and r.side <> 'we_rejected')"
     " or (a.status = 'withdrawn' and r.side = 'we_rejected')) limit 1",
     "c.kind = 'reason' and c.row_id = ?2 and json_type(c.payload, '$.after.side') is not null"},
};

} // namespace

void explainBrokenRule(const Transaction &transaction, EntryId entry)
{
    Connection &connection = transaction.connection();
    for (const RowRule &rule : rowRules) {
        Statement query = connection.statement(rule.broken);
        query.bind(0, entry.value);
        if (!query.next())
            continue;
        QString sentence = QCoreApplication::translate("shortlist::Text", rule.sentence).arg(query.integer(0));
        if (rule.inTheWay.empty())
            sentence = Text::tr("This cannot be done: %1. Nothing was changed.").arg(sentence.arg(query.integer(1)));
        else
            sentence = Text::tr("This cannot be done: %1, because of %2. Nothing was changed; undo that one first.")
                           .arg(sentence, entryInTheWay(connection, rule.inTheWay, entry, query.integer(1)));
        connection.fail({ErrorKind::Refused, sentence});
        return;
    }
}

} // namespace shortlist
