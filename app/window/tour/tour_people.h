#pragma once

#include "rules/facts.h"
#include "window/tour/tour_stage.h"

namespace shortlist {

/// Whom and what the steps of the tour speak of.

inline constexpr PostingId tourJob{1};
[[nodiscard]] inline QString tourHired()
{
    return QStringLiteral("Maja Kowalczyk");
}
[[nodiscard]] inline QString tourRejected()
{
    return QStringLiteral("Дмитро Бондар");
}

/// The application of somebody, as it is stored now.
[[nodiscard]] Result<ApplicationFacts> tourApplication(TourStage &stage, const QString &name);
/// Finds the card of somebody by the filter of the board, and selects it.
[[nodiscard]] Result<> selectCard(TourStage &stage, const QString &name);
[[nodiscard]] Result<Criterion> tourCriterion(Connection &connection, const QString &label);

} // namespace shortlist
