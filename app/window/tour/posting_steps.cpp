#include "window/tour/tour_step.h"

#include "jobdescription/job_description.h"
#include "jobs/read_source.h"
#include "queries/postings.h"
#include "queries/summary.h"
#include "rules/criterion_rules.h"
#include "rules/posting_rules.h"
#include "shell/start_page.h"
#include "text.h"
#include "verbs/still_there.h"
#include "window/tour/tour_people.h"

#include <QFile>

namespace shortlist {

namespace {

Result<PostingDocument> theDocument(TourStage &stage)
{
    return stage.ask<PostingDocument>([](Connection &connection) {
        return stillThere(postingDocument(connection, tourJob), Kind::Posting, tourJob.value);
    });
}

Result<> showStartPage(TourStage &stage)
{
    StartPage page;
    page.setName(QStringLiteral("Mei Tanaka"));
    page.resize(640, 560);
    page.show();
    return stage.picture(page, QStringLiteral("start"));
}

Result<> pasteJobDescription(TourStage &stage)
{
    QFile file(QStringLiteral(":/demo/bakery-shift-lead.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(file.fileName(), file);
    const auto read = readJobDescription(file.readAll(), QStringLiteral("bakery-shift-lead.txt"));
    if (!read)
        return read.error();
    const PostingDocument document{read->posting, read->criteria, read->sections, {}};
    return stage.store([document](Connection &, Authorship who) { return importPostings({document}, who); });
}

Result<> hasThreeChecklists(TourStage &stage)
{
    const auto document = theDocument(stage);
    if (!document)
        return document.error();
    const auto count = [&document](CriterionKind kind) {
        return std::count_if(document->criteria.begin(), document->criteria.end(),
                             [kind](const Criterion &one) { return one.kind == kind; });
    };
    if (auto same = expect(Text::tr("The number of responsibilities"), count(CriterionKind::Responsibility), 8); !same)
        return same;
    if (auto same = expect(Text::tr("The number of required qualifications"), count(CriterionKind::Required), 6); !same)
        return same;
    return expect(Text::tr("The number of preferred qualifications"), count(CriterionKind::Preferred), 4);
}

/// Two lines count more, one is a must-have: an Edit each.
Result<> weighLines(TourStage &stage)
{
    const auto document = theDocument(stage);
    if (!document)
        return document.error();
    for (const Criterion &before : document->criteria) {
        Criterion after = before;
        if (before.heading == QLatin1String("Shift leadership")) {
            after.weight = 3;
            after.anchor1 = QStringLiteral("Does it all alone");
            after.anchor3 = QStringLiteral("Places people, steps in");
            after.anchor5 = QStringLiteral("People ask to be on this shift");
        } else if (before.heading == QLatin1String("Food safety")) {
            after.weight = 2;
        } else if (before.text.contains(QLatin1String("food hygiene"))) {
            after.mustHave = true;
        } else {
            continue;
        }
        if (auto stored = stage.store(
                [before, after](Connection &, Authorship who) { return editCriterion(before, after, false, who); });
            !stored)
            return stored;
    }
    return {};
}

Result<> hasWeights(TourStage &stage)
{
    const auto document = theDocument(stage);
    if (!document)
        return document.error();
    double weights = 0;
    qint64 mustHaves = 0;
    for (const Criterion &one : document->criteria) {
        weights += one.weight - 1;
        mustHaves += one.mustHave ? 1 : 0;
    }
    if (auto same = expect(Text::tr("The weight that was added"), qint64(weights), 3); !same)
        return same;
    return expect(Text::tr("The number of must-haves"), mustHaves, 1);
}

Result<> openThePosting(TourStage &stage)
{
    if (stage.choose(QLatin1String("posting.open")))
        return {};
    return stage.store([](Connection &connection, Authorship who) -> Result<Edit> {
        const auto job = stillThere(posting(connection, tourJob), Kind::Posting, tourJob.value);
        return job ? setPostingStatus(*job, PostingStatus::Open, {}, std::nullopt, false, who)
                   : Result<Edit>(job.error());
    });
}

Result<> isOpen(TourStage &stage)
{
    const auto summary = stage.ask<WorkspaceSummary>(&workspaceSummary);
    if (!summary)
        return summary.error();
    if (auto same = expect(Text::tr("The number of postings"), qint64(summary->postings.size()), 1); !same)
        return same;
    return expect(Text::tr("The status of the posting"), wordOf(summary->postings.front().status),
                  wordOf(PostingStatus::Open));
}

} // namespace

std::vector<TourStep> postingSteps()
{
    const auto nothing = [](TourStage &) { return Result<>(); };
    return {
        {Text::tr("Begin"), {}, showStartPage, {}},
        {Text::tr("Open a new workspace"), QStringLiteral("empty"), nothing,
         [](TourStage &stage) {
             const auto summary = stage.ask<WorkspaceSummary>(&workspaceSummary);
             return summary ? expect(Text::tr("The number of postings"), qint64(summary->postings.size()), 0)
                            : Result<>(summary.error());
         }},
        {Text::tr("Paste a job description"), {}, pasteJobDescription, hasThreeChecklists},
        {Text::tr("Weigh the lines of its checklists"), {}, weighLines, hasWeights},
        {Text::tr("Open the posting"), {}, openThePosting, isOpen},
        {Text::tr("Look at the checklists"),
         QStringLiteral("posting"),
         [](TourStage &stage) {
             stage.window().showPosting(tourJob);
             return stage.choose(QLatin1String("view.posting"))
                        ? Result<>()
                        : Result<>(Error{ErrorKind::NotFound, Text::tr("The window has no page for the posting.")});
         },
         {}},
    };
}

} // namespace shortlist
