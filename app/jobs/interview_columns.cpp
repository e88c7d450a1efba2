#include "jobs/interview_columns.h"

#include "decision_record.h"
#include "json_writer.h"
#include "queries/journal.h"
#include "statement.h"

namespace shortlist {

namespace {

QByteArray namesOfInterviewers(const InterviewLine &line, bool onlyOwing)
{
    QStringList names;
    for (const InterviewerLine &one : line.interviewers) {
        if (one.owes || !onlyOwing)
            names += one.name;
    }
    return listToJson(names);
}

/// Whom a decision compared, as texts: what stands behind them is in the window.
QByteArray peopleCompared(const NamedDecision &row)
{
    QStringList names;
    if (const auto record = readDecisionBody(row.decision.body)) {
        for (const DecisionRecord::Person &one : record->people)
            names += one.candidate;
    }
    return listToJson(names);
}

} // namespace

Columns<InterviewLine> interviewColumns()
{
    using Row = InterviewLine;
    return {
        {"id", [](CellWriter &cells, const Row &row) { cells.number(row.interview.id.value); }},
        {"uuid", [](CellWriter &cells, const Row &row) { cells.text(row.interview.uuid); }, Shown::Data},
        {"application_id", [](CellWriter &cells, const Row &row) { cells.number(row.interview.application.value); },
         Shown::Data},
        {"candidate", [](CellWriter &cells, const Row &row) { cells.text(row.candidate); }},
        {"posting_id", [](CellWriter &cells, const Row &row) { cells.number(row.postingId.value); }, Shown::Data},
        {"posting", [](CellWriter &cells, const Row &row) { cells.text(row.posting); }},
        {"planned_interview_id", [](CellWriter &cells, const Row &row) { cells.id(row.interview.planned.value); },
         Shown::Data},
        {"name", [](CellWriter &cells, const Row &row) { cells.text(row.interview.name); }},
        {"kind", [](CellWriter &cells, const Row &row) { cells.text(QString(wordOf(row.interview.kind))); }},
        {"starts_at",
         [](CellWriter &cells, const Row &row) { cells.moment(row.interview.startsAt.toIso().toLatin1()); }},
        {"minutes", [](CellWriter &cells, const Row &row) { cells.number(row.interview.minutes); }},
        {"time_zone", [](CellWriter &cells, const Row &row) { cells.text(row.interview.timeZone); }, Shown::Data},
        {"place", [](CellWriter &cells, const Row &row) { cells.text(row.interview.place); }},
        {"interviewers", [](CellWriter &cells, const Row &row) { cells.list(namesOfInterviewers(row, false)); }},
        {"status", [](CellWriter &cells, const Row &row) { cells.text(QString(wordOf(row.interview.status))); }},
        {"sequence", [](CellWriter &cells, const Row &row) { cells.number(row.sequence); }, Shown::Data},
        {"scorecards_due", [](CellWriter &cells, const Row &row) { cells.list(namesOfInterviewers(row, true)); }},
    };
}

Result<std::vector<AnswerLine>> answerLines(Connection &connection, ApplicationId application)
{
    const auto interviews = interviewsOf(connection, application);
    if (!interviews)
        return interviews.error();
    std::vector<AnswerLine> lines;
    for (const InterviewRows &rows : *interviews) {
        for (const Answer &one : rows.answers)
            lines.push_back({one, rows.interview.name, nameOfRow(connection, {Kind::Question, one.question.value}),
                             nameOfRow(connection, {Kind::Member, one.by.value})});
    }
    return connection.outcome(std::move(lines));
}

Columns<AnswerLine> answerColumns()
{
    using Row = AnswerLine;
    return {
        {"id", [](CellWriter &cells, const Row &row) { cells.number(row.answer.id.value); }},
        {"uuid", [](CellWriter &cells, const Row &row) { cells.text(row.answer.uuid); }},
        {"interview_id", [](CellWriter &cells, const Row &row) { cells.number(row.answer.interview.value); }},
        {"interview", [](CellWriter &cells, const Row &row) { cells.text(row.interview); }},
        {"question_id", [](CellWriter &cells, const Row &row) { cells.number(row.answer.question.value); }},
        {"question", [](CellWriter &cells, const Row &row) { cells.text(row.question); }},
        {"text", [](CellWriter &cells, const Row &row) { cells.text(row.answer.text); }},
        {"by", [](CellWriter &cells, const Row &row) { cells.text(row.by); }},
        {"at", [](CellWriter &cells, const Row &row) { cells.text(row.answer.at.toIso()); }},
    };
}

Columns<NamedDebriefNote> debriefNoteColumns()
{
    using Row = NamedDebriefNote;
    return {
        {"id", [](CellWriter &cells, const Row &row) { cells.number(row.note.id.value); }},
        {"uuid", [](CellWriter &cells, const Row &row) { cells.text(row.note.uuid); }},
        {"criterion_id", [](CellWriter &cells, const Row &row) { cells.id(row.note.criterion.value); }},
        {"criterion", [](CellWriter &cells, const Row &row) { cells.text(row.criterion); }},
        {"by", [](CellWriter &cells, const Row &row) { cells.text(row.by); }},
        {"at", [](CellWriter &cells, const Row &row) { cells.text(row.note.at.toIso()); }},
        {"text", [](CellWriter &cells, const Row &row) { cells.text(row.note.text); }},
    };
}

Columns<NamedDecision> decisionColumns()
{
    using Row = NamedDecision;
    return {
        {"id", [](CellWriter &cells, const Row &row) { cells.number(row.decision.id.value); }},
        {"uuid", [](CellWriter &cells, const Row &row) { cells.text(row.decision.uuid); }, Shown::Data},
        {"posting_id", [](CellWriter &cells, const Row &row) { cells.number(row.decision.posting.value); },
         Shown::Data},
        {"posting", [](CellWriter &cells, const Row &row) { cells.text(row.posting); }},
        {"application_id", [](CellWriter &cells, const Row &row) { cells.id(row.decision.application.value); },
         Shown::Data},
        {"candidate", [](CellWriter &cells, const Row &row) { cells.text(row.candidate); }},
        {"compared", [](CellWriter &cells, const Row &row) { cells.list(peopleCompared(row)); }},
        {"at", [](CellWriter &cells, const Row &row) { cells.moment(row.decision.at.toIso().toLatin1()); }},
        {"by", [](CellWriter &cells, const Row &row) { cells.text(row.by); }},
        {"rationale", [](CellWriter &cells, const Row &row) { cells.text(row.decision.rationale); }},
        {"record",
         [](CellWriter &cells, const Row &row) {
             const auto record = readDecisionBody(row.decision.body);
             if (!record || row.decision.body.isEmpty())
                 return cells.empty();
             cells.nested([&record](JsonWriter &json) { writeDecision(json, *record); });
         },
         Shown::JsonOnly},
    };
}

} // namespace shortlist
