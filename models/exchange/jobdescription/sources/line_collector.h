#pragma once

#include "jobdescription/sources/marked_line.h"

#include <vector>

namespace shortlist {

/// Collects lines as a document with structure gives them: text in pieces, bold on and off, list items with several
/// lines, rows of tables with cells.
class LineCollector {
public:
    /// Adds to the line; runs of white space become one space.
    void text(QStringView piece);
    void bold(bool on);
    /// Ends the line. What follows within a list item still belongs to that item.
    void endLine();

    void beginHeading(int level);
    void endHeading();
    void beginList();
    void endList();
    void beginItem();
    /// An item of no list, that says itself how deep it stands, from 1.
    void beginItem(int level);
    void endItem();

    void beginTable();
    void endTable();
    void beginRow();
    void endRow();
    /// Another cell of the row; begins a row where there is none.
    void beginCell();
    void endCell();
    [[nodiscard]] size_t cellsOfRow() const;

    [[nodiscard]] std::vector<MarkedLine> take();

private:
    struct Row {
        std::vector<std::vector<MarkedLine>> cells;
        bool open = false; ///< a cell takes lines
    };

    [[nodiscard]] std::vector<MarkedLine> &target();
    [[nodiscard]] bool inCell() const { return !m_rows.empty() && m_rows.back().open; }
    void wrapBold();
    void addLine(MarkedLine line);
    void addRow(Row row);

    std::vector<MarkedLine> m_lines;
    std::vector<Row> m_rows; ///< of tables in tables, outermost first
    QString m_line;
    qsizetype m_boldFrom = -1; ///< where bold begins in the line; -1: it is off
    int m_boldDepth = 0;
    int m_heading = 0;
    int m_lists = 0;
    bool m_itemWaits = false; ///< the next line begins a list item
    bool m_inItem = false;    ///< lines go on with the last item
};

} // namespace shortlist
