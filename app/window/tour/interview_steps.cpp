#include "window/tour/tour_step.h"

#include "interviews/schedule_dialog.h"
#include "queries/interviews.h"
#include "queries/plans.h"
#include "text.h"
#include "window/tour/tour_people.h"

namespace shortlist {

namespace {

Result<> planOne(TourStage &stage)
{
    if (auto chosen = stage.choose(QLatin1String("view.plan")); !chosen)
        return chosen;
    stage.type(Text::tr("Technical interview"));
    stage.press(Qt::Key_Return);
    stage.settle();
    if (auto reached = stage.tabTo("question_entry"); !reached)
        return reached;
    stage.type(Text::tr("Tell me about the last incident that you led. What changed afterwards?"));
    stage.press(Qt::Key_Return);
    return {};
}

Result<> isPlanned(TourStage &stage)
{
    const auto facts = tourApplication(stage, tourHired());
    if (!facts)
        return facts.error();
    const auto questions = stage.ask<qint64>([posting = facts->application.posting](Connection &connection) {
        const auto plan = planOf(connection, posting);
        if (!plan)
            return Result<qint64>(plan.error());
        qint64 count = 0;
        for (const PlannedInterviewRows &one : *plan)
            count += static_cast<qint64>(one.questions.size());
        return Result<qint64>(count);
    });
    return questions ? expect(Text::tr("Planned questions"), *questions, 1) : Result<>(questions.error());
}

/// As it is planned, tomorrow.
Result<> scheduleIt(TourStage &stage)
{
    if (auto chosen = stage.choose(QLatin1String("view.board")); !chosen)
        return chosen;
    if (auto selected = selectCard(stage, tourHired()); !selected)
        return selected;
    const auto dialog = stage.open<ScheduleDialog>(QLatin1String("interview.schedule"));
    if (!dialog)
        return dialog.error();
    if (auto taken = stage.picture(**dialog, QStringLiteral("schedule")); !taken)
        return taken;
    stage.press(Qt::Key_Return);
    if (auto gone = stage.goes(dialog->data()); !gone)
        return gone;
    return stage.choose(QLatin1String("view.interviews"));
}

Result<> isScheduled(TourStage &stage)
{
    const auto facts = tourApplication(stage, tourHired());
    return facts ? expect(Text::tr("Scheduled interviews"), static_cast<qint64>(facts->scheduled.size()), 1)
                 : Result<>(facts.error());
}

Result<> compare(TourStage &stage)
{
    return stage.choose(QLatin1String("view.compare"));
}

Result<> backToTheBoard(TourStage &stage)
{
    return stage.choose(QLatin1String("view.board"));
}

} // namespace

std::vector<TourStep> interviewSteps()
{
    return {
        {Text::tr("Plan an interview and its question, by keyboard"), QStringLiteral("plan"), planOne, isPlanned},
        {Text::tr("Schedule it"), QStringLiteral("interviews"), scheduleIt, isScheduled},
        {Text::tr("Look at candidates side by side"), QStringLiteral("compare"), compare, {}},
        {Text::tr("Go back to the board"), {}, backToTheBoard, {}},
    };
}

} // namespace shortlist
