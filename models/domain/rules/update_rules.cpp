#include "rules/update_rules.h"

#include "rank.h"
#include "rules/edit_parts.h"
#include "rules/new_ids.h"
#include "rules/openings.h"
#include "rules/posting_rules.h"
#include "rules/section_rules.h"
#include "text.h"
#include "uuid.h"

#include <algorithm>

namespace shortlist {

namespace {

/// Gives a list ranks in its order; rows keep theirs where all that were there before still ascend.
template <Described T>
void rankInOrder(std::vector<T *> &rows)
{
    const auto isRanked = [](const T *row) { return !row->rank.isEmpty(); };
    QString last;
    bool ascends = true;
    for (const T *row : rows) {
        if (!isRanked(row))
            continue;
        ascends = ascends && last < row->rank;
        last = row->rank;
    }
    last.clear();
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!ascends || !isRanked(rows[i])) {
            const auto next = std::find_if(rows.begin() + static_cast<qsizetype>(i), rows.end(), isRanked);
            rows[i]->rank = rankBetween(last, ascends && next != rows.end() ? (*next)->rank : QString());
        }
        last = rows[i]->rank;
    }
}

class PostingUpdater {
public:
    PostingUpdater(const PostingDocument &stored, const CriterionUse &use, Authorship who)
        : m_stored(stored), m_use(use), m_edit(newEdit(Verb::UpdatePosting, who, {subjectOf(stored.posting)})),
          m_who(who)
    {
    }

    [[nodiscard]] std::optional<Error> updateFacts(const std::vector<FactUpdate> &facts)
    {
        Fields taken;
        for (const FactUpdate &fact : facts) {
            if (fact.taken)
                taken.push_back({fact.field, fact.after});
        }
        Posting after = m_stored.posting;
        assign(after, taken);
        if (auto problem = problemWith(after))
            return problem;
        add(m_edit.changes, difference(m_stored.posting, after));
        return std::nullopt;
    }

    template <Described T, class ListOf>
    [[nodiscard]] std::optional<Error> updateRows(const std::vector<RowUpdate<T>> &updates, const ListOf &listOf)
    {
        std::vector<T> before;
        std::vector<T> after;
        for (const RowUpdate<T> &one : updates)
            place(one, before, after);
        for (int list = 0; list < 3; ++list) {
            std::vector<T *> rows;
            for (size_t i = 0; i < after.size(); ++i) {
                if (listOf(after[i]) != list)
                    continue;
                if (!before[i].id.isNull() && listOf(before[i]) != list)
                    after[i].rank.clear(); // it comes from another list
                rows.push_back(&after[i]);
            }
            rankInOrder(rows);
        }
        for (size_t i = 0; i < after.size(); ++i) {
            if (auto problem = problemWith(after[i]))
                return problem;
            if (before[i].id.isNull())
                m_edit.changes.push_back(creation(after[i]));
            else
                add(m_edit.changes, difference(before[i], after[i]));
        }
        return std::nullopt;
    }

    [[nodiscard]] Result<Edit> take(PostingFile source, const QByteArray &bytes)
    {
        if (m_edit.changes.empty())
            return nothingToChange(m_stored.posting.title);
        // Whoever else brought the posting up to date meanwhile compared it with what this changes.
        m_edit.changes.push_back(expectPostingFiles(m_stored.posting.id, static_cast<qint64>(m_stored.files.size())));
        source.id = m_ids.next<PostingFile>();
        source.uuid = newUuid(m_who.at);
        source.posting = m_stored.posting.id;
        source.addedAt = m_who.at;
        source.by = m_who.author;
        m_edit.changes.push_back(creation(source));
        m_edit.contents.push_back(bytes);
        return std::move(m_edit);
    }

private:
    /// Puts what the row becomes behind the others, or takes it away.
    template <Described T>
    void place(const RowUpdate<T> &one, std::vector<T> &before, std::vector<T> &after)
    {
        const T old = one.before.value_or(T());
        if (!one.taken && one.fate == Fate::New)
            return;
        if (one.fate == Fate::Gone && one.taken) {
            if (goes(old))
                return;
            before.push_back(old);
            after.push_back(unassessed(old));
            return;
        }
        T row = one.taken && one.after ? *one.after : old;
        if (one.fate == Fate::New) {
            row.id = m_ids.next<T>();
            row.uuid = newUuid(m_who.at);
            row.posting = m_stored.posting.id;
            row.rank.clear();
        }
        before.push_back(old);
        after.push_back(std::move(row));
    }

    static Criterion unassessed(Criterion criterion)
    {
        criterion.assess = Assess::None;
        return criterion;
    }
    static Section unassessed(const Section &section) { return section; }

    /// Takes a row away with what hangs on it; false where a submitted scorecard holds it.
    [[nodiscard]] bool goes(const Criterion &criterion)
    {
        CriterionUse use;
        const auto take = [](const auto &from, auto &to, const auto &isMeant) {
            std::copy_if(from.begin(), from.end(), std::back_inserter(to), isMeant);
        };
        const auto isIt = [&criterion](CriterionId id) { return id == criterion.id; };
        take(m_use.ratings, use.ratings, [&](const RatingFacts &one) { return isIt(one.rating.criterion); });
        take(m_use.screenings, use.screenings,
             [&](const ScreeningFacts &one) { return isIt(one.screening.criterion); });
        take(m_use.focus, use.focus, [&](const Focus &one) { return isIt(one.criterion); });
        take(m_use.questions, use.questions, [&](const QuestionCriterion &one) { return isIt(one.criterion); });
        take(m_use.debriefNotes, use.debriefNotes,
             [&](const DebriefNoteFacts &one) { return isIt(one.note.criterion); });
        auto gone = deleteCriterion(criterion, use, m_who, false);
        if (!gone)
            return false;
        addAll(m_edit.changes, std::move(gone->changes));
        return true;
    }
    [[nodiscard]] bool goes(const Section &section)
    {
        m_edit.changes.push_back(deletion(section));
        return true;
    }

    const PostingDocument &m_stored;
    const CriterionUse &m_use;
    Edit m_edit;
    NewIds m_ids;
    Authorship m_who;
};

} // namespace

Result<Edit> updatePosting(const PostingDocument &stored, const PostingUpdate &update, const CriterionUse &use,
                           const PostingFile &source, const QByteArray &bytes, Authorship who, bool isLocked,
                           const QString &reason)
{
    for (const RowUpdate<Criterion> &one : update.criteria) {
        auto problem = one.taken ? problemWithLock(one.before, one.after, isLocked, reason) : std::nullopt;
        if (problem)
            return *problem;
    }
    PostingUpdater updater(stored, use, who);
    if (auto problem = updater.updateFacts(update.facts))
        return *problem;
    if (auto problem
        = updater.updateRows(update.criteria, [](const Criterion &one) { return static_cast<int>(one.kind); }))
        return *problem;
    if (auto problem = updater.updateRows(update.sections, [](const Section &) { return 0; }))
        return *problem;
    auto edit = updater.take(source, bytes);
    if (edit)
        edit->reason = reason;
    return edit;
}

} // namespace shortlist
