#include "rules/text_likeness.h"
#include "rules/update_rules.h"

namespace shortlist {

namespace {

QString wordsOfRow(const Criterion &criterion)
{
    return criterion.heading + u'\n' + criterion.text;
}

QString wordsOfRow(const Section &section)
{
    return section.heading + u'\n' + section.text;
}

int listOf(const Criterion &criterion)
{
    return static_cast<int>(criterion.kind);
}

int listOf(const Section &)
{
    return 0;
}

/// The stored row with the words of the newer one.
Criterion goneOnAs(const Criterion &stored, const Criterion &newer)
{
    Criterion row = stored;
    row.kind = newer.kind;
    row.heading = newer.heading;
    row.text = newer.text;
    return row;
}

Section goneOnAs(const Section &stored, const Section &newer)
{
    Section row = stored;
    row.heading = newer.heading;
    row.text = newer.text;
    return row;
}

template <class T>
std::vector<RowUpdate<T>> compareRows(const std::vector<T> &stored, const std::vector<T> &newer)
{
    std::vector<QString> oldWords;
    std::vector<QString> newWords;
    std::vector<int> oldLists;
    std::vector<int> newLists;
    for (const T &row : stored) {
        oldWords.push_back(wordsOfRow(row));
        oldLists.push_back(listOf(row));
    }
    for (const T &row : newer) {
        newWords.push_back(wordsOfRow(row));
        newLists.push_back(listOf(row));
    }
    const std::vector<int> matches = matchTexts(oldWords, oldLists, newWords, newLists);
    std::vector<int> storedOf(newer.size(), -1);
    for (size_t i = 0; i < matches.size(); ++i) {
        if (matches[i] >= 0)
            storedOf[static_cast<size_t>(matches[i])] = static_cast<int>(i);
    }
    std::vector<RowUpdate<T>> updates;
    for (size_t j = 0; j < newer.size(); ++j) {
        if (storedOf[j] < 0) {
            updates.push_back({Fate::New, std::nullopt, newer[j], true});
            continue;
        }
        const T &old = stored[static_cast<size_t>(storedOf[j])];
        const T row = goneOnAs(old, newer[j]);
        updates.push_back({row == old ? Fate::Kept : Fate::Changed, old, row, true});
    }
    for (size_t i = 0; i < stored.size(); ++i) {
        if (matches[i] < 0)
            updates.push_back({Fate::Gone, stored[i], std::nullopt, true});
    }
    return updates;
}

/// The stored posting with every fact that the newer version states.
Posting stated(const Posting &stored, const Posting &newer)
{
    Posting merged = stored;
    for (QString Posting::*member : {&Posting::title, &Posting::organization, &Posting::department, &Posting::location,
                                     &Posting::employmentType, &Posting::requisition, &Posting::summary}) {
        if (!(newer.*member).isEmpty())
            merged.*member = newer.*member;
    }
    merged.unplaced = newer.unplaced;
    if (newer.workplace)
        merged.workplace = newer.workplace;
    if (newer.pay.isStated())
        merged.pay = newer.pay;
    if (newer.closesOn.isValid())
        merged.closesOn = newer.closesOn;
    if (newer.openings > 1)
        merged.openings = newer.openings;
    return merged;
}

} // namespace

PostingUpdate comparePosting(const PostingDocument &stored, const PostingDocument &newer)
{
    PostingUpdate update;
    if (const auto change = difference(stored.posting, stated(stored.posting, newer.posting))) {
        for (size_t i = 0; i < change->before->size(); ++i)
            update.facts.push_back(
                {(*change->before)[i].field, (*change->before)[i].value, (*change->after)[i].value, true});
    }
    update.criteria = compareRows(stored.criteria, newer.criteria);
    update.sections = compareRows(stored.sections, newer.sections);
    return update;
}

} // namespace shortlist
