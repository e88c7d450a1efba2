#pragma once

#include "words.h"

namespace shortlist {

/// What a column of a candidates' CSV may hold.
enum class CandidateField {
    Name,
    FirstName,
    LastName,
    Emails,
    Phones,
    Headline,
    Company,
    Location,
    Links,
    Tags,
    ExternalId,
    ExpectedPay,
    ExpectedCurrency,
    ExpectedPeriod,
    LawfulBasis,
    InformedOn,
    Stage,
    Status,
    Reason,
    Source,
    CreditedTo,
    AppliedAt,
    StageEnteredAt,
    EndedAt,
};

inline constexpr size_t candidateFieldCount = 24;

template <>
struct Words<CandidateField> {
    static constexpr std::array<std::pair<CandidateField, const char *>, candidateFieldCount> list{
        {{CandidateField::Name, "name"},
         {CandidateField::FirstName, "first_name"},
         {CandidateField::LastName, "last_name"},
         {CandidateField::Emails, "emails"},
         {CandidateField::Phones, "phones"},
         {CandidateField::Headline, "headline"},
         {CandidateField::Company, "company"},
         {CandidateField::Location, "location"},
         {CandidateField::Links, "links"},
         {CandidateField::Tags, "tags"},
         {CandidateField::ExternalId, "external_id"},
         {CandidateField::ExpectedPay, "expected_pay"},
         {CandidateField::ExpectedCurrency, "expected_currency"},
         {CandidateField::ExpectedPeriod, "expected_period"},
         {CandidateField::LawfulBasis, "lawful_basis"},
         {CandidateField::InformedOn, "informed_on"},
         {CandidateField::Stage, "stage"},
         {CandidateField::Status, "status"},
         {CandidateField::Reason, "reason"},
         {CandidateField::Source, "source"},
         {CandidateField::CreditedTo, "credited_to"},
         {CandidateField::AppliedAt, "applied_at"},
         {CandidateField::StageEnteredAt, "stage_entered_at"},
         {CandidateField::EndedAt, "ended_at"}}};
};

/// Fields that several columns may fill together.
[[nodiscard]] constexpr bool isList(CandidateField field)
{
    return field == CandidateField::Emails || field == CandidateField::Phones || field == CandidateField::Links
           || field == CandidateField::Tags;
}

} // namespace shortlist
