#include "jobs/calibration.h"

#include "jobs/withholding.h"
#include "queries/people.h"
#include "queries/postings.h"
#include "severity.h"
#include "text.h"
#include "within_agreement.h"

#include <algorithm>
#include <cmath>

namespace shortlist {

namespace {

/// All ratings that count, in the forms that the statistics take.
struct Ratings {
    RatedUnits units;                      ///< with one rating, too
    std::vector<CriterionId> unitCriteria; ///< of each unit
    std::vector<RaterMark> marks;
    std::vector<MemberId> raters; ///< by their number in `marks`
};

Result<Ratings> ratingsFor(Connection &connection, const CalibrationRequest &request)
{
    Ratings ratings;
    QHash<MemberId, size_t> numbers;
    ApplicationId application;
    CriterionId criterion;
    const auto visited = visitCountedMarks(
        connection, {request.posting, {}, request.asOf.before, request.viewer}, [&](const CountedMark &mark) {
            if (!mark.mark)
                return;
            if (ratings.units.empty() || mark.application != application || mark.criterion != criterion) {
                application = mark.application;
                criterion = mark.criterion;
                ratings.units.emplace_back();
                ratings.unitCriteria.push_back(criterion);
            }
            const auto rater = numbers.constFind(mark.member);
            const size_t number = rater == numbers.cend() ? ratings.raters.size() : *rater;
            if (rater == numbers.cend()) {
                numbers.insert(mark.member, number);
                ratings.raters.push_back(mark.member);
            }
            ratings.units.back().push_back(*mark.mark);
            ratings.marks.push_back({ratings.units.size() - 1, number, double(*mark.mark)});
        });
    return visited ? Result<Ratings>(std::move(ratings)) : Result<Ratings>(visited.error());
}

std::vector<MemberCalibration> membersIn(const Ratings &ratings, const std::vector<Member> &all,
                                         const std::optional<Severity> &severity)
{
    std::vector<MemberCalibration> found(ratings.raters.size());
    std::vector<double> squares(ratings.raters.size(), 0.0);
    for (const RaterMark &one : ratings.marks) {
        MemberCalibration &member = found[one.rater];
        ++member.n;
        ++member.marks.at(static_cast<size_t>(one.mark) - 1);
    }
    for (size_t i = 0; i < found.size(); ++i) {
        MemberCalibration &member = found[i];
        for (size_t mark = 0; mark < member.marks.size(); ++mark)
            member.mean += double(mark + 1) * double(member.marks[mark]) / double(member.n);
        for (size_t mark = 0; mark < member.marks.size(); ++mark)
            squares[i] += double(member.marks[mark]) * std::pow(double(mark + 1) - member.mean, 2);
        if (member.n > 1)
            member.sd = std::sqrt(squares[i] / double(member.n - 1));
        if (severity)
            member.severity = severity->raters[i];
    }
    std::vector<MemberCalibration> named;
    for (const Member &member : all) {
        for (size_t i = 0; i < found.size(); ++i) {
            if (ratings.raters[i] != member.id)
                continue;
            found[i].id = member.id;
            found[i].member = member.name;
            named.push_back(std::move(found[i]));
        }
    }
    return named;
}

std::vector<CriterionAgreement> agreementByCriterion(const Ratings &ratings, const std::vector<Criterion> &all)
{
    struct Sums {
        qint64 units = 0;
        double squares = 0;
        double freedom = 0;
    };
    QHash<CriterionId, Sums> sums;
    for (size_t i = 0; i < ratings.units.size(); ++i) {
        const std::vector<double> &unit = ratings.units[i];
        if (unit.size() < 2)
            continue;
        double mean = 0;
        for (const double mark : unit)
            mean += mark / double(unit.size());
        Sums &sum = sums[ratings.unitCriteria[i]];
        ++sum.units;
        sum.freedom += double(unit.size() - 1);
        for (const double mark : unit)
            sum.squares += (mark - mean) * (mark - mean);
    }
    std::vector<CriterionAgreement> found;
    for (const Criterion &criterion : all) {
        const auto sum = sums.constFind(criterion.id);
        if (sum != sums.cend())
            found.push_back(
                {criterion.id, criterion.label(), sum->units, 1 - sum->squares / sum->freedom / chanceVariance});
    }
    return found;
}

/// The value, or its error as a note: "Agreement: not enough data".
template <class T>
std::optional<T> orNote(const QString &what, Result<T> result, QStringList &notes)
{
    if (result)
        return std::move(*result);
    notes += Text::tr("%1: %2").arg(what, result.error().message);
    return std::nullopt;
}

QString joinedNames(const std::vector<CriterionAgreement> &some)
{
    constexpr size_t mostNamed = 3;
    QStringList names;
    for (size_t i = 0; i < std::min(some.size(), mostNamed); ++i)
        names += some[i].criterion;
    if (some.size() > mostNamed)
        names += Text::tr("%n more", nullptr, static_cast<int>(some.size() - mostNamed));
    return names.join(QStringLiteral(", "));
}

} // namespace

Result<Calibration> calibration(Connection &connection, const CalibrationRequest &request)
{
    const auto withholding = Withholding::from(connection, request.viewer);
    const auto ratings = ratingsFor(connection, request);
    const auto people = members(connection);
    const auto all = criteria(connection, request.posting);
    for (const Error *error : {withholding ? nullptr : &withholding.error(), ratings ? nullptr : &ratings.error(),
                               people ? nullptr : &people.error(), all ? nullptr : &all.error()}) {
        if (error)
            return *error;
    }
    Calibration result;
    result.ratings = static_cast<qint64>(ratings->marks.size());
    if (withholding->applications() > 0)
        result.notes += Text::tr("Ratings of %n application(s) are left out until you have submitted your scorecard.",
                                 nullptr, static_cast<int>(withholding->applications()));
    result.icc = orNote(QStringLiteral("ICC"), intraclass(ratings->units, IccForm::OneWay), result.notes);
    if (result.icc && !result.icc->average)
        result.notes += Text::tr("ICC(1,k): all means are equal, so nobody can tell how reliable they are.");
    result.alpha = orNote(QStringLiteral("alpha"), krippendorffAlpha(ratings->units, Metric::Interval), result.notes);
    if (result.alpha && !result.alpha->interval)
        result.notes += Text::tr("alpha: not enough data for an interval.");
    std::optional<Severity> severity;
    if (!ratings->marks.empty())
        severity = orNote(Text::tr("Severity"),
                          raterSeverity(ratings->marks, ratings->units.size(), ratings->raters.size()), result.notes);
    result.members = membersIn(*ratings, *people, severity);
    result.criteria = agreementByCriterion(*ratings, *all);
    return result;
}

QString headlineOf(const Calibration &calibration)
{
    std::vector<CriterionAgreement> sorted = calibration.criteria;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const CriterionAgreement &a, const CriterionAgreement &b) { return a.rwg > b.rwg; });
    std::vector<CriterionAgreement> good;
    std::vector<CriterionAgreement> poor;
    std::copy_if(sorted.begin(), sorted.end(), std::back_inserter(good), [](const auto &one) { return one.isGood(); });
    std::copy_if(sorted.rbegin(), sorted.rend(), std::back_inserter(poor),
                 [](const auto &one) { return one.isPoor(); });
    if (!good.empty() && !poor.empty())
        return Text::tr("Interviewers agree well on %1, poorly on %2.").arg(joinedNames(good), joinedNames(poor));
    if (!good.empty())
        return Text::tr("Interviewers agree well on %1.").arg(joinedNames(good));
    if (!poor.empty())
        return Text::tr("Interviewers agree poorly on %1.").arg(joinedNames(poor));
    if (std::any_of(sorted.begin(), sorted.end(), [](const auto &one) { return one.isEnough(); }))
        return Text::tr("Interviewers agree moderately.");
    return Text::tr("Not enough data: no criterion has three candidates whom two interviewers rated.");
}

} // namespace shortlist
