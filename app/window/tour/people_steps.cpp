#include "window/tour/tour_step.h"

#include "exchange/import_dialog.h"
#include "import_preview_model.h"
#include "inspector/choice_chip.h"
#include "queries/applications.h"
#include "queries/find.h"
#include "queries/postings.h"
#include "queries/scorecards.h"
#include "text.h"
#include "verbs/still_there.h"
#include "window/scorecard/scorecard_dialog.h"
#include "window/tour/tour_people.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

namespace shortlist {

namespace {

/// With the days in the file left out: they are those of another year.
Result<> importPeople(TourStage &stage)
{
    const auto file = stage.fileOf(QStringLiteral(":/demo/candidates.csv"));
    const auto asked = stage.open<QFileDialog>(QLatin1String("candidates.import"));
    if (!file || !asked)
        return !file ? file.error() : asked.error();
    stage.retype(*file);
    stage.press(Qt::Key_Return);
    const auto dialog = stage.seen<ImportDialog>();
    if (!dialog)
        return dialog.error();
    const auto *rows = (*dialog)->findChild<ImportPreviewModel *>();
    const auto *run = (*dialog)->findChild<QPushButton *>(QStringLiteral("import_run"));
    if (!stage.until([rows, run] { return rows->rowCount() == 24 && run->isEnabled(); }))
        return Error{ErrorKind::Refused, Text::tr("The preview does not show 24 people.")};
    const auto isDay
        = [](const QWidget *widget) { return widget->accessibleName().contains(QLatin1String("Applied at")); };
    if (auto reached = stage.tabTo(QStringLiteral("Applied at"), isDay); !reached)
        return reached;
    stage.press(Qt::Key_Home); // not read
    if (auto taken = stage.picture(**dialog, QStringLiteral("import")); !taken)
        return taken;
    if (auto reached = stage.tabTo("import_run"); !reached)
        return reached;
    stage.press(Qt::Key_Space);
    if (auto gone = stage.goes(dialog->data()); !gone)
        return gone;
    return stage.choose(QLatin1String("view.board"));
}

Result<> twentyFourAreThere(TourStage &stage)
{
    const auto all = stage.ask<std::vector<ApplicationFacts>>(
        [](Connection &connection) { return activeApplications(connection, tourJob); });
    return all ? expect(Text::tr("The number of applications"), qint64(all->size()), 24) : Result<>(all.error());
}

Result<> moveToNext(TourStage &stage, const QString &name)
{
    const auto selected = selectCard(stage, name);
    return selected ? stage.choose(QLatin1String("application.move_right")) : selected;
}

Result<> moveAll(TourStage &stage, const QStringList &names)
{
    for (const QString &name : names) {
        if (auto moved = moveToNext(stage, name); !moved)
            return moved;
    }
    return {};
}

Result<> allStandIn(TourStage &stage, const QStringList &names, StageKind kind)
{
    for (const QString &name : names) {
        const auto facts = tourApplication(stage, name);
        if (!facts)
            return facts.error();
        if (auto same = expect(Text::tr("The stage of %1").arg(name), wordOf(facts->stage.kind), wordOf(kind)); !same)
            return same;
    }
    return {};
}

// ---- screening

Result<> screenPaper(TourStage &stage)
{
    if (auto selected = selectCard(stage, tourHired()); !selected)
        return selected;
    const std::vector<std::pair<QString, QString>> found{
        {QStringLiteral("Sourdough in quantity"), QStringLiteral("Nine years, 400 loaves a night")},
        {QStringLiteral("A current food hygiene certificate."), QStringLiteral("Certificate seen, valid until May")}};
    for (const auto &[line, evidence] : found) {
        const auto isChoice = [line = line](const QWidget *widget) {
            return qobject_cast<const ChoiceChip *>(widget) && widget->accessibleName().contains(line);
        };
        const auto isEvidence = [line = line](const QWidget *widget) {
            return qobject_cast<const QLineEdit *>(widget) && widget->accessibleName().contains(line);
        };
        if (auto reached = stage.tabTo(line, isChoice); !reached)
            return reached;
        stage.type(QStringLiteral("+"));
        if (auto reached = stage.tabTo(line, isEvidence); !reached)
            return reached;
        stage.type(evidence);
        stage.press(Qt::Key_Return);
    }
    return {};
}

Result<> paperIsScreened(TourStage &stage)
{
    const auto facts = tourApplication(stage, tourHired());
    if (!facts)
        return facts.error();
    const auto row = stage.ask<std::optional<Screening>>(
        [id = facts->application.id](Connection &connection) -> Result<std::optional<Screening>> {
            const auto criterion = tourCriterion(connection, QStringLiteral("Sourdough in quantity"));
            return criterion ? screening(connection, id, criterion->id)
                             : Result<std::optional<Screening>>(criterion.error());
        });
    if (!row)
        return row.error();
    return expect(Text::tr("What the paper shows"), *row ? (*row)->evidence : QString(),
                  QStringLiteral("Nine years, 400 loaves a night"));
}

// ---- scorecards

/// Fills in and submits a scorecard. 0: not observed; the recommendation by its number on the keys.
Result<> fillIn(TourStage &stage, const std::vector<int> &marks, int recommendation, const QString &pictureName)
{
    if (auto selected = selectCard(stage, tourHired()); !selected)
        return selected;
    const auto dialog = stage.open<ScorecardDialog>(QLatin1String("application.score"));
    if (!dialog)
        return dialog.error();
    const auto alt = [](int digit) { return Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit); };
    if (!pictureName.isEmpty())
        stage.type(QStringLiteral("Had the plan for 9,000 loaves on one sheet by 19:40, proving times included."));
    for (const int mark : marks) {
        stage.press(alt(mark));
        stage.press(Qt::CTRL | Qt::Key_Down);
    }
    if (!pictureName.isEmpty()) {
        for (size_t back = 0; back < marks.size(); ++back)
            stage.press(Qt::CTRL | Qt::Key_Up);
        if (auto taken = stage.picture(**dialog, pictureName); !taken)
            return taken;
        for (size_t on = 0; on < marks.size(); ++on)
            stage.press(Qt::CTRL | Qt::Key_Down);
    }
    stage.press(alt(recommendation));
    stage.press(Qt::CTRL | Qt::Key_Return);
    stage.press(Qt::Key_Escape);
    return {};
}

Result<> scoreTwice(TourStage &stage)
{
    if (auto mine = fillIn(stage, {5, 4, 4, 4, 5, 3, 4, 5}, 4, QStringLiteral("scorecard")); !mine)
        return mine;
    return stage.as(QStringLiteral("Samuel Okafor"), [&stage] {
        return fillIn(stage, {4, 4, 3, 0, 5, 2, 4, 4}, 3, {});
    });
}

Result<> twoHaveScored(TourStage &stage)
{
    const auto cards
        = stage.ask<std::vector<Scorecard>>([](Connection &connection) { return scorecards(connection, tourJob); });
    if (!cards)
        return cards.error();
    const auto submitted = std::count_if(
        cards->begin(), cards->end(), [](const Scorecard &card) { return card.status == ScorecardStatus::Submitted; });
    return expect(Text::tr("The number of submitted scorecards"), submitted, 2);
}

} // namespace

Result<ApplicationFacts> tourApplication(TourStage &stage, const QString &name)
{
    return stage.ask<ApplicationFacts>([name](Connection &connection) -> Result<ApplicationFacts> {
        const auto found = findRows(connection, Kind::Application, name, tourJob);
        if (!found)
            return found.error();
        if (found->size() != 1)
            return Error{ErrorKind::NotFound, Text::tr("There is no application of %1.").arg(name)};
        const qint64 id = found->front().id;
        return stillThere(applicationFacts(connection, ApplicationId(id)), Kind::Application, id);
    });
}

Result<> selectCard(TourStage &stage, const QString &name)
{
    const auto facts = tourApplication(stage, name);
    if (!facts)
        return facts.error();
    for (const char *action : {"view.board", "board.filter"}) {
        if (auto chosen = stage.choose(QLatin1String(action)); !chosen)
            return chosen;
    }
    stage.retype(name);
    stage.press(Qt::Key_Return);
    if (auto again = stage.choose(QLatin1String("board.filter")); !again)
        return again;
    stage.press(Qt::Key_Escape); // all cards again, and the keys stay on this one
    if (stage.window().desk().selection.application() == facts->application.id)
        return {};
    return Error{ErrorKind::NotFound, Text::tr("The card of %1 cannot be selected.").arg(name)};
}

Result<Criterion> tourCriterion(Connection &connection, const QString &label)
{
    const auto all = criteria(connection, tourJob);
    if (!all)
        return all.error();
    const auto found
        = std::find_if(all->begin(), all->end(), [&label](const Criterion &one) { return one.label() == label; });
    return found == all->end() ? Result<Criterion>(goneError(Kind::Criterion, 0)) : Result<Criterion>(*found);
}

std::vector<TourStep> peopleSteps()
{
    const QStringList four{tourHired(), QStringLiteral("Jürgen Groß"), QStringLiteral("佐藤 美咲"), tourRejected()};
    const QStringList two{tourHired(), QStringLiteral("Jürgen Groß")};
    return {
        {Text::tr("Import people from a CSV"), QStringLiteral("board-applied"), importPeople, twentyFourAreThere},
        {Text::tr("Move four to the screening, by keyboard"),
         {},
         [four](TourStage &stage) { return moveAll(stage, four); },
         [four](TourStage &stage) { return allStandIn(stage, four, StageKind::Screen); }},
        {Text::tr("Note what the paper shows"), QStringLiteral("screening"), screenPaper, paperIsScreened},
        {Text::tr("Move two to the interviews, by keyboard"), QStringLiteral("board-interview"),
         [two](TourStage &stage) { return moveAll(stage, two); },
         [two](TourStage &stage) { return allStandIn(stage, two, StageKind::Interview); }},
        {Text::tr("Two interviewers submit their scorecards, in two windows"), QStringLiteral("scored"), scoreTwice,
         twoHaveScored},
    };
}

} // namespace shortlist
