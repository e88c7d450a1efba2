#include "word_table.h"

#include "source_lines.h"

#include <QResource>

namespace shortlist {

WordTable::WordTable(QString source) : m_source(std::move(source))
{
    m_groups.reserve(m_source.size() / 12);
    std::optional<WordGroup> group;
    for (const SourceLine &line : splitLines(m_source)) {
        if (line.text.startsWith(u'#'))
            continue;
        if (line.text.startsWith(u'[') && line.text.endsWith(u']')) {
            group = fromWord<WordGroup>(line.text.sliced(1, line.text.size() - 2));
            if (!group)
                m_problems += line.text.toString();
        } else if (group) {
            m_groups[line.text].add(*group);
        } else {
            m_problems += line.text.toString();
        }
    }
}

const WordTable &jobDescriptionWords()
{
    static const WordTable table(
        QString::fromUtf8(QResource(QStringLiteral(":/exchange/job_description_words.txt")).uncompressedData()));
    return table;
}

} // namespace shortlist
