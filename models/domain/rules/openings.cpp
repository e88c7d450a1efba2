#include "rules/openings.h"

#include "rules/edit_parts.h"
#include "text.h"

namespace shortlist {

namespace {

Change expectPostingField(PostingId posting, int field, qint64 value)
{
    const Fields fields{{field, Value(value)}};
    return {Kind::Posting, posting.value, fields, fields, {}};
}

} // namespace

Change expectFilledOpenings(PostingId posting, qint64 filled)
{
    return expectPostingField(posting, filledOpeningsField, filled);
}

Change expectActiveApplications(PostingId posting, qint64 active)
{
    return expectPostingField(posting, activeApplicationsField, active);
}

Change expectPostingFiles(PostingId posting, qint64 files)
{
    return expectPostingField(posting, postingFilesField, files);
}

Change expectTotalOpenings(PostingId posting, qint64 total)
{
    return expectPostingField(posting, fieldNumber<Posting>("openings"), total);
}

bool fillsLastOpening(const Openings &openings, qsizetype hiredNow)
{
    return openings.filled < openings.total && openings.filled + hiredNow >= openings.total;
}

std::optional<Error> problemHiring(const Openings &openings, qsizetype hiredNow, const QString &postingTitle)
{
    if (openings.filled + hiredNow <= openings.total)
        return std::nullopt;
    return refused(Text::tr("%1 of %2 openings of %3 filled: hiring %4 more does not fit. Raise the openings of the "
                            "posting first.")
                       .arg(QString::number(openings.filled), QString::number(openings.total), named(postingTitle),
                            QString::number(hiredNow)));
}

} // namespace shortlist
