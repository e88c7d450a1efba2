#pragma once

#include "decision_record.h"

#include <QTimeZone>

namespace shortlist {

/// A decision with the name of who recorded it.
struct DecisionToPrint {
    Decision decision;
    QString by;
};

/// How much of what was said is on a page; each leaves out more than the one before, and says so.
enum class DecisionDetail { All, Discussion, Marks, Means };

/// A decision as a page of HTML to print: whom, why, criteria, evidence, alternatives, who, when. Damaged where its
/// body cannot be read.
[[nodiscard]] Result<QString> decisionPage(const DecisionToPrint &what, const QTimeZone &zone,
                                           DecisionDetail detail = DecisionDetail::All);

} // namespace shortlist
