#include "window/exchange/field_names.h"

#include "candidates/candidate_field.h"

#include <QCoreApplication>

namespace shortlist {

namespace {

class FieldName {
    Q_DECLARE_TR_FUNCTIONS(shortlist::FieldName)

public:
    static QString of(CandidateField field)
    {
        switch (field) {
        case CandidateField::Name: return tr("Name");
        case CandidateField::FirstName: return tr("First name");
        case CandidateField::LastName: return tr("Last name");
        case CandidateField::Emails: return tr("E-mail");
        case CandidateField::Phones: return tr("Phone");
        case CandidateField::Headline: return tr("Headline");
        case CandidateField::Company: return tr("Company");
        case CandidateField::Location: return tr("Location");
        case CandidateField::Links: return tr("Links");
        case CandidateField::Tags: return tr("Tags");
        case CandidateField::ExternalId: return tr("External id");
        case CandidateField::ExpectedPay: return tr("Expected pay");
        case CandidateField::ExpectedCurrency: return tr("Currency of the expected pay");
        case CandidateField::ExpectedPeriod: return tr("Period of the expected pay");
        case CandidateField::LawfulBasis: return tr("Lawful basis");
        case CandidateField::InformedOn: return tr("Informed on");
        case CandidateField::Stage: return tr("Stage");
        case CandidateField::Status: return tr("Status");
        case CandidateField::Reason: return tr("Reason");
        case CandidateField::Source: return tr("Source");
        case CandidateField::CreditedTo: return tr("Credited to");
        case CandidateField::AppliedAt: return tr("Applied at");
        case CandidateField::StageEnteredAt: return tr("Stage entered at");
        case CandidateField::EndedAt: return tr("Ended at");
        }
        return {};
    }
};

} // namespace

std::vector<std::pair<QString, QString>> importFieldNames()
{
    std::vector<std::pair<QString, QString>> names;
    names.reserve(std::size(Words<CandidateField>::list));
    for (const auto &[field, word] : Words<CandidateField>::list)
        names.emplace_back(QLatin1String(word), FieldName::of(field));
    return names;
}

} // namespace shortlist
