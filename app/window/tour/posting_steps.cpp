#include "window/tour/tour_step.h"

#include "criterion_list_model.h"
#include "jobs/read_source.h"
#include "posting/checklist_view.h"
#include "queries/postings.h"
#include "queries/summary.h"
#include "review/review_dialog.h"
#include "shell/start_page.h"
#include "text.h"
#include "verbs/still_there.h"
#include "window/tour/tour_people.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>

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
    QGuiApplication::clipboard()->setText(QString::fromUtf8(file.readAll()));
    const auto dialog = stage.open<ReviewDialog>(QLatin1String("posting.paste"));
    if (!dialog)
        return dialog.error();
    if (auto taken = stage.picture(**dialog, QStringLiteral("review")); !taken)
        return taken;
    stage.press(Qt::CTRL | Qt::Key_Return);
    return {};
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

/// Goes to the line of a checklist.
Result<ChecklistView *> goToLine(TourStage &stage, CriterionKind kind, const QString &label)
{
    if (auto chosen = stage.choose(QLatin1String("view.posting")); !chosen)
        return chosen.error();
    const auto isList = [kind](const QWidget *widget) {
        const auto *list = qobject_cast<const ChecklistView *>(widget);
        return list && list->criteria()->kind() == kind;
    };
    if (auto reached = stage.tabTo(label, isList); !reached)
        return reached.error();
    for (ChecklistView *list : stage.window().findChildren<ChecklistView *>()) {
        if (!list->hasFocus())
            continue;
        const CriterionListModel *lines = list->criteria();
        stage.press(Qt::Key_Home);
        for (size_t row = 0; row < lines->criteria().size(); ++row) {
            if (lines->criteria().at(static_cast<size_t>(list->currentIndex().row())).label() == label)
                return list;
            stage.press(Qt::Key_Down);
        }
    }
    return Error{ErrorKind::NotFound, Text::tr("There is no line %1.").arg(label)};
}

/// Types into fields of a line where it stands.
Result<> editLine(TourStage &stage, CriterionKind kind, const QString &label,
                  const std::vector<std::pair<const char *, QString>> &fields)
{
    const auto list = goToLine(stage, kind, label);
    if (!list)
        return list.error();
    stage.press(Qt::Key_F2);
    for (const auto &[field, text] : fields) {
        if (auto reached = stage.tabTo(field); !reached)
            return reached;
        stage.retype(text);
    }
    auto taken = fields.size() > 1 ? stage.picture(QStringLiteral("criterion")) : Result<>();
    stage.press(Qt::Key_Return);
    return taken;
}

/// Two lines count more, one of them with what its ratings look like; one is a must-have.
Result<> weighLines(TourStage &stage)
{
    if (auto edited = editLine(stage, CriterionKind::Responsibility, QStringLiteral("Shift leadership"),
                               {{"weight", QStringLiteral("3")},
                                {"anchor_1", QStringLiteral("Does it all alone")},
                                {"anchor_3", QStringLiteral("Places people, steps in")},
                                {"anchor_5", QStringLiteral("People ask to be on this shift")}});
        !edited)
        return edited;
    if (auto edited = editLine(stage, CriterionKind::Responsibility, QStringLiteral("Food safety"),
                               {{"weight", QStringLiteral("2")}});
        !edited)
        return edited;
    const auto list = goToLine(stage, CriterionKind::Required, QStringLiteral("A current food hygiene certificate."));
    return list ? stage.choose(QLatin1String("posting.must_have")) : Result<>(list.error());
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
        {Text::tr("Open the posting"),
         {},
         [](TourStage &stage) { return stage.choose(QLatin1String("posting.open")); },
         isOpen},
        {Text::tr("Look at the checklists"),
         QStringLiteral("posting"),
         [](TourStage &stage) { return stage.choose(QLatin1String("view.posting")); },
         {}},
    };
}

} // namespace shortlist
