#include "library_model.h"

#include "fold.h"

namespace shortlist {

void LibraryModel::setEntries(const std::vector<LibraryEntry> &entries)
{
    m_all.clear();
    for (const LibraryEntry &one : entries) {
        const QStringList words{one.heading, one.question, one.anchor1, one.anchor2,
                                one.anchor3, one.anchor4,  one.anchor5};
        m_all.push_back({one, fold(words.join(u' '))});
    }
    std::stable_sort(m_all.begin(), m_all.end(), [](const LibraryRow &a, const LibraryRow &b) {
        return fold(a.entry.heading) < fold(b.entry.heading);
    });
    filter();
}

void LibraryModel::setFilter(const QString &words)
{
    m_words = words;
    filter();
}

void LibraryModel::filter()
{
    const QStringList words = fold(m_words).split(u' ', Qt::SkipEmptyParts);
    std::vector<LibraryRow> some;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(some), [&words](const LibraryRow &row) {
        return std::all_of(words.begin(), words.end(),
                           [&row](const QString &word) { return row.folded.contains(word); });
    });
    takeRows(some);
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    const LibraryRow *row = at(index);
    if (!row)
        return {};
    const LibraryEntry &entry = row->entry;
    switch (role) {
    case Qt::DisplayRole:
        return entry.question.isEmpty() ? entry.heading
                                        : tr("%1: %2", "heading, question").arg(entry.heading, entry.question);
    default: return {};
    }
}

} // namespace shortlist
