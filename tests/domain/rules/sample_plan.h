#pragma once

#include "rules/plan_rules.h"
#include "sample_facts.h"

namespace shortlist {

inline Member sampleMember(qint64 id, const QString &name, bool active = true)
{
    Member member;
    member.id = MemberId(id);
    member.uuid = newUuid(noon);
    member.name = name;
    member.active = active;
    return member;
}

/// "Technical interview" (21) in the stage Interview, held by Ann (5), about criterion 1, with two questions (31, 32);
/// and the reference "Former boss" (22) with one question (33).
inline PlanFacts samplePlan()
{
    PlanFacts facts;
    facts.posting = samplePosting();
    facts.stages = {applied(), interview(), hiredStage()};
    facts.criteria = {sampleCriterion(1), sampleCriterion(2), sampleCriterion(3, Assess::Screen)};
    facts.members = {sampleMember(5, QStringLiteral("Ann")), sampleMember(6, QStringLiteral("Ben")),
                     sampleMember(8, QStringLiteral("Cleo"), false)};
    const auto asked = [](qint64 id, qint64 of, const QString &rank) {
        QuestionRows rows;
        rows.question
            = {QuestionId(id), newUuid(noon), PlannedInterviewId(of), rank, QStringLiteral("Question %1").arg(id)};
        return rows;
    };
    PlannedInterviewRows technical;
    technical.interview = {PlannedInterviewId(21),
                           newUuid(noon),
                           PostingId(1),
                           StageId(12),
                           QStringLiteral("a0"),
                           QStringLiteral("Technical interview"),
                           InterviewKind::Interview,
                           QString()};
    technical.interviewers = {{PlannedInterviewerId(41), newUuid(noon), PlannedInterviewId(21), MemberId(5)}};
    technical.focus = {{FocusId(51), newUuid(noon), PlannedInterviewId(21), CriterionId(1)}};
    technical.questions = {asked(31, 21, QStringLiteral("a0")), asked(32, 21, QStringLiteral("a1"))};
    technical.questions[0].criteria = {{QuestionCriterionId(61), newUuid(noon), QuestionId(31), CriterionId(1)}};
    PlannedInterviewRows reference;
    reference.interview = {PlannedInterviewId(22),
                           newUuid(noon),
                           PostingId(1),
                           StageId(12),
                           QStringLiteral("a1"),
                           QStringLiteral("Former boss"),
                           InterviewKind::Reference,
                           QString()};
    reference.questions = {asked(33, 22, QStringLiteral("a0"))};
    facts.plan = {technical, reference};
    return facts;
}

/// An interview (71) of application 1, made of a planned one and held by Ann.
inline InterviewRows sampleInterview(const PlannedInterviewRows &planned)
{
    InterviewRows rows;
    Interview &row = rows.interview;
    row.id = InterviewId(71);
    row.uuid = newUuid(noon);
    row.application = ApplicationId(1);
    row.planned = planned.interview.id;
    row.name = planned.interview.name;
    row.kind = planned.interview.kind;
    row.startsAt = noon;
    row.timeZone = QStringLiteral("Europe/Berlin");
    row.by = MemberId(7);
    row.madeAt = noon;
    rows.interviewers = {{InterviewerId(81), newUuid(noon), row.id, MemberId(5)}};
    return rows;
}

} // namespace shortlist
