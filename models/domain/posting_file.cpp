#include "posting_file.h"

#include <QCryptographicHash>

namespace shortlist {

QString contentHash(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString fileNameIn(const QString &path)
{
    constexpr qsizetype longestName = 200;
    const QString name = path.sliced(std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\')) + 1).right(longestName);
    return name.isEmpty() ? QStringLiteral("text") : name;
}

PostingFile fileOf(const QString &path, const QByteArray &bytes)
{
    PostingFile file;
    file.name = fileNameIn(path);
    file.size = bytes.size();
    file.hash = contentHash(bytes);
    return file;
}

} // namespace shortlist
