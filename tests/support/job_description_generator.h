#pragma once

#include "jobdescription/job_description.h"

#include <QByteArray>
#include <QStringList>

namespace shortlist {

/// A job description that was made up, and what a reader must find in it.
struct GeneratedJobDescription {
    QByteArray bytes;   ///< as a file holds them: encoding, byte order mark and line ends vary
    QStringList lines;  ///< the same as text
    QStringList usedUp; ///< those of the lines whose words may be gone afterwards: title, headings, facts
    JobDescription expected;
};

/// Makes the job description of that seed, the same on every machine: a title line, sections in any order under
/// headings of any wording and look, bullets of any kind, lead-ins with whole and broken emphasis, 0 to 40 items a
/// list, pay in many notations, location and workplace, each there or not.
[[nodiscard]] GeneratedJobDescription generateJobDescription(quint32 seed);

} // namespace shortlist
