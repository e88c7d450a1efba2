#include "new_workspace.h"

#include "queries/applications.h"
#include "queries/postings.h"
#include "rank.h"
#include "rules/application_rules.h"
#include "rules/posting_rules.h"
#include "rules/reason_rules.h"
#include "uuid.h"

namespace shortlist::test {

namespace {

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

qint64 firstCreated(const Committed &what, Kind kind)
{
    for (const Change &change : what.edit.changes) {
        if (change.kind == kind && change.operation() == Change::Operation::Create)
            return change.id;
    }
    return 0;
}

} // namespace

std::unique_ptr<Workspace> newWorkspace(const QString &path, Moment at)
{
    Member first;
    first.id = MemberId(-1);
    first.uuid = newUuid(at);
    first.name = QStringLiteral("Ada");
    return must(Workspace::create(path, first, standardReasons(at), QTimeZone::utc(), at));
}

std::unique_ptr<Workspace> openWorkspace(const QString &path, Moment at)
{
    return must(Workspace::open(path, Workspace::Access::Write, at));
}

PostingId addPostingTo(Workspace &workspace, const QString &title, Moment at)
{
    PostingDocument document;
    document.posting.title = title;
    document.posting.openings = 2;
    const auto line = [&document](CriterionKind kind, Assess assess, const char *text) {
        Criterion criterion;
        criterion.kind = kind;
        criterion.assess = assess;
        criterion.text = QString::fromLatin1(text);
        document.criteria.push_back(criterion);
    };
    line(CriterionKind::Responsibility, Assess::Rate, "Bake bread");
    line(CriterionKind::Responsibility, Assess::Rate, "Lead the shift");
    line(CriterionKind::Required, Assess::Screen, "Holds a hygiene certificate");
    return PostingId(
        firstCreated(must(workspace.commit(must(addPosting(document, {MemberId(1), at})))), Kind::Posting));
}

ApplicationId addPersonTo(Workspace &workspace, PostingId posting, const QString &name, Moment at)
{
    Connection &connection = workspace.connection();
    NewApplication fresh;
    fresh.candidate.name = name;
    fresh.stage = must(stages(connection, posting)).front();
    fresh.rank = rankBetween(must(gapIn(connection, fresh.stage.id, 0, {})).before, QString());
    fresh.appliedAt = at;
    const Edit edit = must(addCandidateWithApplication(fresh, must(openingsOf(connection, posting)),
                                                       QStringLiteral("a posting"), {MemberId(1), at}));
    return ApplicationId(firstCreated(must(workspace.commit(edit)), Kind::Application));
}

} // namespace shortlist::test
