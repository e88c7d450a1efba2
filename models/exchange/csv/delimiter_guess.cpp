#include "csv/delimiter_guess.h"

#include "csv/record_scanner.h"

#include <array>
#include <tuple>

namespace shortlist {

namespace {

constexpr int enoughRecords = 500;

struct Fit {
    double agreeing = 0; ///< share of the records that have as many cells as the first one
    double tight = 0;    ///< share of the delimiters that no space follows: "London, UK" is prose
    size_t columns = 0;

    [[nodiscard]] auto key() const { return std::tie(agreeing, tight, columns); }
};

int spacedDelimiters(const std::vector<CellSpan> &cells)
{
    int spaced = 0;
    for (size_t i = 1; i < cells.size(); ++i)
        spaced += cells[i].size > 0 && *cells[i].begin == ' ' ? 1 : 0;
    return spaced;
}

Fit fitOf(char delimiter, QByteArrayView sample, bool isWhole)
{
    RecordScanner scanner(delimiter);
    Fit fit;
    int records = 0;
    int agreeing = 0;
    int split = 0;
    qint64 delimiters = 0;
    qint64 spaced = 0;
    const char *at = sample.begin();
    while (at != sample.end() && records < enoughRecords) {
        if (*at == '\n' || *at == '\r') {
            ++at;
            continue;
        }
        const RecordScan scan = scanner.scan(at, sample.end(), isWhole);
        if (scan.needsMore && records > 0)
            break;
        const size_t columns = scanner.cells().size();
        if (records == 0)
            fit.columns = columns;
        ++records;
        agreeing += scan.fault == RecordFault::None && columns == fit.columns ? 1 : 0;
        split += columns > 1 ? 1 : 0;
        delimiters += static_cast<qint64>(columns) - 1;
        spaced += spacedDelimiters(scanner.cells());
        if (scan.needsMore)
            break;
        at = scan.insideLine ? findLineEnd(scan.next, sample.end()) : scan.next;
    }
    // A character that stands in the header only separates nothing.
    if (fit.columns < 2 || (records > 1 && split < 2))
        return {};
    fit.agreeing = static_cast<double>(agreeing) / records;
    fit.tight = 1.0 - static_cast<double>(spaced) / static_cast<double>(delimiters);
    return fit;
}

} // namespace

char guessDelimiter(QByteArrayView sample, bool isWhole)
{
    char best = ',';
    Fit bestFit;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const Fit fit = fitOf(delimiter, sample, isWhole);
        if (fit.key() > bestFit.key()) {
            best = delimiter;
            bestFit = fit;
        }
    }
    return best;
}

} // namespace shortlist
