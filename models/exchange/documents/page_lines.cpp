#include "page_lines.h"

#include "jobdescription/bullet_mark.h"
#include "jobdescription/line_shape.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr qsizetype narrowestPage = 40; // characters: shorter lines were not broken to fit
constexpr double nearlyFull = 0.75;

/// The length of the longest lines of the page, the very longest tenth aside.
qsizetype fullLength(const std::vector<SourceLine> &lines)
{
    std::vector<qsizetype> lengths;
    lengths.reserve(lines.size());
    for (const SourceLine &line : lines)
        lengths.push_back(line.text.size());
    if (lengths.empty())
        return 0;
    const auto nth = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() * 9 / 10);
    std::nth_element(lengths.begin(), nth, lengths.end());
    return *nth;
}

bool breaksOff(QStringView line, QStringView next, qsizetype full)
{
    const bool wide
        = line.size() >= narrowestPage && static_cast<double>(line.size()) >= nearlyFull * static_cast<double>(full);
    if (!wide || bulletMark(next) || isAllCapitals(next) || endsInColon(line))
        return false;
    const bool ends = QStringView(u".!?;。！？；").contains(line.back());
    return next[0].isLower() || !ends;
}

} // namespace

std::vector<MarkedLine> linesOfPage(QStringView text)
{
    const std::vector<SourceLine> lines = splitLines(text);
    const qsizetype full = fullLength(lines);
    std::vector<MarkedLine> joined;
    bool goesOn = false;
    for (size_t i = 0; i < lines.size(); ++i) {
        const QStringView line = lines[i].text;
        if (goesOn) {
            QString &before = joined.back().text;
            const bool hyphen = before.endsWith(u'-') && before.size() > 1 && before[before.size() - 2].isLetter();
            if (!hyphen)
                before += u' ';
            before += line;
        } else {
            joined.push_back({LineMark::None, 0, line.toString()});
        }
        goesOn = i + 1 < lines.size() && breaksOff(line, lines[i + 1].text, full);
    }
    return joined;
}

} // namespace shortlist
