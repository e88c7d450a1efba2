#include "jobdescription/bullet_mark.h"
#include "jobdescription/lead_in.h"
#include "queries/postings.h"
#include "rules/checklist_rules.h"
#include "rules/criterion_rules.h"
#include "verbs/still_there.h"
#include "window/posting/field_edits.h"
#include "window/posting/posting_steps.h"

namespace shortlist {

namespace {

std::vector<Criterion> ofKind(const std::vector<Criterion> &all, CriterionKind kind)
{
    std::vector<Criterion> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some),
                 [kind](const Criterion &one) { return one.kind == kind; });
    return some;
}

std::vector<Criterion> readLines(PostingId posting, CriterionKind kind, const QString &lines)
{
    std::vector<Criterion> items;
    for (const QStringView line : QStringView(lines).split(u'\n')) {
        const QStringView trimmed = line.trimmed();
        LeadIn words = splitLeadIn(trimmed.sliced(bulletMark(trimmed).length).trimmed());
        if (words.text.isEmpty())
            continue;
        Criterion item;
        item.posting = posting;
        item.kind = kind;
        item.assess = kind == CriterionKind::Responsibility ? Assess::Rate : Assess::Screen;
        item.heading = std::move(words.heading);
        item.text = std::move(words.text);
        items.push_back(std::move(item));
    }
    return items;
}

/// The criteria of a posting, with the one that is meant.
struct CriterionAmong {
    Criterion criterion;
    std::vector<Criterion> all;
};

Result<CriterionAmong> findAmong(Connection &connection, PostingId posting, CriterionId id)
{
    auto all = criteria(connection, posting);
    const auto criterion = stillThere(all, id.value);
    if (!criterion)
        return criterion.error();
    return CriterionAmong{*criterion, std::move(*all)};
}

QString storedText(const Criterion &criterion, const QString &name)
{
    const int number = kindInfo(Kind::Criterion).fieldNumber(name);
    return number < 0 ? QString() : Held<QString>::fromValue(fieldsOf(criterion)[static_cast<size_t>(number)].value);
}

} // namespace

WorkspaceClient::Step addLines(PostingId posting, CriterionKind kind, const QString &lines)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto all = criteria(connection, posting);
        const auto isLocked = hasSubmittedScorecard(connection, posting);
        if (!all || !isLocked)
            return all ? isLocked.error() : all.error();
        std::vector<Criterion> fresh = readLines(posting, kind, lines);
        // Scores that are there stay as they are: what is new is rated once somebody says so, with the reason.
        for (Criterion &one : fresh)
            one.assess = *isLocked && one.assess == Assess::Rate ? Assess::None : one.assess;
        return addCriteria(std::move(fresh), ofKind(*all, kind), who, *isLocked);
    };
}

WorkspaceClient::Step editCriterionField(PostingId posting, CriterionId id, const QString &name, const QString &text,
                                         const QString &base, const QString &reason)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto found = findAmong(connection, posting, id);
        if (!found)
            return found.error();
        const auto standing = standingOf(connection, found->criterion);
        if (!standing)
            return standing.error();
        const bool isText
            = name != QLatin1String("weight") && name != QLatin1String("must_have") && name != QLatin1String("assess");
        if (isText && !base.isNull() && storedText(found->criterion, name) != base)
            return changedElsewhere(storedText(found->criterion, name));
        Criterion after = found->criterion;
        const SettableFields settable{"heading",  "text",     "weight",   "must_have", "assess",
                                      "anchor_1", "anchor_2", "anchor_3", "anchor_4",  "anchor_5"};
        if (auto set = setField(after, name, isText ? text : text.trimmed(), settable); !set)
            return set.error();
        return editCriterion(found->criterion, after, *standing, who, reason);
    };
}

WorkspaceClient::Step moveCriterionTo(PostingId posting, CriterionId id, CriterionKind kind, qint64 position)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto found = findAmong(connection, posting, id);
        if (!found)
            return found.error();
        return moveCriterion(found->criterion, kind, ofKind(found->all, kind), position, who);
    };
}

WorkspaceClient::Step removeCriterion(PostingId posting, CriterionId id, const QString &reason)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto found = findAmong(connection, posting, id);
        const auto use = useOfCriterion(connection, id);
        const auto isLocked = hasSubmittedScorecard(connection, posting);
        if (!found || !use || !isLocked)
            return !found ? found.error() : !use ? use.error() : isLocked.error();
        return deleteCriterion(found->criterion, *use, who, *isLocked, reason);
    };
}

WorkspaceClient::Step rateOnly(PostingId posting, const std::vector<CriterionId> &keep, const QString &reason)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto all = criteria(connection, posting);
        const auto isLocked = hasSubmittedScorecard(connection, posting);
        if (!all || !isLocked)
            return all ? isLocked.error() : all.error();
        return keepRated(*all, keep, who, *isLocked, reason);
    };
}

} // namespace shortlist
