#pragma once

#include "candidates/candidate_field.h"
#include "result.h"

#include <QMap>
#include <QStringList>

#include <array>
#include <vector>

namespace shortlist {

/// Which columns of a table fill which field of a candidate.
struct HeaderMap {
    QStringList headers;
    std::array<std::vector<qsizetype>, candidateFieldCount> columns; ///< of each field; several for lists only
    QStringList ignored;                                             ///< columns that fill no field
    QStringList payHistory; ///< those of them that hold past or current pay, or may

    [[nodiscard]] const std::vector<qsizetype> &columnsOf(CandidateField field) const
    {
        return columns[static_cast<size_t>(field)];
    }
    [[nodiscard]] bool has(CandidateField field) const { return !columnsOf(field).empty(); }
};

/// `fieldToHeader`: fields whose column the caller names, or takes away by an empty text; it goes before all synonyms.
/// In our own export of applications the location is the posting's and no candidate's, and the criteria are nobody's.
/// BadInput: no column for a name or an e-mail, an unknown field, a header that the table does not have.
[[nodiscard]] Result<HeaderMap> mapHeaders(const QStringList &headers, const QMap<QString, QString> &fieldToHeader);

} // namespace shortlist
