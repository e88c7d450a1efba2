#pragma once

#include "id.h"

#include <QString>

#include <vector>

namespace shortlist {

/// A person as a line of all candidates.
struct ListedCandidate {
    CandidateId id;
    ApplicationId application; ///< the newest active one, else the newest; none: has not applied
    QString name;
    QString headline;
    QString location;
    QString tags;         ///< joined by "; "
    QString applications; ///< "Backend Engineer: Interview; Designer: Applied"

    friend bool operator==(const ListedCandidate &, const ListedCandidate &) = default;
};

struct CandidateList {
    std::vector<ListedCandidate> rows; ///< by name
    qint64 all = 0;                    ///< people in the workspace
    bool isCut = false;                ///< more fit than are listed
};

} // namespace shortlist
