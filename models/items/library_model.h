#pragma once

#include "plan.h"
#include "rows_model.h"

namespace shortlist {

/// An entry of the library as a row: the same one whatever became of its words.
struct LibraryRow {
    LibraryEntry entry;
    QString folded; ///< all its words, to be searched

    friend bool operator==(const LibraryRow &, const LibraryRow &) = default;
    friend bool isSameRow(const LibraryRow &a, const LibraryRow &b) { return a.entry.id == b.entry.id; }
};

/// Questions and anchors to use again, by heading; those that hold all words that are searched for.
class LibraryModel final : public RowsModel<LibraryRow> {
    Q_OBJECT

public:
    using RowsModel::RowsModel;

    void setEntries(const std::vector<LibraryEntry> &entries);
    void setFilter(const QString &words);
    [[nodiscard]] bool isEmptyLibrary() const { return m_all.empty(); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void filter();

    std::vector<LibraryRow> m_all;
    QString m_words;
};

} // namespace shortlist
