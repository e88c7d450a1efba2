#pragma once

#include "jobs/calibration.h"
#include "output/text_rows.h"

namespace shortlist {

/// A figure of reliability as it is reported.
struct CalibrationFigure {
    const char *form; ///< empty: it has none
    double value = 0;
    std::optional<Interval> interval;
    qint64 n = 0;
    std::optional<double> k;
};

/// ICC(1,1), ICC(1,k) and alpha; absent where they cannot be given (the calibration's notes say why).
[[nodiscard]] std::optional<CalibrationFigure> singleOf(const Calibration &all);
[[nodiscard]] std::optional<CalibrationFigure> averageOf(const Calibration &all);
[[nodiscard]] std::optional<CalibrationFigure> alphaOf(const Calibration &all);

/// "well", "moderately", "poorly", or that there is not enough data.
[[nodiscard]] QString agreementInWords(const CriterionAgreement &one);

/// A figure by its name, with what it says.
struct FigureInWords {
    QString name;
    QString sentence;
};
[[nodiscard]] std::vector<FigureInWords> figuresInWords(const Calibration &all, NumberText number = shownNumber);
/// How the figures are computed, and of what.
[[nodiscard]] QString calibrationMethod();

} // namespace shortlist
