#include "source_document.h"

namespace shortlist {

SourceDocument documentOf(QString text)
{
    SourceDocument document;
    document.text = std::move(text);
    document.lines = splitLines(document.text);
    return document;
}

SourceDocument documentOf(const std::vector<MarkedLine> &lines)
{
    constexpr int indentOfBullet = 2;
    qsizetype size = 0;
    for (const MarkedLine &line : lines)
        size += line.text.size() + 1;
    SourceDocument document;
    document.text.reserve(size);
    for (const MarkedLine &line : lines) {
        document.text += line.text;
        document.text += u'\n';
    }
    qsizetype begin = 0;
    int number = 0;
    for (const MarkedLine &line : lines) {
        const QStringView text = trimmedText(QStringView(document.text).sliced(begin, line.text.size()));
        begin += line.text.size() + 1;
        ++number;
        const int indent = line.mark == LineMark::Bullet ? (line.level - 1) * indentOfBullet : 0;
        if (!text.isEmpty())
            document.lines.push_back({number, indent, text, line.mark, line.level, true});
    }
    return document;
}

} // namespace shortlist
