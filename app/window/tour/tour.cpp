#include "window/tour/tour.h"

#include "text.h"
#include "window/tour/tour_step.h"

#include <QDir>
#include <QFileInfo>

namespace shortlist {

namespace {

Result<> prepareFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return Error{ErrorKind::Refused, Text::tr("%1 is a file. Name a folder that is not there yet.").arg(folder)};
    if (info.exists() && !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return Error{ErrorKind::Refused,
                     Text::tr("There is something in %1 already. Name a folder that is not there yet.").arg(folder)};
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::ReadOnly,
                     Text::tr("The folder %1 cannot be made. Name one where you may write.").arg(folder)};
    return {};
}

std::vector<TourStep> allTourSteps()
{
    std::vector<TourStep> all;
    for (const auto &part : {postingSteps(), peopleSteps(), interviewSteps(), decisionSteps(), lookingSteps()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

Result<> playStep(TourStage &stage, const TourStep &step)
{
    if (const auto acted = step.act(stage); !acted)
        return acted;
    if (step.check) {
        if (const auto checked = step.check(stage); !checked)
            return checked;
    }
    return step.picture.isEmpty() ? Result<>() : stage.picture(step.picture);
}

} // namespace

Result<> expect(const QString &what, const QString &there, const QString &wanted)
{
    if (there == wanted)
        return {};
    return Error{ErrorKind::Refused, Text::tr("%1 should be %2 and is %3.").arg(what, wanted, there)};
}

Result<> expect(const QString &what, qint64 there, qint64 wanted)
{
    return expect(what, QString::number(there), QString::number(wanted));
}

Result<QStringList> playTour(const QString &folder, const Clock &clock)
{
    if (auto prepared = prepareFolder(folder); !prepared)
        return prepared.error();
    TourStage stage(folder, clock);
    if (auto begun = stage.begin(); !begun)
        return begun.error();
    for (const TourStep &step : allTourSteps()) {
        if (const auto played = playStep(stage, step); !played)
            return Error{played.error().kind,
                         Text::tr("The tour stopped at “%1”: %2").arg(step.name, played.error().message)};
    }
    stage.end();
    return stage.pictures() + QStringList{stage.workspacePath(), stage.path(QStringLiteral("applications.csv"))};
}

} // namespace shortlist
