#include "document_lines.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr QByteArrayView firstLine("shortlist-document-lines 1\n");

} // namespace

QByteArray writeDocumentLines(const std::vector<MarkedLine> &lines)
{
    QByteArray bytes = firstLine.toByteArray();
    for (const MarkedLine &line : lines) {
        bytes += static_cast<char>('0' + static_cast<int>(line.mark));
        bytes += static_cast<char>('0' + std::clamp(line.level, 0, 9));
        QString text = line.text;
        text.replace(u'\n', u' ');
        bytes += text.toUtf8() + '\n';
    }
    return bytes;
}

std::optional<std::vector<MarkedLine>> readDocumentLines(const QByteArray &bytes)
{
    if (!bytes.startsWith(firstLine))
        return std::nullopt;
    std::vector<MarkedLine> lines;
    for (qsizetype begin = firstLine.size(); begin < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', begin);
        end = end < 0 ? bytes.size() : end;
        if (end - begin >= 2) {
            const int mark = std::clamp(bytes[begin] - '0', 0, static_cast<int>(LineMark::Field));
            const int level = std::clamp(bytes[begin + 1] - '0', 0, 9);
            lines.push_back(
                {static_cast<LineMark>(mark), level, QString::fromUtf8(bytes.sliced(begin + 2, end - begin - 2))});
        }
        begin = end + 1;
    }
    return lines;
}

} // namespace shortlist
