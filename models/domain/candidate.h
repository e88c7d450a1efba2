#pragma once

#include "describe.h"
#include "posting.h"

namespace shortlist {

/// A person. There is no field for past or current pay, on purpose.
struct Candidate {
    CandidateId id;
    QString uuid;
    QString name;
    QStringList emails;
    QStringList phones;
    QString headline;
    QString company;
    QString location;
    QStringList links;
    QStringList tags;
    QString externalId;
    std::optional<qint64> expectedPay; ///< minor units of expectedCurrency
    QString expectedCurrency;
    std::optional<PayPeriod> expectedPeriod;
    QString lawfulBasis;
    QDate informedOn;

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

template <>
struct Describe<Candidate> {
    static constexpr Kind kind = Kind::Candidate;
    static constexpr auto fields = std::make_tuple(
        field("uuid", &Candidate::uuid), field("name", &Candidate::name), field("emails", &Candidate::emails),
        field("phones", &Candidate::phones), field("headline", &Candidate::headline),
        field("company", &Candidate::company), field("location", &Candidate::location),
        field("links", &Candidate::links), field("tags", &Candidate::tags),
        field("external_id", &Candidate::externalId), field("expected_pay", &Candidate::expectedPay),
        field("expected_currency", &Candidate::expectedCurrency), field("expected_period", &Candidate::expectedPeriod),
        field("lawful_basis", &Candidate::lawfulBasis), field("informed_on", &Candidate::informedOn));
};

/// Something a member wrote about a candidate, or about one of their applications.
struct Note {
    NoteId id;
    QString uuid;
    CandidateId candidate;
    ApplicationId application; ///< may be none
    MemberId by;
    Moment at;
    QString text;

    friend bool operator==(const Note &, const Note &) = default;
};

template <>
struct Describe<Note> {
    static constexpr Kind kind = Kind::Note;
    static constexpr auto fields
        = std::make_tuple(field("uuid", &Note::uuid), field("candidate_id", &Note::candidate),
                          field("application_id", &Note::application), field("by_id", &Note::by),
                          field("at", &Note::at), field("text", &Note::text));
};

} // namespace shortlist
