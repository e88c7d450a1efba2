#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace shortlist {

inline constexpr qsizetype recordLimit = 16 << 20;    ///< bytes of a record
inline constexpr qsizetype quotedCellLimit = 1 << 20; ///< bytes between an opening and its closing quote
inline constexpr size_t cellLimit = 16'384;           ///< cells of a record: as wide as a spreadsheet gets

/// Why a record cannot be trusted.
enum class RecordFault { None, LoneQuote, TextAfterQuote, OpenQuote, NulByte, TooManyCells, TooLong };

/// Where a cell stands in the scanned bytes, without its quotes.
struct CellSpan {
    const char *begin = nullptr;
    qsizetype size = 0;
    bool hasDoubledQuotes = false;
    bool isAscii = true;
};

struct RecordScan {
    bool needsMore = false;     ///< the bytes end before the record does: nothing else here counts
    const char *next = nullptr; ///< behind the record, its line end included
    qint64 lines = 0;           ///< line ends between the record's begin and `next`
    bool insideLine = false;    ///< the rest of the line at `next` still belongs to the record and must be skipped
    RecordFault fault = RecordFault::None; ///< the first one
    qint64 faultLine = 0;                  ///< of the fault, counted from the record's first line, which is 0
    size_t faultCell = 0;                  ///< of the fault, counted from 0
};

/// Finds the cells of one CSV record in a row of bytes, by RFC 4180, any line end.
class RecordScanner {
public:
    explicit RecordScanner(char delimiter = ',');

    /// `begin` is the start of a record. `atEnd`: nothing comes after `end`.
    [[nodiscard]] RecordScan scan(const char *begin, const char *end, bool atEnd);

    /// Of the last scan; those before the fault, where a quote was at fault.
    [[nodiscard]] const std::vector<CellSpan> &cells() const { return m_cells; }

private:
    enum class Step { NextCell, RecordEnds, NeedsMore, Broken };

    Step scanCell();
    Step scanPlainCell();
    Step scanQuotedCell();
    Step endCell(const CellSpan &cell);
    /// Behind the line end that stands at m_at; false where it may go on after the bytes.
    bool passLineEnd();
    void fault(RecordFault fault);
    /// The record ends with the line on which this quote stands.
    Step breakAt(const char *quote, qint64 line, RecordFault why);

    std::array<unsigned char, 256> m_classes{};
    std::vector<CellSpan> m_cells;
    RecordScan m_scan;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    bool m_atEnd = false;
};

/// The first CR or LF in the bytes, or `end`.
[[nodiscard]] const char *findLineEnd(const char *begin, const char *end);

} // namespace shortlist
