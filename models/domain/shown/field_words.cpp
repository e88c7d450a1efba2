#include "shown/field_words.h"

#include "text.h"

#include <QHash>
#include <QSet>

namespace shortlist {

QString shownKind(Kind kind)
{
    switch (kind) {
    case Kind::None: return {};
    case Kind::Member: return Text::tr("Member");
    case Kind::Reason: return Text::tr("Reason");
    case Kind::Posting: return Text::tr("Posting");
    case Kind::PostingTransition: return Text::tr("Change of status");
    case Kind::Section: return Text::tr("Section");
    case Kind::Criterion: return Text::tr("Criterion");
    case Kind::Stage: return Text::tr("Stage");
    case Kind::Candidate: return Text::tr("Candidate");
    case Kind::Application: return Text::tr("Application");
    case Kind::Transition: return Text::tr("Step");
    case Kind::Screening: return Text::tr("Screening");
    case Kind::Scorecard: return Text::tr("Scorecard");
    case Kind::Rating: return Text::tr("Rating");
    case Kind::Note: return Text::tr("Note");
    case Kind::PostingFile: return Text::tr("File");
    case Kind::Template: return Text::tr("Template");
    case Kind::PlannedInterview: return Text::tr("Planned interview");
    case Kind::PlannedInterviewer: return Text::tr("Planned interviewer");
    case Kind::Focus: return Text::tr("Focus");
    case Kind::Question: return Text::tr("Question");
    case Kind::QuestionCriterion: return Text::tr("Criterion of a question");
    case Kind::LibraryEntry: return Text::tr("Library entry");
    case Kind::Interview: return Text::tr("Interview");
    case Kind::Interviewer: return Text::tr("Interviewer");
    case Kind::Answer: return Text::tr("Answer");
    case Kind::DebriefNote: return Text::tr("Debrief note");
    case Kind::Decision: return Text::tr("Decision");
    }
    return {};
}

QString shownField(QLatin1String name)
{
    static const QHash<QLatin1String, const char *> words{
        {QLatin1String("uuid"), ""},
        {QLatin1String("rank"), QT_TRANSLATE_NOOP("shortlist::Text", "Place")},
        {QLatin1String("emails"), QT_TRANSLATE_NOOP("shortlist::Text", "E-mail")},
        {QLatin1String("phones"), QT_TRANSLATE_NOOP("shortlist::Text", "Phone")},
        {QLatin1String("stage_id"), QT_TRANSLATE_NOOP("shortlist::Text", "Stage")},
        {QLatin1String("from_stage_id"), QT_TRANSLATE_NOOP("shortlist::Text", "From stage")},
        {QLatin1String("to_stage_id"), QT_TRANSLATE_NOOP("shortlist::Text", "To stage")},
        {QLatin1String("from_status"), QT_TRANSLATE_NOOP("shortlist::Text", "From status")},
        {QLatin1String("to_status"), QT_TRANSLATE_NOOP("shortlist::Text", "To status")},
        {QLatin1String("reason_id"), QT_TRANSLATE_NOOP("shortlist::Text", "Reason")},
        {QLatin1String("candidate_id"), QT_TRANSLATE_NOOP("shortlist::Text", "Candidate")},
        {QLatin1String("posting_id"), QT_TRANSLATE_NOOP("shortlist::Text", "Posting")},
        {QLatin1String("application_id"), QT_TRANSLATE_NOOP("shortlist::Text", "Application of")},
        {QLatin1String("criterion_id"), QT_TRANSLATE_NOOP("shortlist::Text", "Criterion")},
        {QLatin1String("scorecard_id"), QT_TRANSLATE_NOOP("shortlist::Text", "Scorecard for")},
        {QLatin1String("member_id"), QT_TRANSLATE_NOOP("shortlist::Text", "Member")},
        {QLatin1String("by_id"), QT_TRANSLATE_NOOP("shortlist::Text", "By")},
        {QLatin1String("owner_id"), QT_TRANSLATE_NOOP("shortlist::Text", "Owner")},
        {QLatin1String("credited_to_id"), QT_TRANSLATE_NOOP("shortlist::Text", "Credited to")},
        {QLatin1String("wip_limit"), QT_TRANSLATE_NOOP("shortlist::Text", "Limit")},
        {QLatin1String("assess"), QT_TRANSLATE_NOOP("shortlist::Text", "Assessed by")},
        {QLatin1String("mark"), QT_TRANSLATE_NOOP("shortlist::Text", "Mark")},
        {QLatin1String("anchor_1"), QT_TRANSLATE_NOOP("shortlist::Text", "At 1")},
        {QLatin1String("anchor_2"), QT_TRANSLATE_NOOP("shortlist::Text", "At 2")},
        {QLatin1String("anchor_4"), QT_TRANSLATE_NOOP("shortlist::Text", "At 4")},
        {QLatin1String("planned_interview_id"), QT_TRANSLATE_NOOP("shortlist::Text", "Planned interview")},
        {QLatin1String("interview_id"), QT_TRANSLATE_NOOP("shortlist::Text", "Interview of")},
        {QLatin1String("question_id"), QT_TRANSLATE_NOOP("shortlist::Text", "Question")},
        {QLatin1String("question"), QT_TRANSLATE_NOOP("shortlist::Text", "Question")},
        {QLatin1String("purpose"), QT_TRANSLATE_NOOP("shortlist::Text", "Purpose")},
        {QLatin1String("minutes"), QT_TRANSLATE_NOOP("shortlist::Text", "Minutes")},
        {QLatin1String("starts_at"), QT_TRANSLATE_NOOP("shortlist::Text", "Starts at")},
        {QLatin1String("time_zone"), QT_TRANSLATE_NOOP("shortlist::Text", "Time zone")},
        {QLatin1String("sequence"), QT_TRANSLATE_NOOP("shortlist::Text", "Change of the invitation")},
        {QLatin1String("made_at"), QT_TRANSLATE_NOOP("shortlist::Text", "Made at")},
        {QLatin1String("rationale"), QT_TRANSLATE_NOOP("shortlist::Text", "Rationale")},
        {QLatin1String("place"), QT_TRANSLATE_NOOP("shortlist::Text", "Where")},
        {QLatin1String("after_reveal"), QT_TRANSLATE_NOOP("shortlist::Text", "After reveal")},
        {QLatin1String("unanswered"), QT_TRANSLATE_NOOP("shortlist::Text", "Not answered yet")},
        {QLatin1String("plan"), ""},
        {QLatin1String("anchor_3"), QT_TRANSLATE_NOOP("shortlist::Text", "At 3")},
        {QLatin1String("anchor_5"), QT_TRANSLATE_NOOP("shortlist::Text", "At 5")},
        {QLatin1String("active"), QT_TRANSLATE_NOOP("shortlist::Text", "Active")},
        {QLatin1String("applied_at"), QT_TRANSLATE_NOOP("shortlist::Text", "Applied at")},
        {QLatin1String("at"), QT_TRANSLATE_NOOP("shortlist::Text", "At")},
        {QLatin1String("closes_on"), QT_TRANSLATE_NOOP("shortlist::Text", "Closes on")},
        {QLatin1String("company"), QT_TRANSLATE_NOOP("shortlist::Text", "Company")},
        {QLatin1String("department"), QT_TRANSLATE_NOOP("shortlist::Text", "Department")},
        {QLatin1String("email"), QT_TRANSLATE_NOOP("shortlist::Text", "E-mail")},
        {QLatin1String("employment_type"), QT_TRANSLATE_NOOP("shortlist::Text", "Employment type")},
        {QLatin1String("ended_at"), QT_TRANSLATE_NOOP("shortlist::Text", "Ended at")},
        {QLatin1String("evidence"), QT_TRANSLATE_NOOP("shortlist::Text", "Evidence")},
        {QLatin1String("expected_currency"), QT_TRANSLATE_NOOP("shortlist::Text", "Expected currency")},
        {QLatin1String("expected_pay"), QT_TRANSLATE_NOOP("shortlist::Text", "Expected pay")},
        {QLatin1String("expected_period"), QT_TRANSLATE_NOOP("shortlist::Text", "Expected period")},
        {QLatin1String("external_id"), QT_TRANSLATE_NOOP("shortlist::Text", "External id")},
        {QLatin1String("heading"), QT_TRANSLATE_NOOP("shortlist::Text", "Heading")},
        {QLatin1String("headline"), QT_TRANSLATE_NOOP("shortlist::Text", "Headline")},
        {QLatin1String("informed_on"), QT_TRANSLATE_NOOP("shortlist::Text", "Informed on")},
        {QLatin1String("kind"), QT_TRANSLATE_NOOP("shortlist::Text", "Kind")},
        {QLatin1String("lawful_basis"), QT_TRANSLATE_NOOP("shortlist::Text", "Lawful basis")},
        {QLatin1String("links"), QT_TRANSLATE_NOOP("shortlist::Text", "Links")},
        {QLatin1String("location"), QT_TRANSLATE_NOOP("shortlist::Text", "Location")},
        {QLatin1String("must_have"), QT_TRANSLATE_NOOP("shortlist::Text", "Must-have")},
        {QLatin1String("name"), QT_TRANSLATE_NOOP("shortlist::Text", "Name")},
        {QLatin1String("notes"), QT_TRANSLATE_NOOP("shortlist::Text", "Notes")},
        {QLatin1String("openings"), QT_TRANSLATE_NOOP("shortlist::Text", "Openings")},
        {QLatin1String("organization"), QT_TRANSLATE_NOOP("shortlist::Text", "Organization")},
        {QLatin1String("pay_currency"), QT_TRANSLATE_NOOP("shortlist::Text", "Pay currency")},
        {QLatin1String("pay_max"), QT_TRANSLATE_NOOP("shortlist::Text", "Pay at most")},
        {QLatin1String("pay_min"), QT_TRANSLATE_NOOP("shortlist::Text", "Pay at least")},
        {QLatin1String("pay_period"), QT_TRANSLATE_NOOP("shortlist::Text", "Pay period")},
        {QLatin1String("recommendation"), QT_TRANSLATE_NOOP("shortlist::Text", "Recommendation")},
        {QLatin1String("requisition"), QT_TRANSLATE_NOOP("shortlist::Text", "Requisition")},
        {QLatin1String("result"), QT_TRANSLATE_NOOP("shortlist::Text", "Result")},
        {QLatin1String("revision"), QT_TRANSLATE_NOOP("shortlist::Text", "Revision")},
        {QLatin1String("roles"), QT_TRANSLATE_NOOP("shortlist::Text", "Roles")},
        {QLatin1String("body"), QT_TRANSLATE_NOOP("shortlist::Text", "Content")},
        {QLatin1String("added_at"), QT_TRANSLATE_NOOP("shortlist::Text", "Added at")},
        {QLatin1String("size"), QT_TRANSLATE_NOOP("shortlist::Text", "Size in bytes")},
        {QLatin1String("hash"), QT_TRANSLATE_NOOP("shortlist::Text", "Checksum")},
        {QLatin1String("side"), QT_TRANSLATE_NOOP("shortlist::Text", "Side")},
        {QLatin1String("source"), QT_TRANSLATE_NOOP("shortlist::Text", "Source")},
        {QLatin1String("stage_entered_at"), QT_TRANSLATE_NOOP("shortlist::Text", "Stage entered at")},
        {QLatin1String("started_at"), QT_TRANSLATE_NOOP("shortlist::Text", "Started at")},
        {QLatin1String("status"), QT_TRANSLATE_NOOP("shortlist::Text", "Status")},
        {QLatin1String("submitted_at"), QT_TRANSLATE_NOOP("shortlist::Text", "Submitted at")},
        {QLatin1String("summary"), QT_TRANSLATE_NOOP("shortlist::Text", "Summary")},
        {QLatin1String("tags"), QT_TRANSLATE_NOOP("shortlist::Text", "Tags")},
        {QLatin1String("target_days"), QT_TRANSLATE_NOOP("shortlist::Text", "Target days")},
        {QLatin1String("text"), QT_TRANSLATE_NOOP("shortlist::Text", "Text")},
        {QLatin1String("title"), QT_TRANSLATE_NOOP("shortlist::Text", "Title")},
        {QLatin1String("unplaced"), QT_TRANSLATE_NOOP("shortlist::Text", "Other lines")},
        {QLatin1String("weight"), QT_TRANSLATE_NOOP("shortlist::Text", "Weight")},
        {QLatin1String("workplace"), QT_TRANSLATE_NOOP("shortlist::Text", "Workplace")},
    };
    const char *word = words.value(name, "");
    return *word ? Text::tr(word) : QString();
}

QString shownWord(QLatin1String field, const QString &word)
{
    static const QSet<QLatin1String> ofWords{
        QLatin1String("assess"),      QLatin1String("expected_period"),
        QLatin1String("from_status"), QLatin1String("kind"),
        QLatin1String("pay_period"),  QLatin1String("recommendation"),
        QLatin1String("result"),      QLatin1String("side"),
        QLatin1String("status"),      QLatin1String("to_status"),
        QLatin1String("workplace"),
    };
    static const QHash<QString, const char *> words{
        {QStringLiteral("active"), QT_TRANSLATE_NOOP("shortlist::Text", "active")},
        {QStringLiteral("applied"), QT_TRANSLATE_NOOP("shortlist::Text", "applied")},
        {QStringLiteral("cancelled"), QT_TRANSLATE_NOOP("shortlist::Text", "cancelled")},
        {QStringLiteral("reference"), QT_TRANSLATE_NOOP("shortlist::Text", "reference")},
        {QStringLiteral("scheduled"), QT_TRANSLATE_NOOP("shortlist::Text", "scheduled")},
        {QStringLiteral("work_sample"), QT_TRANSLATE_NOOP("shortlist::Text", "work sample")},
        {QStringLiteral("closed"), QT_TRANSLATE_NOOP("shortlist::Text", "closed")},
        {QStringLiteral("day"), QT_TRANSLATE_NOOP("shortlist::Text", "day")},
        {QStringLiteral("draft"), QT_TRANSLATE_NOOP("shortlist::Text", "draft")},
        {QStringLiteral("hired"), QT_TRANSLATE_NOOP("shortlist::Text", "hired")},
        {QStringLiteral("hour"), QT_TRANSLATE_NOOP("shortlist::Text", "hour")},
        {QStringLiteral("hybrid"), QT_TRANSLATE_NOOP("shortlist::Text", "hybrid")},
        {QStringLiteral("interview"), QT_TRANSLATE_NOOP("shortlist::Text", "interview")},
        {QStringLiteral("lead"), QT_TRANSLATE_NOOP("shortlist::Text", "lead")},
        {QStringLiteral("met"), QT_TRANSLATE_NOOP("shortlist::Text", "met")},
        {QStringLiteral("month"), QT_TRANSLATE_NOOP("shortlist::Text", "month")},
        {QStringLiteral("neither"), QT_TRANSLATE_NOOP("shortlist::Text", "neither")},
        {QStringLiteral("no"), QT_TRANSLATE_NOOP("shortlist::Text", "no")},
        {QStringLiteral("no_decision"), QT_TRANSLATE_NOOP("shortlist::Text", "no decision")},
        {QStringLiteral("none"), QT_TRANSLATE_NOOP("shortlist::Text", "not assessed")},
        {QStringLiteral("not_met"), QT_TRANSLATE_NOOP("shortlist::Text", "not met")},
        {QStringLiteral("offer"), QT_TRANSLATE_NOOP("shortlist::Text", "offer")},
        {QStringLiteral("on_hold"), QT_TRANSLATE_NOOP("shortlist::Text", "on hold")},
        {QStringLiteral("onsite"), QT_TRANSLATE_NOOP("shortlist::Text", "onsite")},
        {QStringLiteral("open"), QT_TRANSLATE_NOOP("shortlist::Text", "open")},
        {QStringLiteral("partly"), QT_TRANSLATE_NOOP("shortlist::Text", "partly")},
        {QStringLiteral("preferred"), QT_TRANSLATE_NOOP("shortlist::Text", "preferred")},
        {QStringLiteral("rate"), QT_TRANSLATE_NOOP("shortlist::Text", "rating")},
        {QStringLiteral("rejected"), QT_TRANSLATE_NOOP("shortlist::Text", "rejected")},
        {QStringLiteral("remote"), QT_TRANSLATE_NOOP("shortlist::Text", "remote")},
        {QStringLiteral("required"), QT_TRANSLATE_NOOP("shortlist::Text", "required")},
        {QStringLiteral("responsibility"), QT_TRANSLATE_NOOP("shortlist::Text", "responsibility")},
        {QStringLiteral("screen"), QT_TRANSLATE_NOOP("shortlist::Text", "screening")},
        {QStringLiteral("strong_no"), QT_TRANSLATE_NOOP("shortlist::Text", "strong no")},
        {QStringLiteral("strong_yes"), QT_TRANSLATE_NOOP("shortlist::Text", "strong yes")},
        {QStringLiteral("submitted"), QT_TRANSLATE_NOOP("shortlist::Text", "submitted")},
        {QStringLiteral("they_rejected"), QT_TRANSLATE_NOOP("shortlist::Text", "they rejected us")},
        {QStringLiteral("unknown"), QT_TRANSLATE_NOOP("shortlist::Text", "unknown")},
        {QStringLiteral("we_rejected"), QT_TRANSLATE_NOOP("shortlist::Text", "we rejected them")},
        {QStringLiteral("week"), QT_TRANSLATE_NOOP("shortlist::Text", "week")},
        {QStringLiteral("withdrawn"), QT_TRANSLATE_NOOP("shortlist::Text", "withdrawn")},
        {QStringLiteral("year"), QT_TRANSLATE_NOOP("shortlist::Text", "year")},
        {QStringLiteral("yes"), QT_TRANSLATE_NOOP("shortlist::Text", "yes")},
    };
    const char *shown = ofWords.contains(field) ? words.value(word, "") : "";
    return *shown ? Text::tr(shown) : word;
}

} // namespace shortlist
