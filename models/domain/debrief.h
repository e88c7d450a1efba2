#pragma once

#include "describe.h"

namespace shortlist {

/// What was said about an application when the interviewers talked it over.
struct DebriefNote {
    DebriefNoteId id;
    QString uuid;
    ApplicationId application;
    CriterionId criterion; ///< none: about the whole
    MemberId by;
    Moment at;
    QString text;

    friend bool operator==(const DebriefNote &, const DebriefNote &) = default;
};

template <>
struct Describe<DebriefNote> {
    static constexpr Kind kind = Kind::DebriefNote;
    static constexpr auto fields
        = std::make_tuple(field("uuid", &DebriefNote::uuid), field("application_id", &DebriefNote::application),
                          field("criterion_id", &DebriefNote::criterion), field("by_id", &DebriefNote::by),
                          field("at", &DebriefNote::at), field("text", &DebriefNote::text));
};

/// Whom a debrief chose for a posting, and why. The body is what was known then (decision_record.h).
struct Decision {
    DecisionId id;
    QString uuid;
    PostingId posting;
    ApplicationId application; ///< none: nobody was chosen
    Moment at;
    MemberId by;
    QString rationale;
    QString body;

    friend bool operator==(const Decision &, const Decision &) = default;
};

template <>
struct Describe<Decision> {
    static constexpr Kind kind = Kind::Decision;
    static constexpr auto fields = std::make_tuple(
        field("uuid", &Decision::uuid), field("posting_id", &Decision::posting),
        field("application_id", &Decision::application), field("at", &Decision::at), field("by_id", &Decision::by),
        field("rationale", &Decision::rationale), field("body", &Decision::body));
};

} // namespace shortlist
