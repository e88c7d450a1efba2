#pragma once

#include "window/tour/tour_stage.h"

#include <vector>

namespace shortlist {

/// One step of the tour. `act` uses the window; `check` asks the workspace whether that came of it, and says what is
/// there instead; then a picture is taken of what the window shows.
struct TourStep {
    QString name;    ///< what is done, as a line for people
    QString picture; ///< "board"; empty: none
    std::function<Result<>(TourStage &)> act;
    std::function<Result<>(TourStage &)> check;
};

/// The steps in order, by the part of the job.
[[nodiscard]] std::vector<TourStep> postingSteps();
[[nodiscard]] std::vector<TourStep> peopleSteps();
[[nodiscard]] std::vector<TourStep> interviewSteps();
[[nodiscard]] std::vector<TourStep> decisionSteps();
[[nodiscard]] std::vector<TourStep> lookingSteps();

/// An Error where the two differ: "12 people on the board, not 24".
[[nodiscard]] Result<> expect(const QString &what, const QString &there, const QString &wanted);
[[nodiscard]] Result<> expect(const QString &what, qint64 there, qint64 wanted);

} // namespace shortlist
