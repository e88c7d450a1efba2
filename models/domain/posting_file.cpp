#include "posting_file.h"

#include <QCryptographicHash>

namespace shortlist {

QString contentHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

PostingFile fileOf(const QString &name, const QByteArray &bytes)
{
    constexpr qsizetype longestName = 200;
    PostingFile file;
    file.name = name.sliced(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1).right(longestName);
    if (file.name.isEmpty())
        file.name = QStringLiteral("text");
    file.size = bytes.size();
    file.hash = contentHash(bytes);
    return file;
}

} // namespace shortlist
