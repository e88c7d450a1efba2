#include "jobs/calibration_words.h"

#include "text.h"

namespace shortlist {

namespace {

/// "0.54 (0.31 to 0.7), n = 40": what it is called it says itself.
QString figureText(const CalibrationFigure &figure, NumberText number)
{
    QString text = number(figure.value);
    if (figure.interval)
        text = Text::tr("%1 (%2 to %3)").arg(text, number(figure.interval->low), number(figure.interval->high));
    text = Text::tr("%1, n = %2").arg(text).arg(figure.n);
    return figure.k ? Text::tr("%1, k = %2").arg(text, number(*figure.k)) : text;
}

/// Koo and Li 2016.
QString reliabilityInWords(double value)
{
    return value < .5    ? Text::tr("poor", "reliability")
           : value < .75 ? Text::tr("moderate", "reliability")
           : value < .9  ? Text::tr("good", "reliability")
                         : Text::tr("excellent", "reliability");
}

/// Krippendorff's customary bounds.
QString relianceInWords(double value)
{
    return value >= .8     ? Text::tr("to rely on")
           : value >= .667 ? Text::tr("for tentative conclusions only")
                           : Text::tr("not to rely on");
}

} // namespace

QString agreementInWords(const CriterionAgreement &one)
{
    if (!one.isEnough())
        return Text::tr("not enough data");
    return one.isGood() ? Text::tr("well") : one.isPoor() ? Text::tr("poorly") : Text::tr("moderately");
}

std::optional<CalibrationFigure> singleOf(const Calibration &all)
{
    if (!all.icc)
        return std::nullopt;
    return CalibrationFigure{"ICC(1,1)", all.icc->single.value, all.icc->single.interval, all.icc->n, all.icc->k};
}

std::optional<CalibrationFigure> averageOf(const Calibration &all)
{
    if (!all.icc || !all.icc->average)
        return std::nullopt;
    return CalibrationFigure{"ICC(1,k)", all.icc->average->value, all.icc->average->interval, all.icc->n, all.icc->k};
}

std::optional<CalibrationFigure> alphaOf(const Calibration &all)
{
    if (!all.alpha)
        return std::nullopt;
    return CalibrationFigure{"", all.alpha->value, all.alpha->interval, all.alpha->n, std::nullopt};
}

std::vector<FigureInWords> figuresInWords(const Calibration &all, NumberText number)
{
    std::vector<FigureInWords> found;
    if (const auto icc = singleOf(all))
        found.push_back(
            {QStringLiteral("ICC(1,1)"), Text::tr("%1: one interviewer's reliability is %2")
                                             .arg(figureText(*icc, number), reliabilityInWords(icc->value))});
    if (const auto average = averageOf(all))
        found.push_back(
            {QStringLiteral("ICC(1,k)"), Text::tr("%1: that of the mean of k is %2")
                                             .arg(figureText(*average, number), reliabilityInWords(average->value))});
    if (const auto alpha = alphaOf(all))
        found.push_back({QStringLiteral("alpha"), Text::tr("%1: Krippendorff's, interval metric; %2")
                                                      .arg(figureText(*alpha, number), relianceInWords(alpha->value))});
    return found;
}

QString calibrationMethod()
{
    return Text::tr("n: applications and criteria with at least two ratings; k: ratings of each. rwg: 1 less the "
                    "variance within candidates over that of ratings by chance. Severity: least squares over "
                    "what was rated in common; above 0 kinder than the others. It adjusts no score.");
}

} // namespace shortlist
