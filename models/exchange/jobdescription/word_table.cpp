#include "word_table.h"

#include <QResource>

namespace shortlist {

QString carriedWords(const QString &name)
{
    return QString::fromUtf8(QResource(QStringLiteral(":/exchange/") + name).uncompressedData());
}

const WordTable &jobDescriptionWords()
{
    static const WordTable table(carriedWords(QStringLiteral("job_description_words.txt")));
    return table;
}

} // namespace shortlist
