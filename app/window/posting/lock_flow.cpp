#include "window/posting/lock_flow.h"

#include "jobs/weight_change.h"
#include "posting/lock_dialog.h"
#include "queries/postings.h"
#include "rules/criterion_rules.h"
#include "text.h"
#include "window/posting/field_edits.h"

namespace shortlist {

namespace {

/// What is asked before a locked change; nothing where it needs no reason.
struct LockQuestion {
    QString about;
    std::vector<PlaceChange> changes;
};
using MaybeQuestion = std::optional<LockQuestion>;

/// Whether the reason is all that is missing.
Result<bool> lacksReason(Connection &connection, PostingId posting, const std::vector<Criterion> &stored,
                         const Criterion &after)
{
    for (const Criterion &before : stored) {
        if (before.id != after.id)
            continue;
        const auto standing = standingOf(connection, before);
        if (!standing)
            return standing.error();
        return problemWithLock(before, after, standing->isLocked, {})
               && editCriterion(before, after, *standing, {}, QStringLiteral("why")).ok();
    }
    const auto isLocked = hasSubmittedScorecard(connection, posting); // it is a new one
    return isLocked ? Result<bool>(problemWithLock(std::nullopt, after, *isLocked, {}).has_value())
                    : Result<bool>(isLocked.error());
}

Result<MaybeQuestion> lockQuestion(Connection &connection, const LockedChange &change, MemberId viewer)
{
    const auto stored = criteria(connection, change.posting);
    if (!stored)
        return stored.error();
    const std::vector<Criterion> proposed = change.propose(*stored);
    bool isAsked = false;
    for (const Criterion &after : proposed) {
        const auto lacks = lacksReason(connection, change.posting, *stored, after);
        if (!lacks)
            return lacks.error();
        isAsked = isAsked || *lacks;
    }
    if (!isAsked)
        return MaybeQuestion();
    auto changes = placeChanges(connection, change.posting, proposed, viewer);
    if (!changes)
        return changes.error();
    const QString about = proposed.size() == 1 ? proposed.front().label()
                                               : Text::tr("%n criteria", nullptr, static_cast<int>(proposed.size()));
    return MaybeQuestion(LockQuestion{about, std::move(*changes)});
}

} // namespace

LockedChange fieldChange(PostingId posting, CriterionId criterion, const QString &name, const QString &text)
{
    return {posting, [=](const std::vector<Criterion> &stored) {
                std::vector<Criterion> changed;
                for (Criterion one : stored) {
                    if (one.id == criterion && setField(one, name, text.trimmed(), {"weight", "assess"}))
                        changed.push_back(std::move(one));
                }
                return changed;
            }};
}

LockedChange ratedChange(PostingId posting, const std::vector<CriterionId> &keep)
{
    return {posting, [keep](const std::vector<Criterion> &stored) {
                std::vector<Criterion> changed;
                for (Criterion one : stored) {
                    if (one.assess != Assess::Rate || std::find(keep.begin(), keep.end(), one.id) != keep.end())
                        continue;
                    one.assess = Assess::None;
                    changed.push_back(std::move(one));
                }
                return changed;
            }};
}

LockedChange removal(PostingId posting, CriterionId criterion)
{
    return fieldChange(posting, criterion, QStringLiteral("assess"), QString(wordOf(Assess::None)));
}

LockedChange updateChange(PostingId posting, const PostingUpdate &update)
{
    return {posting, [update](const std::vector<Criterion> &) {
                std::vector<Criterion> changed;
                for (const RowUpdate<Criterion> &one : update.criteria) {
                    if (!one.taken || one.before == one.after)
                        continue;
                    changed.push_back(one.after ? *one.after : *one.before);
                    if (!one.after)
                        changed.back().assess = Assess::None;
                }
                return changed;
            }};
}

void withReason(Desk &desk, QWidget *window, const LockedChange &change,
                std::function<void(const QString &reason)> then, std::function<void()> otherwise)
{
    desk.client.ask<MaybeQuestion>(
        window,
        [change, me = desk.client.me()](Connection &connection) { return lockQuestion(connection, change, me); },
        [window, then = std::move(then), otherwise = std::move(otherwise)](const Result<MaybeQuestion> &question) {
            if (!question || !*question)
                return then({}); // where it could not be asked, the step says why
            auto *dialog = new LockDialog((*question)->about, (*question)->changes, window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            QObject::connect(dialog, &QDialog::accepted, window, [dialog, then] { then(dialog->reason()); });
            QObject::connect(dialog, &QDialog::rejected, window, otherwise);
            dialog->open();
        });
}

} // namespace shortlist
