#pragma once

#include <QString>

namespace shortlist {

/// What is known of a person before they are stored.
struct CandidateDraft {
    QString name;
    QString email;
    QString phone;
    QString headline;
    QString source;

    friend bool operator==(const CandidateDraft &, const CandidateDraft &) = default;
};

} // namespace shortlist
